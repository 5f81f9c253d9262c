package org.yangguang.selection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yangguang.project.CallView;
import org.yangguang.project.ListTerms;
import org.yangguang.project.ProgrammeView;
import org.yangguang.project.RouteView;
import org.yangguang.resolution.ResolutionView;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Stale;

/** A list (项目清单): applications of one call and deferred ones, scored, ranked and decided by one decision. */
@Entity
@Table(name = "selection_list")
class SelectionList {

    static final int MOST_ROWS = 500;
    /** Word of the approval table for totals that the division decides. */
    private static final String TO_DIVISION = "toDivision";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selection_list_seq")
    @SequenceGenerator(name = "selection_list_seq", sequenceName = "selection_list_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "list_number")
    private String number;
    @Column(name = "call_number")
    private String callNumber;
    @Column(name = "programme_code")
    private String programme;
    private String buyer;
    private String finance;
    private String title;
    @Column(name = "budget_year")
    private int year;
    @Enumerated(EnumType.STRING)
    private ListStatus status;
    @Column(name = "total_amount")
    private Money total;
    @Column(name = "law_date")
    private LocalDate lawDate;
    @Column(name = "opened_by")
    private String openedBy;
    @Column(name = "opened_at")
    private LocalDateTime openedAt;
    @Column(name = "statement_text")
    private String statement;
    private String route;
    @Column(name = "route_inputs")
    private String routeInputs;
    @Column(name = "group_decision")
    private boolean groupDecision;
    @Column(name = "minutes_record")
    private String minutesRecord;
    @Column(name = "minutes_number")
    private String minutesNumber;
    @Column(name = "minutes_date")
    private LocalDate minutesDate;
    @Column(name = "minutes_extract")
    private String minutesExtract;
    @Column(name = "decision_number")
    private String decisionNumber;
    @Column(name = "decided_by")
    private String decidedBy;
    /** Whom the leader stood in for; null for none. */
    @Column(name = "decided_for")
    private String decidedFor;
    @Column(name = "decided_at")
    private LocalDateTime decidedAt;
    @Column(name = "decision_opinion")
    private String decisionOpinion;
    @Column(name = "notice_number")
    private String noticeNumber;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Column(name = "cancel_reason")
    private String cancelReason;
    @ElementCollection
    @CollectionTable(name = "selection_row", joinColumns = @JoinColumn(name = "list_id"))
    @OrderColumn(name = "position")
    private List<ListRow> rows = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "selection_scorer", joinColumns = @JoinColumn(name = "list_id"))
    @OrderColumn(name = "position")
    private List<Scorer> scorers = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "selection_countersign", joinColumns = @JoinColumn(name = "list_id"))
    @OrderColumn(name = "position")
    private List<Countersignature> countersignatures = new ArrayList<>();

    protected SelectionList() {
    }

    SelectionList(String number, CallView call, ProgrammeView programme, String by, LocalDateTime at) {
        this.number = number;
        callNumber = call.number();
        this.programme = call.programmeCode();
        buyer = programme.buyer();
        finance = programme.finance();
        year = call.list().year();
        title = year + "年" + programme.name() + "项目清单";
        status = ListStatus.OPENED;
        total = call.list().total();
        lawDate = at.toLocalDate();
        openedBy = by;
        openedAt = at;
    }

    void take(List<ListRow> taken) {
        Breaches.ensure(!taken.isEmpty() && taken.size() <= MOST_ROWS, SelectionRule.LIST_HAS_ROWS, taken.size(), MOST_ROWS);
        rows.addAll(taken);
    }

    /** Experts come by lot, at first and again when too few are left for an application. */
    void drawn(List<Scorer> drawn) {
        scorers.addAll(drawn);
        status = ListStatus.SCORING;
    }

    void scoresOf(String expert, LocalDateTime at) {
        scorers.stream().filter(s -> s.userName().equals(expert)).forEach(s -> s.submitted(at));
    }

    boolean isScoredOut() {
        return scorers.stream().allMatch(Scorer::hasSubmitted);
    }

    /** All marks are in: means and places are made, unless an application has too few; then experts are drawn again. */
    boolean scored(List<Score> scores, List<ListTerms.Criterion> sheet, int least) {
        Placing.score(rows, scores, sheet);
        boolean enough = rows.stream().allMatch(r -> r.scoreCount() >= least);
        status = enough ? ListStatus.PROPOSING : ListStatus.OPENED;
        if (enough) {
            Placing.order(rows);
        }
        return enough;
    }

    /** What the officer proposes: every row, within the total, each departure explained; who signs. */
    void propose(ProposedList form, boolean departmentsKnown) {
        Breaches breaches = new Breaches();
        breaches.text(form.statement(), 1000, "statement");
        breaches.check(!form.departments().isEmpty() && departmentsKnown, SelectionRule.DEPARTMENT_SIGNS, "departments");
        Money granted = new RowWords(rows, breaches).propose(form.rows());
        breaches.check(granted.atMost(total), SelectionRule.WITHIN_THE_TOTAL, "rows", granted, total);
        breaches.refuseIfAny();
        statement = form.statement().strip();
        List<Countersignature> asked = new ArrayList<>(List.of(new Countersignature(finance, true)));
        form.departments().stream().distinct().forEach(d -> asked.add(new Countersignature(d, false)));
        countersignatures.clear();
        countersignatures.addAll(asked);
        minutesRecord = null;
        minutesNumber = null;
        minutesDate = null;
        minutesExtract = null;
        status = ListStatus.COUNTERSIGNING;
    }

    /** Where the table sends a list of this sum. */
    void routed(RouteView way) {
        route = way.route();
        routeInputs = way.inputs();
        groupDecision = way.groupDecision();
    }

    /** One department signs; answers whether all have. */
    boolean countersign(String department, boolean asFinance, String by, boolean agrees, String words, LocalDateTime at) {
        countersignatures.stream().filter(c -> c.isOpenFor(department, asFinance)).findFirst()
                .orElseThrow(() -> new Stale(number, null)).sign(by, agrees, words, at);
        return countersignatures.stream().noneMatch(Countersignature::isOpen);
    }

    boolean isAgreedByAll() {
        return countersignatures.stream().allMatch(Countersignature::agreed);
    }

    void at(ListStatus next) {
        status = next;
    }

    /** The party group's decision as recorded and verified, without which a list above its band is not approved. */
    void recordMinutes(ResolutionView record) {
        Breaches breaches = new Breaches();
        breaches.check(!record.decidedOn().isBefore(lawDate), InputRule.DATE_ORDER, "resolution", lawDate, record.decidedOn());
        breaches.refuseIfAny();
        minutesRecord = record.number();
        minutesNumber = record.documentNumber();
        minutesDate = record.decidedOn();
        minutesExtract = record.summary();
    }

    /** What the leader decides otherwise than it was signed, before the decision; answers those rows. */
    List<ListRow> rule(List<ProposedList.Row> said) {
        Breaches breaches = new Breaches();
        List<ListRow> changed = new RowWords(rows, breaches).rule(said);
        breaches.refuseIfAny();
        return changed;
    }

    /** Demanding departments that have signed it. */
    List<String> signers() {
        return countersignatures.stream().filter(c -> !c.isFinance()).map(Countersignature::organisation).toList();
    }

    /** One decision for all rows. */
    void decide(String decision, String words, String by, String onBehalfOf, LocalDateTime at) {
        Breaches.ensure(!groupDecision || minutesNumber != null, SelectionRule.MINUTES_ARE_RECORDED, granted());
        decisionNumber = decision;
        decisionOpinion = words;
        decidedBy = by;
        decidedFor = onBehalfOf;
        decidedAt = at;
        status = ListStatus.DECIDED;
    }

    void issue(IssueList notice, LocalDate today) {
        Breaches breaches = new Breaches();
        breaches.text(notice.noticeNumber(), 100, "noticeNumber");
        if (breaches.required(notice.issuedOn(), "issuedOn")) {
            breaches.check(!notice.issuedOn().isAfter(today), InputRule.DATE_IN_FUTURE, "issuedOn", notice.issuedOn());
            breaches.check(!notice.issuedOn().isBefore(decidedAt.toLocalDate()), InputRule.DATE_ORDER, "issuedOn", decidedAt.toLocalDate(), notice.issuedOn());
        }
        breaches.refuseIfAny();
        noticeNumber = notice.noticeNumber().strip();
        issuedOn = notice.issuedOn();
        status = ListStatus.ISSUED;
    }

    void cancel(String reason) {
        Breaches breaches = new Breaches();
        breaches.text(reason, 500, "opinion");
        breaches.refuseIfAny();
        cancelReason = reason.strip();
        status = ListStatus.CANCELLED;
    }

    Money granted() {
        return Money.sum(rows.stream().filter(ListRow::isGranted).map(ListRow::amount).toList());
    }

    void ensureRead(long versionRead) {
        Stale.check(number, versionRead, version);
    }

    boolean isOver() {
        return status == ListStatus.ISSUED || status == ListStatus.CANCELLED || status == ListStatus.DECIDED;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    String callNumber() {
        return callNumber;
    }

    String title() {
        return title;
    }

    String buyer() {
        return buyer;
    }

    String finance() {
        return finance;
    }

    LocalDate lawDate() {
        return lawDate;
    }

    ListStatus status() {
        return status;
    }

    String route() {
        return route;
    }

    boolean needsGroupDecision() {
        return groupDecision;
    }

    String decisionNumber() {
        return decisionNumber;
    }

    String noticeNumber() {
        return noticeNumber;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    List<ListRow> rows() {
        return List.copyOf(rows);
    }

    List<Scorer> scorers() {
        return List.copyOf(scorers);
    }

    /** @param named gives an organisation its name, {@code person} a login its person's */
    SelectionListView view(CallView call, UnaryOperator<String> named, UnaryOperator<String> person) {
        return new SelectionListView(number, callNumber, call.title(), programme, buyer, finance, title, year, status, total, granted(), lawDate,
                person.apply(openedBy), call.list() == null ? List.of() : call.list().criteria(),
                rows.stream().map(r -> r.view(named.apply(r.applicant()), named.apply(r.recommender())))
                        .sorted(Comparator.comparing(SelectionListView.Row::place, Comparator.nullsLast(Comparator.naturalOrder()))).toList(),
                scorers.stream().map(Scorer::view).toList(),
                countersignatures.stream().map(c -> c.view(named.apply(c.organisation()), person.apply(c.userName()))).toList(), statement,
                route, routeInputs, groupDecision, minutesRecord, minutesNumber, minutesDate, minutesExtract, decisionNumber, person.apply(decidedBy), decidedAt,
                noticeNumber, issuedOn, cancelReason, version);
    }

    /**
     * What the decision says of one application; nothing before it.
     *
     * @param ministry whether a reader of the ministry asks
     */
    Optional<DecidedByList> decided(String application, UnaryOperator<String> person, boolean ministry) {
        return rows.stream().filter(r -> decisionNumber != null && r.application().equals(application)).findFirst()
                .map(r -> new DecidedByList(number, title, r.outcome(), r.amount(), r.reason(), decisionNumber,
                        route.equals(TO_DIVISION) ? "decideAsDivisionHead" : "decideAsAuthority", person.apply(decidedBy), person.apply(decidedFor),
                        decidedAt, decisionOpinion, minutesRecord, minutesNumber, minutesDate, ministry ? minutesExtract : null, noticeNumber, ministry));
    }

    ListLine line(UnaryOperator<String> person) {
        return new ListLine(number, title, callNumber, year, status, rows.size(), total, person.apply(openedBy), openedAt, decisionNumber);
    }
}
