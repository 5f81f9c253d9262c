package org.yangguang.performance;

import static org.yangguang.shared.Breaches.ensure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.project.Indicator;
import org.yangguang.project.IndicatorKind;
import org.yangguang.project.ProjectView;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.Stale;

/** The review of one project's performance. */
@Entity
@Table(name = "performance_review")
class PerformanceReview {

    @Id
    @GeneratedValue(generator = "performance_review_seq")
    @SequenceGenerator(name = "performance_review_seq", sequenceName = "performance_review_seq", allocationSize = 50)
    private Long id;
    @Column(name = "review_number")
    private String number;
    @Column(name = "application_number")
    private String applicationNumber;
    @Column(name = "project_number")
    private String projectNumber;
    private String title;
    private String applicant;
    private String buyer;
    @Enumerated(EnumType.STRING)
    private PerformanceStatus status = PerformanceStatus.DRAFT;
    private Money budget;
    private Money confirmed;
    @Column(name = "execution_score")
    private BigDecimal executionScore;
    private BigDecimal total;
    @Enumerated(EnumType.STRING)
    private Grade grade;
    private String summary;
    private String opinion;
    @Column(name = "returned_reason")
    private String returnedReason;
    @Column(name = "reported_by")
    private String reportedBy;
    @Column(name = "reported_on")
    private LocalDate reportedOn;
    @Column(name = "scored_by")
    private String scoredBy;
    @Column(name = "confirmed_by")
    private String confirmedBy;
    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;
    @Column(name = "recomputed_on")
    private LocalDate recomputedOn;
    /** Day whose law applies: that of the review's opening. */
    @Column(name = "law_date")
    private LocalDate lawDate;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "review_id", nullable = false)
    @OrderBy("position")
    private List<Target> targets = new ArrayList<>();
    @Version
    private long version;

    protected PerformanceReview() {
    }

    PerformanceReview(String number, ProjectView project, Money budget, List<Indicator> indicators, Regulation law) {
        this.number = number;
        this.applicationNumber = project.applicationNumber();
        this.projectNumber = project.number();
        this.title = project.title();
        this.applicant = project.applicant();
        this.buyer = project.buyer();
        this.budget = budget;
        this.lawDate = law.asOf();
        int position = 1;
        for (Indicator indicator : indicators) {
            targets.add(new Target(position++, indicator));
        }
        new PerformanceWeights(weight(IndicatorKind.OUTPUT), weight(IndicatorKind.BENEFIT), weight(IndicatorKind.SATISFACTION)).ensure(law);
        execute(Money.ZERO, law);
    }

    private BigDecimal weight(IndicatorKind kind) {
        return targets.stream().filter(t -> t.kind() == kind).map(Target::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The execution rate: confirmed of budget, in points, never more than all of them (PERF-04). */
    private void execute(Money confirmedCost, Regulation law) {
        confirmed = confirmedCost;
        executionScore = QuantitativeScore.of(law.percent("PERF-03.execution"), budget.yuan(), confirmedCost.yuan()).points();
    }

    void report(PerformanceReport report, boolean attached, Money confirmedCost, Regulation law, String by, LocalDate on) {
        Stale.check(number, report.version(), version);
        ensure(mayBeChanged(), PerformanceRule.SUBMITTED_IN_TURN, number);
        Breaches breaches = new Breaches();
        breaches.text(report.summary(), 1000, "summary");
        List<PerformanceReport.Actual> actuals = report.actuals() == null ? List.of() : report.actuals();
        if (breaches.check(actuals.size() == targets.size(), PerformanceRule.EVERY_TARGET_ANSWERED, "actuals",
                targets.size(), actuals.size())) {
            for (int i = 0; i < targets.size(); i++) {
                targets.get(i).check(breaches, i, actuals.get(i));
            }
        }
        breaches.check(attached, PerformanceRule.REPORT_IS_ATTACHED, "report");
        breaches.refuseIfAny();
        for (int i = 0; i < targets.size(); i++) {
            targets.get(i).report(actuals.get(i));
        }
        summary = report.summary().trim();
        execute(confirmedCost, law);
        reportedBy = by;
        reportedOn = on;
        returnedReason = null;
        status = PerformanceStatus.SUBMITTED;
    }

    boolean mayBeChanged() {
        return status == PerformanceStatus.DRAFT || status == PerformanceStatus.RETURNED;
    }

    void score(PerformanceScores scores, Money confirmedCost, Regulation law, String by) {
        ensure(!by.equals(reportedBy), PerformanceRule.HANDS_ARE_SEPARATE);
        Breaches breaches = new Breaches();
        List<PerformanceScores.Score> given = scores.scores() == null ? List.of() : scores.scores();
        if (breaches.check(given.size() == targets.size(), PerformanceRule.EVERY_TARGET_ANSWERED, "scores",
                targets.size(), given.size())) {
            for (int i = 0; i < targets.size(); i++) {
                targets.get(i).check(breaches, i, given.get(i), law);
            }
        }
        breaches.refuseIfAny();
        for (int i = 0; i < targets.size(); i++) {
            targets.get(i).score(given.get(i));
        }
        execute(confirmedCost, law);
        addUp(law);
        opinion = scores.opinion();
        scoredBy = by;
        status = PerformanceStatus.SCORED;
    }

    private void addUp(Regulation law) {
        total = targets.stream().map(Target::score).reduce(executionScore, BigDecimal::add).setScale(2, RoundingMode.HALF_UP);
        grade = Grade.of(total, law);
    }

    void returned(String reason) {
        returnedReason = reason;
        status = PerformanceStatus.RETURNED;
    }

    /** The division head sends the scores back to the officer. */
    void scoresReturned(String reason) {
        returnedReason = reason;
        status = PerformanceStatus.SUBMITTED;
    }

    void confirm(String by, LocalDate on) {
        ensure(!by.equals(scoredBy) && !by.equals(reportedBy), PerformanceRule.HANDS_ARE_SEPARATE);
        confirmedBy = by;
        confirmedOn = on;
        returnedReason = null;
        status = PerformanceStatus.APPROVED;
    }

    /** At closing all cost is confirmed: the execution rate, the total and the grade follow it once more. */
    void recompute(Money confirmedCost, Regulation law, LocalDate on) {
        execute(confirmedCost, law);
        if (total != null) {
            addUp(law);
        }
        recomputedOn = on;
    }

    void reportWithdrawn() {
        status = PerformanceStatus.DRAFT;
    }

    void scoresWithdrawn() {
        status = PerformanceStatus.SUBMITTED;
    }

    String number() {
        return number;
    }

    String applicationNumber() {
        return applicationNumber;
    }

    String projectNumber() {
        return projectNumber;
    }

    String applicant() {
        return applicant;
    }

    String buyer() {
        return buyer;
    }

    LocalDate lawDate() {
        return lawDate;
    }

    BigDecimal total() {
        return total;
    }

    Grade grade() {
        return grade;
    }

    long version() {
        return version;
    }

    PerformanceView view() {
        return new PerformanceView(number, applicationNumber, projectNumber, title, applicant, buyer, status, budget, confirmed,
                confirmed.percentOf(budget), two(executionScore), two(total), grade, summary, opinion, returnedReason,
                reportedBy, reportedOn, scoredBy, confirmedBy, confirmedOn, recomputedOn,
                targets.stream().map(Target::view).toList(), version);
    }

    private static BigDecimal two(BigDecimal points) {
        return points == null ? null : points.setScale(2, RoundingMode.HALF_UP);
    }
}
