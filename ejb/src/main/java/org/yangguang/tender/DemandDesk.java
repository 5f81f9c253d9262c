package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.identity.IdentityService;
import org.yangguang.regulation.Regulation;
import org.yangguang.secrecy.PublicationCleared;
import org.yangguang.secrecy.PublicationKind;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/** What is on file of a purchase, held against the law of its plan; for the door of the demand and those of the tender. */
@ApplicationScoped
class DemandDesk {

    private static final DemandEntry NOTHING = new DemandEntry(null, null, null, null, null, false, false, false, null, null, null, 0);

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private YearDesk year;

    @Inject
    private IdentityService identity;

    /** As recorded, or nothing. */
    DemandEntry entry(Demand demand) {
        return demand == null ? NOTHING : demand.entry();
    }

    DemandCheck checkOf(Regulation law, String catalogueCode, Money total, boolean reserved) {
        Set<CatalogueDuty.Duty> duties = repository.catalogueDuties(law.asOf()).stream().filter(d -> d.concerns(catalogueCode))
                .map(CatalogueDuty::duty).collect(Collectors.toSet());
        return new DemandCheck(law, duties, total, reserved);
    }

    /** Adds what a notice of this day lacks. */
    void check(Breaches breaches, Tender tender, LocalDate on) {
        Demand demand = repository.demand(tender.applicationNumber);
        DemandCheck check = checkOf(desk.lawOf(tender), tender.plan.catalogueCode, tender.budget(), tender.plan.reserved);
        check.check(breaches, entry(demand), demand == null ? null : demand.intentionOn(), author(demand), tender.agency != null, on);
        year.checkSplitting(breaches, tender, year.planned(tender), null);
        year.checkReserve(breaches, tender, demand != null && demand.isArgued());
    }

    String author(Demand demand) {
        return demand == null ? null : identity.displayName(demand.recordedBy());
    }

    /** A second person has cleared the intention: its time runs from now on. */
    void cleared(@Observes PublicationCleared cleared) {
        if (cleared.publication().kind() == PublicationKind.INTENTION) {
            repository.demandOfProject(cleared.publication().projectNumber()).published(cleared.at());
        }
    }
}
