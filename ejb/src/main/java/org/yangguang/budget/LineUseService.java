package org.yangguang.budget;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.identity.Roles;
import org.yangguang.ledger.Ledger;
import org.yangguang.ledger.LineMove;
import org.yangguang.project.ProjectService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;

/** Which contracts took what of which budget line: for following the money, nothing is changed here. */
@Stateless
@Audited
public class LineUseService {

    @Inject
    private LineUseRepository uses;
    @Inject
    private Ledger ledger;
    @Inject
    private BudgetRepository budgets;
    @Inject
    private ProjectService projects;

    /**
     * The lines of the projects' budgets that have money, with what each contract has taken of them; in the order of projects
     * and lines. Called by the flow of money and the trace of a contract's item, with projects that the actor may read.
     */
    @RolesAllowed({Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public List<LineUseView> findUses(Collection<String> projectNumbers) {
        Map<String, Map<String, Map<LineMove.Kind, Money>>> moved = new LinkedHashMap<>();
        for (LineMove move : ledger.lineMoves(projectNumbers)) {
            moved.computeIfAbsent(move.line(), l -> new LinkedHashMap<>()).computeIfAbsent(move.contract(), c -> new LinkedHashMap<>())
                    .merge(move.kind(), move.amount(), Money::plus);
        }
        Map<String, BudgetView.Line> lines = new LinkedHashMap<>();
        Map<String, String> names = budgets.codeNames();
        uses.approved(projectNumbers).forEach(budget -> budget.lines().forEach(line -> lines.put(line.lineNumber(), line.view(names))));
        List<LineUseView> found = new ArrayList<>();
        for (BudgetBalance balance : uses.balances(projectNumbers)) {
            BudgetBalanceView stands = balance.view();
            BudgetView.Line line = lines.get(stands.lineCode());
            if (line != null && stands.allotted().isPositive()) {
                found.add(new LineUseView(stands.lineCode(), stands.projectNumber(), line.item(), line.function(), line.economic(), line.economicName(),
                        line.source(), stands.year(), stands.allotted(), stands.surplus(), byContract(moved.getOrDefault(stands.lineCode(), Map.of()))));
            }
        }
        return found;
    }

    private static List<LineUseView.Use> byContract(Map<String, Map<LineMove.Kind, Money>> moved) {
        return moved.entrySet().stream().map(e -> new LineUseView.Use(e.getKey(), of(e.getValue(), LineMove.Kind.CONTRACTED),
                of(e.getValue(), LineMove.Kind.CONFIRMED), of(e.getValue(), LineMove.Kind.PAID))).toList();
    }

    private static Money of(Map<LineMove.Kind, Money> moved, LineMove.Kind kind) {
        return moved.getOrDefault(kind, Money.ZERO);
    }

    /**
     * Every movement on the lines of a project's budget, the first first. Called by the trace of a payment and of a line.
     *
     * @throws NotFound no such project, or not one the actor may read
     */
    @RolesAllowed({Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public List<BudgetMoveView> listMoves(String projectNumber) {
        projects.viewProject(projectNumber);
        return ledger.lineMoves(List.of(projectNumber)).stream().map(m -> new BudgetMoveView(m.line(), m.contract(), m.milestone(),
                m.kind().word(), m.amount(), m.cause(), m.bookedAt(), m.bookedBy())).toList();
    }
}
