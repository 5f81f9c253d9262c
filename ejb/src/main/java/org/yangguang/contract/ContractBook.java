package org.yangguang.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import org.yangguang.audit.AuditTrail;
import org.yangguang.budget.BudgetService;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/** Moves the balance of a contract: lock, check, move, write the entry, all in the caller's transaction. */
@Dependent
class ContractBook {

    @Inject
    private ContractRepository contracts;
    @Inject
    private BudgetService budgets;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /** Opens the balance of a contract that has just come into force and reserves its value in the budget. */
    void open(Contract contract) {
        contracts.add(new ContractBalance(contract.number(), contract.value(), contract.terms().advanceLimit()));
        book(contract.number(), null, BalanceEntry.Kind.CONTRACTED, contract.value(), contract.number());
        budgets.commit(contract.parties().projectNumber(), contract.number(), contract.value());
    }

    /** The contract is cancelled before anything of it was performed (政府采购法第七十三条): nothing is contracted any more. */
    void cancel(Contract contract, String cause) {
        contracts.locked(contract.number()).amend(contract.value().negated());
        book(contract.number(), null, BalanceEntry.Kind.AMENDED, contract.value().negated(), cause);
        budgets.release(contract.number(), contract.value());
    }

    /** The contract ends before its time: what is neither confirmed nor paid is not contracted any more, and the budget has it back. */
    void terminate(Contract contract, String cause) {
        ContractBalance balance = contracts.locked(contract.number());
        Money rest = balance.view().unperformed();
        if (rest.isPositive()) {
            balance.amend(rest.negated());
            book(contract.number(), null, BalanceEntry.Kind.AMENDED, rest.negated(), cause);
            budgets.release(contract.number(), rest);
        }
    }

    /** What the budget of the contract's project has not yet set aside; others may take it until an amendment is in force. */
    Money free(Contract contract) {
        return Money.sum(budgets.findBalances(contract.parties().projectNumber()).stream().map(line -> line.free()).toList());
    }

    /** An amendment in force: the balance first, then the milestone, then the budget. */
    void amend(Contract contract, Amendment amendment) {
        if (!amendment.amount().isZero()) {
            contracts.locked(contract.number()).amend(amendment.amount());
        }
        ContractMilestone milestone = contracts.current(contract.milestone(amendment.milestone()));
        Breaches.ensure(milestone.open(), ContractRule.MILESTONE_STILL_OPEN, milestone.number());
        contract.amend(amendment);
        if (!amendment.amount().isZero()) {
            book(contract.number(), amendment.milestone(), BalanceEntry.Kind.AMENDED, amendment.amount(),
                    amendment.number());
            if (amendment.amount().isPositive()) {
                budgets.commit(contract.parties().projectNumber(), contract.number(), amendment.amount());
            } else {
                budgets.release(contract.number(), amendment.amount().negated());
            }
        }
    }

    void confirm(String contract, String milestone, Money amount, String confirmation) {
        requirePositive(amount);
        contracts.locked(contract).confirm(amount);
        current(contract, milestone).confirm(amount);
        book(contract, milestone, BalanceEntry.Kind.CONFIRMED, amount, confirmation);
    }

    void payAdvance(String contract, String milestone, Money amount, String payment) {
        requirePositive(amount);
        contracts.locked(contract).payAdvance(amount);
        current(contract, milestone).pay(amount);
        book(contract, milestone, BalanceEntry.Kind.ADVANCE_PAID, amount, payment);
    }

    void pay(String contract, String milestone, Money cash, Money recoveredAdvance, String payment) {
        Breaches breaches = new Breaches();
        breaches.notNegative(cash, "cash");
        breaches.notNegative(recoveredAdvance, "recoveredAdvance");
        breaches.refuseIfAny();
        contracts.locked(contract).pay(cash, recoveredAdvance);
        current(contract, milestone).pay(cash);
        if (cash.isPositive()) {
            book(contract, milestone, BalanceEntry.Kind.PAID, cash, payment);
        }
        if (recoveredAdvance.isPositive()) {
            book(contract, milestone, BalanceEntry.Kind.RECOVERED, recoveredAdvance, payment);
        }
    }

    private static void requirePositive(Money amount) {
        Breaches breaches = new Breaches();
        breaches.positive(amount, "amount");
        breaches.refuseIfAny();
    }

    /** The milestone, read again under the lock of its contract's balance. */
    private ContractMilestone current(String number, String milestone) {
        Contract contract = contracts.contract(number);
        Breaches.ensure(contract.status().signed(), ContractRule.CONTRACT_IN_FORCE, number);
        return contracts.current(contract.milestone(milestone));
    }

    /** Writes the entry and flushes, so that the database's CHECK speaks in the transaction that moved the balance. */
    private void book(String contract, String milestone, BalanceEntry.Kind kind, Money amount, String cause) {
        contracts.add(new BalanceEntry(contract, milestone, kind, amount, cause, LocalDateTime.now(clock),
                actor.find().map(Actor::userName).orElse("system")));
        contracts.flush();
        trail.amount(amount);
    }
}
