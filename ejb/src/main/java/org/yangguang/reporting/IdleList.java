package org.yangguang.reporting;

import static org.yangguang.reporting.RegisterColumn.Kind.DATE;
import static org.yangguang.reporting.RegisterColumn.Kind.MONEY;
import static org.yangguang.reporting.RegisterColumn.Kind.NUMBER;
import static org.yangguang.reporting.RegisterColumn.Kind.TEXT;
import static org.yangguang.reporting.RegisterColumn.Kind.WORD;
import static org.yangguang.reporting.RegisterColumn.Kind.YEAR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.outlook.IdleFilter;
import org.yangguang.outlook.IdleKind;
import org.yangguang.outlook.IdleLine;
import org.yangguang.outlook.IdleService;
import org.yangguang.shared.Money;

/** 闲置资金: budget lines of whose money nothing becomes, the largest sum first. */
@ApplicationScoped
class IdleList implements RegisterList {

    private static final List<RegisterColumn> COLUMNS = RegisterColumn.under("register.idle-funds.",
            RegisterColumn.of("line", NUMBER).above("item"), RegisterColumn.of("item", TEXT), RegisterColumn.of("title", TEXT).above("asked"),
            RegisterColumn.of("asked", TEXT), RegisterColumn.of("idle", MONEY).withSum(), RegisterColumn.of("status", WORD),
            RegisterColumn.of("allotted", MONEY).withSum(), RegisterColumn.of("paid", MONEY).withSum(), RegisterColumn.of("free", MONEY).withSum(),
            RegisterColumn.of("days", NUMBER), RegisterColumn.of("surplusOn", DATE), RegisterColumn.further("year", YEAR),
            RegisterColumn.further("programme", TEXT), RegisterColumn.further("contracted", MONEY), RegisterColumn.further("allottedOn", DATE),
            RegisterColumn.further("project", NUMBER), RegisterColumn.further("share", NUMBER));

    @Inject
    private IdleService idle;

    @Override
    public String word() {
        return "idle-funds";
    }

    @Override
    public List<RegisterColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> filters() {
        return Set.of("programme", "project", "kind", "days");
    }

    @Override
    public RegisterPage page(Map<String, String> asked, int first, int count) {
        String days = asked.get("days");
        List<IdleLine> rows = idle.listIdle(new IdleFilter(asked.get("programme"), asked.get("project"), RegisterList.constant(IdleKind.class, asked.get("kind")),
                days != null && days.matches("\\d{1,4}") ? Integer.valueOf(days) : null));
        return RegisterList.part(rows, first, count, this::row, Map.of("idle", Money.sum(rows.stream().map(IdleLine::idle).toList()),
                "allotted", Money.sum(rows.stream().map(IdleLine::allotted).toList()), "contracted", Money.sum(rows.stream().map(IdleLine::contracted).toList()),
                "paid", Money.sum(rows.stream().map(IdleLine::paid).toList()), "free", Money.sum(rows.stream().map(IdleLine::free).toList())));
    }

    private RegisterRow row(IdleLine l) {
        return row("/app/budget/budget.xhtml?number=" + l.project() + "#" + l.line(), l.kind() == IdleKind.CARRIED ? "bad" : l.kind() == IdleKind.UNPAID ? "info" : "warn",
                l.line(), l.item(), l.title(), l.asked(), l.idle(), "outlook.idle." + l.kind().word(), l.allotted(), l.paid(), l.free(), l.days(), l.surplusOn(),
                l.year(), l.programmeName(), l.contracted(), l.allottedOn(), l.project(), l.share().toPlainString() + "%");
    }
}
