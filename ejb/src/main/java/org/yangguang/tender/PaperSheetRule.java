package org.yangguang.tender;

import org.yangguang.shared.Rule;

/** What is asked when a member's marks come on paper (财政部令第87号第五十五条: each member marks alone). */
public enum PaperSheetRule implements Rule {
    MEMBER_HAS_NOT_SIGNED("EVA-18", "财政部令第87号第五十五条；评审打分规则（一名评委一份评分，已签署的不得代为录入）"),
    ONE_PAPER_AT_A_TIME("EVA-18a", "评审打分规则（纸质评分逐份录入、逐份核对）"),
    SCAN_IS_ATTACHED("EVA-18b", "《政府采购法》第四十二条（采购活动记录）；评审打分规则（纸质评分须附签字扫描件）"),
    ANOTHER_PERSON_VERIFIES("EVA-18c", "评审打分规则（纸质评分由录入人以外的人对照扫描件核对）"),
    NO_MEMBER_ENTERS("EVA-18d", "财政部令第87号第五十五条（评审委员会成员独立评审）");

    private final String code;
    private final String article;

    PaperSheetRule(String code, String article) {
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

    @Override
    public String component() {
        return "tender";
    }
}
