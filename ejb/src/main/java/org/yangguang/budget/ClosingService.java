package org.yangguang.budget;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Roles;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.shared.Audited;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Stale;
import org.yangguang.shared.UniqueKey;

/** 年终结转结余 (BUD-07): the end of a budget year, one act of each finance department. */
@Stateless
@Audited
public class ClosingService {

    private static final int FIRST_YEAR = 2000;

    @Inject
    private BudgetRepository budgets;
    @Inject
    private ClosingRepository closings;
    @Inject
    private Balances balances;
    @Inject
    private ProjectService projects;
    @Inject
    private IdentityService identity;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Event<YearIsClosing> closing;
    @Inject
    private Clock clock;

    /**
     * Lists every budget line of the year and what was carried into it, with what of it was paid, is carried over (结转) and
     * is surplus (结余); called by a finance officer's page, as often as needed until the list is signed. Refuses a year that
     * has not begun, one already closed, and one whose former year has not been closed (预算法第四十二条).
     */
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public ClosingView prepareClosing(int year) {
        int today = LocalDate.now(clock).getYear();
        if (year < FIRST_YEAR || year > today) {
            throw new RuleViolation(InputRule.OUT_OF_RANGE, "year", String.valueOf(FIRST_YEAR), String.valueOf(today));
        }
        String finance = actor.get().organisation();
        Map<String, ProjectView> known = new HashMap<>();
        YearClosing list = closings.locked(year, finance).orElseGet(() -> new YearClosing(year, finance));
        list.prepare(count(year, finance, known, false), actor.get().userName(), LocalDateTime.now(clock));
        try {
            closings.add(list);
        } catch (PersistenceException refused) {
            throw UniqueKey.refused(refused, ClosingRepository.ONE_CLOSING) ? new Stale(list.number(), null) : refused;
        }
        noted(list);
        return view(list, known);
    }

    /**
     * Signs the list; called by the finance lead from the last day of the year on. In one transaction what is unspent is
     * carried over for the same use or recovered. Done once: a second time refuses, and so does a list that payments have
     * left behind since it was prepared, one's own list, and a year in which approved payments are still under way.
     */
    @RolesAllowed(Roles.FINANCE_LEAD)
    public ClosingView signClosing(String number, ClosingSignature signature) {
        YearClosing list = found(number);
        if (!list.finance().equals(actor.get().organisation())) {
            throw new NotFound("closing", number);
        }
        list = closings.locked(list.year(), list.finance()).orElseThrow(() -> new NotFound("closing", number));
        list.ensureRead(signature.version());
        Map<String, ProjectView> known = new HashMap<>();
        List<ClosingLine> counted = count(list.year(), list.finance(), known, true);
        list.sign(signature, counted, actor.get().userName(), LocalDateTime.now(clock));
        Set<String> touched = counted.stream().map(ClosingLine::projectNumber).collect(Collectors.toCollection(TreeSet::new));
        closing.fire(new YearIsClosing(list.year(), touched));
        Map<String, ClosingLine> byLine = counted.stream().collect(Collectors.toMap(ClosingLine::lineNumber, l -> l));
        for (BudgetBalance row : budgets.unclosed(list.year())) {
            ClosingLine line = byLine.get(row.lineNumber());
            if (line != null) {
                row.close(list.year(), line);
                if (line.surplus().isPositive()) {
                    balances.lapse(row, list.number());
                }
            }
        }
        closings.flush();
        noted(list);
        return view(list, known);
    }

    /** The closings of all years, the newest first; called by the page and GET /api/v1/year-closings. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD,
        Roles.AUDITOR})
    public List<ClosingView> listClosings() {
        Map<String, ProjectView> known = new HashMap<>();
        return closings.all().stream().map(list -> view(list, known)).toList();
    }

    /** The closings of a year, signed or not yet; called by the ledger of what is carried over. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD,
        Roles.AUDITOR})
    public List<ClosingView> listOfYear(int year) {
        Map<String, ProjectView> known = new HashMap<>();
        return closings.ofYear(year).stream().map(list -> view(list, known)).toList();
    }

    /** One closing with its lines; called by the page, the API. NotFound for an unknown number. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD,
        Roles.AUDITOR})
    public ClosingView viewClosing(String number) {
        return view(found(number), new HashMap<>());
    }

    private YearClosing found(String number) {
        String[] parts = String.valueOf(number).split("-", 3);
        if (parts.length != 3 || !parts[0].equals("JZ") || !parts[1].matches("\\d{4}")) {
            throw new NotFound("closing", String.valueOf(number));
        }
        return closings.find(Integer.parseInt(parts[1]), parts[2]).orElseThrow(() -> new NotFound("closing", number));
    }

    /** The department's lines as the books stand; {@code hold} keeps them so until the transaction ends. */
    private List<ClosingLine> count(int year, String finance, Map<String, ProjectView> known, boolean hold) {
        List<BudgetBalance> rows = budgets.unclosed(year).stream()
                .filter(row -> finance.equals(project(row.projectNumber(), known).finance())).toList();
        if (hold) {
            rows.stream().map(BudgetBalance::projectNumber).distinct().forEach(budgets::lockedBalances);
        }
        for (BudgetBalance row : rows) {
            int open = row.openYear();
            // a line that came in while its own year was being closed is counted with the next
            YearClosing.ensureInOrder(open, year, open < year && closings.find(open, finance).filter(YearClosing::isSigned).isPresent());
        }
        return rows.stream().map(row -> row.count(year, project(row.projectNumber(), known).status().isFinal())).toList();
    }

    private ProjectView project(String number, Map<String, ProjectView> known) {
        return known.computeIfAbsent(number, projects::project);
    }

    private ClosingView view(YearClosing list, Map<String, ProjectView> known) {
        Map<String, String> titles = new HashMap<>();
        list.lines().forEach(line -> titles.computeIfAbsent(line.projectNumber(), n -> project(n, known).title()));
        String name = identity.findOrganisation(list.finance()).map(OrganisationView::name).orElse(list.finance());
        return list.view(name, titles, identity::displayName);
    }

    private void noted(YearClosing list) {
        trail.subject(list.number(), null);
        trail.amount(list.sum(ClosingLine::carried).plus(list.sum(ClosingLine::surplus)));
        trail.change(Map.of(), Map.of("available", list.sum(ClosingLine::available), "spent", list.sum(ClosingLine::spent),
                "carried", list.sum(ClosingLine::carried), "surplus", list.sum(ClosingLine::surplus), "lines", list.lines().size()));
    }
}
