package org.yangguang.performance;

import org.yangguang.shared.Rule;

/** What the review of performance demands. */
public enum PerformanceRule implements Rule {
    ACTUAL_IS_GIVEN("PERF-02", "财预〔2019〕136号；中发〔2018〕34号"),
    WEIGHTS_ADD_UP("PERF-03", "财预〔2020〕10号（执行率10、产出50、效益30、满意度10）"),
    SCORE_FOLLOWS_FORMULA("PERF-04", "财预〔2020〕10号（定量指标按完成比例计分）"),
    SCORE_WITHIN_BAND("PERF-05", "财预〔2020〕10号（定性指标分档计分）"),
    EVIDENCE_IS_GIVEN("PERFORMANCE-X01", "中发〔2018〕34号（绩效评价结果真实、有据）"),
    REPORT_IS_ATTACHED("PERFORMANCE-X02", "财预〔2020〕10号（绩效自评报告）"),
    EVERY_TARGET_ANSWERED("PERFORMANCE-X03", "财预〔2020〕10号（逐项评价）"),
    SUBMITTED_IN_TURN("PERFORMANCE-X04", "绩效管理规范：提交后退回前不得改动"),
    HANDS_ARE_SEPARATE("PERFORMANCE-X05", "内部控制规范：不相容岗位分离");

    private final String code;
    private final String article;

    PerformanceRule(String code, String article) {
        this.code = code;
        this.article = article;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String article() {
        return article;
    }
}
