package org.yangguang.outlook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yangguang.budget.BudgetService;
import org.yangguang.identity.Roles;
import org.yangguang.payment.FundPlanView;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.PaymentStatus;
import org.yangguang.payment.PaymentView;
import org.yangguang.project.ProjectView;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Money;

/** 资金日历 and 执行进度: what each month will need against its plan and the year's money, and how far the year's money is spent. */
@Stateless
@Audited
public class CashService {

    @Inject
    private OutlookProjects projects;
    @Inject
    private BudgetService budgets;
    @Inject
    private PaymentService payments;
    @Inject
    private Clock clock;

    /**
     * The cash calendar of a year for the projects that the actor may read. Called by the page 资金日历, its list and
     * GET /api/v1/cash-calendar; refuses nothing, an unknown programme or project has nothing.
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD,
        Roles.AUDITOR})
    public CashView viewCalendar(CashFilter filter) {
        int year = year(filter);
        List<CashRow> rows = new ArrayList<>();
        List<CashMonth> all = new ArrayList<>();
        Money later = Money.ZERO;
        Money available = Money.ZERO;
        Money lacking = Money.ZERO;
        for (ProjectView project : projects.find(filter.programme(), filter.project())) {
            List<CashNeed> needs = projects.needs(project);
            Map<YearMonth, Money> plans = payments.listPlans(project.number()).stream()
                    .collect(Collectors.toMap(p -> YearMonth.parse(p.month()), FundPlanView::planned));
            List<CashMonth> months = CashYear.months(year, needs, plans);
            months.stream().filter(m -> !m.isEmpty())
                    .forEach(m -> rows.add(new CashRow(project.number(), project.title(), project.programme(), project.programmeName(), m)));
            all.addAll(months);
            later = later.plus(CashYear.later(year, needs));
            Money left = left(project, year);
            available = available.plus(left);
            lacking = lacking.plus(Money.max(Money.ZERO, CashMonth.sum("", months).open().minus(left)));
        }
        rows.sort(Comparator.comparing((CashRow r) -> r.month().month()).thenComparing(CashRow::project));
        return new CashView(year, LocalDate.now(clock), CashYear.together(year, all), List.copyOf(rows), later, available, lacking);
    }

    /**
     * 执行进度 against 序时进度 for the projects that the actor may read and that have money in the year. Called by the page
     * 执行进度, its list and GET /api/v1/execution; refuses nothing.
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD,
        Roles.AUDITOR})
    public ExecutionView viewExecution(CashFilter filter) {
        int year = year(filter);
        LocalDate today = LocalDate.now(clock);
        BigDecimal schedule = Execution.schedule(year, today);
        List<Execution> rows = new ArrayList<>();
        for (ProjectView project : projects.find(filter.programme(), filter.project())) {
            Money paid = Money.sum(payments.listOfProject(project.number()).stream().filter(p -> p.status() == PaymentStatus.PAID && p.paidOn().getYear() == year)
                    .map(PaymentView::amount).toList());
            Money available = left(project, year).plus(paid);
            if (available.isPositive()) {
                rows.add(new Execution(project.number(), project.title(), project.programme(), project.programmeName(), available, paid, schedule));
            }
        }
        Comparator<Execution> furthestBehind = Comparator.comparing(Execution::behind).reversed().thenComparing(Execution::available, Comparator.reverseOrder());
        List<Execution> programmes = rows.stream().collect(Collectors.groupingBy(Execution::programme, TreeMap::new, Collectors.toList())).values().stream()
                .map(CashService::together).sorted(furthestBehind).toList();
        return new ExecutionView(year, today, programmes, rows.stream().sorted(furthestBehind.thenComparing(Execution::project)).toList());
    }

    private static Execution together(List<Execution> ofOne) {
        Execution first = ofOne.get(0);
        return new Execution(null, null, first.programme(), first.programmeName(), Money.sum(ofOne.stream().map(Execution::available).toList()),
                Money.sum(ofOne.stream().map(Execution::paid).toList()), first.schedule());
    }

    /** What the project's lines still give in a year. */
    private Money left(ProjectView project, int year) {
        return Money.sum(budgets.findBalances(project.number()).stream().map(b -> b.spendable(year)).toList());
    }

    private int year(CashFilter filter) {
        return filter.year() == null ? LocalDate.now(clock).getYear() : filter.year();
    }
}
