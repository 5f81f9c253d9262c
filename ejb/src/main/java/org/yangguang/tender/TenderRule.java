package org.yangguang.tender;

import java.util.Arrays;
import org.yangguang.shared.Rule;

/** What the law and this house ask of a procurement. */
public enum TenderRule implements Rule {
    METHOD_HAS_ITS_GROUND("MET-00", "《政府采购法》第二十六条、第二十九条至第三十二条"),
    INQUIRY_BUYS_STANDARD_GOODS("MET-08a", "《政府采购法》第三十二条；财政部令第74号第三条"),
    SYSTEMS_BY_TENDER_OR_CONSULTATION("MET-11", "《政务信息系统政府采购管理暂行办法》（财库〔2017〕210号）"),
    LIST_IS_LONG_ENOUGH("MET-05", "财政部令第87号第十四条"),
    DRAW_IS_WATCHED("MET-05a", "财政部令第87号第十四条"),
    ENOUGH_ARE_INVITED("TENDER-X31", "《政府采购法》第三十四条、第三十八条、第四十条；财政部令第74号第十二条"),
    THE_INVITED_BID("TENDER-X32", "《政府采购法》第二十九条、第三十四条；财政部令第74号第十二条"),
    LOWEST_PRICE_WINS("MET-06", "财政部令第74号第三十五条、第四十八条"),
    FINAL_OFFERS_IN_TIME("TENDER-X33", "财政部令第74号第三十三条；财库〔2014〕214号第二十一条"),
    ANOTHER_METHOD_IS_APPROVED("MET-03", "《政府采购法》第二十七条；《政府采购法实施条例》第二十三条；财政部令第74号第四条"),
    CATALOGUE_FITS_CATEGORY("FMT-04", "《政府采购品目分类目录》（财库〔2022〕31号）"),
    WITHIN_APPROVED_BUDGET("BUD-01", "《政府采购法》第六条；《预算法》第十三条"),
    CEILING_WITHIN_BUDGET("ARG-07", "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第十二条"),
    DOCUMENTS_LONG_ENOUGH("TEN-02", "《政府采购法实施条例》第三十一条；财政部令第87号第十八条"),
    ISSUE_TO_DEADLINE_LONG_ENOUGH("TEN-03", "《政府采购法》第三十五条"),
    PRICE_WEIGHT_IN_RANGE("EVA-08", "财政部令第87号第五十五条"),
    PRICE_WEIGHT_IN_CONSULTATION_RANGE("MET-09", "《政府采购竞争性磋商采购方式管理暂行办法》（财库〔2014〕214号）第二十四条"),
    WEIGHTS_ADD_UP("EVA-09", "财政部令第87号第五十五条"),
    QUALIFICATION_IS_NOT_SCORED("ARG-08", "财政部令第87号第五十五条；《政府采购法实施条例》第二十条"),
    SCALE_IS_NO_CONDITION("ARG-08a", "财政部令第87号第十七条；《政府采购促进中小企业发展管理办法》（财库〔2020〕46号）第五条"),
    AGE_IS_NO_CONDITION("ARG-08b", "《政府采购法》第二十二条；《政府采购法实施条例》第二十条"),
    PLACE_IS_NO_CONDITION("ARG-08c", "《政府采购法实施条例》第二十条"),
    OWNERSHIP_IS_NO_CONDITION("ARG-08d", "《政府采购法实施条例》第二十条"),
    MAKERS_LETTER_IS_NO_CONDITION("ARG-08e", "财政部令第87号第十七条"),
    BRAND_IS_NO_CONDITION("ARG-08f", "《政府采购法实施条例》第二十条"),
    RIGHTS_ARE_SETTLED("ARG-05", "《政府采购需求管理办法》（财库〔2021〕22号）第二十三条"),
    BOND_WITHIN_ITS_SHARE("TEN-05", "《政府采购法实施条例》第三十三条；财政部令第87号第三十八条"),
    DEDUCTION_RATE_IN_RANGE("EVA-14", "《政府采购促进中小企业发展管理办法》（财库〔2020〕46号）第九条；财库〔2022〕19号"),
    RIGHTS_ARE_DRAFTED("ARG-05a", "《政府采购需求管理办法》（财库〔2021〕22号）第二十三条"),
    CONTRACT_TEXT_IS_DRAFTED("ARG-10", "财政部令第87号第二十条；财政部令第74号第十一条；《政府采购需求管理办法》（财库〔2021〕22号）第二十三条"),
    WARRANTY_IS_DRAFTED("ARG-10a", "《政府采购需求管理办法》（财库〔2021〕22号）第二十三条"),
    DATA_ARE_PROTECTED("ARG-10b", "《数据安全法》第四十条"),
    INSTALMENTS_ARE_THE_PRICE("ARG-10c", "《政府采购需求管理办法》（财库〔2021〕22号）第二十三条"),
    PAID_IN_TIME("ARG-10d", "财库〔2019〕38号第三条"),
    ADVANCE_IS_CAPPED("ARG-10e", "合同预付款比例管理（参数可配置）"),
    SECURITY_IS_CAPPED("ARG-10f", "《政府采购法实施条例》第四十八条"),
    ACCEPTANCE_IS_PLANNED("ARG-09", "《政府采购需求管理办法》（财库〔2021〕22号）第二十四条"),
    USERS_ACCEPT("ARG-09a", "《政府采购需求管理办法》（财库〔2021〕22号）第二十四条；《政府采购法实施条例》第四十五条"),
    BUDGET_DOCUMENT_GATES_NOTICE("BUD-06", "《政府采购法》第三十三条；《政府采购法实施条例》第二十九条"),
    SOLE_SOURCE_IS_ANNOUNCED("MET-07", "《政府采购法实施条例》第三十八条；财政部令第74号第三十八条"),
    OBJECTIONS_ARE_REVIEWED("MET-07a", "财政部令第74号第四十条"),
    UPHELD_OBJECTION_ENDS_IT("MET-07b", "财政部令第74号第四十条"),
    OBJECTIONS_HAVE_THEIR_TIME("MET-07c", "财政部令第74号第三十九条"),
    PLAN_IS_FILED("BUD-06a", "《政府采购法实施条例》第二十九条"),
    CENTRAL_CATALOGUE_HAS_ITS_ROUTE("MET-10a", "《政府采购法》第十八条；国办发〔2019〕55号；财政部令第110号第三条"),
    AGENT_IS_CONTRACTED("TENDER-X34", "《政府采购法》第二十条；《政府采购法实施条例》第十六条"),
    INTENTION_IS_PUBLISHED("ARG-06", "《关于开展政府采购意向公开工作的通知》（财库〔2020〕10号）"),
    INTENTION_LEAVES_TIME("ARG-06a", "《关于开展政府采购意向公开工作的通知》（财库〔2020〕10号）"),
    INTENTION_IS_PUBLISHED_ONCE("ARG-06b", "《关于开展政府采购意向公开工作的通知》（财库〔2020〕10号）"),
    DEMAND_IS_SURVEYED("ARG-01", "《政府采购需求管理办法》（财库〔2021〕22号）第十条、第十一条"),
    ENOUGH_ARE_ASKED("ARG-01a", "《政府采购需求管理办法》（财库〔2021〕22号）第十条"),
    SURVEY_IS_RECENT("ARG-01b", "《政府采购需求管理办法》（财库〔2021〕22号）第十一条"),
    RISKS_ARE_PLANNED("ARG-02", "《政府采购需求管理办法》（财库〔2021〕22号）第二十三条、第二十五条"),
    DEMAND_IS_REVIEWED("ARG-03", "《政府采购需求管理办法》（财库〔2021〕22号）第三十一条至第三十三条"),
    AUTHORS_DO_NOT_REVIEW("ARG-03a", "《政府采购需求管理办法》（财库〔2021〕22号）第三十二条"),
    RESERVED_OR_ARGUED("EVA-15a", "《政府采购促进中小企业发展管理办法》（财库〔2020〕46号）第六条、第七条"),
    BID_IN_TIME("TEN-12", "财政部令第87号第三十三条；《电子招标投标办法》第二十七条"),
    BIDDER_IS_REGISTERED("TENDER-X02", "《政府采购法》第二十二条；企业库管理规则"),
    BIDDER_IS_NOT_DEBARRED("PEN-02", "《政府采购法》第二十二条、第七十七条"),
    BID_IS_NOT_OF_THE_DEBARRED("PEN-02a", "《政府采购法》第二十二条、第七十七条；财政部令第87号第六十三条"),
    BIDDER_DID_NO_PRELIMINARY_WORK("TEN-09", "《政府采购法实施条例》第十八条"),
    OPENING_NEEDS_THREE_BIDDERS("TEN-06", "财政部令第87号第四十一条、第四十四条"),
    NOT_OPENED_BEFORE_DEADLINE("TEN-13", "财政部令第87号第三十九条；《电子招标投标办法》第二十六条"),
    BID_IS_VALID("TEN-11", "财政部令第87号第六十三条"),
    COMMITTEE_IS_LEGAL("EVA-01", "财政部令第87号第四十七条"),
    GROUP_IS_LEGAL("EVA-02", "《政府采购非招标采购方式管理办法》（财政部令第74号）第七条"),
    COMPLEX_GROUP_HAS_A_LEGAL_EXPERT("EVA-02a", "《政府采购非招标采购方式管理办法》（财政部令第74号）第七条"),
    REPRESENTATIVE_IS_OF_THE_PURCHASER("EVA-05", "财政部令第87号第四十七条"),
    THE_BARRED_DO_NOT_SIT("EVA-05a", "财政部令第87号第四十七条；财库〔2016〕198号第十六条"),
    DRAWN_NOT_TOO_EARLY("EVA-03a", "《政府采购法实施条例》第三十九条；《政府采购评审专家管理办法》（财库〔2016〕198号）"),
    DRAW_RECORD_IS_ATTACHED("EVA-03b", "《政府采购法实施条例》第三十九条；财政部令第87号第四十八条"),
    EXPERT_HAS_THE_ACCOUNT("EVA-03c", "财政部令第87号第四十八条；评审专家凭本人账号进入评审"),
    MEMBER_SIGNS_IN("EVA-04b", "《政府采购法》第十二条；《政府采购评审专家管理办法》（财库〔2016〕198号）第十六条"),
    FEE_FOR_WHO_EVALUATED("TENDER-X42", "《政府采购评审专家管理办法》（财库〔2016〕198号）第二十三条至第二十六条"),
    TIED_EXPERT_DOES_NOT_SIT("EVA-04a", "《政府采购法》第十二条；《政府采购法实施条例》第九条；财政部令第87号第四十七条"),
    MISSING_MEMBERS_ARE_DRAWN("EVA-06a", "财政部令第87号第四十九条"),
    COMMITTEE_IS_COMPLETED("EVA-06b", "财政部令第87号第四十七条、第四十九条"),
    REPRESENTATIVE_DOES_NOT_CHAIR("EVA-01a", "财政部令第87号第四十五条"),
    MARK_WITHIN_ITS_ITEM("EVA-17", "财政部令第87号第六十四条"),
    FAR_MARK_IS_EXPLAINED("EVA-17a", "财政部令第87号第六十四条；采购工作规则（内部规定）"),
    EVERY_ITEM_IS_MARKED("TENDER-X03", "财政部令第87号第五十五条"),
    ALL_SHEETS_ARE_IN("EVA-06", "财政部令第87号第四十九条、第五十五条"),
    RECUSAL_NAMES_ITS_GROUND("EVA-04", "《政府采购法》第十二条；《政府采购法实施条例》第九条"),
    CORRECTION_IS_ANSWERED("EVA-07", "财政部令第87号第五十九条"),
    CORE_PRODUCT_IS_NAMED("EVA-12a", "财政部令第87号第三十一条"),
    SAME_BRAND_COUNTS_ONCE("EVA-12", "财政部令第87号第三十一条"),
    LOW_PRICE_IS_REVIEWED("EVA-13", "财政部令第87号第六十条；财库〔2026〕2号"),
    TIME_TO_EXPLAIN("EVA-13b", "财库〔2026〕2号"),
    LOW_PRICE_RATE_IN_RANGE("EVA-13a", "财库〔2026〕2号（采购文件可以提高比例，最高65%）"),
    RESERVE_IS_LARGE_ENOUGH("EVA-15", "《政府采购促进中小企业发展管理办法》（财库〔2020〕46号）第七条、第八条"),
    PURCHASES_ARE_NOT_SPLIT("MET-04", "《政府采购法实施条例》第二十八条"),
    QUOTATION_STAYS_BELOW_THE_LIMIT("MET-01", "国办发〔2019〕55号"),
    THREE_QUOTATIONS("TENDER-X04", "限额以下自行采购规则：询比价不少于三家"),
    LOWEST_OR_JUSTIFIED("TENDER-X05", "限额以下自行采购规则：选择非最低价须说明理由"),
    MINUTES_ARE_ATTACHED("TENDER-X06", "限额以下自行采购规则：附询比价记录"),
    STATE_ALLOWS_IT("TENDER-X07", "采购流程规则"),
    VERDICT_ON_EVERY_BID("TEN-07", "财政部令第87号第四十四条"),
    LINES_ADD_UP("TENDER-X09", "限额以下自行采购规则：报价明细合计与总价一致"),
    ENQUIRIES_LEAVE_TIME_TO_ANSWER("DSP-01a", "《政府采购法实施条例》第五十二条（采购人应当在3个工作日内对询问作出答复）"),
    ENQUIRIES_ARE_ANSWERED("DSP-01", "《政府采购法》第五十一条；《政府采购法实施条例》第五十二条"),
    BID_IS_SEALED("TENDER-X10", "《电子招标投标办法》第二十六条；财政部令第87号第三十三条"),
    BID_OPENS("TENDER-X11", "《电子招标投标办法》第三十一条"),
    BID_IS_KEPT("TENDER-X12", "《电子招标投标办法》第三十一条"),
    BID_IS_COMPLETE("TENDER-X13", "财政部令第87号第六十三条"),
    OFFICERS_OPEN_TOGETHER("TENDER-X14", "《电子招标投标办法》第二十六条"),
    QUORUM_OPENS("TENDER-X15", "《电子招标投标办法》第三十条"),
    KEY_FITS("TENDER-X16", "《电子招标投标办法》第三十条"),
    KEY_IS_WHOLE("TENDER-X17", "《密码法》第二十七条；《电子招标投标办法》第二十六条"),
    OBJECTED_AT_THE_OPENING("TENDER-X18", "财政部令第87号第四十二条"),
    BID_FILE_IS_SEALED("TENDER-X19", "《电子招标投标办法》第二十六条；采购工作规则（内部规定）"),
    RECOVERY_TAKES_TWO("TENDER-X20", "《电子招标投标办法》第三十条；采购工作规则（内部规定）"),
    RECOVERY_IS_NEEDED("TENDER-X21", "《电子招标投标办法》第三十条；采购工作规则（内部规定）"),
    CLARIFIED_BEFORE_THE_DEADLINE("TEN-04", "《政府采购法实施条例》第三十一条；财政部令第87号第二十七条"),
    CLARIFICATION_LEAVES_TIME("TEN-04a", "《政府采购法实施条例》第三十一条；财政部令第87号第二十七条"),
    CLARIFICATION_SHORTENS_NOTHING("TEN-04b", "《政府采购法》第三十五条；财政部令第87号第二十七条"),
    ONE_CLARIFICATION_AT_A_TIME("TENDER-X22", "采购工作规则（内部规定）"),
    QUESTIONS_ARE_SETTLED("TENDER-X40", "财政部令第87号第五十一条、第五十九条、第六十条"),
    CONSORTIUM_HAS_ITS_AGREEMENT("TENDER-X43", "《政府采购法》第二十四条；财政部令第87号第十九条"),
    CONSORTIUM_IS_ACCEPTED("TENDER-X45", "《政府采购法》第二十四条；财政部令第87号第十九条"),
    PARTNER_BIDS_ONCE("TENDER-X44", "《政府采购法实施条例》第二十二条"),
    BIDDER_ANSWERS_IN_TIME("TENDER-X41", "财政部令第87号第五十一条"),
    DEADLINE_IS_A_WORKING_DAY("CAL-02", "财政部令第87号第八十五条");

    private final String code;
    private final String article;

    TenderRule(String code, String article) {
        this.code = code;
        this.article = article;
    }

    /** The rule of a code in the rows. */
    static TenderRule of(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule " + code));
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
