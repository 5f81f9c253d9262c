package org.yangguang.tender;

import org.yangguang.shared.Worded;

/** How a demand was surveyed (财库〔2021〕22号§10). */
public enum SurveyWay implements Worded {
    /** 咨询. */
    CONSULTATION,
    /** 论证. */
    ARGUMENT,
    /** 问卷调查. */
    QUESTIONNAIRE
}
