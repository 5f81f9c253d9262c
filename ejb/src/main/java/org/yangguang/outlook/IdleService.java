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
import org.yangguang.budget.BudgetBalanceView;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.BudgetView;
import org.yangguang.identity.Roles;
import org.yangguang.project.ProjectView;
import org.yangguang.shared.Audited;

/** 闲置资金: allotted money of which nothing becomes, the largest sum first. */
@Stateless
@Audited
public class IdleService {

    @Inject
    private OutlookProjects projects;
    @Inject
    private BudgetService budgets;
    @Inject
    private Clock clock;

    /**
     * The idle lines of the projects that the actor may read and that go on. Called by the page 闲置资金, its list and
     * GET /api/v1/idle-funds; refuses nothing.
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD,
        Roles.AUDITOR})
    public List<IdleLine> listIdle(IdleFilter filter) {
        LocalDate today = LocalDate.now(clock);
        List<IdleLine> idle = new ArrayList<>();
        for (ProjectView project : projects.find(filter.programme(), filter.project())) {
            List<BudgetBalanceView> balances = budgets.findBalances(project.number());
            // before the budget's approval nothing is allotted that could lie idle
            if (!balances.isEmpty()) {
                idle.addAll(lines(project, balances, today));
            }
        }
        return idle.stream().filter(l -> filter.kind() == null || l.kind() == filter.kind())
                .filter(l -> filter.leastDays() == null || l.days() >= filter.leastDays())
                .sorted(Comparator.comparing(IdleLine::idle).reversed().thenComparing(IdleLine::line)).toList();
    }

    private List<IdleLine> lines(ProjectView project, List<BudgetBalanceView> balances, LocalDate today) {
        BudgetView budget = budgets.budget(project.number());
        Map<String, BudgetView.Line> known = budget.lines().stream().collect(Collectors.toMap(BudgetView.Line::code, Function.identity()));
        List<IdleLine> found = new ArrayList<>();
        for (BudgetBalanceView line : balances) {
            IdleMoney idle = IdleMoney.of(line);
            if (idle != null) {
                BudgetView.Line item = known.get(line.lineCode());
                found.add(new IdleLine(line.lineCode(), item == null ? null : item.item(), project.number(), project.title(), project.programme(), project.programmeName(),
                        line.year(), idle.kind(), idle.sum(), line.allotted(), line.contracted(), line.paid(), line.free(), budget.approvedOn(),
                        ChronoUnit.DAYS.between(budget.approvedOn(), today), idle.surplusOn(),
                        idle.surplusOn() == null ? null : ChronoUnit.DAYS.between(today, idle.surplusOn()), project.applicantName()));
            }
        }
        return found;
    }
}
