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
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.selection.LibraryFilter;
import org.yangguang.selection.LibraryPage;
import org.yangguang.selection.LibraryService;
import org.yangguang.selection.LibraryStatus;
import org.yangguang.selection.LibraryView;

/** 项目库: by programme, the ordered ones first, then as they were entered. */
@ApplicationScoped
class LibraryList implements RegisterList {

    private static final List<RegisterColumn> COLUMNS = RegisterColumn.under("register.project-library.",
            RegisterColumn.of("title", TEXT).above("number"), RegisterColumn.of("number", NUMBER), RegisterColumn.of("applicant", TEXT),
            RegisterColumn.of("programme", NUMBER).above("call"), RegisterColumn.of("call", NUMBER), RegisterColumn.of("place", NUMBER),
            RegisterColumn.of("budgetFrom", YEAR).above("budgetTo"), RegisterColumn.of("budgetTo", YEAR),
            RegisterColumn.of("amount", MONEY).withSum(), RegisterColumn.of("enteredOn", DATE),
            RegisterColumn.of("status", WORD).above("lapsed", "list", "remark"), RegisterColumn.of("lapsed", WORD),
            RegisterColumn.of("list", NUMBER), RegisterColumn.of("remark", TEXT), RegisterColumn.further("application", NUMBER));

    @Inject
    private LibraryService library;
    @Inject
    private CurrentActor current;

    @Override
    public String word() {
        return "project-library";
    }

    @Override
    public List<RegisterColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> filters() {
        return Set.of("q", "programme", "call", "status", "year", "lapsed");
    }

    @Override
    public RegisterPage page(Map<String, String> asked, int first, int count) {
        String year = asked.get("year");
        LibraryPage page = library.listLibrary(new LibraryFilter(asked.get("q"), asked.get("programme"), asked.get("call"),
                RegisterList.constant(LibraryStatus.class, asked.get("status")),
                year != null && year.matches("20\\d\\d") ? Integer.valueOf(year) : null,
                "true".equals(asked.get("lapsed"))), first, count);
        Actor actor = current.get();
        return new RegisterPage(page.rows().stream().map(e -> row(e, actor)).toList(), page.total(), Map.of("amount", page.amount()));
    }

    /** The ministry comes from here to the list that has taken an entry, its officer to the order. */
    private RegisterRow row(LibraryView e, Actor actor) {
        RegisterRow row = row("/app/project/dossier.xhtml?number=" + e.application(), tint(e), e.title(),
                e.projectNumber() == null ? e.application() : e.projectNumber(), e.applicantName(), e.programme(), e.callNumber(), e.place(),
                e.budgetFrom(), e.budgetTo(), e.amount(), e.enteredOn(), "selection.entry." + e.status().word(),
                e.lapsed() ? "selection.entry.lapsed" : null, e.listNumber(), e.remark(), e.application());
        RegisterRow linked = e.listNumber() == null || !actor.ofMinistry() ? row
                : row.leading("list", "/app/selection/list.xhtml?number=" + e.listNumber());
        return actor.has(Role.PROJECT_OFFICER) ? linked.toBe("selection.act.order", "?entry=" + e.application() + "#order") : linked;
    }

    private static String tint(LibraryView entry) {
        if (entry.lapsed()) {
            return "bad";
        }
        return switch (entry.status()) {
            case APPROVED -> "ok";
            case DEFERRED -> "warn";
            case LISTED -> "info";
            default -> "";
        };
    }
}
