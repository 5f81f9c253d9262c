package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.contract.ContractKind;
import org.yangguang.contract.ContractView;
import org.yangguang.identity.CurrentActor;
import org.yangguang.shared.Money;
import org.yangguang.tender.Awards;
import org.yangguang.tender.PriceLine;
import org.yangguang.tender.PurchaseView;
import org.yangguang.tender.TenderRegisterService;

/** The winner's price list of a contract, which its items follow line by line (CON-01c). */
@Dependent
class BidLines {

    @Inject
    private Awards awards;
    @Inject
    private TenderRegisterService tenders;
    @Inject
    private CurrentActor actor;

    /**
     * The lines in their order; one for the whole where the bid had no list. Empty for a task agreement, and of quotations for
     * those outside the ministry.
     *
     * @param contract one that the actor may read
     */
    List<BidLine> of(ContractView contract) {
        if (contract.kind() != ContractKind.PROCUREMENT || contract.procurementNumber() == null) {
            return List.of();
        }
        return awards.awarded(contract.procurementNumber(), contract.lot())
                .map(award -> numbered(contract, contract.lot(), award.lines(), award.price(), award.corrected()))
                .orElseGet(() -> quoted(contract));
    }

    private List<BidLine> quoted(ContractView contract) {
        if (!actor.get().ofMinistry()) {
            return List.of();
        }
        PurchaseView purchase = tenders.findPurchase(contract.applicationNumber())
                .filter(p -> p.number().equals(contract.procurementNumber())).orElse(null);
        return purchase == null ? List.of() : purchase.offers().stream().filter(o -> o.supplier().equals(purchase.chosen())).findFirst()
                .map(offer -> numbered(contract, null, offer.lines(), offer.price(), false)).orElse(List.of());
    }

    private static List<BidLine> numbered(ContractView contract, Integer lot, List<PriceLine> lines, Money price, boolean corrected) {
        if (lines == null || lines.isEmpty()) {
            return List.of(new BidLine(contract.procurementNumber(), lot, 1, contract.title(), BigDecimal.ONE, null, price, price, price, corrected));
        }
        List<BidLine> numbered = new ArrayList<>();
        for (PriceLine line : lines) {
            numbered.add(new BidLine(contract.procurementNumber(), lot, numbered.size() + 1, line.name(), line.quantity(), line.unit(), line.unitPrice(),
                    line.amount(), price, corrected));
        }
        return numbered;
    }

    /** The line of this position, null where there is none. */
    static BidLine at(List<BidLine> lines, int position) {
        return lines.stream().filter(line -> line.position() == position).findFirst().orElse(null);
    }
}
