package org.yangguang.tender;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Findable;
import org.yangguang.shared.Finding;
import org.yangguang.shared.Money;

/** One procurement, by whatever procedure: one round, from the plan to the award or to its failure. */
@Entity
@Table(name = "tender_tender")
class Tender implements Findable {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_tender_seq")
    @SequenceGenerator(name = "tender_tender_seq", sequenceName = "tender_tender_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "tender_number")
    String number;

    @Column(name = "application_number")
    String applicationNumber;

    @Column(name = "project_number")
    String projectNumber;

    @Column(name = "title")
    String title;

    @Column(name = "round_number")
    int round = 1;

    @Column(name = "previous_number")
    String previous;

    @Column(name = "applicant")
    String applicant;

    @Column(name = "buyer")
    String buyer;

    @Column(name = "agency")
    String agency;

    @Column(name = "law_date")
    LocalDate lawDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    TenderStatus status = TenderStatus.PREPARING;

    @Column(name = "method")
    String method;

    @Column(name = "method_rule")
    String methodRule;

    @Column(name = "budget_document")
    String budgetDocument;

    @Column(name = "published_at")
    LocalDateTime publishedAt;

    /** Why nothing is kept for small and medium firms, as the notice has said it; the demand may say otherwise before the next round. */
    @Enumerated(EnumType.STRING)
    @Column(name = "no_reserve_ground")
    NoReserveGround noReserveGround;

    @Column(name = "no_reserve_reason")
    String noReserveReason;

    /** Cut-off of enquiries; null in tenders published before there was one. */
    @Column(name = "enquiries_until")
    private LocalDateTime enquiriesUntil;

    @Column(name = "one_challenge_per_step")
    boolean oneChallengePerStep;

    @Column(name = "opened_at")
    LocalDateTime openedAt;

    @Column(name = "opening_record")
    String openingRecord;

    /** Experts in the committee as it was formed; recused ones are replaced up to this number. */
    @Column(name = "experts_wanted")
    int expertsWanted;

    /** How many of the officers open the bids together; 0 of a tender that was published before bids were sealed. */
    @Column(name = "quorum")
    int quorum;

    /** When the officers were told that their keys are to be proved, null before. */
    @Column(name = "rehearsal_told_at")
    private LocalDateTime rehearsalToldAt;

    /** A result that became void is followed by another evaluation, or by the same one with another winner. */
    @Column(name = "evaluation_round")
    int evaluationRound = 1;

    @Column(name = "report")
    String report;

    /** When the purchaser had the report of the evaluation that counts. */
    @Column(name = "reported_on")
    LocalDate reportedOn;

    /** Since when a winner is to be confirmed: from the report on, or since the one before is out. */
    @Column(name = "confirm_from")
    LocalDate confirmFrom;

    @Column(name = "draw_seed")
    String drawSeed;

    @Column(name = "awarded_on")
    LocalDate awardedOn;

    @Column(name = "failed_ground")
    String failedGround;

    @Column(name = "terminated_at")
    private LocalDateTime terminatedAt;

    @Column(name = "terminated_for")
    private String terminatedFor;

    /** Copied from the procedure, so that lists of tenders need not ask the rows. */
    @Column(name = "by_invitation")
    boolean byInvitation;

    /** 1 for the first offers, 2 for the final ones. */
    @Column(name = "offer_round")
    int offerRound = 1;

    @Column(name = "list_source")
    String listSource;

    @Column(name = "draw_observers")
    String drawObservers;

    @Column(name = "invited_by_seed")
    String invitedBySeed;

    @ElementCollection
    @CollectionTable(name = "tender_listed", joinColumns = @JoinColumn(name = "tender_id"))
    @OrderColumn(name = "position")
    List<ListedSupplier> listed = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "tender_negotiation", joinColumns = @JoinColumn(name = "tender_id"))
    @OrderColumn(name = "position")
    List<Negotiation> negotiations = new ArrayList<>();

    @Embedded
    TenderPlan plan = new TenderPlan();

    @ElementCollection
    @CollectionTable(name = "tender_opener", joinColumns = @JoinColumn(name = "tender_id"))
    @OrderColumn(name = "position")
    List<Opener> openers = new ArrayList<>();

    @OneToMany(mappedBy = "tender", cascade = CascadeType.ALL)
    @OrderBy("id")
    List<Bid> bids = new ArrayList<>();

    @OneToMany(mappedBy = "tender", cascade = CascadeType.ALL)
    @OrderBy("id")
    List<Sheet> sheets = new ArrayList<>();

    protected Tender() {
    }

