package org.yangguang.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.export.ExportOrder;
import org.yangguang.export.ExportPlan;
import org.yangguang.export.ExportProgress;
import org.yangguang.export.ExportSource;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Worded;

/** A ledger with its sums; {@code name}, and {@code year}, this one when it is left open; the overdue list is as of today. */
@ApplicationScoped
class LedgerExport implements ExportSource {

    private static final Map<String, String> DOORS = Map.of("project-ledger", "viewProjectLedger", "budget-execution", "viewBudgetExecution",
            "annual-budget", "viewAnnualBudgets", "carry-over", "viewCarryOverList", "contract-ledger", "viewContractLedger", "cost-ledger", "viewCostLedger", "payment-ledger", "viewPaymentLedger",
            "performance-table", "viewPerformanceTable", "expert-fees", "viewExpertFees", LedgerSources.OVERDUE, "viewOverdueList");

    @Inject
    private LedgerSources sources;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "ledger";
    }

    @Override
    public ExportPlan plan(ExportOrder order) {
        String name = order.of("name");
        if (!DOORS.containsKey(name)) {
            throw new RuleViolation(InputRule.UNKNOWN_CHOICE, "name", name);
        }
        Set<String> roles = Arrays.stream(LedgerService.class.getMethods()).filter(m -> m.getName().equals(DOORS.get(name)))
                .flatMap(m -> Arrays.stream(m.getAnnotation(RolesAllowed.class).value())).collect(Collectors.toSet());
        if (roles.stream().map(word -> Worded.of(Role.class, word).orElseThrow()).noneMatch(actor.get()::has)) {
            throw new EJBAccessException(name + " is not for " + actor.get().userName());
        }
        String text = FormTexts.of("forms.ledger." + name);
        boolean overdue = name.equals(LedgerSources.OVERDUE);
        int year = year(order);
        return new ExportPlan(overdue ? text : year + " " + text, name + (overdue ? "" : "-" + year) + "-"
                + DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock)) + ".xlsx", RegisterExport.MEDIA_TYPE, sources.of(name, year).size());
    }

    @Override
    public void write(ExportOrder order, OutputStream out, ExportProgress progress) {
        // who may have it is asked once more: roles may have been taken away since the order
        plan(order);
        String name = order.of("name");
        sources.of(name, year(order)).write(sources.imprint(name), out, progress);
    }

    private int year(ExportOrder order) {
        String year = order.of("year").isEmpty() ? String.valueOf(LocalDate.now(clock).getYear()) : order.of("year");
        if (!year.matches("20\\d\\d")) {
            throw new RuleViolation(InputRule.OUT_OF_RANGE, "year", "2000", "2099");
        }
        return Integer.parseInt(year);
    }
}
