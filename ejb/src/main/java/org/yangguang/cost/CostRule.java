package org.yangguang.cost;

import org.yangguang.shared.Rule;

/** What a claim, its confirmation and its invoice must satisfy. */
public enum CostRule implements Rule {
    HAS_LINES("COST-X01", "合同价款支付条款；费用确认规则"),
    ITEM_OF_CONTRACT("COST-X02", "政府采购法第四十三条、第五十条；合同标的条款"),
    WITHIN_QUANTITY("COST-X03", "合同标的条款"),
    WITHIN_PRICE("COST-X04", "政府采购法第四十六条；合同价款条款"),
    WITHIN_ITEM("COST-X05", "合同价款条款"),
    WITHIN_MILESTONE("COST-X06", "预算法实施条例第五十七条；合同付款条款"),
    WITHIN_CONTRACT("COST-X07", "政府采购法第五十条；预算法实施条例第五十七条"),
    WITHIN_BUDGET("COST-X08", "预算法第十三条"),
    EVIDENCE_ATTACHED("COST-X09", "会计法第十四条；费用确认规则"),
    WITHIN_CLAIM("COST-X10", "费用确认规则"),
    CUT_HAS_REASON("COST-X11", "保障中小企业款项支付条例第十七条；费用确认规则"),
    EVERY_LINE_DECIDED("COST-X12", "费用确认规则"),
    CONFIRMS_SOMETHING("COST-X13", "费用确认规则"),
    CLAIMANT_DOES_NOT_CONFIRM("COST-X14", "会计法关于不相容岗位相互分离的规定"),
    STANDS_AT_THIS_STEP("COST-X15", "费用确认规则"),
    RETURN_HAS_REASON("COST-X16", "费用确认规则"),
    INVOICE_EQUALS_CONFIRMED("PAY-08.sum", "财库〔2019〕38号第三条；发票管理办法第二十一条"),
    INVOICE_CODE_FITS("COST-X17", "发票管理办法；财政票据管理办法"),
    INVOICE_NUMBER_FITS("COST-X18", "发票管理办法；财政票据管理办法"),
    INVOICE_IS_NEW("COST-X19", "会计法第十四条；发票管理办法第二十一条"),
    INVOICE_FILE_ATTACHED("COST-X20", "发票管理办法"),
    INVOICE_AFTER_CONTRACT("COST-X21", "发票管理办法第十八条"),
    EVIDENCE_IS_THE_LINES_OWN("COST-X22", "会计法第十四条；费用确认规则"),
    FINAL_CLAIM_IS_LAST("COST-X23", "合同付款条款；费用确认规则"),
    FINAL_CLAIM_HOLDS_NOTHING("COST-X24", "合同付款条款；费用确认规则"),
    VERDICT_FITS_THE_SUM("COST-X25", "保障中小企业款项支付条例第十七条；费用确认规则"),
    HELD_LINE_ASKS("COST-X26", "保障中小企业款项支付条例第十七条；费用确认规则"),
    LINE_IS_HELD("COST-X27", "费用确认规则"),
    LINE_IS_CUT("COST-X28", "费用确认规则"),
    REPLY_IN_TIME("COST-X29", "费用确认规则"),
    REPLY_ONCE("COST-X30", "费用确认规则"),
    REPLY_IS_OPEN("COST-X31", "费用确认规则"),
    WHO_CUT_DOES_NOT_ANSWER("COST-X32", "会计法关于不相容岗位相互分离的规定"),
    RESTORED_WITHIN_CUT("COST-X33", "费用确认规则"),
    A_CLAIM_FOLLOWS("COST-X34", "合同付款条款；费用确认规则"),
    REPLIES_ARE_ANSWERED("COST-X35", "合同付款条款；费用确认规则"),
    INVOICE_FILE_SAYS_THE_SAME("COST-X36", "会计法第十四条；发票管理办法第二十一条"),
    CURRENCY_HAS_A_CODE("COST-X37", "会计法第十二条"),
    INVOICE_IS_WORTH_ITS_RATE("COST-X38", "会计法第十二条");

    private final String code;
    private final String article;

    CostRule(String code, String article) {
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
