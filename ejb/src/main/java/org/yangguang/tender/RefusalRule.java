package org.yangguang.tender;

import org.yangguang.shared.Rule;

/** What the law asks when a winner does not sign. */
public enum RefusalRule implements Rule {
    WINNER_DID_NOT_SIGN("AWD-03", "《政府采购法》第四十六条；《政府采购法实施条例》第四十九条"),
    REFUSED_BETWEEN_LETTER_AND_SIGNATURE("AWD-03a", "《政府采购法》第四十六条；《政府采购法实施条例》第四十九条"),
    REFUSAL_HAS_ITS_PAPER("AWD-03b", "《政府采购法》第四十二条（采购活动记录）；《政府采购法实施条例》第四十九条"),
    PERIOD_FOR_SIGNING_HAS_PASSED("AWD-03c", "《政府采购法》第四十六条；财政部令第87号第七十一条"),
    WINNER_IS_BARRED("AWD-03d", "《政府采购法》第二十二条、第七十七条"),
    ONE_REFUSAL_OF_A_LOT("AWD-03e", "采购工作规则（内部规定）"),
    NEXT_CANDIDATE_IS_RANKED("AWD-03f", "《政府采购法实施条例》第四十九条（按照评审报告推荐的中标候选人名单排序）"),
    OTHER_LOTS_ARE_UNSIGNED("AWD-03g", "《政府采购法》第四十六条、第五十条；采购工作规则（内部规定）"),
    REPORTED_ONCE_DECIDED("AWD-03h", "《政府采购法》第七十七条；《政府采购法实施条例》第七十二条");

    private final String code;
    private final String article;

    RefusalRule(String code, String article) {
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
