package org.yangguang.appraisal;

/** Where an appraisal stands. */
public enum AppraisalStatus {
    DRAWING, SCORING, CONCLUDING, PASSED, PASSED_WITH_CHANGES, FAILED;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
