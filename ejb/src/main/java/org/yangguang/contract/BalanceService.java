package org.yangguang.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Money;

/**
 * The money of a contract in force: what has been confirmed, advanced and paid. Later stages move it here and nowhere
 * else, each movement in the caller's transaction and under the lock of the contract's balance row.
 */
@Stateless
@Audited
public class BalanceService {

    @Inject
    private ContractRepository contracts;
    @Inject
    private ContractAccess access;
    @Inject
    private ContractBook book;

    /**
     * The balance of a contract; empty before it is in force. Called by later stages and by the contract's page; a
     * stranger's contract answers as unknown.
     */
    @PermitAll
    public Optional<ContractBalanceView> balance(String contract) {
        access.check(contracts.contract(contract));
        return contracts.balance(contract).map(ContractBalance::view);
    }

    /** Every movement of a contract's balance, oldest first. Called by the contract's page; refuses as {@link #balance}. */
    @PermitAll
    public List<EntryView> entries(String contract) {
        access.check(contracts.contract(contract));
        return book.entries(contract);
    }

    /**
     * Books confirmed cost; with the budget's lines, which the same claim moves next, it is posted. Called by the cost
     * component when the officer confirms a claim or the division head restores what was cut; refuses more than the contract
     * or the milestone leaves (CONTRACT-X06, X07; 预算法第六十一条).
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD})
    public void confirm(String contract, String milestone, Money amount) {
        book.confirm(contract, milestone, amount);
    }

    /**
     * Books a paid advance. Called by the payment component when the payment of an advance milestone is recorded;
     * refuses more unrecovered advance than the contract's clause allows (CONTRACT-X09).
     *
     * @param payment number of the payment order (ZF)
     * @param paidOn  when the treasury paid it
     */
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public void payAdvance(String contract, String milestone, Money amount, String payment, LocalDate paidOn) {
        book.payAdvance(contract, milestone, amount, payment, paidOn);
    }

    /**
     * Books a payment against confirmed cost: {@code cash} is paid out, {@code recoveredAdvance} is settled by the
     * advance already paid. Called by the payment component when a payment is recorded; refuses more than has been
     * confirmed and not settled (CONTRACT-X08), and more recovery than was advanced (CONTRACT-X10).
     *
     * @param payment number of the payment order (ZF)
     * @param paidOn  when the treasury paid it
     */
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public void pay(String contract, String milestone, Money cash, Money recoveredAdvance, String payment, LocalDate paidOn) {
        book.pay(contract, milestone, cash, recoveredAdvance, payment, paidOn);
    }
}
