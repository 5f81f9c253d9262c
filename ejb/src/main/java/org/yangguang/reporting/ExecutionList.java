package org.yangguang.reporting;

import static org.yangguang.reporting.RegisterColumn.Kind.MONEY;
import static org.yangguang.reporting.RegisterColumn.Kind.NUMBER;
import static org.yangguang.reporting.RegisterColumn.Kind.TEXT;
import static org.yangguang.reporting.RegisterColumn.Kind.WORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.outlook.CashFilter;
import org.yangguang.outlook.CashService;
import org.yangguang.outlook.Execution;
import org.yangguang.shared.Money;

/** 执行进度 by project against 序时进度, those furthest behind first. */
@ApplicationScoped
class ExecutionList implements RegisterList {

    private static final List<RegisterColumn> COLUMNS = RegisterColumn.under("register.execution.",
            RegisterColumn.of("title", TEXT).above("project"), RegisterColumn.of("project", NUMBER), RegisterColumn.of("programme", TEXT),
            RegisterColumn.of("available", MONEY).withSum(), RegisterColumn.of("paid", MONEY).withSum(), RegisterColumn.of("rate", NUMBER),
            RegisterColumn.of("schedule", NUMBER), RegisterColumn.of("behind", NUMBER), RegisterColumn.of("status", WORD));

    @Inject
    private CashService cash;

    @Override
    public String word() {
        return "execution";
    }

    @Override
    public List<RegisterColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> filters() {
        return Set.of("year", "programme", "behind");
    }

    @Override
    public RegisterPage page(Map<String, String> asked, int first, int count) {
        boolean behindOnly = Boolean.parseBoolean(asked.get("behind"));
        List<Execution> rows = cash.viewExecution(new CashFilter(RegisterList.year(asked.get("year")), asked.get("programme"), null)).projects().stream()
                .filter(e -> !behindOnly || e.isBehind()).toList();
        return RegisterList.part(rows, first, count, this::row, Map.of("available", Money.sum(rows.stream().map(Execution::available).toList()),
                "paid", Money.sum(rows.stream().map(Execution::paid).toList())));
    }

    private RegisterRow row(Execution e) {
        return row("/app/project/dossier.xhtml?number=" + e.project(), e.isBehind() ? "warn" : "ok", e.title(), e.project(), e.programmeName(), e.available(),
                e.paid(), e.rate().toPlainString() + "%", e.schedule().toPlainString() + "%", e.isBehind() ? e.behind().toPlainString() : null,
                e.isBehind() ? "outlook.execution.behind" : "outlook.execution.onTime");
    }
}
