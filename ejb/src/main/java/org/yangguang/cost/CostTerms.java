package org.yangguang.cost;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yangguang.shared.Money;

/**
 * What the contract says, as the claim's page shows it and its rules check it.
 *
 * @param agreed       the milestone's instalment
 * @param value        the contract's value with its amendments
 * @param confirmed    under the contract so far
 * @param budgetLeft   allotted to the project and not yet confirmed
 * @param carried      what earlier claims released or restored after their invoice: this claim takes it
 * @param closing      the contract's last claim
 * @param unfinished   milestones before it whose cost is not confirmed, and confirmations with a held line or an open reply
 */
public record CostTerms(String milestone, String milestoneTitle, String contract, LocalDate signedOn, String supplier,
                        String supplierName, Money agreed, Money value, Money confirmed, Money budgetLeft,
                        List<ClaimableItem> items, List<CarriedSum> carried, boolean closing, List<String> unfinished) implements Serializable {

    Optional<ClaimableItem> item(String number) {
        return items.stream().filter(i -> i.item().equals(number)).findFirst();
    }

    /** What may still be confirmed under the contract. */
    public Money contractLeft() {
        return value.minus(confirmed);
    }

    Money carriedSum() {
        return Money.sum(carried.stream().map(CarriedSum::amount).toList());
    }
}
