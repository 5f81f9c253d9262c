package org.yangguang.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.budget.BudgetService;
import org.yangguang.contract.BalanceService;
import org.yangguang.contract.ContractBalanceView;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.MilestoneView;
import org.yangguang.shared.Money;

/** What a claim needs to know of contract and budget, asked at their doors. */
@ApplicationScoped
class CostSources {

    @Inject
    private ContractService contracts;
    @Inject
    private BalanceService balances;
    @Inject
    private BudgetService budgets;
    @Inject
    private CostRepository costs;

    /** The contract's terms for a milestone, with what its other milestones have used up. */
    CostTerms terms(String milestone) {
        ContractView contract = contracts.contractOfMilestone(milestone);
        MilestoneView agreed = contract.milestone(milestone);
        Map<String, Money> used = new HashMap<>();
        for (CostConfirmation other : costs.ofContract(contract.number())) {
            if (!other.milestone().equals(milestone) && other.confirmed() != null) {
                other.view(null).lines().forEach(l -> used.merge(l.item(), l.accepted(), Money::plus));
            }
        }
        List<ClaimableItem> items = contract.items().stream().map(i -> new ClaimableItem(String.valueOf(i.position()), i.name(),
                i.quantity(), i.unit(), i.unitPrice(), i.amount(), used.getOrDefault(String.valueOf(i.position()), Money.ZERO))).toList();
        Money confirmed = balances.balance(contract.number()).map(ContractBalanceView::confirmed).orElse(Money.ZERO);
        Money budgetLeft = Money.sum(budgets.findBalances(contract.projectNumber()).stream()
                .map(b -> b.allotted().minus(b.confirmed())).toList());
        return new CostTerms(milestone, agreed.name(), contract.number(), contract.signedOn(), contract.supplier(),
                contract.supplierName(), agreed.workValue(), contract.value(), confirmed, budgetLeft, items);
    }

    /** Moves the balance rows of contract and budget. */
    void confirm(CostConfirmation cost) {
        balances.confirm(cost.contract(), cost.milestone(), cost.confirmed());
        budgets.confirm(cost.contract(), cost.milestone(), cost.confirmed(), cost.number());
    }
}
