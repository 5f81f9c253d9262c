package org.yangguang.ledger;

import org.yangguang.shared.Rule;

/** What the ledger refuses. */
public enum LedgerRule implements Rule {
    AMOUNT_IS_POSITIVE("LEDGER-X01", "《会计法》关于会计核算真实、完整的规定"),
    SIDES_ARE_EQUAL("LEDGER-X02", "《会计基础工作规范》借贷记账规则：有借必有贷，借贷必相等"),
    BALANCE_STAYS_ON_ITS_SIDE("LEDGER-X03", "《预算法》第十三条：经批准的预算，非经法定程序不得调整，未列入预算的不得支出"),
    PERIOD_HAS_ENDED("LEDGER-X04", "《会计法》关于会计期间的规定；《会计基础工作规范》关于结账的规定"),
    FORMER_PERIOD_IS_CLOSED("LEDGER-X05", "《会计基础工作规范》关于结账的规定：按期结账，不得跨期"),
    LATER_PERIOD_IS_OPEN("LEDGER-X06", "《会计基础工作规范》关于结账的规定：按期结账，不得跨期"),
    NOTHING_IS_PROPOSED_YET("LEDGER-X07", "台账管理规则：一个期间同时只有一项待复核的申请"),
    SOMETHING_IS_PROPOSED("LEDGER-X08", "台账管理规则：结账和反结账先申请、后复核"),
    PERIOD_HAS_TWO_HANDS("LEDGER-X09", "《会计法》关于不相容岗位相互分离的规定"),
    PROVED_BEFORE_CLOSING("LEDGER-X10", "《会计法》关于账账相符、账实相符的规定；《会计基础工作规范》关于对账的规定"),
    REOPENING_HAS_A_REASON("LEDGER-X11", "《会计基础工作规范》关于更正的规定：更正须说明理由");

    private final String code;
    private final String article;

    LedgerRule(String code, String article) {
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
