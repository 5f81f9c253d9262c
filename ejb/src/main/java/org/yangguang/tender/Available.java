package org.yangguang.tender;

import org.yangguang.budget.BudgetView;
import org.yangguang.shared.Money;

/** What an approved budget holds for procurement (BUD-06): its lines that are to be procured. */
final class Available {

    private Available() {
    }

    static Money of(BudgetView budget) {
        return Money.sum(budget.lines().stream().filter(BudgetView.Line::procured).map(BudgetView.Line::amount).toList());
    }
}
