package org.yangguang.reporting;

import static org.yangguang.reporting.RegisterColumn.Kind.DATE;
import static org.yangguang.reporting.RegisterColumn.Kind.DAYS;
import static org.yangguang.reporting.RegisterColumn.Kind.MONEY;
import static org.yangguang.reporting.RegisterColumn.Kind.NUMBER;
import static org.yangguang.reporting.RegisterColumn.Kind.TEXT;
import static org.yangguang.reporting.RegisterColumn.Kind.WORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.implementation.DeliveryFilter;
import org.yangguang.implementation.DeliveryStatus;
import org.yangguang.implementation.DeliveryView;
import org.yangguang.implementation.ImplementationService;

/** 里程碑: by agreed date, lateness visible; outside the ministry one's own only. */
@ApplicationScoped
class MilestoneList implements RegisterList {

    private static final List<RegisterColumn> COLUMNS = RegisterColumn.under("register.milestones.",
            RegisterColumn.of("number", NUMBER), RegisterColumn.of("name", TEXT).above("kind", "title"), RegisterColumn.of("kind", WORD),
            RegisterColumn.of("title", TEXT), RegisterColumn.of("supplier", TEXT), RegisterColumn.of("dueOn", DATE).above("lateDays"),
            RegisterColumn.of("lateDays", DAYS), RegisterColumn.of("submittedOn", DATE), RegisterColumn.of("acceptedOn", DATE),
            RegisterColumn.of("instalment", MONEY).withSum(), RegisterColumn.of("status", WORD), RegisterColumn.further("project", NUMBER),
            RegisterColumn.further("contract", NUMBER), RegisterColumn.further("acceptBy", DATE));

    @Inject
    private ImplementationService implementation;

    @Override
    public String word() {
        return "milestones";
    }

    @Override
    public List<RegisterColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> filters() {
        return Set.of("project", "status", "overdue");
    }

    @Override
    public RegisterPage page(Map<String, String> asked, int first, int count) {
        DeliveryFilter filter = new DeliveryFilter(asked.get("project"), RegisterList.constant(DeliveryStatus.class, asked.get("status")),
                Boolean.parseBoolean(asked.get("overdue")));
        return new RegisterPage(implementation.register(filter, first, count).stream().map(this::row).toList(), implementation.countRegister(filter));
    }

    /** Leads to its line on the contract's page. */
    private RegisterRow row(DeliveryView d) {
        String tint = switch (d.status()) {
            case ACCEPTED -> "ok";
            case RETURNED -> "warn";
            default -> "info";
        };
        return row("/app/contract/contract.xhtml?number=" + d.contract() + "#" + d.number(), tint, d.number(), d.name(),
                "contract.milestoneKind." + d.kind().word(), d.title(), d.supplierName(), d.dueOn(), d.lateDays() > 0 ? d.lateDays() : null,
                d.submittedOn(), d.acceptedOn(), d.instalment(), "implementation.status." + d.status().word(), d.projectNumber(), d.contract(),
                d.acceptBy());
    }
}
