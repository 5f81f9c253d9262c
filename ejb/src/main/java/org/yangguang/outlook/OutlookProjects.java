package org.yangguang.outlook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.calendar.CalendarService;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractStatus;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.MilestoneView;
import org.yangguang.cost.CostService;
import org.yangguang.cost.CostView;
import org.yangguang.implementation.DeliveryStatus;
import org.yangguang.implementation.DeliveryView;
import org.yangguang.implementation.ImplementationService;
import org.yangguang.payment.DueDate;
import org.yangguang.payment.PaymentClock;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.PaymentStatus;
import org.yangguang.payment.PaymentView;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Money;

/** The projects that an actor may read, and what each still has to pay and when. */
@ApplicationScoped
class OutlookProjects {

    @Inject
    private ProjectService projects;
    @Inject
    private ContractService contracts;
    @Inject
    private ImplementationService implementation;
    @Inject
    private CostService costs;
    @Inject
    private PaymentService payments;
    @Inject
    private CalendarService calendar;
    @Inject
    private RegulationService regulations;
    @Inject
    private Clock clock;

    /** Approved projects by number; one that the actor may not read is as none. */
    List<ProjectView> find(String programme, String project) {
        return projects.listApprovedNumbers().stream().filter(n -> project == null || project.equals(n)).sorted().map(projects::project)
                .filter(p -> programme == null || programme.equals(p.programme())).toList();
    }

    /** Every sum of a project, paid or still to be paid; together what its contracts come to, less what was cut. */
    List<CashNeed> needs(ProjectView project) {
        LocalDate today = LocalDate.now(clock);
        Regulation regulation = regulations.asOf(today);
        WorkingDays days = calendar.workingDays();
        List<CashNeed> needs = new ArrayList<>();
        Set<String> paying = new HashSet<>();
        for (PaymentView payment : payments.listOfProject(project.number())) {
            paying.add(payment.milestone());
            needs.add(need(payment, today));
        }
        Map<String, CostView> claimed = costs.listOfProject(project.number()).stream().collect(Collectors.toMap(CostView::milestone, Function.identity(), (a, b) -> a));
        for (ContractView contract : contracts.contractsOfApplication(project.applicationNumber())) {
            if (contract.status() != ContractStatus.IN_FORCE) {
                continue;
            }
            for (DeliveryView delivery : implementation.deliveries(contract.number())) {
                if (!paying.contains(delivery.number()) && delivery.status() != DeliveryStatus.CANCELLED) {
                    needs.add(need(contract, delivery, claimed.get(delivery.number()), regulation, days, today));
                }
            }
        }
        return needs;
    }

    private CashNeed need(PaymentView payment, LocalDate today) {
        if (payment.status() == PaymentStatus.PAID) {
            return new CashNeed(YearMonth.from(payment.paidOn()), NeedKind.PAID, payment.amount());
        }
        if (payment.status() == PaymentStatus.PREPARED || payment.status() == PaymentStatus.APPROVED) {
            return new CashNeed(YearMonth.parse(payment.planMonth()), NeedKind.ORDERED, payment.amount());
        }
        PaymentClock period = payments.findClock(payment.milestone()).orElseThrow();
        LocalDate lastDay = period.lastDay() == null ? period.from().plusDays(period.days()) : period.lastDay();
        return new CashNeed(CashYear.month(lastDay, today), NeedKind.CONFIRMED, payment.amount());
    }

    /** What is not confirmed yet is taken to be delivered on its day, or today when that is over, and confirmed at once: the earliest that the period may begin. */
    private static CashNeed need(ContractView contract, DeliveryView delivery, CostView cost, Regulation regulation, WorkingDays days, LocalDate today) {
        int counted = DueDate.counted(contract.small(), contract.paymentTermDays(), regulation);
        boolean confirmed = cost != null && cost.confirmed() != null;
        LocalDate from = confirmed ? cost.confirmedAt().toLocalDate() : delivery.dueOn().isBefore(today) ? today : delivery.dueOn();
        LocalDate lastDay = from.plusDays(counted);
        // only the month counts: a year whose calendar is not loaded yet may still be looked into
        LocalDate rolled = days.rollWhereLoaded(lastDay).orElse(lastDay);
        MilestoneView agreed = contract.milestone(delivery.number());
        Money amount = confirmed ? Money.max(Money.ZERO, cost.confirmed().minus(agreed.advanceShare())) : delivery.instalment();
        return new CashNeed(CashYear.month(rolled, today), confirmed ? NeedKind.CONFIRMED : NeedKind.COMMITTED, amount);
    }
}
