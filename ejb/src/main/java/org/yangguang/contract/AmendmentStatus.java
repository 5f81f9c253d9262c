package org.yangguang.contract;

/** Where an amendment stands. */
public enum AmendmentStatus {
    SUBMITTED, APPROVED, IN_FORCE, REJECTED;

    /** The word in texts and the API. */
    public String word() {
        return this == IN_FORCE ? "inForce" : name().toLowerCase(java.util.Locale.ROOT);
    }
}
