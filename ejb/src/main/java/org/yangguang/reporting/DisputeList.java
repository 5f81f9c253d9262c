package org.yangguang.reporting;

import static org.yangguang.reporting.RegisterColumn.Kind.DATE;
import static org.yangguang.reporting.RegisterColumn.Kind.NUMBER;
import static org.yangguang.reporting.RegisterColumn.Kind.TEXT;
import static org.yangguang.reporting.RegisterColumn.Kind.TIME;
import static org.yangguang.reporting.RegisterColumn.Kind.WORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.dispute.DisputeFilter;
import org.yangguang.dispute.DisputeKind;
import org.yangguang.dispute.DisputePage;
import org.yangguang.dispute.DisputeRegisterService;
import org.yangguang.dispute.DisputeStatus;
import org.yangguang.dispute.DisputeView;

/** 询问、质疑、投诉: a supplier's own, an agent's tenders', all for the ministry, the newest first. */
@ApplicationScoped
class DisputeList implements RegisterList {

    private static final List<RegisterColumn> COLUMNS = RegisterColumn.under("register.disputes.",
            RegisterColumn.of("number", NUMBER).above("kind", "step"), RegisterColumn.of("kind", WORD), RegisterColumn.of("step", WORD),
            RegisterColumn.of("title", TEXT).above("tender"), RegisterColumn.of("tender", NUMBER),
            RegisterColumn.of("supplier", TEXT).above("raisedAt"), RegisterColumn.of("raisedAt", TIME), RegisterColumn.of("answerBy", DATE),
            RegisterColumn.of("status", WORD), RegisterColumn.further("project", NUMBER), RegisterColumn.further("application", NUMBER),
            RegisterColumn.further("answeredAt", TIME), RegisterColumn.further("suspendedUntil", DATE));

    @Inject
    private DisputeRegisterService disputes;

    @Override
    public String word() {
        return "disputes";
    }

    @Override
    public List<RegisterColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> filters() {
        return Set.of("tender", "kind", "status");
    }

    @Override
    public RegisterPage page(Map<String, String> asked, int first, int count) {
        DisputePage page = disputes.listDisputes(new DisputeFilter(RegisterList.constant(DisputeKind.class, asked.get("kind")),
                RegisterList.constant(DisputeStatus.class, asked.get("status")), asked.get("tender")), first, count);
        return new RegisterPage(page.rows().stream().map(this::row).toList(), page.total());
    }

    private RegisterRow row(DisputeView d) {
        String tint = switch (d.status()) {
            case OPEN, ACCEPTED -> "warn";
            case UPHELD -> "bad";
            default -> "ok";
        };
        return row("/app/dispute/dispute.xhtml?number=" + d.number(), tint, d.number(), "dispute.kind." + d.kind().word(),
                "dispute.step." + d.step().word(), d.title(), d.tender(), d.supplierName(), d.raisedAt(), d.answerBy(),
                "dispute.status." + d.status().word(), d.projectNumber(), d.applicationNumber(), d.answeredAt(), d.suspendedUntil())
                .leading("tender", "/app/tender/tender.xhtml?number=" + d.tender());
    }
}
