package org.yangguang.project;

import org.yangguang.shared.Rule;

/** What 立项 refuses. */
public enum ProjectRule implements Rule {
    CALL_IS_OPEN("PROJECT-X01", "申报指南规定的申报期限"),
    WITHIN_CALL_CEILING("PROJECT-X02", "申报指南规定的单个项目资金上限"),
    MODE_IS_IN_CALL("PROJECT-X03", "申报指南规定的资金使用方式"),
    ESTIMATE_IS_GIVEN("PROJECT-X04", "《政府投资条例》第九条"),
    SUBMITTED_ONCE("PROJECT-X05", "工商办字〔2012〕24号：避免重复建设和资源浪费"),
    LOOK_ALIKES_ARE_JUDGED("PROJECT-X06", "工商办字〔2012〕24号：避免重复建设和资源浪费"),
    CHECKLIST_IS_MET("PROJECT-X07", "《政府投资条例》第十一条"),
    RETURN_NAMES_DEFECTS("PROJECT-X08", "《行政许可法》第三十二条：一次告知全部补正内容"),
    GROUP_DECISION_IS_RECORDED("PROJECT-X09", "“三重一大”集体决策制度：大额度资金运作"),
    PROPOSED_WITHIN_REQUEST("PROJECT-X10", "《预算法》第十三条"),
    RECOMMENDER_EXISTS("PROJECT-X11", "申报指南规定的逐级推荐"),
    EDITED_ONLY_IN_HAND("PROJECT-X12", "立项管理规则"),
    SUSPENDED_ONCE("PROJECT-X13", "项目暂停管理规则"),
    REASON_IS_GIVEN("PROJECT-X14", "《中华人民共和国行政处罚法》第四十四条：说明理由"),
    RUNNING_PROJECT_ONLY("PROJECT-X15", "项目暂停与终止管理规则"),
    CALL_PERIOD_IS_OPEN_ENOUGH("PROJECT-X16", "申报指南管理规则"),
    PROGRAMME_IS_ACTIVE("PROJECT-X17", "专项工程目录管理规则"),
    PHONE_CAN_BE_CALLED("PROJECT-X18", "申报表填报说明"),
    RANKED_AND_FORWARDED_TOGETHER("PROJECT-X31", "申报指南规定的择优推荐：排序后随推荐文一并上报"),
    SHEET_STANDS_ONCE_APPLIED("PROJECT-X32", "申报指南管理规则：受理申报后不改变遴选方式和评分标准"),
    POINTS_COME_TO_A_HUNDRED("PROJECT-X33", "申报指南管理规则：评分标准满分为100分"),
    WAITS_FOR_ITS_LIST("PROJECT-X34", "《预算法实施条例》第四十一条：项目支出实行项目库管理"),
    DOCUMENTS_ARE_COMPLETE("INI-01", "《政府投资条例》第九条、第十三条"),
    TARGETS_ARE_GIVEN("BUD-04", "《预算法》第三十二条"),
    SUSPENSION_WITHIN_LIMIT("DSP-03", "《政府采购法》第五十七条；财政部令第94号第二十八条"),
    SCREENER_DOES_NOT_APPROVE("BUD-11", "商信字〔2003〕13号第三条、第四条：职责分离"),
    SETTLEMENT_ADDS_UP("BUD-08", "《政府投资条例》第二十五条：结余资金退回国库"),
    REGION_IS_KNOWN("FMT-06", "GB/T 2260 中华人民共和国行政区划代码"),
    FUNCTION_CODE_HAS_SEVEN_DIGITS("BUD-02", "《预算法》第四十六条；《预算法实施条例》第四十条");

    private final String code;
    private final String article;

    ProjectRule(String code, String article) {
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
