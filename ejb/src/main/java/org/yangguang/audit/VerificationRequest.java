package org.yangguang.audit;

/**
 * What is to be verified; null means any.
 *
 * @param from  number of the first batch; the first of all when null
 * @param to    number of the last batch; the newest when null
 * @param noted a batch as it was noted outside of the database, {@code number:hash}: only such a note shows that the
 *              whole chain was rewritten or its end cut off
 */
public record VerificationRequest(Long from, Long to, String noted) {

    /** Everything, without a note. */
    public static VerificationRequest all() {
        return new VerificationRequest(null, null, null);
    }
}
