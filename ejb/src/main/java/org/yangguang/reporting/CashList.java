package org.yangguang.reporting;

import static org.yangguang.reporting.RegisterColumn.Kind.MONEY;
import static org.yangguang.reporting.RegisterColumn.Kind.NUMBER;
import static org.yangguang.reporting.RegisterColumn.Kind.TEXT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.outlook.CashFilter;
import org.yangguang.outlook.CashMonth;
import org.yangguang.outlook.CashRow;
import org.yangguang.outlook.CashService;
import org.yangguang.shared.Money;

/** 资金日历: each project's months of a year, what they need and what is planned. */
@ApplicationScoped
class CashList implements RegisterList {

    private static final List<RegisterColumn> COLUMNS = RegisterColumn.under("register.cash-calendar.",
            RegisterColumn.of("month", NUMBER), RegisterColumn.of("title", TEXT).above("project"), RegisterColumn.of("project", NUMBER),
            RegisterColumn.of("committed", MONEY).withSum(), RegisterColumn.of("confirmed", MONEY).withSum(), RegisterColumn.of("ordered", MONEY).withSum(),
            RegisterColumn.of("paid", MONEY).withSum(), RegisterColumn.of("need", MONEY).withSum(), RegisterColumn.of("planned", MONEY).withSum(),
            RegisterColumn.of("shortfall", MONEY).withSum(), RegisterColumn.further("programme", TEXT));

    @Inject
    private CashService cash;

    @Override
    public String word() {
        return "cash-calendar";
    }

    @Override
    public List<RegisterColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> filters() {
        return Set.of("year", "programme", "project", "short");
    }

    @Override
    public RegisterPage page(Map<String, String> asked, int first, int count) {
        boolean shortOnly = Boolean.parseBoolean(asked.get("short"));
        List<CashRow> rows = cash.viewCalendar(new CashFilter(RegisterList.year(asked.get("year")), asked.get("programme"), asked.get("project"))).rows().stream()
                .filter(r -> !shortOnly || r.month().isShort()).toList();
        CashMonth whole = sum(rows);
        return RegisterList.part(rows, first, count, this::row, Map.of("committed", whole.committed(), "confirmed", whole.confirmed(), "ordered", whole.ordered(),
                "paid", whole.paid(), "need", whole.need(), "planned", whole.planned(), "shortfall", whole.shortfall()));
    }

    private static CashMonth sum(List<CashRow> rows) {
        List<CashMonth> months = rows.stream().map(CashRow::month).toList();
        return CashMonth.sum("", months);
    }

    /** Leads to where the month is planned. */
    private RegisterRow row(CashRow r) {
        CashMonth m = r.month();
        return row("/app/payment/plans.xhtml?project=" + r.project() + "&month=" + m.month(), m.isShort() ? "bad" : "", m.month(), r.title(), r.project(),
                given(m.committed()), given(m.confirmed()), given(m.ordered()), given(m.paid()), m.need(), m.planned(), given(m.shortfall()), r.programmeName());
    }

    /** Nothing is left blank, so that what is there stands out. */
    private static Money given(Money amount) {
        return amount.isZero() ? null : amount;
    }
}
