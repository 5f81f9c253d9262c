package org.yangguang.budget;

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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.yangguang.project.ProgrammeView;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Stale;
import org.yangguang.workflow.Outcome;

/** 年度预算: a programme's budget of one year through 一上, 一下, 二上 and 二下. */
@Entity
@Table(name = "budget_round")
class AnnualRound {

    private static final int MOST_ROWS = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "budget_round_seq")
    @SequenceGenerator(name = "budget_round_seq", sequenceName = "budget_round_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "round_number")
    private String number;
    @Column(name = "budget_year")
    private int year;
    private String programme;
    @Column(name = "programme_name")
    private String programmeName;
    private String buyer;
    private String finance;
    @Enumerated(EnumType.STRING)
    private AnnualStatus status;
    @Column(name = "returned_reason")
    private String returnedReason;
    @Column(name = "congress_on")
    private LocalDate congressOn;
    @Column(name = "ministry_document")
    private String ministryDocument;
    @Column(name = "ministry_on")
    private LocalDate ministryOn;
    @Column(name = "document_number")
    private String documentNumber;
    @Column(name = "approved_on")
    private LocalDate approvedOn;
    @Column(name = "approved_by")
    private String approvedBy;
    @Column(name = "published_on")
    private LocalDate publishedOn;
    private String place;
    @Column(name = "opened_by")
    private String openedBy;
    @Column(name = "opened_at")
    private LocalDateTime openedAt;
    @ElementCollection
    @CollectionTable(name = "budget_round_row", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    private List<AnnualRow> rows = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "budget_round_figure", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    private List<AnnualFigure> figures = new ArrayList<>();

    protected AnnualRound() {
    }

    /** Refuses any year but this and the next: a budget is made before its year, or late in it (预算法第十八条、第三十一条). */
    AnnualRound(int year, ProgrammeView programme, String by, LocalDateTime at) {
        int current = at.getYear();
        Breaches.ensure(year == current || year == current + 1, BudgetRule.ROUND_IS_FOR_NOW_OR_NEXT_YEAR, String.valueOf(year),
                String.valueOf(current), String.valueOf(current + 1));
        this.number = number(year, programme.code());
        this.year = year;
        this.programme = programme.code();
        this.programmeName = programme.name();
        this.buyer = programme.buyer();
        this.finance = programme.finance();
        this.status = AnnualStatus.PROPOSING;
        this.openedBy = by;
        this.openedAt = at;
    }

    /** What a proposal is measured against. */
    record Known(Set<String> functionCodes, Set<String> economicCodes, Predicate<String> unit, Predicate<String> project,
                 Predicate<String> foreseen) {
    }

    /** 一上. Everything that is wrong is told at once. */
    void propose(AnnualProposal proposal, Known known) {
        stands(AnnualStatus.PROPOSING);
        Breaches breaches = new Breaches();
        breaches.check(!proposal.rows().isEmpty(), BudgetRule.LINES_ARE_GIVEN, "rows");
        breaches.check(proposal.rows().size() <= MOST_ROWS, InputRule.OUT_OF_RANGE, "rows", 1, MOST_ROWS);
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < proposal.rows().size(); i++) {
            AnnualRowForm row = proposal.rows().get(i);
            String at = "rows[" + i + "].";
            if (breaches.text(row.unit(), 40, at + "unit")) {
                breaches.check(known.unit().test(row.unit().strip()), InputRule.UNKNOWN_REFERENCE, at + "unit", row.unit());
            }
            if (row.projectNumber() != null && !row.projectNumber().isBlank()) {
                if (breaches.check(known.project().test(row.projectNumber().strip()), BudgetRule.ROW_IS_OF_THE_PROGRAMME, at + "projectNumber",
                        row.projectNumber(), programmeName)) {
                    breaches.check(known.foreseen().test(row.projectNumber().strip()), BudgetRule.ROW_IS_IN_THE_LIBRARY, at + "projectNumber",
                            row.projectNumber(), String.valueOf(year));
                }
            }
            boolean titled = breaches.text(row.title(), 200, at + "title");
            breaches.optionalText(row.basis(), 500, at + "basis");
            if (breaches.required(row.function(), at + "function")) {
                breaches.check(known.functionCodes().contains(row.function()), BudgetRule.CODES_ARE_COMPLETE, at + "function", row.function(), 7);
            }
            if (breaches.required(row.economic(), at + "economic")) {
                breaches.check(known.economicCodes().contains(row.economic()), BudgetRule.CODES_ARE_COMPLETE, at + "economic", row.economic(), 5);
            }
            breaches.positive(row.amount(), at + "amount");
            if (titled && row.unit() != null) {
                breaches.check(seen.add(List.of(row.unit().strip(), row.title().strip(), String.valueOf(row.function()), String.valueOf(row.economic()))),
                        BudgetRule.LINE_IS_LISTED_ONCE, at + "title", row.title());
            }
        }
        breaches.text(proposal.opinion(), 500, "opinion");
        breaches.refuseIfAny();
        rows.clear();
        proposal.rows().forEach(row -> rows.add(new AnnualRow(row)));
        returnedReason = null;
        status = AnnualStatus.PROPOSED;
    }

    /** The division head hands 一上 or 二上 on; answers the drawn outcome. */
    String submit() {
        stands(AnnualStatus.PROPOSED, AnnualStatus.FITTED);
        boolean first = status == AnnualStatus.PROPOSED;
        status = first ? AnnualStatus.SUBMITTED : AnnualStatus.DRAFTED;
        return first ? "proposed" : "fitted";
    }

    /** The division head gives 一上 or 二上 back; answers the drawn outcome. */
    String giveBack(String reason) {
        stands(AnnualStatus.PROPOSED, AnnualStatus.FITTED);
        boolean first = status == AnnualStatus.PROPOSED;
        returned(reason, first ? AnnualStatus.PROPOSING : AnnualStatus.CONTROLLED);
        return first ? Outcome.RETURNED : "returnedToFit";
    }

    /** 一下, for the first time or anew; the rows begin where they were proposed or fitted before. */
    void control(ControlFigure figure, LocalDate today, String by) {
        stands(AnnualStatus.SUBMITTED);
        Breaches breaches = new Breaches();
        breaches.positive(figure.amount(), "amount");
        breaches.text(figure.documentNumber(), 100, "documentNumber");
        if (breaches.required(figure.issuedOn(), "issuedOn")) {
            breaches.check(!figure.issuedOn().isAfter(today), InputRule.DATE_IN_FUTURE, "issuedOn", figure.issuedOn());
            LocalDate last = figures.isEmpty() ? null : figures.get(figures.size() - 1).issuedOn();
            breaches.check(last == null || !figure.issuedOn().isBefore(last), InputRule.DATE_ORDER, "issuedOn", last, figure.issuedOn());
        }
        breaches.text(figure.opinion(), 500, "opinion");
        breaches.refuseIfAny();
        figures.add(new AnnualFigure(figure, by));
        returnedReason = null;
        status = AnnualStatus.CONTROLLED;
    }

    void returnProposal(String reason) {
        stands(AnnualStatus.SUBMITTED);
        returned(reason, AnnualStatus.PROPOSING);
    }

    /** 二上: never above the control figure. */
    void fit(AnnualFit fit) {
        stands(AnnualStatus.CONTROLLED);
        Breaches breaches = new Breaches();
        breaches.check(fit.amounts().size() == rows.size(), BudgetRule.ROWS_ARE_THOSE_PROPOSED, "amounts", rows.size(), fit.amounts().size());
        for (int i = 0; i < fit.amounts().size(); i++) {
            breaches.notNegative(fit.amounts().get(i), "amounts[" + i + "]");
        }
        breaches.text(fit.opinion(), 500, "opinion");
        if (breaches.none()) {
            Money sum = Money.sum(fit.amounts());
            breaches.check(sum.isPositive(), BudgetRule.LINES_ARE_GIVEN, "amounts");
            breaches.check(sum.atMost(controlFigure()), BudgetRule.WITHIN_CONTROL_FIGURE, "amounts", sum, controlFigure());
        }
        breaches.refuseIfAny();
        for (int i = 0; i < rows.size(); i++) {
            rows.set(i, rows.get(i).fitted(fit.amounts().get(i)));
        }
        returnedReason = null;
        status = AnnualStatus.FITTED;
    }

    /** 二下, after the people's congress and the finance ministry. Its lateness is shown, not refused: the law sets it no further consequence. */
    void approve(AnnualApproval approval, boolean numberTaken, LocalDate today, String by) {
        stands(AnnualStatus.DRAFTED);
        Breaches breaches = new Breaches();
        if (breaches.required(approval.congressOn(), "congressOn")) {
            breaches.check(!approval.congressOn().isAfter(today), InputRule.DATE_IN_FUTURE, "congressOn", approval.congressOn());
        }
        if (breaches.required(approval.ministryOn(), "ministryOn")) {
            breaches.check(!approval.ministryOn().isAfter(today), InputRule.DATE_IN_FUTURE, "ministryOn", approval.ministryOn());
            breaches.check(approval.congressOn() == null || !approval.ministryOn().isBefore(approval.congressOn()),
                    BudgetRule.APPROVED_IN_ORDER, "ministryOn", approval.congressOn(), approval.ministryOn());
        }
        breaches.text(approval.ministryDocument(), 100, "ministryDocument");
        if (breaches.text(approval.documentNumber(), 100, "documentNumber")) {
            breaches.check(!numberTaken, BudgetRule.DOCUMENT_NUMBER_IS_NEW, "documentNumber", approval.documentNumber());
        }
        breaches.text(approval.opinion(), 500, "opinion");
        breaches.check(fitted().atMost(controlFigure()), BudgetRule.WITHIN_CONTROL_FIGURE, null, fitted(), controlFigure());
        breaches.refuseIfAny();
        congressOn = approval.congressOn();
        ministryOn = approval.ministryOn();
        ministryDocument = approval.ministryDocument().strip();
        documentNumber = approval.documentNumber().strip();
        approvedOn = today;
        approvedBy = by;
        returnedReason = null;
        status = AnnualStatus.APPROVED;
    }

    /** Back to 二上, or to a new control figure. */
    void returnDraft(String reason, boolean toFigures) {
        stands(AnnualStatus.DRAFTED);
        returned(reason, toFigures ? AnnualStatus.SUBMITTED : AnnualStatus.CONTROLLED);
    }

    void publish(AnnualPublication publication, LocalDate today) {
        stands(AnnualStatus.APPROVED);
        Breaches breaches = new Breaches();
        if (breaches.required(publication.publishedOn(), "publishedOn")) {
            breaches.check(!publication.publishedOn().isAfter(today), InputRule.DATE_IN_FUTURE, "publishedOn", publication.publishedOn());
            breaches.check(!publication.publishedOn().isBefore(approvedOn), BudgetRule.APPROVED_IN_ORDER, "publishedOn", approvedOn,
                    publication.publishedOn());
        }
        breaches.text(publication.place(), 500, "place");
        breaches.optionalText(publication.opinion(), 500, "opinion");
        breaches.refuseIfAny();
        publishedOn = publication.publishedOn();
        place = publication.place().strip();
        status = AnnualStatus.PUBLISHED;
    }

    private void returned(String reason, AnnualStatus to) {
        Breaches breaches = new Breaches();
        if (breaches.check(reason != null && !reason.isBlank(), BudgetRule.REASON_IS_GIVEN, "opinion")) {
            breaches.text(reason, 500, "opinion");
        }
        breaches.refuseIfAny();
        returnedReason = reason.strip();
        status = to;
    }

    private void stands(AnnualStatus... allowed) {
        Breaches.ensure(Set.of(allowed).contains(status), BudgetRule.ROUND_STANDS_ELSEWHERE, number, status.word());
    }

    void ensureRead(long versionRead) {
        Stale.check(number, versionRead, version);
    }

    static String number(int year, String programme) {
        return "ND-" + year + "-" + programme;
    }

    private Money controlFigure() {
        return figures.isEmpty() ? Money.ZERO : figures.get(figures.size() - 1).amount();
    }

    Money proposed() {
        return Money.sum(rows.stream().map(AnnualRow::proposed).toList());
    }

    Money fitted() {
        return Money.sum(rows.stream().map(AnnualRow::fitted).toList());
    }

    /** What it is about in money where it stands. */
    Money value() {
        return fitted().isPositive() ? fitted() : figures.isEmpty() ? proposed() : controlFigure();
    }

    String number() {
        return number;
    }

    int year() {
        return year;
    }

    String programme() {
        return programme;
    }

    String programmeName() {
        return programmeName;
    }

    String buyer() {
        return buyer;
    }

    String finance() {
        return finance;
    }

    AnnualStatus status() {
        return status;
    }

    LocalDate ministryOn() {
        return ministryOn;
    }

    /** @param periods of the law, in calendar days: the ministry's reply, the department's, the publication */
    AnnualView view(Map<String, String> organisations, Map<String, String> codes, AnnualPeriods periods, LocalDate today) {
        return new AnnualView(number, year, programme, programmeName, buyer, organisations.getOrDefault(buyer, buyer), finance,
                organisations.getOrDefault(finance, finance), status, proposed(), figures.isEmpty() ? null : controlFigure(), fitted(),
                rows.stream().map(r -> r.view(organisations, codes)).toList(), figures.stream().map(AnnualFigure::view).toList(),
                periods.of(congressOn, ministryOn, approvedOn, publishedOn, today), returnedReason, congressOn, ministryDocument, ministryOn,
                documentNumber, approvedOn, publishedOn, place, openedBy, openedAt, version);
    }

    Set<String> organisations() {
        Set<String> codes = new HashSet<>(Set.of(buyer, finance));
        rows.forEach(row -> codes.add(row.unit()));
        return codes;
    }
}
