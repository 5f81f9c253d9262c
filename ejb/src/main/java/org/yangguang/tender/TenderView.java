package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * A tender as its reader may see it. Before the opening {@code bids} is empty and only {@code bidders} counts; members
 * of the committee are named to the purchaser and the agent only, and to all once the result is public.
 *
 * @param methodRule     rule of the decision table that gave the method
 * @param budgetDocument number of the budget's approval
 * @param bidders        number of bids that stand
 * @param enquiriesUntil cut-off of enquiries about the documents, null before the notice
 * @param quorum         how many of the openers open the bids together
 * @param openers        the opening officers, named with the notice
 * @param objections     of bidders at the opening
 * @param procedure      the procedure that the plan has chosen, the open tender before
 * @param invitation     who was invited and how, for purchaser and agent; null where nobody was
 * @param negotiations   the rounds as they were recorded, for purchaser and agent
 * @param voids          results that an upheld challenge or complaint has taken away
 * @param terminatedAt   when its project's termination ended it, or left its award without a contract; null where neither
 * @param terminatedFor  why; for the public once the notice of it is out
 * @param drawSeed       seed of the lot by which equal bids are put in order, null when none was needed
 */
public record TenderView(String number, String applicationNumber, String projectNumber, String title, int round,
                         String previous, TenderStatus status, String method, String methodRule, String buyer,
                         String buyerName, String agency, String agencyName, PlanEntry plan, List<LotView> lots,
                         String budgetDocument, LocalDateTime publishedAt, int bidders, LocalDateTime openedAt,
                         String openingRecord, int quorum, List<OpenerView> openers, List<ObjectionView> objections, List<BidView> bids, List<SheetView> committee, String report,
                         String drawSeed, LocalDate awardedOn, String failedGround, LocalDate lawDate, LocalDateTime enquiriesUntil,
                         boolean oneChallengePerStep, List<VoidAwardView> voids, ProcedureView procedure, InvitationView invitation,
                         List<NegotiationView> negotiations, LocalDateTime terminatedAt, String terminatedFor, long version)
        implements Serializable {

    /** Budget of the lots that have failed while others go on, in yuan; zero when none has. */
    public Money failedBudget() {
        return status == TenderStatus.UNSUCCESSFUL ? Money.ZERO : Money.sum(lots.stream().filter(l -> !l.stands()).map(LotView::budget).toList());
    }

    public List<BidView> bidsOf(int lot) {
        return bids.stream().filter(b -> b.lot() == lot).toList();
    }
}
