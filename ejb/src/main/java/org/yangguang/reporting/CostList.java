package org.yangguang.reporting;

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
import org.yangguang.cost.CostFilter;
import org.yangguang.cost.CostService;
import org.yangguang.cost.CostStatus;
import org.yangguang.cost.CostView;

/** 费用确认: a supplier's own, all for the ministry, the newest first. */
@ApplicationScoped
class CostList implements RegisterList {

    private static final List<RegisterColumn> COLUMNS = RegisterColumn.under("register.costs.",
            RegisterColumn.of("number", NUMBER), RegisterColumn.of("title", TEXT).above("project", "milestone", "milestoneTitle"),
            RegisterColumn.of("project", NUMBER), RegisterColumn.of("milestone", NUMBER), RegisterColumn.of("milestoneTitle", TEXT),
            RegisterColumn.of("supplier", TEXT), RegisterColumn.of("agreed", MONEY).withSum(), RegisterColumn.of("claimed", MONEY).withSum(),
            RegisterColumn.of("confirmed", MONEY).withSum(), RegisterColumn.of("cut", MONEY).withSum(),
            RegisterColumn.of("confirmedBy", TEXT).above("confirmedAt"), RegisterColumn.of("confirmedAt", TIME), RegisterColumn.of("status", WORD),
            RegisterColumn.further("contract", NUMBER), RegisterColumn.further("claimedBy", TEXT), RegisterColumn.further("claimedAt", TIME));

    @Inject
    private CostService costs;

    @Override
    public String word() {
        return "costs";
    }

    @Override
    public List<RegisterColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> filters() {
        return Set.of("q", "status", "project", "contract");
    }

    @Override
    public RegisterPage page(Map<String, String> asked, int first, int count) {
        CostFilter filter = new CostFilter(asked.get("q"), RegisterList.constant(CostStatus.class, asked.get("status")), asked.get("project"),
                asked.get("contract"));
        return new RegisterPage(costs.register(filter, first, count).stream().map(this::row).toList(), costs.countRegister(filter));
    }

    private RegisterRow row(CostView c) {
        String tint = switch (c.status()) {
            case INVOICED -> "ok";
            case RETURNED -> "warn";
            default -> "info";
        };
        return row("/app/cost/cost.xhtml?number=" + c.number(), tint, c.number(), c.title(), c.project(), c.milestone(), c.milestoneTitle(),
                c.supplierName(), c.agreed(), c.claimed(), c.confirmed(), c.confirmed() == null ? null : c.cut(), c.confirmedByName(),
                c.confirmedAt(), "cost.status." + c.status().word(), c.contract(), c.claimedByName(), c.claimedAt())
                .leading("contract", "/app/contract/contract.xhtml?number=" + c.contract());
    }
}
