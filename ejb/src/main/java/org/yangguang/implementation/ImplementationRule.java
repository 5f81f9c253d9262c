package org.yangguang.implementation;

import org.yangguang.shared.Rule;

/** What performance demands. */
public enum ImplementationRule implements Rule {
    DELIVERABLE_ATTACHED("IMPLEMENTATION-X01", "《政府采购法》第四十一条；财政部令第87号第七十四条"),
    LATENESS_EXPLAINED("IMPLEMENTATION-X02", "《民法典》第五百零九条、第五百七十七条"),
    SUBMITTED_IN_TURN("IMPLEMENTATION-X03", "项目执行规范：提交后退回前不得改动"),
    RETURNED_WITHIN_LIMIT("IMPLEMENTATION-X04", "《保障中小企业款项支付条例》第九条（逾期未验收的自约定期限届满之日起算）"),
    CHECKER_IS_INDEPENDENT("EXE-05", "国办发〔2019〕57号第十九条（监理独立）"),
    ACCEPTED_BY_ANOTHER("IMPLEMENTATION-X05", "内部控制规范：不相容岗位分离");

    private final String code;
    private final String article;

    ImplementationRule(String code, String article) {
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
