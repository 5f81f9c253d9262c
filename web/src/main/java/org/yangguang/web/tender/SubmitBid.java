package org.yangguang.web.tender;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.identity.CurrentActor;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.registry.PaperService;
import org.yangguang.registry.PaperView;
import org.yangguang.registry.RegistryService;
import org.yangguang.tender.BidEntry;
import org.yangguang.tender.BidPaper;
import org.yangguang.tender.BidService;
import org.yangguang.tender.BidStatus;
import org.yangguang.tender.BidView;
import org.yangguang.tender.BondService;
import org.yangguang.tender.BondView;
import org.yangguang.tender.ClarificationService;
import org.yangguang.tender.DraftEntry;
import org.yangguang.tender.DraftView;
import org.yangguang.tender.ObjectionEntry;
import org.yangguang.tender.OwnBidView;
import org.yangguang.tender.ReceiptView;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderStatus;
import org.yangguang.tender.TenderView;
import org.yangguang.web.api.Json;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Texts;

/**
 * 投标: the own bid of a firm, without any task, until the deadline by the server's clock. What the bid says stays in the
 * browser (gov/bid.js); this bean only ever receives the sealed envelope and the locked draft.
 */
@Named
@ViewScoped
public class SubmitBid implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BidService service;

    @Inject
    private BondService bondService;

    @Inject
    private ClarificationService clarifications;

    @Inject
    private TenderRegisterService register;

    @Inject
    private RegistryService registry;

    @Inject
    private PaperService papers;

    @Inject
    private CurrentActor actor;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private TenderView tender;
    private List<OwnBidView> own;
    private List<BondView> bonds;
    private List<PaperView> usablePapers = List.of();
    private EnterpriseView enterprise;
    private DraftView kept;
    private String sealing;
    private int lot = 1;
    private String envelope;
    private String draft;
    private String objection;

    @PostConstruct
    void load() {
        tender = register.viewTender(String.valueOf(request.getParameter("number")));
        own = service.findOwnBids(tender.number());
        bonds = bondService.findOwnBonds(tender.number());
        kept = service.findDraft(tender.number()).orElse(null);
        sealing = json(service.viewSealing(tender.number()));
        registry.findEnterprise(actor.get().organisation()).ifPresent(e -> {
            enterprise = e;
            LocalDate opening = tender.plan().bidDeadline().toLocalDate();
            usablePapers = papers.listPapers(e.organisation()).stream().filter(p -> p.validOn(opening)).toList();
        });
    }

    public String submit() {
        ReceiptView receipt = service.submitBid(tender.number(), new BidEntry(lot, envelope));
        messages.done("tender.bid.done", receipt.sequence(), receipt.sha256().substring(0, 16));
        return again();
    }

    public String keepDraft() throws JsonProcessingException {
        service.keepDraft(tender.number(), Json.mapper().readValue(draft, DraftEntry.class));
        messages.done("tender.draft.done");
        return again();
    }

    public String confirm(int bidLot) {
        ReceiptView receipt = service.confirmBid(tender.number(), bidLot);
        messages.done("tender.bid.confirmed", receipt.sequence());
        return again();
    }

    /** Whether something was made clear after the newest receipt of an own bid that stands. */
    public boolean confirmable(OwnBidView bid) {
        return isOpen() && bid.bid().status() == BidStatus.SUBMITTED && clarifications.listClarifications(tender.number()).stream()
                .anyMatch(c -> bid.receipts().stream().noneMatch(r -> r.receivedAt().isAfter(c.publishedAt())));
    }

    public String withdraw(int bidLot) {
        ReceiptView receipt = service.withdrawBid(tender.number(), bidLot);
        messages.done("tender.bid.withdrawn", receipt.sequence());
        return again();
    }

    public String object() {
        service.raiseObjection(tender.number(), new ObjectionEntry(objection));
        messages.done("tender.objection.done");
        return again();
    }

    /** How the bid came out and why it did not win (87号第六十九条); empty before the result is announced. */
    public String ending(OwnBidView own) {
        BidView bid = own.bid();
        if (bid.status() == BidStatus.AWARDED) {
            return texts.get("tender.own.won");
        }
        if (bid.status() == BidStatus.RANKED && bid.place() != null) {
            return texts.of("tender.own.ranked", bid.place());
        }
        return bid.ground() == null ? "" : bid.status() == BidStatus.INVALID ? texts.rule("tender", bid.ground()) : bid.ground();
    }

    private String again() {
        return "/app/tender/submit-bid.xhtml?faces-redirect=true&number=" + tender.number();
    }

    /** For the page's script. */
    public String json(Object value) {
        try {
            return Json.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("views are written as text everywhere", e);
        }
    }

    /** A paper as the bid keeps it. */
    public String paper(PaperView paper) {
        return json(BidPaper.of(paper));
    }

    public boolean isOpen() {
        return tender.status() == TenderStatus.BIDDING && getNow().isBefore(tender.plan().bidDeadline());
    }

    /** Published before bids were sealed: nobody could open a sealed one. */
    public boolean isSealable() {
        return !tender.openers().isEmpty();
    }

    public boolean isReplacing() {
        return own.stream().anyMatch(o -> o.bid().status() == BidStatus.SUBMITTED);
    }

    /** Whether the bid has been opened from its envelope, so that it can be checked. */
    public boolean provable(OwnBidView bid) {
        return isSealable() && tender.openedAt() != null && bid.bid().status() != BidStatus.SUBMITTED && bid.bid().status() != BidStatus.WITHDRAWN;
    }

    /** Whether the bidder may object now: the bids have been opened, and their qualification is being checked. */
    public boolean isObjecting() {
        return tender.status() == TenderStatus.QUALIFYING && own.stream().anyMatch(o -> o.bid().status() != BidStatus.WITHDRAWN);
    }

    public LocalDateTime getNow() {
        return LocalDateTime.now(clock);
    }

    public List<PaperView> getUsablePapers() {
        return usablePapers;
    }

    public TenderView getTender() {
        return tender;
    }

    /** The own bonds, by lot. */
    public List<BondView> getBonds() {
        return bonds;
    }

    public List<OwnBidView> getOwn() {
        return own;
    }

    public EnterpriseView getEnterprise() {
        return enterprise;
    }

    public boolean isSmall() {
        return enterprise != null && enterprise.scale().isSmall();
    }

    public DraftView getKept() {
        return kept;
    }

    /** The locked draft as the page's script reads it. */
    public String getKeptDraft() {
        return kept == null ? "" : json(new DraftEntry(kept.wrapped(), kept.salt(), kept.nonce(), kept.iterations()));
    }

    public String getSealing() {
        return sealing;
    }

    public int getLot() {
        return lot;
    }

    public void setLot(int lot) {
        this.lot = lot;
    }

    public String getEnvelope() {
        return envelope;
    }

    public void setEnvelope(String envelope) {
        this.envelope = envelope;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }

    public String getObjection() {
        return objection;
    }

    public void setObjection(String objection) {
        this.objection = objection;
    }
}
