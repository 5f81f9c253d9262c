package org.yangguang.tender;

import org.yangguang.shared.Rule;

/** Which consequence the law allows where the procurement stands. */
public enum RemedyRule implements Rule {
    DOCUMENTS_ARE_MENDED_BEFORE_THE_OPENING("DSP-06a", "财政部令第94号第十六条、第三十一条"),
    EVALUATED_AGAIN_WHAT_WAS_EVALUATED("DSP-06b", "财政部令第87号第六十四条、第六十七条（采购合同已经履行的除外）；财政部令第94号第三十二条"),
    ANOTHER_CANDIDATE_AFTER_A_RESULT("DSP-06c", "《政府采购法》第七十三条；《政府采购法实施条例》第七十一条；财政部令第94号第十六条、第三十二条"),
    ENOUGH_QUALIFIED_CANDIDATES_REMAIN("DSP-06d", "财政部令第94号第十六条、第三十二条（合格供应商符合法定数量时，可以从合格的中标候选人中另行确定）"),
    PROCURED_ANEW_WHILE_UNPERFORMED("DSP-06e", "《政府采购法》第七十三条；《政府采购法实施条例》第七十一条；财政部令第94号第三十一条、第三十二条"),
    LIABILITY_WHERE_PERFORMED("DSP-06f", "《政府采购法》第七十三条；《政府采购法实施条例》第七十一条；财政部令第94号第三十一条、第三十二条（政府采购合同已经履行）"),
    REMEDY_OF_THE_RUNNING_ROUND("DSP-06g", "财政部令第94号第三十一条、第三十二条；采购流程规则（内部规定）"),
    RESULT_IS_VOID("DSP-06i", "《政府采购法》第三十六条、第七十三条；财政部令第94号第十六条、第三十一条、第三十二条"),
    VOID_COMMITTEE_DOES_NOT_SIT_AGAIN("DSP-06h", "财政部令第87号第六十七条（重新组建评标委员会进行评标）");

    private final String code;
    private final String article;

    RemedyRule(String code, String article) {
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
