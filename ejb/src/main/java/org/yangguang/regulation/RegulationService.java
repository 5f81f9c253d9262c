package org.yangguang.regulation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Stale;

/** The parameters in force on a date, and their page. */
@Stateless
@Audited
public class RegulationService {

    private static final BigDecimal LARGEST = new BigDecimal("999999999999");

    @Inject
    private ParameterRepository repository;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Called by every stage with its record's own date; central level, no region. */
    @PermitAll
    public Regulation asOf(LocalDate date) {
        return asOf(date, "central", null);
    }

    /** The same for a budget level and region whose own rows, where they exist, go before the general ones. */
    @PermitAll
    public Regulation asOf(LocalDate date, String budgetLevel, String region) {
        Map<String, ParameterRow> chosen = new HashMap<>();
        for (ParameterRow row : repository.known()) {
            if (row.inForce(date) && row.appliesTo(budgetLevel, region)) {
                chosen.merge(row.code(), row, (a, b) -> b.closeness() > a.closeness() ? b : a);
            }
        }
        Map<String, Regulation.Parameter> parameters = new HashMap<>();
        chosen.forEach((code, row) -> parameters.put(code, row.parameter()));
        return new Regulation(date, Map.copyOf(parameters));
    }

    /** Called by the parameters' page; open to everyone who works here, because the law is. */
    @PermitAll
    public List<ParameterView> listParameters() {
        LocalDate today = LocalDate.now(clock);
        return repository.all().stream().map(row -> row.view(today)).toList();
    }

    /**
     * Called by the system administrator when a new value has been decreed. Refuses a beginning that is not after today
     * (what was applied stays explainable), a row that already has a successor, a value that its unit cannot have.
     */
    @RolesAllowed("system-administrator")
    public void addParameter(AddParameter input) {
        Breaches breaches = new Breaches();
        breaches.required(input.row(), "row");
        breaches.refuseIfAny();
        ParameterRow current = row(input.row());
        Stale.check(current.code(), input.version(), current.version());
        LocalDate today = LocalDate.now(clock);
        if (breaches.required(input.amount(), "amount")) {
            breaches.check(input.amount().signum() >= 0, InputRule.NEGATIVE, "amount", input.amount());
            breaches.check(input.amount().compareTo(LARGEST) <= 0, InputRule.TOO_LARGE, "amount", LARGEST);
            breaches.check(fits(current.unit(), input.amount()), RegulationRule.FITS_ITS_UNIT, "amount", input.amount(), current.unit());
        }
        if (breaches.required(input.effectiveFrom(), "effectiveFrom")) {
            breaches.check(input.effectiveFrom().isAfter(today), RegulationRule.PAST_IS_FROZEN, "effectiveFrom", current.code(), input.effectiveFrom());
            breaches.check(input.effectiveFrom().isAfter(current.effectiveFrom()), RegulationRule.SUCCESSOR_BEGINS_LATER, "effectiveFrom",
                    current.effectiveFrom());
        }
        breaches.text(input.article(), 500, "article");
        breaches.optionalText(input.evidence(), 500, "evidence");
        List<ParameterRow> series = repository.seriesOf(current);
        breaches.check(series.get(series.size() - 1) == current, RegulationRule.LAST_OF_ITS_SERIES, null, current.code());
        breaches.refuseIfAny();
        repository.add(current.succeededBy(input, session.getCallerPrincipal().getName(), LocalDateTime.now(clock)));
    }

    /** Called by the system administrator to take a value back before it begins. Refuses one that is or was in force. */
    @RolesAllowed("system-administrator")
    public void withdrawParameter(long rowId, long version) {
        ParameterRow row = row(rowId);
        Stale.check(row.code(), version, row.version());
        List<ParameterRow> series = repository.seriesOf(row);
        int at = series.indexOf(row);
        Breaches.ensure(at > 0, RegulationRule.PAST_IS_FROZEN, row.code(), row.effectiveFrom());
        row.withdrawnFor(series.get(at - 1), LocalDate.now(clock));
        repository.remove(row);
    }

    private ParameterRow row(long id) {
        return repository.locked(id).orElseThrow(() -> new NotFound("parameter", String.valueOf(id)));
    }

    private static boolean fits(String unit, BigDecimal amount) {
        return switch (unit) {
            case "CNY" -> amount.stripTrailingZeros().scale() <= 2;
            case "PERCENT" -> amount.compareTo(BigDecimal.valueOf(100)) <= 0 && amount.stripTrailingZeros().scale() <= 6;
            case "POINTS" -> amount.stripTrailingZeros().scale() <= 2;
            default -> amount.stripTrailingZeros().scale() <= 0 && amount.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        };
    }
}
