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
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.tender.TenderFilter;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderStatus;
import org.yangguang.tender.TenderView;

/** 采购项目: all for the ministry, the published ones for suppliers, the newest first. */
@ApplicationScoped
class TenderList implements RegisterList {

    private static final List<RegisterColumn> COLUMNS = RegisterColumn.under("register.tenders.",
            RegisterColumn.of("number", NUMBER), RegisterColumn.of("title", TEXT).above("project"), RegisterColumn.of("project", NUMBER),
            RegisterColumn.of("buyer", TEXT).above("agency"), RegisterColumn.of("agency", TEXT), RegisterColumn.of("bidDeadline", TIME),
            RegisterColumn.of("status", WORD), RegisterColumn.further("application", NUMBER), RegisterColumn.further("publishedAt", TIME),
            RegisterColumn.further("openedAt", TIME), RegisterColumn.further("awardedOn", DATE));

    @Inject
    private TenderRegisterService tenders;
    @Inject
    private CurrentActor current;

    @Override
    public String word() {
        return "tenders";
    }

    @Override
    public List<RegisterColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> filters() {
        return Set.of("q", "status");
    }

    @Override
    public RegisterPage page(Map<String, String> asked, int first, int count) {
        TenderFilter filter = new TenderFilter(asked.get("q"), RegisterList.constant(TenderStatus.class, asked.get("status")));
        Actor actor = current.get();
        return new RegisterPage(tenders.listTenders(filter, first, count).stream().map(t -> row(t, actor)).toList(), tenders.countTenders(filter));
    }

    /** A supplier bids from here while bids are taken. */
    private RegisterRow row(TenderView t, Actor actor) {
        String tint = switch (t.status()) {
            case UNSUCCESSFUL, TERMINATED -> "bad";
            case AWARDED -> "ok";
            default -> "info";
        };
        RegisterRow row = row("/app/tender/tender.xhtml?number=" + t.number(), tint, t.number(), t.title(), t.projectNumber(), t.buyerName(),
                t.agencyName(), t.plan().bidDeadline(), "tender.status." + t.status().word(), t.applicationNumber(), t.publishedAt(), t.openedAt(),
                t.awardedOn());
        return t.status() == TenderStatus.BIDDING && actor.has(Role.SUPPLIER)
                ? row.toBe("tender.submitBid", "/app/tender/submit-bid.xhtml?number=" + t.number()) : row;
    }
}
