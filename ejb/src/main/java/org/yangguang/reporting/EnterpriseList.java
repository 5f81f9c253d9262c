package org.yangguang.reporting;

import static org.yangguang.reporting.RegisterColumn.Kind.DATE;
import static org.yangguang.reporting.RegisterColumn.Kind.NUMBER;
import static org.yangguang.reporting.RegisterColumn.Kind.TEXT;
import static org.yangguang.reporting.RegisterColumn.Kind.WORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.registry.EnterpriseFilter;
import org.yangguang.registry.EnterpriseScale;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.registry.RegistryService;

/** 企业库, by name. */
@ApplicationScoped
class EnterpriseList implements RegisterList {

    private static final List<RegisterColumn> COLUMNS = RegisterColumn.under("register.enterprises.",
            RegisterColumn.of("name", TEXT), RegisterColumn.of("creditCode", NUMBER),
            RegisterColumn.of("scale", WORD), RegisterColumn.of("legalPerson", TEXT), RegisterColumn.of("region", NUMBER),
            RegisterColumn.of("status", WORD), RegisterColumn.further("contact", TEXT), RegisterColumn.further("phone", NUMBER),
            RegisterColumn.further("registeredOn", DATE));

    @Inject
    private RegistryService registry;
    @Inject
    private Clock clock;

    @Override
    public String word() {
        return "enterprises";
    }

    @Override
    public List<RegisterColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> filters() {
        return Set.of("q", "scale", "region", "debarred");
    }

    @Override
    public RegisterPage page(Map<String, String> asked, int first, int count) {
        EnterpriseFilter filter = new EnterpriseFilter(asked.get("q"), RegisterList.constant(EnterpriseScale.class, asked.get("scale")),
                asked.get("region"), asked.get("debarred") == null ? null : Boolean.valueOf(asked.get("debarred")));
        return new RegisterPage(registry.listEnterprises(filter, first, count).stream().map(this::row).toList(), registry.countEnterprises(filter));
    }

    private RegisterRow row(EnterpriseView e) {
        boolean debarred = e.debarredOn(LocalDate.now(clock));
        return row("/app/registry/enterprise.xhtml?organisation=" + e.organisation(), debarred ? "bad" : "ok", e.name(), e.creditCode(),
                "registry.scale." + e.scale().word(), e.legalPerson(), e.region(), debarred ? "registry.status.debarred" : "registry.status.ok",
                e.contact(), e.phone(), e.registeredOn());
    }
}
