package org.yangguang.performance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.contract.BalanceService;
import org.yangguang.contract.ContractBalanceView;
import org.yangguang.contract.ContractService;
import org.yangguang.document.DocumentService;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Stale;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.Workflow;

/** The door of 绩效考核: self-evaluation, scores, approval, and the execution rate recomputed at closing. */
@Stateless
@Audited
public class PerformanceService {

    /** The kind of document that the self-evaluation report is. */
    public static final String REPORT = "report";

    @Inject
    private PerformanceRepository reviews;
    @Inject
    private ContractService contracts;
    @Inject
    private BalanceService balances;
    @Inject
    private DocumentService documents;
    @Inject
    private Workflow workflow;
    @Inject
    private CalendarService calendar;
    @Inject
    private RegulationService regulations;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /**
     * The review by its own, the application's or the project's number. Called by its pages, printed forms and the API;
     * refuses strangers like an unknown number (NotFound).
     */
    @PermitAll
    public PerformanceView review(String number) {
        return findReview(number).orElseThrow(() -> new NotFound("performanceReview", number));
    }

    /** The same where there may be none yet; called by the dossier, the ledgers and the list of forms. */
    @PermitAll
    public Optional<PerformanceView> findReview(String number) {
        return reviews.find(number).filter(this::mayRead).map(PerformanceReview::view);
    }

    /** The numbers of the projects whose self-evaluation came in a year; outside the ministry only one's own. Called by the ledger. */
    @PermitAll
    public List<String> listReported(int year) {
        return reviews.reported(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), actor.narrowedTo());
    }

    private boolean mayRead(PerformanceReview review) {
        return actor.mayKnow(review.applicant()::equals);
    }

    /**
     * The applicant reports what was reached, with evidence. Refuses a target without answer or evidence, and a missing
     * report document.
     */
    @RolesAllowed(Roles.APPLICANT)
    public void reportPerformance(String taskId, PerformanceReport report) {
        OpenTask task = workflow.require(taskId, "reportPerformance");
        PerformanceReview review = subject(task);
        review.report(report, documents.has(review.number(), REPORT), confirmedCost(review), law(review),
                actor.get().userName(), today());
        reviews.flush();
        workflow.complete(task, to(review, Outcome.SUBMITTED, review.buyer(), "PERFORMANCE.score-days"), null);
    }

    /**
     * The officer scores each target, or returns the report. Refuses a quantitative score that is not the formula's
     * (PERF-04), a qualitative one outside its band (PERF-05), and scoring by who reported.
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void scorePerformance(String taskId, PerformanceScores scores) {
        OpenTask task = workflow.require(taskId, "scorePerformance");
        Outcome.decision(scores.outcome(), scores.opinion(), "scored", Outcome.RETURNED).refuseIfAny();
        PerformanceReview review = subject(task);
        Stale.check(review.number(), scores.version(), review.version());
        if (scores.outcome().equals(Outcome.RETURNED)) {
            review.returned(scores.opinion());
            workflow.complete(task, to(review, Outcome.RETURNED, review.applicant(), "PERFORMANCE.report-days"), scores.opinion());
            return;
        }
        review.score(scores, confirmedCost(review), law(review), actor.get().userName());
        reviews.flush();
        workflow.complete(task, to(review, "scored", review.buyer(), "PERFORMANCE.confirm-days"), scores.opinion());
    }

    /** The division head approves the scores or returns them. Refuses who reported or scored. */
    @RolesAllowed(Roles.DIVISION_HEAD)
    public void confirmPerformance(String taskId, PerformanceVerdict verdict) {
        OpenTask task = workflow.require(taskId, "confirmPerformance");
        Outcome.decision(verdict.outcome(), verdict.opinion(), Outcome.APPROVED, Outcome.RETURNED).refuseIfAny();
        PerformanceReview review = subject(task);
        Stale.check(review.number(), verdict.version(), review.version());
        if (verdict.outcome().equals(Outcome.RETURNED)) {
            review.scoresReturned(verdict.opinion());
            workflow.complete(task, to(review, Outcome.RETURNED, review.buyer(), "PERFORMANCE.score-days"), verdict.opinion());
            return;
        }
        review.confirm(actor.get().userName(), today());
        workflow.complete(task, Handoff.to(Outcome.APPROVED), verdict.opinion());
    }

    /**
     * Recomputes the execution rate, total and grade from all confirmed cost. Called by acceptance when the applicant
     * receives archive and assets and the project closes; does nothing when the project had no review.
     */
    @RolesAllowed(Roles.APPLICANT)
    public void recompute(String applicationNumber) {
        reviews.find(applicationNumber).ifPresent(r -> r.recompute(confirmedCost(r), law(r), today()));
    }

    private PerformanceReview subject(OpenTask task) {
        PerformanceReview review = reviews.review(task.applicationNumber());
        trail.subject(review.number(), review.projectNumber());
        return review;
    }

    /** Confirmed cost of all contracts of the project. */
    private Money confirmedCost(PerformanceReview review) {
        return Money.sum(contracts.contractsOfApplication(review.applicationNumber()).stream()
                .map(contract -> balances.balance(contract.number()).map(ContractBalanceView::confirmed).orElse(Money.ZERO)).toList());
    }

    private Handoff to(PerformanceReview review, String outcome, String party, String days) {
        return Handoff.to(outcome, party, calendar.dueIn(law(review).count(days)));
    }

    private Regulation law(PerformanceReview review) {
        return regulations.asOf(review.lawDate());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
