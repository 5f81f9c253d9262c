package org.yangguang.dispute;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.resolution.ResolutionView;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Stale;
import org.yangguang.tender.Remedy;
import org.yangguang.tender.RemedyEntry;
import org.yangguang.tender.RemedyGround;
import org.yangguang.tender.TenderView;

/** An enquiry, a challenge or a complaint of one supplier about one tender, and what is answered or decided. */
@Entity
@Table(name = "dispute_record")
class Dispute {

    private static final int TEXT = 2000;
    private static final int CLAIM = 500;
    private static final int MOST_CLAIMS = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dispute_record_seq")
    @SequenceGenerator(name = "dispute_record_seq", sequenceName = "dispute_record_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "record_number")
    private String number;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DisputeKind kind;
    @Column(name = "tender_number")
    private String tender;
    @Column(name = "application_number")
    private String applicationNumber;
    @Column(name = "project_number")
    private String projectNumber;
    private String title;
    private String buyer;
    private String agency;
    /** The tender's own date: under its law the periods of the dispute run. */
    @Column(name = "law_date")
    private LocalDate lawDate;
    @Enumerated(EnumType.STRING)
    @Column(name = "step_word")
    private DisputeStep step;
    private String supplier;
    @Column(name = "supplier_name")
    private String supplierName;
    @Column(name = "raised_by")
    private String raisedBy;
    @Column(name = "raised_at")
    private LocalDateTime raisedAt;
    @Column(name = "known_on")
    private LocalDate knownOn;
    @Column(name = "body_text", length = 16777216)
    private String text;
    @Column(name = "legal_basis", length = 16777216)
    private String basis;
    @Column(name = "request_text", length = 16777216)
    private String request;
    @Column(name = "before_cut_off")
    private boolean beforeCutOff;
    @Column(name = "answer_by")
    private LocalDate answerBy;
    @Enumerated(EnumType.STRING)
    private DisputeStatus status = DisputeStatus.OPEN;
    @Column(name = "answer_text", length = 16777216)
    private String answer;
    @Column(name = "published_text", length = 16777216)
    private String publishedQuestion;
    @Column(name = "answered_by")
    private String answeredBy;
    @Column(name = "answered_at")
    private LocalDateTime answeredAt;
    @Embedded
    private ComplaintCourse complaint = new ComplaintCourse();
    @Embedded
    private SenderOfLetter sender;
    @Embedded
    private CarriedOut carriedOut = new CarriedOut();
    @ElementCollection
    @CollectionTable(name = "dispute_claim", joinColumns = @JoinColumn(name = "dispute_id"))
    @OrderColumn(name = "row_position")
    @Column(name = "claim_text")
    private List<String> claims = new ArrayList<>();

    protected Dispute() {
    }

    private Dispute(DisputeKind kind, String number, TenderView tender, DisputeStep step, Raiser raiser) {
        this.kind = kind;
        this.number = number;
        this.tender = tender.number();
        this.applicationNumber = tender.applicationNumber();
        this.projectNumber = tender.projectNumber();
        this.title = tender.title();
        this.buyer = tender.buyer();
        this.agency = tender.agency();
        this.lawDate = tender.lawDate();
        this.step = step;
        this.supplier = raiser.organisation();
        this.supplierName = raiser.name();
        this.raisedBy = raiser.userName();
        this.raisedAt = raiser.at();
    }

    /** Who raises it, and when. */
    record Raiser(String organisation, String name, String userName, LocalDateTime at) {
    }

    /** Refuses an enquiry without step or question, and one about the documents after their cut-off. */
    static void complete(AskEnquiry asked, LocalDateTime cutOff, LocalDateTime now) {
        Breaches breaches = new Breaches();
        if (breaches.required(asked.step(), "step") && asked.step() == DisputeStep.DOCUMENTS) {
            breaches.check(now.isBefore(cutOff), DisputeRule.ENQUIRY_BEFORE_THE_CUT_OFF, null, cutOff, now);
        }
        breaches.text(asked.question(), TEXT, "question");
        breaches.refuseIfAny();
    }

    static Dispute enquiry(String number, TenderView tender, AskEnquiry asked, Raiser raiser, DisputeDeadlines deadlines) {
        Dispute made = new Dispute(DisputeKind.ENQUIRY, number, tender, asked.step(), raiser);
        made.text = asked.question().strip();
        made.beforeCutOff = asked.step() == DisputeStep.DOCUMENTS;
        made.answerBy = deadlines.answerEnquiryBy(raiser.at().toLocalDate());
        return made;
    }

    /** Refuses, all at once, what 财政部令第94号第十二条 wants said and is not. */
    static void complete(FileChallenge filed) {
        Breaches breaches = new Breaches();
        breaches.required(filed.step(), "step");
        breaches.check(!filed.claims().isEmpty(), InputRule.REQUIRED, "claims");
        breaches.check(filed.claims().size() <= MOST_CLAIMS, InputRule.OUT_OF_RANGE, "claims", 1, MOST_CLAIMS);
        filed.claims().stream().filter(claim -> claim.length() > CLAIM).findFirst().ifPresent(claim -> breaches.text(claim, CLAIM, "claims"));
        breaches.text(filed.facts(), TEXT, "facts");
        breaches.optionalText(filed.basis(), TEXT, "basis");
        breaches.text(filed.request(), TEXT, "request");
        SenderOfLetter.check(filed.sender(), breaches);
        breaches.refuseIfAny();
    }

    static Dispute challenge(String number, TenderView tender, FileChallenge filed, LocalDate knownOn, Raiser raiser, DisputeDeadlines deadlines) {
        Dispute made = new Dispute(DisputeKind.CHALLENGE, number, tender, filed.step(), raiser);
        made.knownOn = knownOn;
        made.claims.addAll(filed.claims());
        made.text = filed.facts().strip();
        made.basis = filed.basis() == null || filed.basis().isBlank() ? null : filed.basis().strip();
        made.request = filed.request().strip();
        made.sender = new SenderOfLetter(filed.sender());
        made.answerBy = deadlines.answerChallengeBy(raiser.at().toLocalDate());
        return made;
    }

    /** Refuses a complaint before the answer or its period, after fifteen working days, and about what was not challenged. */
    void ensureComplaint(FileComplaint filed, DisputeDeadlines deadlines, LocalDate today) {
        LocalDate until = deadlines.complainBy(answerBy);
        Breaches breaches = new Breaches();
        breaches.check(answer != null || today.isAfter(answerBy), DisputeRule.COMPLAINED_AFTER_THE_ANSWER, null, number, answerBy);
        breaches.check(!today.isAfter(until), DisputeRule.COMPLAINED_IN_TIME, null, answerBy, until, today);
        String beyond = filed.claims().stream().filter(claim -> !claims.contains(claim)).findFirst().orElse(null);
        breaches.check(beyond == null, DisputeRule.COMPLAINED_WITHIN_THE_CHALLENGE, "claims", String.valueOf(beyond), number);
        breaches.check(!filed.claims().isEmpty() || filed.aboutAnswer() != null && !filed.aboutAnswer().isBlank(), InputRule.REQUIRED, "claims");
        breaches.optionalText(filed.aboutAnswer(), TEXT, "aboutAnswer");
        breaches.text(filed.facts(), TEXT, "facts");
        SenderOfLetter.part(breaches, filed.basis(), TEXT, "basis");
        breaches.text(filed.request(), TEXT, "request");
        SenderOfLetter.check(filed.sender(), breaches);
        breaches.refuseIfAny();
    }

    /** The complaint that follows this challenge. */
    Dispute complaint(String complaintNumber, TenderView ofTender, FileComplaint filed, String finance, Raiser raiser, DisputeDeadlines deadlines) {
        Dispute made = new Dispute(DisputeKind.COMPLAINT, complaintNumber, ofTender, step, raiser);
        made.knownOn = answerBy;
        made.claims.addAll(filed.claims());
        made.text = filed.facts().strip();
        made.basis = filed.basis().strip();
        made.request = filed.request().strip();
        made.sender = new SenderOfLetter(filed.sender());
        made.complaint.begin(number, filed.aboutAnswer() == null || filed.aboutAnswer().isBlank() ? null : filed.aboutAnswer().strip(), finance);
        made.answerBy = deadlines.screenBy(raiser.at().toLocalDate());
        return made;
    }

    /** Enters a paper of the finance department; what follows in the drawing. */
    String note(RecordNotice command, ResolutionView paper, DisputeDeadlines deadlines, String by, LocalDateTime at) {
        DisputeStatus next = complaint.note(command, paper, by, at);
        if (next != null) {
            status = next;
        }
        if (next == DisputeStatus.ACCEPTED) {
            answerBy = deadlines.decideBy(raisedAt.toLocalDate());
        }
        return next == null || next == DisputeStatus.ACCEPTED ? ComplaintCourse.GOES_ON : ComplaintCourse.CLOSED;
    }

    void answer(EnquiryAnswer given, String by, LocalDateTime at) {
        Breaches breaches = new Breaches();
        breaches.optionalText(given.publishedQuestion(), TEXT, "publishedQuestion");
        answered(breaches, given.version(), given.answer(), DisputeStatus.ANSWERED, by, at);
        publishedQuestion = given.publishedQuestion() == null || given.publishedQuestion().isBlank() ? text : given.publishedQuestion().strip();
    }

    void answer(ChallengeAnswer given, String by, LocalDateTime at) {
        answered(new Breaches(), given.version(), given.answer(), given.outcome().equals("upheld") ? DisputeStatus.UPHELD : DisputeStatus.UNFOUNDED, by, at);
    }

    private void answered(Breaches breaches, long read, String words, DisputeStatus next, String by, LocalDateTime at) {
        if (status != DisputeStatus.OPEN) {
            throw new Stale(number, null);
        }
        Stale.check(number, read, version);
        breaches.text(words, TEXT, "answer");
        breaches.refuseIfAny();
        answer = words.strip();
        status = next;
        answeredBy = by;
        answeredAt = at;
    }

    /** It was upheld, and this follows. */
    void remedied(RemedyEntry entry, LocalDateTime at) {
        carriedOut().take(entry, at);
    }

    /** An embedded value of nothing but nulls comes back from the database as null. */
    private CarriedOut carriedOut() {
        if (carriedOut == null) {
            carriedOut = new CarriedOut();
        }
        return carriedOut;
    }

    /** Why the result falls, in the words of the answer or of the decision. */
    RemedyGround ground(String by) {
        ComplaintNoticeView decision = complaint.decision();
        return new RemedyGround(number, decision == null ? answer : decision.documentNumber() + "：" + decision.summary(), by);
    }

    /** Every challenge without an answer counts as one that may change the result. */
    boolean holds() {
        return kind == DisputeKind.CHALLENGE && status == DisputeStatus.OPEN;
    }

    /** Whether its supplier may still add to it. */
    boolean isUndecided() {
        return status == DisputeStatus.OPEN || status == DisputeStatus.ACCEPTED;
    }

    /** Whether those whom it is about may have it: a complaint only once it is accepted. */
    boolean isServed() {
        return kind != DisputeKind.COMPLAINT || status != DisputeStatus.OPEN && status != DisputeStatus.REFUSED;
    }

    String number() {
        return number;
    }

    DisputeKind kind() {
        return kind;
    }

    String tender() {
        return tender;
    }

    String applicationNumber() {
        return applicationNumber;
    }

    String projectNumber() {
        return projectNumber;
    }

    String title() {
        return title;
    }

    /** Who has the next task: the purchaser, of a complaint the finance department of the project. */
    String answerer() {
        return kind == DisputeKind.COMPLAINT ? complaint.finance() : buyer;
    }

    String agency() {
        return agency;
    }

    LocalDate lawDate() {
        return lawDate;
    }

    String supplier() {
        return supplier;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    /** Whether a complaint may follow today, as far as the days go. */
    boolean complainable(DisputeDeadlines deadlines, LocalDate today) {
        return kind == DisputeKind.CHALLENGE && (answer != null || today.isAfter(answerBy)) && !today.isAfter(deadlines.complainBy(answerBy));
    }

    String answeredBy() {
        return answeredBy;
    }

    ComplaintCourse complaint() {
        return complaint;
    }

    PublishedDecision decision() {
        ComplaintNoticeView paper = complaint.decision();
        return new PublishedDecision(number, tender, title, List.copyOf(claims), status, paper.documentNumber(), paper.datedOn(), paper.summary(), carriedOut().remedy(), complaint.ban());
    }

    long version() {
        return version;
    }

    PublishedAnswer published() {
        return new PublishedAnswer(number, tender, title, step, publishedQuestion, answer, answeredAt);
    }

    private List<DeadlineView> periods(DisputeDeadlines deadlines) {
        LocalDate raisedOn = raisedAt.toLocalDate();
        return switch (kind) {
            case ENQUIRY -> deadlines.ofEnquiry(raisedOn);
            case CHALLENGE -> deadlines.ofChallenge(knownOn, raisedOn);
            case COMPLAINT -> deadlines.ofComplaint(knownOn, raisedOn, complaint.servedOn());
        };
    }

    /**
     * @param mayComplain whether its reader may complain of it now
     * @param remedies    what the law allows to follow now
     */
    DisputeView view(String answeredByName, DisputeDeadlines deadlines, boolean mayComplain, List<Remedy> remedies) {
        return new DisputeView(number, kind, tender, applicationNumber, projectNumber, title, step, supplier, supplierName, raisedAt, knownOn,
                List.copyOf(claims), text, basis, request, answerBy, beforeCutOff, status, answer, publishedQuestion, answeredByName, answeredAt, holds(),
                periods(deadlines), mayComplain, complaint.challenge(), complaint.aboutAnswer(), complaint.suspendedUntil(), complaint.views(), carriedOut().view(), remedies, complaint.ban(),
                sender == null ? null : sender.view(), version);
    }
}
