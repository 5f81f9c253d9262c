package org.yangguang.selection;

import org.yangguang.shared.Rule;

/** What the choice of projects by list refuses. */
public enum SelectionRule implements Rule {
    FORWARDED_IN_TIME("SELECTION-X01", "申报指南规定的推荐期限"),
    RANKING_HAS_NO_GAPS("SELECTION-X02", "申报指南规定的择优推荐：排序连续、不重复"),
    RANKING_IS_WHOLE("SELECTION-X03", "申报指南规定的择优推荐：在手申报全部排序，不予推荐的退回或驳回"),
    OF_THIS_CALL_AND_UNIT("SELECTION-X04", "申报指南规定的逐级推荐"),
    LETTER_IS_UPLOADED("SELECTION-X05", "申报指南规定的逐级推荐：附推荐文"),
    CALL_IS_BY_LIST("SELECTION-X06", "申报指南规定的遴选方式"),
    CALL_HAS_CLOSED("SELECTION-X07", "专项资金项目遴选规则：申报截止后集中遴选"),
    ONE_LIST_AT_A_TIME("SELECTION-X08", "专项资金项目遴选规则：同一指南同时只办理一份清单"),
    LIST_HAS_ROWS("SELECTION-X09", "《预算法实施条例》第四十一条：从项目库中择优安排"),
    TAKEN_FROM_THE_LIBRARY("SELECTION-X10", "《预算法实施条例》第四十一条：项目库滚动管理"),
    SCORERS_ARE_ENOUGH("SELECTION-X11", "专家评审工作规则：每个项目的有效评分人数"),
    MARKS_FIT_THE_SHEET("SELECTION-X12", "申报指南规定的评分标准"),
    CONFLICT_IS_DECLARED("SELECTION-X13", "专家评审工作规则：逐项申明有无利害关系"),
    EVERY_ROW_IS_PROPOSED("SELECTION-X14", "专项资金项目遴选规则：清单逐项提出意见"),
    WITHIN_THE_TOTAL("SELECTION-X15", "《预算法》第十三条；申报指南规定的资金总额"),
    AMOUNT_FITS_ITS_WORD("SELECTION-X16", "专项资金项目遴选规则：核减后金额低于审查意见金额"),
    REASON_IS_GIVEN("SELECTION-X17", "专项资金项目遴选规则：核减、暂缓、不予立项说明理由"),
    DEPARTMENT_SIGNS("SELECTION-X18", "专项资金管理规则（本部门）：签报经需求司局会签"),
    MINUTES_ARE_RECORDED("SELECTION-X19", "“三重一大”集体决策制度：大额度资金运作"),
    YEARS_ARE_IN_ORDER("SELECTION-X20", "《预算法实施条例》第四十一条：项目库滚动管理"),
    NOTHING_IS_RAISED("SELECTION-X21", "专项资金管理规则（本部门）：领导审批在会签的金额以内核减、暂缓或不予立项"),
    PLACE_IS_FREE("SELECTION-X22", "《预算法实施条例》第四十一条：项目库排序、滚动管理"),
    LIBRARY_BEFORE_BUDGET("BUD-03", "《预算法实施条例》第四十一条：项目支出实行项目库管理"),
    RECUSAL_NAMES_ITS_GROUND("EVA-04", "《政府采购法》第十二条；《政府采购法实施条例》第九条");

    private final String code;
    private final String article;

    SelectionRule(String code, String article) {
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
