package org.yangguang.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.ledger.Account;
import org.yangguang.ledger.LedgerWitness;

/** What each contract's balance row says of itself. */
@ApplicationScoped
class ContractWitness implements LedgerWitness {

    @Inject
    private ContractRepository contracts;

    @Override
    public List<Stated> figures() {
        return contracts.figures().stream().flatMap(balance -> figures(balance, "contract_balance " + balance.contract() + " ")).toList();
    }

    private static Stream<Stated> figures(ContractBalanceView balance, String name) {
        String contract = balance.contract();
        return Stream.of(Stated.ofContract(name + "contracted", balance.contracted(), contract, Account.COMMITTED, Account.SPENT, Account.SURPLUS),
                Stated.ofContract(name + "confirmed", balance.confirmed(), contract, Account.COST),
                Stated.ofContract(name + "confirmed - settled", balance.payable(), contract, Account.PAYABLE),
                Stated.ofContract(name + "advance_paid - recovered", balance.unrecovered(), contract, Account.ADVANCE),
                Stated.ofContract(name + "settled + advance_paid - recovered", balance.paid(), contract, Account.DRAWN),
                Stated.ofContract(name + "settled + advance_paid - recovered, by line", balance.paid(), contract, Account.SPENT));
    }
}