    Tender(String number, String applicationNumber, String projectNumber, String title, String applicant, String buyer,
           String agency, LocalDate lawDate) {
        this.number = number;
        this.applicationNumber = applicationNumber;
        this.projectNumber = projectNumber;
        this.title = title;
        this.applicant = applicant;
        this.buyer = buyer;
        this.agency = agency;
        this.lawDate = lawDate;
    }

    /** The next round after a failure (TEN-08): the plan is taken over and may be changed. */
    Tender again(String newNumber, LocalDate today) {
        Tender next = new Tender(newNumber, applicationNumber, projectNumber, title, applicant, buyer, agency, today);
        next.round = round + 1;
        next.previous = number;
        next.method = method;
        next.plan.take(plan.entry(method, 0));
        return next;
    }

    /** @param rule of the decision table that gave a method, chosen or not */
    void prepare(PlanEntry entry, Procedure procedure, String rule) {
        plan.take(entry);
        method = procedure.view().code();
        byInvitation = procedure.view().byInvitation();
        this.methodRule = rule;
        listed.clear();
    }

    /** The list of those who may be invited, with those who are. */
    void invite(String source, String observers, String seed, List<ListedSupplier> list) {
        listSource = source;
        drawObservers = observers;
        invitedBySeed = seed;
        listed.clear();
        listed.addAll(list);
    }

    /** Organisation codes of those who may offer; empty where everybody may. */
    List<String> invited() {
        return listed.stream().filter(ListedSupplier::isInvited).map(ListedSupplier::supplier).toList();
    }

    /** Whether the firm may know of it and offer: everybody where a notice has been published. */
    boolean isOpenTo(String organisation) {
        return !byInvitation || invited().contains(organisation);
    }

    /** The suppliers who go on are called to their final offers: they come in sealed, as the first ones did. */
    void callFinalOffers(LocalDateTime deadline) {
        compliant().forEach(Bid::negotiated);
        openers.forEach(Opener::asks);
        offerRound++;
        plan.bidDeadline = deadline;
        status = TenderStatus.BIDDING;
    }

    /** Whether the first offers have been negotiated about and final ones take their place. */
    boolean wantsFinalOffers() {
        return offerRound > 1;
    }

    /**
     * @param document number of the budget's approval, without which there is no notice (BUD-06)
     * @param officers among whom the keys of the bids will be shared
     * @param cutOff   until when the documents may be asked about
     */
    void publish(PublishEntry entry, List<Opener> officers, String document, LocalDateTime cutOff, LocalDateTime now) {
        Breaches.ensure(document != null, TenderRule.BUDGET_DOCUMENT_GATES_NOTICE, projectNumber);
        plan.issueOn = now.toLocalDate();
        plan.documentsUntil = entry.documentsUntil();
        plan.bidDeadline = entry.bidDeadline();
        plan.place = entry.place();
        enquiriesUntil = cutOff;
        oneChallengePerStep = entry.oneChallengePerStep();
        openers.clear();
        openers.addAll(officers);
        quorum = entry.leastOpeners();
        budgetDocument = document;
        publishedAt = now;
        status = TenderStatus.BIDDING;
    }

    /** The time for bids ends later than announced (TEN-04); enquiries may be made until so much later. */
    void extend(LocalDateTime bidDeadline, LocalDateTime latestEnquiry) {
        plan.bidDeadline = bidDeadline;
        if (enquiriesUntil == null || latestEnquiry.isAfter(enquiriesUntil)) {
            enquiriesUntil = latestEnquiry;
        }
    }

    /** As announced; the end of the documents' days in tenders that announced none, null before the notice. */
    LocalDateTime enquiriesUntil() {
        return enquiriesUntil != null || publishedAt == null || plan.documentsUntil == null ? enquiriesUntil : plan.documentsUntil.plusDays(1).atStartOfDay();
    }

    /** Whether a bid that arrives now is in time: at the deadline itself it is not (TEN-12). */
    boolean takesBids(LocalDateTime now) {
        return status == TenderStatus.BIDDING && now.isBefore(plan.bidDeadline);
    }

    /** Whether the first bids are in, so that who has bid is no secret any more. */
    boolean biddingIsOver() {
        return openedAt != null || deadlineIsPast();
    }

    /** Whether the bids of this round are in; of one that was terminated, whether they were by then: who had bid before that stays a secret. */
    boolean deadlineIsPast() {
        return status.compareTo(TenderStatus.CLOSED) >= 0 && (terminatedAt == null || publishedAt != null && !terminatedAt.isBefore(plan.bidDeadline));
    }

