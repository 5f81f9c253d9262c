package org.yangguang.budget;

import org.yangguang.shared.Rule;

/** What 编制预算 refuses. */
public enum BudgetRule implements Rule {
    WITHIN_APPROVED_AMOUNT("BUD-01", "《预算法》第十三条、第六十三条"),
    CODES_ARE_COMPLETE("BUD-02", "《预算法》第四十六条；《预算法实施条例》第四十条"),
    TARGETS_ARE_GIVEN("BUD-04", "《预算法》第三十二条"),
    PROCUREMENT_IS_LISTED("BUD-06", "《政府采购法》第三十三条；《政府采购法实施条例》第二十九条"),
    OUTPUT_WEIGHTS_ADD_UP("PERF-03-1", "财预〔2020〕10号：产出指标50分"),
    BENEFIT_WEIGHTS_ADD_UP("PERF-03-2", "财预〔2020〕10号：效益指标30分"),
    SATISFACTION_WEIGHTS_ADD_UP("PERF-03-3", "财预〔2020〕10号：满意度指标10分"),
    HANDS_ARE_SEPARATE("BUD-11", "商信字〔2003〕13号第三条、第四条：职责分离"),
    LINES_ARE_GIVEN("BUDGET-X01", "《预算法》第三十二条"),
    DOCUMENT_NUMBER_IS_NEW("BUDGET-X02", "《党政机关公文处理工作条例》第九条"),
    REASON_IS_GIVEN("BUDGET-X03", "预算管理规则：退回、不予批复须说明理由"),
    IN_PREPARATION("BUDGET-X04", "预算管理规则：报送后不得改动"),
    BUDGET_IS_APPROVED("BUDGET-X05", "《预算法》第十三条；《政府采购法》第六条"),
    CONTRACT_WITHIN_ALLOTTED("BUDGET-X06", "《政府采购法》第六条；《预算法》第六十三条"),
    MOVE_WITHIN_CONTRACTED("BUDGET-X07", "《预算法实施条例》第五十七条"),
    KEEPS_WHAT_IS_CONTRACTED("BUDGET-X08", "《预算法》第七十二条"),
    YEAR_WITHIN_PROJECT("BUDGET-X09", "《预算法》第十八条：预算年度"),
    LINE_IS_LISTED_ONCE("BUDGET-X10", "《预算法》第四十六条"),
    PAID_FROM_ITS_YEAR("BUD-07.year", "《预算法》第十三条、第十八条、第四十二条"),
    YEAR_HAS_ENDED("BUD-07.end", "《预算法》第十八条、第四十二条；《预算法实施条例》第五十条"),
    FORMER_YEAR_IS_CLOSED("BUD-07.former", "《预算法》第四十二条"),
    YEAR_IS_CLOSED_ONCE("BUD-07.once", "《预算法》第四十二条"),
    LIST_IS_CURRENT("BUD-07.list", "《预算法》第四十二条；《会计法》关于账表相符的规定"),
    LIST_HAS_TWO_HANDS("BUDGET-X11", "《会计法》关于不相容岗位相互分离的规定"),
    CLOSED_YEAR_STANDS("BUDGET-X12", "《预算法》第四十二条"),
    PAID_LINE_KEEPS_ITS_YEAR("BUDGET-X13", "《预算法》第十八条：预算年度"),
    YEAR_IS_OPEN("BUDGET-X14", "《预算法》第十八条、第四十二条"),
    ROUND_IS_NEW("BUDGET-X20", "《预算法》第十八条、第三十一条"),
    ROUND_IS_FOR_NOW_OR_NEXT_YEAR("BUDGET-X21", "《预算法》第十八条、第三十一条"),
    ROW_IS_OF_THE_PROGRAMME("BUDGET-X22", "《预算法》第三十二条"),
    ROW_IS_IN_THE_LIBRARY("BUD-03.year", "《预算法实施条例》第四十一条：项目支出实行项目库管理、滚动安排"),
    ROWS_ARE_THOSE_PROPOSED("BUDGET-X23", "部门预算两上两下编报规则：二上按一上项目逐项编列"),
    WITHIN_CONTROL_FIGURE("BUDGET-X24", "《预算法》第三十二条；部门预算两上两下编报规则：二上不得超过控制数"),
    APPROVED_IN_ORDER("BUDGET-X25", "《预算法》第十四条、第五十二条"),
    ROUND_STANDS_ELSEWHERE("BUDGET-X26", "部门预算两上两下编报规则");

    private final String code;
    private final String article;

    BudgetRule(String code, String article) {
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
