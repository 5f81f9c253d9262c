package org.yangguang.outlook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.budget.BudgetService;
import org.yangguang.calendar.CalendarService;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractStatus;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.MilestoneKind;
import org.yangguang.identity.Roles;
import org.yangguang.implementation.DeliveryStatus;
import org.yangguang.implementation.DeliveryView;
import org.yangguang.implementation.ImplementationService;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.PaymentStatus;
import org.yangguang.payment.PaymentView;
import org.yangguang.project.ProjectView;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Money;
import org.yangguang.workflow.FlowStep;
import org.yangguang.workflow.WorkflowService;

/** 倒排计划: from the last day on which the treasury pays in a year back to the latest day of each step that is still to be done. */
@Stateless
@Audited
public class PlannerService {

    private static final String CLOSE = "OUTLOOK.treasury-close";

    @Inject
    private OutlookProjects projects;
    @Inject
    private ContractService contracts;
    @Inject
    private ImplementationService implementation;
    @Inject
    private BudgetService budgets;
    @Inject
    private PaymentService payments;
    @Inject
    private WorkflowService workflow;
    @Inject
    private CalendarService calendar;
    @Inject
    private RegulationService regulations;
    @Inject
    private Clock clock;

    /** What all courses of one answer share. */
    private record Year(int number, LocalDate lastDay, LocalDate today, Regulation regulation, WorkingDays days) {
    }

    /**
     * The backward plans of the projects that the actor may read, for what a year has still to pay: the instalments agreed for it
     * or before, and projects without a contract that have money of it. Called by the page 倒排计划, its list and
     * GET /api/v1/year-end-plans. Refuses a year whose calendar is not loaded (CAL-03).
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD,
        Roles.AUDITOR})
    public YearEndView viewYearEnd(YearEndFilter filter) {
        LocalDate today = LocalDate.now(clock);
        Regulation regulation = regulations.asOf(today);
        WorkingDays days = calendar.workingDays();
        int number = filter.year() == null ? today.getYear() : filter.year();
        int close = regulation.count(CLOSE);
        LocalDate lastDay = days.minusWorkingDays(days.rollBack(LocalDate.of(number, 12, 31)), close);
        Year year = new Year(number, lastDay, today, regulation, days);
        List<YearEndCourse> courses = projects.find(filter.programme(), filter.project()).stream().filter(p -> !p.status().isFinal())
                .flatMap(p -> courses(p, year)).filter(c -> !filter.lateOnly() || c.isLate())
                .sorted(Comparator.comparing(YearEndCourse::daysLeft).thenComparing(YearEndCourse::number)).toList();
        return new YearEndView(number, today, close, regulation.parameter(CLOSE).article(), lastDay, courses);
    }

    private Stream<YearEndCourse> courses(ProjectView project, Year year) {
        List<ContractView> agreed = contracts.contractsOfApplication(project.applicationNumber());
        if (agreed.stream().noneMatch(c -> c.status().signed())) {
            return beforeContract(project, year);
        }
        Map<String, PaymentView> paying = payments.listOfProject(project.number()).stream()
                .collect(Collectors.toMap(PaymentView::milestone, Function.identity(), (a, b) -> a));
        return agreed.stream().filter(c -> c.status() == ContractStatus.IN_FORCE).flatMap(c -> implementation.deliveries(c.number()).stream()
                .filter(d -> d.status() != DeliveryStatus.CANCELLED && d.dueOn().getYear() <= year.number() && !isPaid(paying.get(d.number())))
                .map(d -> ofMilestone(project, c, d, paying.containsKey(d.number()) ? paying.get(d.number()).amount() : d.instalment(), year)));
    }

    private static boolean isPaid(PaymentView payment) {
        return payment != null && payment.status() == PaymentStatus.PAID;
    }

    private Stream<YearEndCourse> beforeContract(ProjectView project, Year year) {
        Money free = Money.sum(budgets.findBalances(project.number()).stream().map(b -> Money.min(b.free(), b.spendable(year.number()))).toList());
        Money amount = budgets.findBalances(project.number()).isEmpty() ? project.approvedAmount() : free;
        if (!amount.isPositive()) {
            return Stream.empty();
        }
        List<FlowStep> steps = workflow.listStepsOfCase(project.applicationNumber());
        String drawing = steps.stream().map(FlowStep::process).filter(p -> p.startsWith("tender")).reduce((a, b) -> b).orElse("tender");
        List<Span> spans = YearEndStep.untilPaid(project.mode(), drawing).stream().map(s -> Span.of(s, drawing, year.regulation())).toList();
        return Stream.of(course(project, null, null, amount, spans, steps, year));
    }

    private YearEndCourse ofMilestone(ProjectView project, ContractView contract, DeliveryView delivery, Money amount, Year year) {
        boolean last = delivery.kind() == MilestoneKind.FINAL;
        List<YearEndStep> way = delivery.kind() == MilestoneKind.ADVANCE ? YearEndStep.ofAdvance()
                : last ? YearEndStep.ofFinal() : YearEndStep.afterSignature(contract.supervisor() != null);
        List<Span> spans = way.stream().map(s -> Span.of(s, null, year.regulation()).under(contract)).toList();
        List<FlowStep> steps = new ArrayList<>(workflow.listSteps(delivery.number()));
        if (last) {
            // the acceptance is the project's, not the milestone's
            workflow.listStepsOfCase(project.applicationNumber()).stream().filter(s -> s.stage().equals("acceptance")).forEach(steps::add);
        }
        return course(project, contract, delivery, amount, spans, steps, year);
    }

    /** @param contract and delivery null before there is one */
    private static YearEndCourse course(ProjectView project, ContractView contract, DeliveryView delivery, Money amount, List<Span> spans,
                                        List<FlowStep> flow, Year year) {
        List<LocalDate> latest = BackwardPlan.of(spans, year.lastDay(), year.days());
        int next = next(spans, flow);
        List<PlannedStep> steps = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            boolean done = i < next;
            steps.add(new PlannedStep(span.step(), span.days(), span.workingDays(), span.article(), done ? null : latest.get(i), done ? doneOn(span, flow) : null,
                    done, i == next, !done && latest.get(i).isBefore(year.today())));
        }
        return new YearEndCourse(project.number(), project.title(), project.programme(), project.programmeName(), contract == null ? null : contract.number(),
                delivery == null ? null : delivery.number(), delivery == null ? null : delivery.name(), amount, delivery == null ? null : delivery.dueOn(),
                List.copyOf(steps), ChronoUnit.DAYS.between(year.today(), latest.get(next)));
    }

    /** Where it stands: the first step that somebody has in hand, else the one after the last that is done. */
    static int next(List<Span> spans, List<FlowStep> flow) {
        int afterDone = 0;
        for (int i = 0; i < spans.size(); i++) {
            String task = spans.get(i).step().task();
            if (flow.stream().anyMatch(s -> s.current() && s.task().equals(task))) {
                return i;
            }
            if (flow.stream().anyMatch(s -> !s.current() && s.task().equals(task))) {
                afterDone = i + 1;
            }
        }
        return Math.min(afterDone, spans.size() - 1);
    }

    private static LocalDate doneOn(Span span, List<FlowStep> flow) {
        return flow.stream().filter(s -> !s.current() && s.task().equals(span.step().task())).map(s -> s.at().toLocalDate())
                .max(Comparator.naturalOrder()).orElse(null);
    }
}