    void close() {
        if (status == TenderStatus.BIDDING) {
            status = TenderStatus.CLOSED;
        }
    }

    /** A record of who attended; the bids have been opened by the caller. */
    void opened(OpeningEntry entry, LocalDateTime now) {
        openedAt = now;
        openingRecord = openingRecord == null || !wantsFinalOffers() ? entry.attendance() : openingRecord + "\n" + entry.attendance();
    }

    /** Fails every lot that has fewer bidders than the procedure wants (TEN-06), bids of one brand counting as one; true when none stands any more. */
    boolean failThinLots(Procedure procedure, Predicate<Bid> counts) {
        for (int i = 0; i < plan.lots.size(); i++) {
            int lot = i + 1;
            List<Bid> counted = bids.stream().filter(b -> b.lot() == lot).filter(counts).toList();
            int bidders = SameBrand.bidders(counted.size(), SameBrand.among(counted, countsBrands(lot, procedure), b -> BigDecimal.ZERO));
            if (plan.lots.get(i).stands() && bidders < procedure.count(ProcedureTerm.SUPPLIERS)) {
                plan.lots.get(i).fail(TenderRule.OPENING_NEEDS_THREE_BIDDERS.code());
            }
        }
        return plan.lots.stream().noneMatch(Lot::stands);
    }

    /**
     * Whether brands count in a lot: where a committee evaluates a tender, which is what 87号第三十一条 is about, and the documents name the
     * product whose brand it is. Tenders for goods that were announced before documents named it are compared as they were.
     */
    boolean countsBrands(int lot, Procedure procedure) {
        return procedure.isTender() && (lot(lot).namesCoreProduct() || "goods".equals(plan.category));
    }

    void fail(String ground) {
        failedGround = ground;
        status = TenderStatus.UNSUCCESSFUL;
    }

    /** 终止: whatever has been handed in stays sealed, and nothing follows (财政部令第87号第二十九条). */
    void terminate(String reason, LocalDateTime at) {
        leaveUnsigned(reason, at);
        status = TenderStatus.TERMINATED;
    }

    /** It has a result, and no contract will follow: the winner has its bond back as the others have. */
    void leaveUnsigned(String reason, LocalDateTime at) {
        terminatedFor = reason;
        terminatedAt = at;
    }

    /** Null where it was not terminated. */
    LocalDateTime terminatedAt() {
        return terminatedAt;
    }

    String terminatedFor() {
        return terminatedFor;
    }

    /** Whether what arrived, by hashes and times, is no secret any more: nothing of one that was terminated unopened is told. */
    boolean receiptsAreOpen() {
        return status.isOpened() || terminatedAt != null && openedAt != null;
    }

    void ensure(TenderStatus expected) {
        Breaches.ensure(status == expected, TenderRule.STATE_ALLOWS_IT, number, status.word());
    }

    Lot lot(int lot) {
        return plan.lots.get(lot - 1);
    }

    /** Of all lots together, as announced. */
    Money budget() {
        return Money.sum(plan.lots.stream().map(Lot::budget).toList());
    }

    /** Of the lots that have failed. */
    Money failedBudget() {
        return Money.sum(plan.lots.stream().filter(lot -> !lot.stands()).map(Lot::budget).toList());
    }

    boolean lotStands(Bid bid) {
        return lot(bid.lot()).stands();
    }

    /** Bids that are to be opened: handed in, and not withdrawn, for a lot with enough of them (TEN-06). */
    List<Bid> toBeOpened(int least) {
        return bids.stream().filter(b -> b.status() == BidStatus.SUBMITTED && lotStands(b)
                && bids.stream().filter(o -> o.lot() == b.lot() && o.status() == BidStatus.SUBMITTED).count() >= least).toList();
    }

    Opener opener(String userName) {
        return openers.stream().filter(o -> o.userName().equals(userName)).findFirst().orElse(null);
    }

    /** Tells once, while bids come in, of the officers who have not proved their keys yet; empty when there is nobody to be told. */
    List<String> tellOfRehearsal(LocalDateTime now) {
        if (status != TenderStatus.BIDDING || rehearsalToldAt != null) {
            return List.of();
        }
        rehearsalToldAt = now;
        return openers.stream().filter(o -> !o.isProved()).map(Opener::userName).toList();
    }

    /** Whoever has been debarred since the submission, or is in a consortium with one who has, is out; the others go on (PEN-02). */
    void excludeDebarred(Predicate<Bid> debarred) {
        compliant().stream().filter(debarred).forEach(b -> b.invalidate(TenderRule.BID_IS_NOT_OF_THE_DEBARRED.code()));
    }

