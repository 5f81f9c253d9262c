package org.yangguang.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.LineUseService;
import org.yangguang.budget.LineUseView;
import org.yangguang.contract.ContractService;
import org.yangguang.identity.Roles;
import org.yangguang.project.ProgrammeService;
import org.yangguang.project.ProjectFilter;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.shared.Audited;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;

/** 资金流向: the money of a project, a programme or a year from its sources to what was paid, is unspent or was recovered. */
@Stateless
@Audited
public class FlowService {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    @Inject
    private LineUseService uses;
    @Inject
    private BudgetService budgets;
    @Inject
    private ProjectService projects;
    @Inject
    private ProgrammeService programmes;
    @Inject
    private ContractService contracts;

    /**
     * The flow of a project's money, line by line; of a programme's or a year's, by economic codes, over the projects that the
     * actor may read. Called by its page and GET /api/v1/money-flow. Refuses a question for none of the three, a year that no
     * budget has, and (NotFound) an unknown programme and a project that the actor may not read.
     *
     * @param year of the budget, null for all of the project's or programme's
     */
    @RolesAllowed({Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public MoneyFlow viewFlow(String project, String programme, Integer year) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw new RuleViolation(InputRule.OUT_OF_RANGE, "year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        if (project != null && !project.isBlank()) {
            return ofProject(project.strip(), year);
        }
        if (programme != null && !programme.isBlank()) {
            String name = programmes.viewProgramme(programme.strip()).name();
            return FlowBuilder.of(null, programme.strip(), year, name, ofYear(uses.findUses(approvedOf(programme.strip())), year), false, this::title);
        }
        if (year == null) {
            throw new RuleViolation(InputRule.REQUIRED, "year");
        }
        Set<String> withLines = budgets.countLines(year).keySet();
        List<String> readable = projects.listApprovedNumbers().stream().filter(withLines::contains).toList();
        return FlowBuilder.of(null, null, year, null, ofYear(uses.findUses(readable), year), false, this::title);
    }

    private MoneyFlow ofProject(String number, Integer year) {
        ProjectView project = projects.viewProject(number);
        if (project.number() == null) {
            throw new NotFound("project", number);
        }
        return FlowBuilder.of(project.number(), null, year, project.title(), ofYear(uses.findUses(List.of(project.number())), year), true, this::title);
    }

    /** The approved projects of a programme that the actor may read. */
    private Set<String> approvedOf(String programme) {
        ProjectFilter filter = new ProjectFilter(null, programme, null, null, null, null, true);
        Set<String> numbers = new HashSet<>();
        EveryPage.of((first, count) -> projects.register(filter, first, count).rows()).stream().map(ProjectView::number)
                .filter(n -> n != null).forEach(numbers::add);
        return numbers;
    }

    private static List<LineUseView> ofYear(List<LineUseView> lines, Integer year) {
        return lines.stream().filter(line -> year == null || line.year() == year).toList();
    }

    private String title(String contract) {
        return contracts.contract(contract).title();
    }
}
