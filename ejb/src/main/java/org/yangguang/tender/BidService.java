package org.yangguang.tender;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.registry.PaperService;
import org.yangguang.registry.PaperView;
import org.yangguang.registry.RegistryService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.CapitalsReader;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;

/**
 * The suppliers' door: bids come in without any task, until the deadline by the server's clock. What comes in is put
 * into its envelope at once; no method of any door hands its content to anyone but the bidder before the opening.
 */
@Stateless
@Audited
public class BidService {

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private RegistryService registry;

    @Inject
    private PaperService papers;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Resource
    private SessionContext session;

    /**
     * Takes a bid, or another in place of the earlier one, and answers with a receipt. Refused and recorded: at or after
     * the deadline (TEN-12). Refused: a firm that is not registered, debarred, or did preliminary work (TEN-09); a
     * paper that is not its own or expires before the bids are opened.
     */
    @RolesAllowed(Roles.SUPPLIER)
    public ReceiptView submitBid(String number, BidEntry entry) {
        Tender tender = biddable(number, entry.lot());
        Actor bidder = actor.get();
        LocalDateTime now = inTime(tender, entry.lot());
        Optional<EnterpriseView> enterprise = registry.findEnterprise(bidder.organisation());
        Breaches breaches = new Breaches();
        tender.checkBidder(breaches, bidder.organisation(), bidder.organisationName(), enterprise.orElse(null), now.toLocalDate());
        check(breaches, entry.content(), tender);
        List<PaperView> used = new ArrayList<>();
        breaches.gather(() -> used.addAll(papers.usePapers(bidder.organisation(), entry.papers(), tender.plan.bidDeadline.toLocalDate(), "papers")));
        breaches.refuseIfAny();
        BidContent content = entry.content().with(used.stream().map(BidPaper::of).toList());
        Bid bid = tender.bidOf(bidder.organisation(), entry.lot());
        boolean first = bid == null;
        if (first) {
            bid = new Bid(tender, tender.number + "-T" + (tender.bids.size() + 1), entry.lot(), bidder.organisation(), enterprise.get().name());
            tender.bids.add(bid);
        }
        String kind = first || bid.status() == BidStatus.WITHDRAWN ? "submitted" : "replaced";
        bid.submit(desk.suite().seal(content), now);
        return received(tender, bid, kind, now);
    }

    /** Takes a bid back; its envelope is destroyed. Refused and recorded at or after the deadline. */
    @RolesAllowed(Roles.SUPPLIER)
    public ReceiptView withdrawBid(String number, int lot) {
        Tender tender = biddable(number, lot);
        LocalDateTime now = inTime(tender, lot);
        Bid bid = tender.bidOf(actor.get().organisation(), lot);
        if (bid == null || bid.status() != BidStatus.SUBMITTED) {
            throw new NotFound("bid", number);
        }
        bid.withdraw();
        return received(tender, bid, "withdrawn", now);
    }

    /** The own bids of a tender with their receipts; marks and place after the result. Called by the bidder's page and the API; never another's. */
    @RolesAllowed(Roles.SUPPLIER)
    public List<OwnBidView> findOwnBids(String number) {
        Tender tender = repository.ofNumber(number);
        if (tender == null || tender.publishedAt == null) {
            throw new NotFound("tender", number);
        }
        String own = actor.get().organisation();
        List<ReceiptView> receipts = repository.receipts(number).stream().map(BidReceipt::view).filter(r -> own.equals(r.supplier())).toList();
        boolean result = tender.status == TenderStatus.AWARDED && desk.resultStands(tender);
        return tender.bids.stream().filter(b -> b.supplier().equals(own)).map(b -> new OwnBidView(result || b.status() == BidStatus.SUBMITTED
                || b.status() == BidStatus.WITHDRAWN ? b.view() : b.view().read(), b.status() == BidStatus.WITHDRAWN ? null : desk.open(b),
                receipts.stream().filter(r -> b.number().equals(r.bid()) || r.bid() == null && r.lot() == b.lot()).toList())).toList();
    }

    /**
     * Keeps the record of a refused bid in its own transaction, because the refusal rolls back the other. Called by the
     * two methods above only; it records nothing but the caller's own attempt.
     */
    @RolesAllowed(Roles.SUPPLIER)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordRefusal(String number, int lot) {
        Actor bidder = actor.get();
        BidReceipt receipt = new BidReceipt(number, repository.nextSequence(number), lot, bidder.organisation(), "refused", desk.now(),
                bidder.userName(), actor.address());
        receipt.refused(TenderRule.BID_IN_TIME.code());
        repository.add(receipt);
    }

    private Tender biddable(String number, int lot) {
        Tender tender = repository.locked(number);
        if (tender == null || tender.publishedAt == null || lot < 1 || lot > tender.plan.lots.size()) {
            throw new NotFound("tender", number);
        }
        trail.subject(tender.number, tender.projectNumber);
        return tender;
    }

    private LocalDateTime inTime(Tender tender, int lot) {
        LocalDateTime now = desk.now();
        if (!tender.takesBids(now)) {
            session.getBusinessObject(BidService.class).recordRefusal(tender.number, lot);
            throw new RuleViolation(TenderRule.BID_IN_TIME, null, tender.plan.bidDeadline, now);
        }
        return now;
    }

    private ReceiptView received(Tender tender, Bid bid, String kind, LocalDateTime now) {
        BidReceipt receipt = new BidReceipt(tender.number, repository.nextSequence(tender.number), bid, kind, now, actor.get().userName(), actor.address());
        repository.add(receipt);
        repository.flush();
        return receipt.view();
    }

    /** What can be checked of a bid without judging it: a price above the ceiling is the bidder's own risk (TEN-11). */
    static void check(Breaches breaches, BidContent content, Tender tender) {
        if (!breaches.check(content != null, InputRule.NOTHING_ENTERED, "content")) {
            return;
        }
        breaches.positive(content.price(), "content.price");
        if (breaches.optionalText(content.capitals(), 100, "content.capitals") && content.capitals() != null && !content.capitals().isBlank()) {
            breaches.check(CapitalsReader.read(content.capitals()).isPresent(), InputRule.NOT_AN_AMOUNT, "content.capitals", content.capitals());
        }
        if (content.bodyPrice() != null) {
            breaches.positive(content.bodyPrice(), "content.bodyPrice");
        }
        PriceLines.check(breaches, content.lines(), "content.lines");
        if (content.consortiumShare() != null) {
            breaches.check(content.consortiumShare().signum() >= 0 && content.consortiumShare().compareTo(java.math.BigDecimal.valueOf(100)) <= 0,
                    InputRule.OUT_OF_RANGE, "content.consortiumShare", "0", "100");
        }
        breaches.optionalText(content.bondForm(), 40, "content.bondForm");
        breaches.optionalText(content.bondReference(), 100, "content.bondReference");
        breaches.text(content.contact(), 100, "content.contact");
        breaches.text(content.phone(), 40, "content.phone");
        if (breaches.required(content.deliveryDays(), "content.deliveryDays")) {
            breaches.check(content.deliveryDays() > 0 && content.deliveryDays() <= 3650, InputRule.OUT_OF_RANGE, "content.deliveryDays", "1", "3650");
        }
        breaches.text(content.technical(), 20000, "content.technical");
        List<String> responses = content.responses() == null ? List.of() : content.responses();
        for (int i = 0; i < tender.plan.criteria.size(); i++) {
            breaches.text(i < responses.size() ? responses.get(i) : null, 4000, "content.responses[" + i + "].text");
        }
    }
}
