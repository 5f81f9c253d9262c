package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Reads the winning bid as it was opened and as the evaluation has corrected it. */
@ApplicationScoped
class AwardReader implements Awards {

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private DemandDesk demands;

    @Override
    public Optional<AwardedBid> awarded(String number, int lot) {
        Tender tender = number == null ? null : repository.ofNumber(number);
        if (tender == null || lot < 1 || lot > tender.plan.lots.size() || tender.bid(tender.lot(lot).winnerBid()) == null) {
            return Optional.empty();
        }
        Bid bid = tender.bid(tender.lot(lot).winnerBid());
        PriceCorrection correction = desk.evaluation(tender).correction(bid.number());
        if (bid.status() != BidStatus.AWARDED || correction == null) {
            return Optional.empty();
        }
        BidContent content = bid.content();
        return Optional.of(new AwardedBid(tender.buyer, bid.supplier(), bid.supplierName(), tender.lot(lot).ceiling(), bid.listedPrice(), bid.finalPrice(),
                !correction.steps().isEmpty(), correction.lines(), content.small(), content.deliveryDays(), demands.offered(tender)));
    }
}