    /** The bids that the committee marks. */
    List<Bid> compliant() {
        return bids.stream().filter(b -> b.status().isCompliant() && lotStands(b)).toList();
    }

    Bid bid(String bidNumber) {
        return bids.stream().filter(b -> b.number().equals(bidNumber)).findFirst().orElse(null);
    }

    Bid bidOf(String supplier, int lot) {
        return bids.stream().filter(b -> b.supplier().equals(supplier) && b.lot() == lot && b.round() == offerRound).findFirst().orElse(null);
    }

    /** A seat in the evaluation that runs. */
    void seat(String member, String name, boolean expert) {
        sheets.add(new Sheet(this, evaluationRound, member, name, expert));
    }

    /** Of the evaluation that runs; those of a void one are kept beside. */
    List<Sheet> running() {
        return sheets.stream().filter(s -> s.isOf(evaluationRound)).toList();
    }

    /** Who evaluated what has become void. */
    List<String> formerMembers() {
        return sheets.stream().filter(s -> !s.isOf(evaluationRound)).map(Sheet::member).distinct().toList();
    }

    Sheet sheetOf(String member) {
        return running().stream().filter(s -> s.member().equals(member) && s.is(Sheet.PENDING)).findFirst().orElse(null);
    }

    List<Sheet> signed() {
        return running().stream().filter(s -> s.is(Sheet.SIGNED)).toList();
    }

    boolean anyPending() {
        return running().stream().anyMatch(s -> s.is(Sheet.PENDING));
    }

    /** The members who have not stepped back. */
    List<Sheet> sitting() {
        return running().stream().filter(s -> !s.isVacated()).toList();
    }

    /** When the last member signed; null while one is marking, and where nobody sits. */
    LocalDate evaluatedOn() {
        return anyPending() ? null : signed().stream().map(Sheet::signedAt).max(LocalDateTime::compareTo).map(LocalDateTime::toLocalDate).orElse(null);
    }

    /** The report is with the purchaser; one that comes back after a return is the same evaluation's. */
    void reported(String words, LocalDate on) {
        report = words;
        reportedOn = reportedOn == null ? on : reportedOn;
        confirmFrom = on;
    }

    /** Numbers of the contracts of its award, empty while nobody has won. */
    List<String> contracts() {
        return plan.lots.stream().map(Lot::contractNumber).filter(Objects::nonNull).toList();
    }

    /** Who may bid: a registered firm that is not debarred and did no preliminary work for the project (PEN-02, TEN-09). */
    void checkBidder(Breaches breaches, String organisation, String name, EnterpriseView enterprise, LocalDate today) {
        if (breaches.check(enterprise != null, TenderRule.BIDDER_IS_REGISTERED, null, name)) {
            breaches.check(!enterprise.debarredOn(today), TenderRule.BIDDER_IS_NOT_DEBARRED, null, name);
        }
        breaches.check(!plan.excluded.contains(organisation), TenderRule.BIDDER_DID_NO_PRELIMINARY_WORK, null, name);
    }

    /** Who may offer here: one who is invited where the procedure invites, and whose first offer was negotiated about where final ones are called. */
    void checkInvited(Breaches breaches, String organisation, String name, int lot) {
        boolean goesOn = !wantsFinalOffers() || bids.stream().anyMatch(b -> b.supplier().equals(organisation) && b.lot() == lot && b.status() == BidStatus.NEGOTIATED);
        breaches.check(isOpenTo(organisation) && goesOn, TenderRule.THE_INVITED_BID, null, name);
    }

    /** The first offer in whose place this one comes; the same one where there is no other. */
    Bid firstOf(Bid bid) {
        return bids.stream().filter(b -> b.supplier().equals(bid.supplier()) && b.lot() == bid.lot() && b.round() == 1).findFirst().orElse(bid);
    }

    /** Whether whoever is no part of it may know of it: a notice has been published, or it is over. */
    boolean isPublic() {
        return publishedAt != null && (!byInvitation || status == TenderStatus.AWARDED);
    }

    long version() {
        return version;
    }

    boolean isNew() {
        return id == null;
    }

    /** By title and numbers: for the ministry and its agent, and for everyone once it has been published. */
    @Override
    public List<Finding> findings() {
        return List.of(new Finding("tender", number, projectNumber, title, Arrays.asList(projectNumber), Arrays.asList(applicant),
                Finding.readers(Finding.MINISTRY, Finding.as("agency", agency), isPublic() ? Finding.EVERYONE : "")));
    }
}
