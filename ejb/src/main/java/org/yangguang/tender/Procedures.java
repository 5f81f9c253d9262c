package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;

/** Finds the procedure of a purchase, as the parameters are found: by its own date, its purchaser's level and region. */
@ApplicationScoped
class Procedures {

    /** What every purchase may be, and is until its plan says otherwise. */
    static final String OPEN = "open";

    @Inject
    private TenderRepository repository;

    @Inject
    private RegulationService regulations;

    @Inject
    private IdentityService identity;

    private Jurisdiction of(String buyer) {
        return Jurisdiction.of(identity.findOrganisation(buyer).map(OrganisationView::region).orElse(null));
    }

    Regulation law(LocalDate day, String buyer) {
        Jurisdiction where = of(buyer);
        return regulations.asOf(day, where.level(), where.region());
    }

    private Optional<ProcedureRow> row(String code, LocalDate day, Jurisdiction where) {
        return repository.procedures(code).stream().filter(r -> r.inForce(day) && r.appliesTo(where)).max(Comparator.comparingInt(ProcedureRow::closeness));
    }

    /** Empty for a code that names none on this day. */
    Optional<Procedure> find(String code, LocalDate day, String buyer) {
        return row(code, day, of(buyer)).map(row -> row.under(law(day, buyer)));
    }

    Procedure of(Tender tender) {
        String code = tender.method == null ? OPEN : tender.method;
        return find(code, tender.lawDate, tender.buyer)
                .orElseThrow(() -> new IllegalStateException("no procedure " + code + " on " + tender.lawDate));
    }

    /** Those that a purchase of this day may choose from, in the order of the rows. */
    List<Procedure> onDay(LocalDate day, String buyer) {
        Jurisdiction where = of(buyer);
        TreeMap<Long, ProcedureRow> found = new TreeMap<>();
        repository.procedureCodes().forEach(code -> row(code, day, where).ifPresent(row -> found.put(row.id(), row)));
        Regulation law = law(day, buyer);
        return found.values().stream().map(row -> row.under(law)).toList();
    }

    /** The clause of a task: the procedure's own, or the one that governs it in every procedure; empty where the law leaves it to the purchaser. */
    Optional<ClauseView> clause(Tender tender, String task) {
        return row(tender.method == null ? OPEN : tender.method, tender.lawDate, of(tender.buyer)).map(row -> row.clause(task))
                .or(() -> GoverningClause.of(task).map(c -> new ClauseView(task, c.article(), c.parameters())));
    }
}
