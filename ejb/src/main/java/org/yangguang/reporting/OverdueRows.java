package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.identity.Role;
import org.yangguang.implementation.DeliveryFilter;
import org.yangguang.implementation.DeliveryView;
import org.yangguang.implementation.ImplementationService;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.PaymentView;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.reports.OverdueRow;
import org.yangguang.secrecy.ReviewFilter;
import org.yangguang.secrecy.ReviewStatus;
import org.yangguang.secrecy.ReviewView;
import org.yangguang.secrecy.SecrecyService;
import org.yangguang.workflow.TaskRow;
import org.yangguang.workflow.Workflow;
import org.yangguang.workflow.WorkflowService;

/** What is late today of the projects that the actor may read, the longest first. */
@Dependent
class OverdueRows {

    private static final Set<Role> REVIEW_READERS = Set.of(Role.PROJECT_OFFICER, Role.DIVISION_HEAD, Role.AUDITOR);

    @Inject
    private FormParts parts;
    @Inject
    private ProjectService projects;
    @Inject
    private ImplementationService implementation;
    @Inject
    private PaymentService payments;
    @Inject
    private WorkflowService workflow;
    @Inject
    private Workflow cases;
    @Inject
    private SecrecyService secrecy;
    @Inject
    private Clock clock;

    List<OverdueRow> find() {
        LocalDate today = LocalDate.now(clock);
        Map<String, Optional<ProjectView>> readable = new HashMap<>();
        List<OverdueRow> late = new ArrayList<>();
        workflow.listOverdue().forEach(t -> {
            if (isOfNoProject(t.task().applicationNumber())) {
                late.add(task(t, null, today));
            } else {
                readable(t.task().applicationNumber(), readable).ifPresent(project -> late.add(task(t, project, today)));
            }
        });
        if (parts.holdsOneOf(REVIEW_READERS)) {
            Stream.of(ReviewStatus.WAITING, ReviewStatus.POSTING)
                    .flatMap(open -> EveryPage.of((first, count) -> secrecy.listReviews(new ReviewFilter(open, null, null), first, count)).stream()).filter(ReviewView::overdue)
                    .forEach(r -> {
                        if (r.projectNumber() == null) {
                            late.add(review(r, null, today));
                        } else {
                            readable(r.projectNumber(), readable).ifPresent(project -> late.add(review(r, project, today)));
                        }
                    });
        }
        EveryPage.of((first, count) -> implementation.register(new DeliveryFilter(null, null, true), first, count)).stream()
                .filter(d -> readable(d.applicationNumber(), readable).isPresent()).forEach(d -> late.add(delivery(d, today)));
        if (mayReadPayments()) {
            payments.listLate().stream().filter(p -> readable(p.project(), readable).isPresent()).forEach(p -> late.add(payment(p, today)));
        }
        late.sort(Comparator.comparing(OverdueRow::dueOn).thenComparing(OverdueRow::record));
        return late;
    }

    private Optional<ProjectView> readable(String number, Map<String, Optional<ProjectView>> known) {
        return known.computeIfAbsent(number, n -> projects.mayView(n) ? Optional.of(projects.project(n)) : Optional.empty());
    }

    /** @param project null of a list of many projects and of a year's budget, which have number and title of their own */
    private static OverdueRow task(TaskRow row, ProjectView project, LocalDate today) {
        return new OverdueRow(FormTexts.task(row.task().stage(), row.task().key()), project == null ? row.task().number() : project.knownAs(),
                project == null ? row.task().title() : project.title(), FormTexts.stage(row.task().stage()),
                row.task().subject(), row.holder(), row.task().dueAt().toLocalDate(), today, LedgerRows.yuan(row.amount()));
    }

    private boolean isOfNoProject(String number) {
        return cases.findCase(number).filter(c -> c.kind() == null).isPresent();
    }

    /** @param project null of what is of no project: who prepared it has to see to it that somebody else reviews it */
    private OverdueRow review(ReviewView review, ProjectView project, LocalDate today) {
        return new OverdueRow(FormTexts.of("secrecy.kind." + review.kind().word()) + "超过法定公开期限",
                project == null ? review.subject() : review.projectNumber(), review.title(), FormTexts.of("secrecy.reviews"), review.number(),
                project == null ? review.preparedByName() : parts.organisation(project.buyer()), review.dueOn().toLocalDate(), today,
                LedgerRows.yuan(review.amount()));
    }

    private static OverdueRow delivery(DeliveryView delivery, LocalDate today) {
        return new OverdueRow("超过约定交付日期", delivery.projectNumber(), delivery.title(), FormTexts.stage("implementation"),
                delivery.number() + " " + delivery.name(), delivery.supplierName(), delivery.dueOn(), today, delivery.instalment().yuan());
    }

    private OverdueRow payment(PaymentView payment, LocalDate today) {
        return new OverdueRow("超过法定付款期限", payment.project(), payment.title(), FormTexts.stage("payment"),
                payment.number() == null ? payment.milestone() : payment.number(), parts.organisation(payment.finance()), payment.dueOn(), today,
                LedgerRows.yuan(payment.amount()));
    }

    /** The recommending unit has no part in payments. */
    private boolean mayReadPayments() {
        return parts.holdsOneOf(ReportingService.PAYMENT_READERS);
    }
}
