package org.yangguang.tender;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.registry.RegistryService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;

/**
 * The suppliers' door: bids come in without any task, until the deadline by the server's clock. What comes in has been
 * sealed by the bidder: nobody here, nor whoever holds the server, reads it before the officers open it together.
 */
@Stateless
@Audited
public class BidService {

    /** In Base64; the longest bid that the form can hold is a tenth of it. */
    private static final int MOST_OF_A_DRAFT = 2_000_000;

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private RegistryService registry;

    @Inject
    private ReceiptSigner signer;

    @Inject
    private OpeningDesk opening;

    @Inject
    private BidFiles files;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Resource
    private SessionContext session;

    /**
     * Takes a sealed bid, or another in place of the earlier one, and answers with a signed receipt. Refused and recorded:
     * at or after the deadline (TEN-12); not sealed, unfinished, or sealed for another tender, lot, bidder or officer.
     * Refused: a firm that is not registered, debarred, or did preliminary work (TEN-09), one that was not invited.
     */
    @RolesAllowed(Roles.SUPPLIER)
    public ReceiptView submitBid(String number, BidEntry entry) {
        Tender tender = biddable(number, entry.lot());
        Actor bidder = actor.get();
        LocalDateTime now = inTime(tender, entry.lot());
        Optional<EnterpriseView> enterprise = registry.findEnterprise(bidder.organisation());
        Breaches breaches = new Breaches();
        tender.checkBidder(breaches, bidder.organisation(), bidder.organisationName(), enterprise.orElse(null), now.toLocalDate());
        tender.checkInvited(breaches, bidder.organisation(), bidder.organisationName(), entry.lot());
        breaches.refuseIfAny();
        byte[] sealed = sealed(tender, entry, bidder.organisation());
        Bid bid = tender.bidOf(bidder.organisation(), entry.lot());
        boolean first = bid == null;
        if (first) {
            bid = new Bid(tender, tender.number + "-T" + (tender.bids.size() + 1), entry.lot(), bidder.organisation(), enterprise.get().name());
            tender.bids.add(bid);
        }
        String kind = first || bid.status() == BidStatus.WITHDRAWN ? "submitted" : "replaced";
        bid.submit(new BidEnvelope(desk.suite().suite(), sealed), now);
        files.dropUnnamed(tender, bidder.organisation());
        repository.add(new BidTrace(bid, now, actor.address(), actor.device(), actor.certificate(), enterprise.get()));
        return received(tender, bid, kind, now);
    }

    private byte[] sealed(Tender tender, BidEntry entry, String bidder) {
        byte[] sealed = null;
        String defect = tender.openers.isEmpty() ? "openers" : "envelope";
        if (entry.envelope() != null && !tender.openers.isEmpty()) {
            try {
                sealed = Base64.getDecoder().decode(entry.envelope());
                defect = desk.suite().defect(sealed, tender, entry.lot(), bidder).orElse(null);
                defect = defect == null ? files.missing(tender, bidder, sealed).orElse(null) : defect;
            } catch (IllegalArgumentException noBase64) {
                defect = "envelope";
            }
        }
        if (defect != null) {
            session.getBusinessObject(BidService.class).recordRefusal(tender.number, entry.lot(), TenderRule.BID_IS_SEALED.code());
            throw new RuleViolation(TenderRule.BID_IS_SEALED, null, defect);
        }
        return sealed;
    }

    /**
     * The bidder has read what has been made clear since and says that its bid stands as it is; answers with a signed receipt. A
     * bid stands without it, too (87号§27). Refused and recorded at or after the deadline.
     */
    @RolesAllowed(Roles.SUPPLIER)
    public ReceiptView confirmBid(String number, int lot) {
        Tender tender = biddable(number, lot);
        LocalDateTime now = inTime(tender, lot);
        Bid bid = tender.bidOf(actor.get().organisation(), lot);
        if (bid == null || bid.status() != BidStatus.SUBMITTED) {
            throw new NotFound("bid", number);
        }
        return received(tender, bid, "confirmed", now);
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
        files.dropUnnamed(tender, bid.supplier());
        return received(tender, bid, "withdrawn", now);
    }

    /**
     * Keeps a bid that is being written, in place of the earlier draft, as the bidder's browser has locked it: nobody else
     * can read it. Refused: what is not locked as docs/sealed-bids.md says, and what is too long.
     */
    @RolesAllowed(Roles.SUPPLIER)
    public DraftView keepDraft(String number, DraftEntry entry) {
        Tender tender = biddable(number, 1);
        Breaches breaches = new Breaches();
        breaches.text(entry.wrapped(), MOST_OF_A_DRAFT, "wrapped");
        breaches.text(entry.salt(), 40, "salt");
        breaches.text(entry.nonce(), 40, "nonce");
        breaches.refuseIfAny();
        BidDraft draft = repository.draft(number, actor.get().organisation());
        if (draft == null) {
            draft = new BidDraft(tender.number, actor.get().organisation(), entry, desk.now());
            repository.add(draft);
        } else {
            draft.keep(entry, desk.now());
        }
        return draft.view();
    }

    /** The own draft, empty when there is none. Called by the bid's page and the API. */
    @RolesAllowed(Roles.SUPPLIER)
    public Optional<DraftView> findDraft(String number) {
        return Optional.ofNullable(repository.draft(number, actor.get().organisation())).map(BidDraft::view);
    }

