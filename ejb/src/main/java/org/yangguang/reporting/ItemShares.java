package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangguang.contract.ContractItemView;
import org.yangguang.contract.ContractView;
import org.yangguang.cost.CostView;
import org.yangguang.payment.PaymentKind;
import org.yangguang.payment.PaymentView;
import org.yangguang.shared.Money;

/**
 * How a payment falls on the items of its contract: as confirmed, line by line, less what the advance had paid in the same
 * proportion; an advance is on the contract as a whole and falls on the items by their prices.
 */
@Dependent
class ItemShares {

    /** What was confirmed at the milestone that a payment pays; of an advance, nothing. */
    List<CostView> confirmed(PaymentView payment, List<CostView> costs) {
        return payment.kind() == PaymentKind.ADVANCE ? List.of()
                : costs.stream().filter(c -> c.milestone().equals(payment.milestone()) && c.confirmed() != null).toList();
    }

    /** In the order of the claims' lines, of an advance in that of the items; what nothing falls on is left out. */
    List<ItemShare> of(PaymentView payment, List<CostView> confirmed, ContractView contract, List<BidLine> bids) {
        if (payment.amount() == null) {
            return List.of();
        }
        return payment.kind() == PaymentKind.ADVANCE ? advance(payment.amount(), contract.items(), bids)
                : claimed(payment.amount(), payment.recovered(), confirmed, contract.items(), bids);
    }

    static List<ItemShare> advance(Money amount, List<ContractItemView> items, List<BidLine> bids) {
        List<Money> paid = Shares.proportional(amount, items.stream().map(ContractItemView::amount).toList());
        List<ItemShare> shares = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            ContractItemView item = items.get(i);
            shares.add(new ItemShare(item.position(), item.name(), null, null, null, item.unit(), item.amount(), Money.ZERO, paid.get(i),
                    BidLines.at(bids, item.position())));
        }
        return shares;
    }

    static List<ItemShare> claimed(Money amount, Money recovered, List<CostView> confirmed, List<ContractItemView> items, List<BidLine> bids) {
        List<CostView.Line> lines = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        confirmed.forEach(cost -> cost.lines().stream().filter(l -> l.accepted() != null && l.accepted().isPositive()).forEach(line -> {
            lines.add(line);
            numbers.add(cost.number());
        }));
        List<Money> accepted = lines.stream().map(CostView.Line::accepted).toList();
        List<Money> paid = Shares.proportional(amount, accepted);
        Money before = recovered == null ? Money.ZERO : recovered;
        boolean allTold = amount.plus(before).equals(Money.sum(accepted));
        List<Money> advanced = Shares.proportional(before, accepted);
        List<ItemShare> shares = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            CostView.Line line = lines.get(i);
            Optional<ContractItemView> item = items.stream().filter(c -> String.valueOf(c.position()).equals(line.item())).findFirst();
            shares.add(new ItemShare(item.map(ContractItemView::position).orElse(0), item.map(ContractItemView::name).orElse(line.item()), numbers.get(i),
                    line.description(), line.thisQuantity(), line.unit(), accepted.get(i), allTold ? accepted.get(i).minus(paid.get(i)) : advanced.get(i), paid.get(i),
                    item.map(c -> BidLines.at(bids, c.position())).orElse(null)));
        }
        return shares;
    }
}
