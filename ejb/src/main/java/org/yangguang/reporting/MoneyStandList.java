package org.yangguang.reporting;

import static org.yangguang.reporting.RegisterColumn.Kind.DATE;
import static org.yangguang.reporting.RegisterColumn.Kind.DAYS;
import static org.yangguang.reporting.RegisterColumn.Kind.MONEY;
import static org.yangguang.reporting.RegisterColumn.Kind.NUMBER;
import static org.yangguang.reporting.RegisterColumn.Kind.TEXT;
import static org.yangguang.reporting.RegisterColumn.Kind.TIME;
import static org.yangguang.reporting.RegisterColumn.Kind.WORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.outlook.MoneyStand;
import org.yangguang.outlook.MoneyStep;
import org.yangguang.outlook.StandFilter;
import org.yangguang.outlook.StandPage;
import org.yangguang.outlook.StandState;
import org.yangguang.outlook.WhereService;

/** 我的款项到哪了: a supplier's own, the ministry's all, the most urgent first. */
@ApplicationScoped
class MoneyStandList implements RegisterList {

    private static final List<RegisterColumn> COLUMNS = RegisterColumn.under("register.money-stands.",
            RegisterColumn.of("milestone", NUMBER).above("name", "title"), RegisterColumn.of("name", TEXT), RegisterColumn.of("title", TEXT),
            RegisterColumn.of("supplier", TEXT), RegisterColumn.of("amount", MONEY).withSum(), RegisterColumn.of("status", WORD).above("expected"),
            RegisterColumn.of("expected", WORD), RegisterColumn.of("holder", TEXT).above("since"), RegisterColumn.of("since", TIME),
            RegisterColumn.of("lastDay", DATE).above("lateDays"), RegisterColumn.of("lateDays", DAYS), RegisterColumn.of("daysLeft", NUMBER),
            RegisterColumn.further("interest", MONEY), RegisterColumn.further("runsFrom", DATE), RegisterColumn.further("period", NUMBER),
            RegisterColumn.further("agreedOn", DATE), RegisterColumn.further("paidOn", DATE), RegisterColumn.further("contract", NUMBER),
            RegisterColumn.further("project", NUMBER));

    @Inject
    private WhereService where;

    @Override
    public String word() {
        return "money-stands";
    }

    @Override
    public List<RegisterColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> filters() {
        return Set.of("supplier", "project", "state");
    }

    @Override
    public RegisterPage page(Map<String, String> asked, int first, int count) {
        StandPage page = where.viewStands(new StandFilter(asked.get("supplier"), asked.get("project"),
                RegisterList.constant(StandState.class, asked.get("state"))), first, count);
        return new RegisterPage(page.rows().stream().map(this::row).toList(), page.total(), Map.of("amount", page.amount()));
    }

    /** Leads to its line on the contract's page. */
    private RegisterRow row(MoneyStand s) {
        String tint = s.step() == MoneyStep.PAID ? "ok" : s.isLate() ? "bad" : s.step().isOfSupplier() ? "warn" : "info";
        return row("/app/contract/contract.xhtml?number=" + s.contract() + "#" + s.milestone(), tint, s.milestone(), s.milestoneTitle(), s.title(),
                s.supplierName(), s.amount(), "outlook.step." + s.step().word(), s.step().isOfSupplier() ? "outlook.expected." + s.step().word() : null,
                s.holder(), s.since(), s.lastDay(), s.isLate() ? -s.daysLeft() : null, s.daysLeft() == null || s.isLate() ? null : s.daysLeft(),
                s.interest().isPositive() ? s.interest() : null, s.runsFrom(), s.days(), s.agreedOn(), s.paidOn(), s.contract(), s.project());
    }
}
