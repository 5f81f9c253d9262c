package org.yangguang.dispute;

import org.yangguang.shared.Rule;

/** Who may ask or object, about what and until when. */
public enum DisputeRule implements Rule {
    ENQUIRY_BEFORE_THE_CUT_OFF("DISPUTE-X01", "《政府采购法》第五十一条；采购文件载明的询问截止时间"),
    RAISED_BY_A_SUPPLIER_OF_THE_TENDER("DSP-01a", "《政府采购质疑和投诉办法》（财政部令第94号）第十条、第十一条"),
    CHALLENGED_IN_TIME("DSP-01", "《政府采购法》第五十二条；《政府采购法实施条例》第五十三条；财政部令第94号第十条"),
    CHALLENGED_WHEN_KNOWN("DISPUTE-X02", "《政府采购法实施条例》第五十三条（自知道或者应知其权益受到损害之日起计算）"),
    ONE_CHALLENGE_OF_A_STEP("DSP-01b", "财政部令第94号第十条（采购文件要求一次性提出针对同一采购程序环节的质疑）"),
    COMPLAINED_AFTER_THE_ANSWER("DSP-02a", "《政府采购法》第五十五条；财政部令第94号第十七条（对答复不满意或者未在规定时间内答复的）"),
    COMPLAINED_IN_TIME("DSP-02", "《政府采购法》第五十五条；财政部令第94号第十七条（答复期满后15个工作日内）"),
    COMPLAINED_ONCE("DISPUTE-X04", "财政部令第94号第十九条、第二十条"),
    COMPLAINED_WITHIN_THE_CHALLENGE("DSP-04", "《政府采购法实施条例》第五十五条；财政部令第94号第二十条（投诉的事项不得超出已质疑事项的范围，但基于质疑答复内容提出的除外）"),
    NOTICE_COMES_IN_ITS_ORDER("DISPUTE-X05", "财政部令第94号第二十一条至第三十四条"),
    NOTICE_RECORDED_ONCE("DISPUTE-X06", "投诉处理文书登记规则"),
    SUSPENDED_AT_MOST_THIRTY_DAYS("DSP-03", "《政府采购法》第五十七条；财政部令第94号第二十八条（暂停时间最长不得超过30日）"),
    DECISION_NAMES_ITS_REMEDY("DSP-06", "《政府采购法》第七十三条；财政部令第94号第十六条、第三十一条、第三十二条"),
    FALSE_COMPLAINT_IS_REJECTED("DSP-05a", "财政部令第94号第二十九条、第三十七条；《政府采购法实施条例》第七十三条"),
    BARRED_ONE_TO_THREE_YEARS("DSP-05", "财政部令第94号第三十七条；《政府采购法实施条例》第七十三条（禁止其1至3年内参加政府采购活动）"),
    LETTER_IS_COMPLETE("DSP-07", "财政部令第94号第十二条、第十八条（质疑函、投诉书应当包括的内容）"),
    POSTCODE_IS_ONE("DSP-07a", "财政部令第94号第十二条、第十八条（邮编）"),
    DOCUMENTS_RECEIVED_WHILE_HANDED_OUT("DISPUTE-X03", "财政部令第94号第十条、第十一条（依法获取采购文件）");

    private final String code;
    private final String article;

    DisputeRule(String code, String article) {
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
        return "dispute";
    }
}
