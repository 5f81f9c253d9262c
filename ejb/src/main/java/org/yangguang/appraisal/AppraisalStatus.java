package org.yangguang.appraisal;

import org.yangguang.shared.Worded;

/** Where an appraisal stands. */
public enum AppraisalStatus implements Worded {
    DRAWING, SCORING, CONCLUDING, PASSED, PASSED_WITH_CHANGES, FAILED
}
