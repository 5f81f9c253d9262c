package org.yangguang.registry;

import org.yangguang.shared.Rule;

/** What the registers and the draw refuse. */
public enum RegistryRule implements Rule {
    CREDIT_CODE_IS_WELL_FORMED("FMT-01", "GB 32100-2015 法人和其他组织统一社会信用代码编码规则"),
    CREDIT_CODE_HOLDS_A_BODY_CODE("FMT-02", "GB 11714 全国组织机构代码编制规则"),
    CREDIT_CODE_IS_NOT_REGISTERED_TWICE("REGISTRY-X01", "企业库管理规则"),
    EXPERT_IS_NOT_REGISTERED_TWICE("REGISTRY-X02", "专家库管理规则"),
    REGION_IS_KNOWN("FMT-06", "GB/T 2260 中华人民共和国行政区划代码"),
    BANK_ACCOUNT_IS_DIGITS("REGISTRY-X03", "《正确填写票据和结算凭证的基本规定》"),
    DEBARMENT_HAS_A_TERM("PEN-02", "《政府采购法》第七十七条"),
    ENOUGH_EXPERTS_REMAIN("EVA-03", "《政府采购法实施条例》第三十九条"),
    NOT_DRAWN_TOO_EARLY("EVA-03a", "《政府采购评审专家管理办法》（财库〔2016〕198号）"),
    OWN_RECORD_ONLY("REGISTRY-X04", "企业库管理规则"),
    PAPER_IS_VALID("REGISTRY-X05", "《政府采购法》第二十二条；《政府采购法实施条例》第十七条"),
    PAPER_HAS_ITS_FILE("REGISTRY-X06", "《政府采购法实施条例》第十七条"),
    PAPER_IS_NOT_WITHDRAWN("REGISTRY-X07", "企业库管理规则"),
    LIST_IS_FIXED_FIRST("REGISTRY-X08", "专家抽取规则：先固定候选名单，后抽取"),
    RESERVES_COME_FIRST("REGISTRY-X09", "专家抽取规则：按抽取顺序递补，候补用尽方可重新抽取"),
    DRAW_IS_OPEN("REGISTRY-X10", "专家抽取规则：名单固定后、抽取前提交随机数"),
    SUPERVISOR_GAVE_ITS_PART("REGISTRY-X11", "专家抽取规则：监督人随机数提交后不得更换"),
    SUPERVISOR_TAKES_PART("REGISTRY-X12", "专家抽取规则：须有监督人随机数"),
    PART_IS_HEXADECIMAL("REGISTRY-X13", "专家抽取规则：随机数为64位十六进制数"),
    PART_IS_THE_COMMITTED_ONE("REGISTRY-X14", "专家抽取规则：随机数与事先提交的摘要一致"),
    MEETING_IS_NOT_PAST("REGISTRY-X15", "专家抽取规则：评审日期不早于当日");

    private final String code;
    private final String article;

    RegistryRule(String code, String article) {
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
