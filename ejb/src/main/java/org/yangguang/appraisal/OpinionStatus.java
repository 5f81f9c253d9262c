package org.yangguang.appraisal;

import org.yangguang.shared.Worded;

/** State of one expert's opinion. */
public enum OpinionStatus implements Worded {
    PENDING, GIVEN, RECUSED
}
