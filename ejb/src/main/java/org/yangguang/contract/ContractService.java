package org.yangguang.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/**
 * The door of 合同: drafting, review, signature, amendment, and the balance of each contract. Suppliers, applicants and
 * supervisors are shown their own contracts only; any other number answers as unknown.
 */
@Stateless
@Audited
public class ContractService {

    @Inject
    private ContractRepository contracts;
    @Inject
    private ContractAccess access;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    // ---- reading ------------------------------------------------------------------------------------------------

    /** The contract of this number. Called by later stages and by pages; refuses strangers with NotFound. */
    @PermitAll
    public ContractView contract(String number) {
        return view(readable(contracts.contract(number)));
    }

    /** The contract that a milestone number (HT-…-M1) belongs to. */
    @PermitAll
    public ContractView contractOfMilestone(String milestone) {
        return view(readable(contracts.contractOfMilestone(milestone)));
    }

    /** The agreed milestone of this number. */
    @PermitAll
    public MilestoneView milestone(String number) {
        return contractOfMilestone(number).milestone(number);
    }

    /** The contracts of an application, in the order of their numbers. Called when a stage of the project opens. */
    @PermitAll
    public List<ContractView> contractsOfApplication(String applicationNumber) {
        return contracts.ofApplication(applicationNumber).stream().filter(access::mayRead).map(this::view).toList();
    }

    /** The contracts of a project (XM), in the order of their numbers. */
    @PermitAll
    public List<ContractView> contractsOfProject(String projectNumber) {
        return contracts.ofProject(projectNumber).stream().filter(access::mayRead).map(this::view).toList();
    }

    /** The balance of a contract; empty before it is in force. */
    @PermitAll
    public Optional<BalanceView> balance(String contract) {
        readable(contracts.contract(contract));
        return contracts.balance(contract).map(ContractBalance::view);
    }

    /** Every movement of a contract's balance, oldest first. */
    @PermitAll
    public List<EntryView> entries(String contract) {
        readable(contracts.contract(contract));
        return contracts.entries(contract).stream().map(BalanceEntry::view).toList();
    }

    /** One page of the register, newest first; outside the ministry only one's own contracts. */
    @PermitAll
    public List<ContractSummary> register(ContractFilter filter, int first, int count) {
        return contracts.register(filter, access.narrowedTo(), first, count).stream()
                .map(row -> summary((Contract) row[0], (ContractBalance) row[1])).toList();
    }

    /** How many contracts the register holds under this filter for this actor. */
    @PermitAll
    public long countRegister(ContractFilter filter) {
        return contracts.count(filter, access.narrowedTo());
    }

    // ---- the balance: every movement locks the row --------------------------------------------------------------

    /**
     * Books confirmed cost. Called by the cost component when the officer confirms a claim; refuses more than the
     * contract or the milestone leaves (CONTRACT-X06, X07; 预算法第六十一条).
     *
     * @param confirmation number of the cost confirmation (QR)
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void confirm(String contract, String milestone, Money amount, String confirmation) {
        requirePositive(amount);
        ContractBalance balance = contracts.locked(contract);
        balance.confirm(amount);
        current(contract, milestone).confirm(amount);
        book(contract, milestone, BalanceEntry.Kind.CONFIRMED, amount, confirmation);
    }

    /**
     * Books a paid advance. Called by the payment component when the payment of an advance milestone is recorded;
     * refuses more unrecovered advance than the contract's clause allows (CONTRACT-X09).
     *
     * @param payment number of the payment order (ZF)
     */
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public void payAdvance(String contract, String milestone, Money amount, String payment) {
        requirePositive(amount);
        ContractBalance balance = contracts.locked(contract);
        balance.payAdvance(amount);
        current(contract, milestone).pay(amount);
        book(contract, milestone, BalanceEntry.Kind.ADVANCE_PAID, amount, payment);
    }

    /**
     * Books a payment against confirmed cost: {@code cash} is paid out, {@code recoveredAdvance} is settled by the
     * advance already paid. Called by the payment component when a payment is recorded; refuses more than has been
     * confirmed and not settled (CONTRACT-X08), and more recovery than was advanced (CONTRACT-X10).
     *
     * @param payment number of the payment order (ZF)
     */
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public void pay(String contract, String milestone, Money cash, Money recoveredAdvance, String payment) {
        Breaches breaches = new Breaches();
        breaches.notNegative(cash, "cash");
        breaches.notNegative(recoveredAdvance, "recoveredAdvance");
        breaches.refuseIfAny();
        ContractBalance balance = contracts.locked(contract);
        balance.pay(cash, recoveredAdvance);
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
    private ContractMilestone current(String contract, String milestone) {
        return contracts.current(inForce(contract).milestone(milestone));
    }

    private Contract inForce(String number) {
        Contract contract = contracts.contract(number);
        Breaches.ensure(contract.status().signed(), ContractRule.CONTRACT_IN_FORCE, number);
        return contract;
    }

    /** Writes the entry and flushes, so that the database's CHECK speaks in the transaction that moved the balance. */
    private void book(String contract, String milestone, BalanceEntry.Kind kind, Money amount, String cause) {
        contracts.add(new BalanceEntry(contract, milestone, kind, amount, cause, LocalDateTime.now(clock),
                actor.find().map(a -> a.userName()).orElse("system")));
        contracts.flush();
        trail.amount(amount);
    }

    private Contract readable(Contract contract) {
        access.check(contract);
        return contract;
    }

    private ContractView view(Contract contract) {
        return contract.view(contracts.amendments(contract.number()));
    }

    private static ContractSummary summary(Contract contract, ContractBalance balance) {
        BalanceView money = balance == null ? null : balance.view();
        return new ContractSummary(contract.number(), contract.kind(), contract.status(),
                contract.parties().projectNumber(), contract.parties().applicationNumber(), contract.title(),
                contract.parties().supplierName(), contract.value(), money == null ? Money.ZERO : money.confirmed(),
                money == null ? Money.ZERO : money.paid(), contract.signedOn());
    }
}
