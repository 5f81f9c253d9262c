package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.calendar.CalendarService;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.regulation.Regulation;
import org.yangguang.secrecy.PublicationCleared;
import org.yangguang.secrecy.PublicationKind;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;

/** What is on file of a purchase, held against the law of its plan; for the door of the demand and those of the tender. */
@ApplicationScoped
class DemandDesk {

    private static final TermsEntry NO_TERMS = new TermsEntry(null, null, null, null, null, false, 0);
    private static final DemandEntry NOTHING = new DemandEntry(null, null, null, null, null, false, false, false, null, null, null, null, 0);

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private YearDesk year;

    @Inject
    private IdentityService identity;

    @Inject
    private Procedures procedures;

    @Inject
    private ProjectService projects;

    @Inject
    private CurrentActor actor;

    @Inject
    private CalendarService calendar;

    /** Of a purchase that the actor may read: the ministry those of its departments, the agent its own. */
    ProjectView project(String number) {
        Tender tender = repository.ofNumber(number);
        ProjectView project = projects.project(tender == null ? number : tender.applicationNumber);
        boolean agent = actor.get().has(Role.PROCUREMENT_AGENT) && project.agency() != null && actor.get().organisations().contains(project.agency());
        if (project.number() == null || !agent && !(actor.get().ofMinistry() && projects.mayView(project.applicationNumber()))) {
            throw new NotFound("demand", number);
        }
        return project;
    }

    /** Its newest round, null before the first. */
    Tender tender(ProjectView project) {
        return repository.ofApplication(project.applicationNumber()).stream().findFirst().orElse(null);
    }

    /** Until the notice, and again after a failure: then the newest round has none. */
    static boolean isChangeable(Tender tender) {
        return tender == null || tender.publishedAt == null;
    }

    static boolean isPlanned(Tender tender) {
        return tender != null && !tender.plan.lots.isEmpty();
    }

    Regulation law(ProjectView project) {
        return procedures.law(desk.today(), project.buyer());
    }

    /** By the plan, once there is one; until then by the project, as far as it says. */
    DemandCheck checkOf(ProjectView project, Tender tender) {
        boolean planned = isPlanned(tender);
        return checkOf(planned ? desk.lawOf(tender) : law(project), planned ? tender.plan.catalogueCode : null,
                planned ? tender.budget() : project.approvedAmount(), planned && tender.plan.reserved);
    }

    /** What the contract text of a purchase needs; before its plan only what every one does. */
    TermsCheck termsOf(ProjectView project, Tender tender) {
        return isPlanned(tender) ? termsOf(tender) : termsOf(law(project), checkOf(project, tender), null, repository.demand(project.applicationNumber()));
    }

    private TermsCheck termsOf(Tender tender) {
        return termsOf(desk.lawOf(tender), checkOf(desk.lawOf(tender), tender.plan.catalogueCode, tender.budget(), tender.plan.reserved), tender.plan,
                repository.demand(tender.applicationNumber));
    }

    private TermsCheck termsOf(Regulation law, DemandCheck check, TenderPlan plan, Demand demand) {
        boolean software = plan != null && repository.conditions(law.asOf()).stream()
                .anyMatch(c -> c.rule() == TenderRule.RIGHTS_ARE_SETTLED && c.concerns(plan.catalogueCode));
        DemandEntry recorded = entry(demand);
        return new TermsCheck(law, check.binds(), plan != null && "goods".equals(plan.category), software || recorded.customBuilt(),
                plan != null && plan.governmentSystem, recorded.publicInterest());
    }

    /** The notice is out: what it says of the terms and of the reserve stays as it is now, whatever the next round changes. */
    void publish(Tender tender) {
        OfferedTerms terms = repository.terms(tender.applicationNumber);
        if (terms != null) {
            repository.add(terms.publishedWith(tender.number));
        }
        DemandEntry.NoReserve argued = entry(repository.demand(tender.applicationNumber)).noReserve();
        tender.noReserveGround = argued.ground();
        tender.noReserveReason = argued.reason();
    }

    /** The terms of a tender: as its notice has them, before it as they are drafted. */
    TermsEntry offered(Tender tender) {
        return entry(repository.terms(tender.publishedAt == null ? tender.applicationNumber : tender.number));
    }

    /** What a published tender keeps for small and medium firms, as its notice has it. */
    ReserveView reserve(Tender tender) {
        if (tender.plan.reserved) {
            return new ReserveView(true, null, null);
        }
        return new ReserveView(false, tender.noReserveGround, tender.noReserveReason);
    }

    /**
     * A tender that everybody may read: what is open answers its own agent as it answers a visitor.
     *
     * @throws NotFound one that has not been published
     */
    Tender open(String number) {
        Tender tender = repository.ofNumber(number);
        if (tender == null || !tender.isPublic()) {
            throw new NotFound("tender", number);
        }
        return tender;
    }

    /** As recorded, or nothing. */
    TermsEntry entry(OfferedTerms terms) {
        return terms == null ? NO_TERMS : terms.entry();
    }

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
        checkSoleSource(breaches, tender, demand, on);
        termsOf(tender).check(breaches, entry(repository.terms(tender.applicationNumber)));
        year.checkSplitting(breaches, tender, year.planned(tender), null);
        year.checkReserve(breaches, tender, demand != null && demand.isArgued());
    }

    /** Adds what is missing of the notice before a purchase from a single source; nothing for any other, and before there is a plan. */
    void checkSoleSource(Breaches breaches, Tender tender, Demand demand, LocalDate on) {
        if (isSoleSource(tender)) {
            new SoleSourceCheck(desk.lawOf(tender), calendar.workingDays()).check(breaches, entry(demand).soleSource(), on);
        }
    }

    /** Whether its plan asks for that notice. */
    boolean isSoleSource(Tender tender) {
        return isPlanned(tender) && new SoleSourceCheck(desk.lawOf(tender), calendar.workingDays()).binds(tender.plan.ground, tender.budget());
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