    /** What is needed to seal a bid: the officers' public keys and how many of them open together. Called by the bid's page and by bidding programs. */
    @RolesAllowed(Roles.SUPPLIER)
    public SealingView viewSealing(String number) {
        Tender tender = repository.ofNumber(number);
        if (tender == null || tender.publishedAt == null || !tender.isOpenTo(actor.get().organisation())) {
            throw new NotFound("tender", number);
        }
        return new SealingView(desk.suite().suite(), number, actor.get().organisation(), tender.plan.bidDeadline, tender.quorum,
                tender.openers.stream().map(opening::officer).toList());
    }

    /**
     * What the bidder objects to at the opening; it stands on the opening's record. Refused: before the opening, once the
     * qualification has been checked, and of whoever did not bid (87号§42).
     */
    @RolesAllowed(Roles.SUPPLIER)
    public ObjectionView raiseObjection(String number, ObjectionEntry entry) {
        Tender tender = repository.locked(number);
        String own = actor.get().organisation();
        Bid bid = tender == null ? null : tender.bids.stream().filter(b -> b.supplier().equals(own) && b.status() != BidStatus.WITHDRAWN)
                .findFirst().orElse(null);
        if (bid == null) {
            throw new NotFound("tender", number);
        }
        trail.subject(tender.number, tender.projectNumber);
        Breaches.ensure(tender.status == TenderStatus.QUALIFYING, TenderRule.OBJECTED_AT_THE_OPENING, tender.number);
        Breaches breaches = new Breaches();
        breaches.text(entry.text(), 500, "text");
        breaches.refuseIfAny();
        BidObjection objection = new BidObjection(bid, entry.text(), desk.now());
        repository.add(objection);
        return objection.view();
    }

    /** The own bids of a tender with their receipts; marks, place and why it did not win after the result (AWD-02). Called by the bidder's page and the API; never another's. */
    @RolesAllowed(Roles.SUPPLIER)
    public List<OwnBidView> findOwnBids(String number) {
        Tender tender = repository.ofNumber(number);
        if (tender == null || tender.publishedAt == null) {
            throw new NotFound("tender", number);
        }
        String own = actor.get().organisation();
        List<ReceiptView> receipts = repository.receipts(number).stream().map(BidReceipt::view).filter(r -> own.equals(r.supplier())).toList();
        boolean result = desk.ended(tender);
        return tender.bids.stream().filter(b -> b.supplier().equals(own)).map(b -> new OwnBidView(result || b.status() == BidStatus.SUBMITTED
                || b.status() == BidStatus.WITHDRAWN ? b.view() : b.view().read(), b.isReadable() ? b.content() : null,
                receipts.stream().filter(r -> b.number().equals(r.bid()) || r.bid() == null && r.lot() == b.lot()).toList())).toList();
    }

    /**
     * An own receipt as it was signed, that of a refusal too: to be kept by the bidder and checked apart from this server.
     * Called by the bidder's page and the API.
     *
     * @param sequence of the receipt within the tender
     * @throws NotFound for another's
     */
    @RolesAllowed(Roles.SUPPLIER)
    public ReceiptView viewReceipt(String number, int sequence) {
        String own = actor.get().organisation();
        return repository.receipts(number).stream().map(BidReceipt::view).filter(r -> r.sequence() == sequence && own.equals(r.supplier())).findFirst()
                .orElseThrow(() -> new NotFound("receipt", number + "/" + sequence));
    }

    /**
     * Keeps the record of a refused bid in its own transaction, because the refusal rolls back the other. Called by the
     * two methods above only; it records nothing but the caller's own attempt.
     */
    @RolesAllowed(Roles.SUPPLIER)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordRefusal(String number, int lot, String code) {
        Actor bidder = actor.get();
        BidReceipt receipt = new BidReceipt(number, repository.nextSequence(number), lot, bidder.organisation(), "refused", desk.now(),
                bidder.userName(), actor.address());
        receipt.refused(code);
        receipt.signed(signer.sign(receipt.view()));
        repository.add(receipt);
    }

    private Tender biddable(String number, int lot) {
        Tender tender = repository.locked(number);
        if (tender == null || tender.publishedAt == null || !tender.isOpenTo(actor.get().organisation()) || lot < 1 || lot > tender.plan.lots.size()) {
            throw new NotFound("tender", number);
        }
        trail.subject(tender.number, tender.projectNumber);
        return tender;
    }

    private LocalDateTime inTime(Tender tender, int lot) {
        LocalDateTime now = desk.now();
        if (!tender.takesBids(now)) {
            session.getBusinessObject(BidService.class).recordRefusal(tender.number, lot, TenderRule.BID_IN_TIME.code());
            throw new RuleViolation(TenderRule.BID_IN_TIME, null, tender.plan.bidDeadline, now);
        }
        return now;
    }

    private ReceiptView received(Tender tender, Bid bid, String kind, LocalDateTime now) {
        BidReceipt receipt = new BidReceipt(tender.number, repository.nextSequence(tender.number), bid, kind, now, actor.get().userName(), actor.address());
        receipt.signed(signer.sign(receipt.view()));
        repository.add(receipt);
        repository.flush();
        return receipt.view();
    }
}
