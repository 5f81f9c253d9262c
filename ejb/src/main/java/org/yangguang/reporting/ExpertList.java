package org.yangguang.reporting;

import static org.yangguang.reporting.RegisterColumn.Kind.NUMBER;
import static org.yangguang.reporting.RegisterColumn.Kind.TEXT;
import static org.yangguang.reporting.RegisterColumn.Kind.WORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.registry.ExpertFilter;
import org.yangguang.registry.ExpertView;
import org.yangguang.registry.RegistryService;

/** 专家库, by login. */
@ApplicationScoped
class ExpertList implements RegisterList {

    private static final List<RegisterColumn> COLUMNS = RegisterColumn.under("register.experts.",
            RegisterColumn.of("name", TEXT), RegisterColumn.of("employer", TEXT), RegisterColumn.of("field", WORD), RegisterColumn.of("title", TEXT),
            RegisterColumn.of("region", NUMBER), RegisterColumn.of("ties", NUMBER), RegisterColumn.of("status", WORD),
            RegisterColumn.further("login", NUMBER));

    @Inject
    private RegistryService registry;

    @Override
    public String word() {
        return "experts";
    }

    @Override
    public List<RegisterColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> filters() {
        return Set.of("q", "field", "region", "active");
    }

    @Override
    public RegisterPage page(Map<String, String> asked, int first, int count) {
        ExpertFilter filter = new ExpertFilter(asked.get("q"), asked.get("field"), asked.get("region"),
                asked.get("active") == null ? null : Boolean.valueOf(asked.get("active")));
        return new RegisterPage(registry.listExperts(filter, first, count).stream().map(this::row).toList(), registry.countExperts(filter));
    }

    private RegisterRow row(ExpertView e) {
        return row("/app/registry/expert.xhtml?user=" + e.userName(), e.active() ? "ok" : "warn", e.name(), e.employerName(),
                "registry.expertise." + e.field(), e.title(), e.region(), e.ties().size(),
                e.active() ? "registry.status.active" : "registry.status.suspended", e.userName());
    }
}
