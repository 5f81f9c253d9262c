package org.yangguang.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.audit.AuditTrail;
import org.yangguang.budget.BudgetService;
import org.yangguang.ledger.Account;
import org.yangguang.ledger.HeaderView;
import org.yangguang.ledger.Ledger;
import org.yangguang.ledger.Leg;
import org.yangguang.ledger.Posting;
import org.yangguang.ledger.PostingKind;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/** Moves the balance of a contract: lock, check, move, post in the ledger, all in the caller's transaction. */
@Dependent
class ContractBook {

    @Inject
    private ContractRepository contracts;
    @Inject
    private BudgetService budgets;
    @Inject
    private Ledger ledger;
    @Inject
    private AuditTrail trail;

    /** Opens the balance of a contract that has just come into force and reserves its value in the budget. */
    void open(Contract contract) {
        contracts.add(new ContractBalance(contract.number(), contract.value(), contract.terms().advanceLimit()));
        contracts.flush();
        budgets.commit(contract.parties().projectNumber(), contract.number(), contract.value(), contract.number());
        trail.amount(contract.value());
    }

    /** The contract is cancelled before anything of it was performed (政府采购法第七十三条): nothing is contracted any more. */
    void cancel(Contract contract, String cause) {
        contracts.locked(contract.number()).amend(contract.value().negated());
        contracts.flush();
        budgets.release(contract.number(), contract.value(), cause);
        trail.amount(contract.value().negated());
    }

    /** The contract ends before its time: what is neither confirmed nor paid is not contracted any more, and the budget has it back. */
    void terminate(Contract contract, String cause) {
        ContractBalance balance = contracts.locked(contract.number());
        Money rest = balance.view().unperformed();
        if (rest.isPositive()) {
            balance.amend(rest.negated());
            contracts.flush();
            budgets.release(contract.number(), rest, cause);
            trail.amount(rest.negated());
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
            contracts.flush();
            if (amendment.amount().isPositive()) {
                budgets.commit(contract.parties().projectNumber(), contract.number(), amendment.amount(), amendment.number());
            } else {
                budgets.release(contract.number(), amendment.amount().negated(), amendment.number());
            }
            trail.amount(amendment.amount());
        }
    }

    void confirm(String contract, String milestone, Money amount) {
        requirePositive(amount);
        contracts.locked(contract).confirm(amount);
        current(contract, milestone).confirm(amount);
        contracts.flush();
        trail.amount(amount);
    }

    void payAdvance(String contract, String milestone, Money amount, String payment, LocalDate paidOn) {
        requirePositive(amount);
        contracts.locked(contract).payAdvance(amount);
        current(contract, milestone).pay(amount);
        post(PostingKind.ADVANCE_PAID, contract, milestone, amount, payment, paidOn, Account.ADVANCE, Account.DRAWN);
    }

    void pay(String contract, String milestone, Money cash, Money recoveredAdvance, String payment, LocalDate paidOn) {
        Breaches breaches = new Breaches();
        breaches.notNegative(cash, "cash");
        breaches.notNegative(recoveredAdvance, "recoveredAdvance");
        breaches.refuseIfAny();
        contracts.locked(contract).pay(cash, recoveredAdvance);
        current(contract, milestone).pay(cash);
        if (cash.isPositive()) {
            post(PostingKind.PAID, contract, milestone, cash, payment, paidOn, Account.PAYABLE, Account.DRAWN);
        }
        if (recoveredAdvance.isPositive()) {
            post(PostingKind.RECOVERED, contract, milestone, recoveredAdvance, payment, paidOn, Account.PAYABLE, Account.ADVANCE);
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

    /**
     * Flushes first, so that the database's CHECK speaks in the transaction that moved the balance, and posts. The lines of
     * the budget are the budget's to post.
     */
    private void post(PostingKind kind, String contract, String milestone, Money amount, String payment, LocalDate paidOn, Account debit,
                      Account credit) {
        contracts.flush();
        ledger.post(new Posting(kind, payment, paidOn, contracts.contract(contract).parties().projectNumber(), contract, milestone,
                List.of(Leg.debit(debit, null, contract, amount), Leg.credit(credit, null, contract, amount))));
        trail.amount(amount);
    }

    /** The movements of a contract's balance, oldest first; the lines that a payment drew on are the budget's. */
    List<EntryView> entries(String contract) {
        return ledger.ofContract(contract).stream().filter(posting -> posting.kind() != PostingKind.SPENT).map(ContractBook::entry).toList();
    }

    private static EntryView entry(HeaderView posting) {
        boolean back = posting.kind() == PostingKind.RELEASED;
        return new EntryView(posting.number(), posting.contract(), posting.milestone(), (back ? PostingKind.AMENDED : posting.kind()).word(),
                back ? posting.amount().negated() : posting.amount(), posting.cause(), posting.bookedAt(), posting.bookedBy());
    }
}
