package org.yangguang.guarantee;

import org.yangguang.shared.Rule;

/** What the law and this house ask of guarantees, from the receipt to the return. */
public enum GuaranteeRule implements Rule {
    PERFORMANCE_WITHIN_TEN_PERCENT("CON-03d", "《政府采购法实施条例》第四十八条"),
    OF_A_SIGNED_CONTRACT("GUARANTEE-X01", "《民法典》第五百零二条；保函管理规则"),
    LODGED_ONCE("GUARANTEE-X02", "保函管理规则：同一保函不得重复登记"),
    VALID_WHEN_LODGED("GUARANTEE-X03", "保函管理规则：收取时须在有效期内"),
    EXTENDED_TO_LATER("GUARANTEE-X04", "保函管理规则：展期须晚于原到期日"),
    CLAIM_WITHIN_AMOUNT("GUARANTEE-X05", "《最高人民法院关于审理独立保函纠纷案件若干问题的规定》第三条"),
    CLAIM_CONFIRMED_BY_ANOTHER("GUARANTEE-X06", "内部控制规范：不相容岗位分离"),
    CLAIM_WHILE_VALID("GUARANTEE-X07", "《最高人民法院关于审理独立保函纠纷案件若干问题的规定》第十一条"),
    RETURNED_WHEN_DISCHARGED("GUARANTEE-X08", "《政府采购法实施条例》第四十八条；合同约定的退还条件"),
    STILL_OPEN("GUARANTEE-X09", "保函管理规则：已退还或者已全额索赔的不再办理"),
    CLAIM_DECIDED_FIRST("GUARANTEE-X10", "保函管理规则：索赔审定后方可办理其他事项");

    private final String code;
    private final String article;

    GuaranteeRule(String code, String article) {
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
