package org.yangguang.appraisal;

import java.util.Set;

/**
 * What the officer asks of the lot.
 *
 * @param count  how many experts; after a recusal exactly the missing number
 * @param fields fields of expertise, empty for any
 */
public record DrawEntry(Integer count, Set<String> fields, String opinion, long version) {
}
