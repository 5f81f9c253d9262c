package org.yangguang.appraisal;

/** State of one expert's opinion. */
public enum OpinionStatus {
    PENDING, GIVEN, RECUSED;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
