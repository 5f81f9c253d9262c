package org.yangguang.registry;

import org.yangguang.shared.Worded;

/** What the experts are drawn for. Evaluation experts of statutory procurement come from the finance ministry's pool and are not drawn here. */
public enum DrawPurpose implements Worded {
    APPRAISAL, SELECTION, ACCEPTANCE,
    /** A purchase below the threshold of government procurement. */
    PURCHASE;

    /** The parameter that says whether the supervisor's part is compulsory. */
    String supervision() {
        return "DRAW.supervised-" + word();
    }
}
