package org.yangguang.project;

import org.yangguang.shared.Worded;

/** The three kinds of performance indicators of 财预〔2020〕10号. */
public enum IndicatorKind implements Worded {
    /** 产出指标. */
    OUTPUT,
    /** 效益指标. */
    BENEFIT,
    /** 满意度指标. */
    SATISFACTION
}
