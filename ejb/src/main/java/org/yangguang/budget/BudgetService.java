package org.yangguang.budget;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;

/** Door of 编制预算: the budget of a project through its tasks, and the balances that later stages move. */
@Stateless
@Audited
public class BudgetService {

    @Inject
    private BudgetRepository budgets;
    @Inject
    private Balances balances;

    /**
     * The version of a project's budget that is in force. Called by later stages inside their own guarded doors, with the
     * project's or the application's number; the approval's document number gates the tender notice (BUD-01).
     *
     * @throws RuleViolation BUDGET_IS_APPROVED when there is none yet
     */
    @PermitAll
    public BudgetView budget(String number) {
        return budgets.approved(number).map(b -> b.view(budgets.codeNames()))
                .orElseThrow(() -> new RuleViolation(BudgetRule.BUDGET_IS_APPROVED, null, number));
    }

    /** The balance of each line of a project's budget, in the budget's order. Called by later stages and registers. */
    @PermitAll
    public List<BalanceView> findBalances(String projectNumber) {
        return budgets.balances(projectNumber).stream().map(BudgetBalance::view).toList();
    }

    /**
     * Sets a contract's value aside on the lines of the budget, in their order; called when the contract is signed and
     * with the increase when it is amended. Refuses more than is free (采法§6).
     */
    @RolesAllowed({Roles.DIVISION_HEAD, Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.AUTHORITY_OFFICER})
    public void commit(String projectNumber, String contractNumber, Money amount) {
        balances.commit(projectNumber, contractNumber, amount);
    }

    /** Gives back what a contract no longer needs: a reduction, an end before its time. Refuses what is confirmed or paid. */
    @RolesAllowed({Roles.DIVISION_HEAD, Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.FINANCE_OFFICER})
    public void release(String contractNumber, Money amount) {
        balances.release(contractNumber, amount);
    }

    /** A confirmed cost of a contract; called by cost confirmation. Refuses more than is contracted. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD})
    public void confirm(String contractNumber, Money amount) {
        balances.confirm(contractNumber, amount);
    }

    /** A payment of a contract, the advance included; called when a payment is recorded. Refuses more than is contracted. */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD})
    public void pay(String contractNumber, Money amount) {
        balances.pay(contractNumber, amount);
    }

    /** The budget codes that lines may carry (FMT-05), for the forms. */
    @PermitAll
    public List<CodeView> findCodes() {
        return budgets.codes();
    }

    Budget require(String number) {
        return budgets.newestLocked(number).orElseThrow(() -> new NotFound("budget", number));
    }
}
