package org.yangguang.tender;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.project.ProjectView;
import org.yangguang.secrecy.PublicationKind;
import org.yangguang.secrecy.SecrecyService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breach;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Stale;

/** The door of 采购需求与计划: filed plan, agreement with the agent, intention, survey and review, from the project's approval to the notice. */
@Stateless
@Audited
public class DemandService {

    private static final int MOST_ASKED = 9999;

    @Inject
    private TenderRepository repository;

    @Inject
    private DemandDesk demands;

    @Inject
    private TenderDesk desk;

    @Inject
    private YearDesk year;

    @Inject
    private SecrecyService secrecy;

    @Inject
    private CalendarService calendar;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<IntentionDeclared> declared;

    /**
     * What is on file; called by its page and GET /api/v1/tenders/{number}/demand. Changes nothing.
     *
     * @param number of a tender, or of the application or project whose purchase it is
     * @throws NotFound no such purchase, a project that is not approved, or not one that the actor may read
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public DemandView viewDemand(String number) {
        return view(demands.project(number));
    }

    /**
     * What a notice of today would be refused for by the rules of the demand, empty once it has been published; called by the same
     * pages and GET /api/v1/tenders/{number}/demand/missing.
     *
     * @throws NotFound as {@link #viewDemand}
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public List<CheckedRule> listMissing(String number) {
        ProjectView project = demands.project(number);
        Tender tender = demands.tender(project);
        if (!DemandDesk.isChangeable(tender)) {
            return List.of();
        }
        Demand demand = repository.demand(project.applicationNumber());
        Breaches breaches = new Breaches();
        demands.checkOf(project, tender).check(breaches, demands.entry(demand), demand == null ? null : demand.intentionOn(), demands.author(demand),
                project.agency() != null, desk.today());
        demands.checkSoleSource(breaches, tender, demand, desk.today());
        List<Breach> all = breaches.all();
        return Stream.concat(DemandCheck.RULES.stream(), SoleSourceCheck.RULES.stream()).map(rule -> new CheckedRule(rule.code(), rule.article(), all.stream().filter(b -> b.rule() == rule).toList()))
                .filter(rule -> !rule.breaches().isEmpty()).toList();
    }

    /**
     * The purchase among the others of its fiscal year: what MET-04 counts with it, and the purchaser's reserve for small and medium firms.
     * Called by its page, the page on which quotations are approved, and GET /api/v1/tenders/{number}/year.
     *
     * @throws NotFound as {@link #viewDemand}
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public YearView viewYear(String number) {
        ProjectView project = demands.project(number);
        Tender tender = demands.tender(project);
        QuotationPurchase quoted = repository.purchases(project.applicationNumber()).stream().filter(q -> q.chosen != null).findFirst().orElse(null);
        Splitting.Purchase own = DemandDesk.isPlanned(tender) ? year.planned(tender) : quoted == null ? null : year.planned(quoted);
        return new YearView(own == null ? null : year.splitting(project.applicationNumber(), project.buyer(), own),
                year.reserve(project.buyer(), DemandDesk.isPlanned(tender) ? tender.lawDate : desk.today()));
    }

    /**
     * Whether a purchase is reserved for small and medium firms, or why not (46号§6), as its notice has published it, for everyone alike;
     * called by the portal, without login, and GET /api/v1/open/tenders/{tender}/reserve.
     *
     * @throws NotFound no such tender, or one that has not been published
     */
    @PermitAll
    public ReserveView viewReserve(String number) {
        return demands.reserve(demands.open(number));
    }

    /**
     * The officer records what is on file, as far as there is any yet; called by its page and PUT /api/v1/tenders/{number}/demand.
     * Refused with all defects at once: days that are still to come, an agreement that ends before it begins, an address that is none, what came of
     * the notice of a single source before its time is over (MET-07c);
     * after the notice (TENDER-X07).
     *
     * @throws NotFound no such purchase, or not one that the actor may read
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public DemandView recordDemand(String number, DemandEntry entry) {
        ProjectView project = demands.project(number);
        Demand demand = changed(project, entry.version());
        Breaches breaches = new Breaches();
        check(breaches, entry);
        breaches.refuseIfAny();
        demand.take(entry, actor.get().userName(), desk.now());
        keep(demand);
        return view(project);
    }

    /**
     * The officer puts the intention forward (财库〔2020〕10号); it is published on the portal when a second person has cleared it, and its
     * time runs from then. Put forward again before that, it takes the place of the earlier one. Called by its page and
     * POST /api/v1/tenders/{number}/demand/intention. Refused: what is missing, an amount above the approved one; one that is published;
     * after the notice (TENDER-X07).
     *
     * @throws NotFound no such purchase, or not one that the actor may read
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public DemandView declareIntention(String number, IntentionEntry entry) {
        ProjectView project = demands.project(number);
        Demand demand = changed(project, entry.version());
        Breaches.ensure(!demand.isPublished(), TenderRule.INTENTION_IS_PUBLISHED_ONCE, project.number());
        Breaches breaches = new Breaches();
        breaches.text(entry.need(), 1000, "need");
        if (breaches.required(entry.month(), "month")) {
            breaches.check(!entry.month().isBefore(desk.today().withDayOfMonth(1)), InputRule.DATE_IN_PAST, "month", entry.month());
        }
        if (breaches.positive(entry.amount(), "amount")) {
            breaches.check(entry.amount().atMost(project.approvedAmount()), TenderRule.WITHIN_APPROVED_BUDGET, "amount", entry.amount(), project.approvedAmount());
        }
        breaches.refuseIfAny();
        String intention = Demand.intentionNumber(project.number());
        secrecy.withdraw(PublicationKind.INTENTION, intention);
        demand.declare(entry, actor.get().userName(), desk.now());
        keep(demand);
        trail.amount(entry.amount());
        declared.fire(new IntentionDeclared(intention, project.number(), project.title(), entry.need().strip(), entry.month().withDayOfMonth(1),
                entry.amount(), calendar.dueIn(demands.law(project).count("TENDER.step-days"))));
        return view(project);
    }

    private Demand changed(ProjectView project, long version) {
        trail.subject(project.applicationNumber(), project.number());
        Tender tender = demands.tender(project);
        if (!DemandDesk.isChangeable(tender)) {
            tender.ensure(TenderStatus.PREPARING);
        }
        Demand demand = repository.lockedDemand(project.applicationNumber());
        Stale.check(project.applicationNumber(), version, demand == null ? 0 : demand.version());
        return demand == null ? new Demand(project.applicationNumber(), project.number()) : demand;
    }

    /** Not before it is filled: a query on the way would write the empty row. */
    private void keep(Demand demand) {
        if (demand.version() == 0) {
            repository.add(demand);
        }
        repository.flush();
    }

    private void check(Breaches breaches, DemandEntry entry) {
        breaches.optionalText(entry.plan().number(), 100, "planNumber");
        past(breaches, entry.plan().filedOn(), "planFiledOn");
        breaches.optionalText(entry.central().reference(), 200, "centralReference");
        breaches.optionalText(entry.agreement().number(), 100, "agreementNumber");
        past(breaches, entry.agreement().signedOn(), "agreementSignedOn");
        breaches.check(entry.agreement().until() == null || entry.agreement().signedOn() == null
                || !entry.agreement().until().isBefore(entry.agreement().signedOn()), InputRule.DATE_ORDER, "agreementUntil");
        breaches.optionalText(entry.agreement().scope(), 1000, "agreementScope");
        if (entry.agreement().fee() != null) {
            breaches.notNegative(entry.agreement().fee(), "agreementFee");
        }
        past(breaches, entry.outlet().publishedOn(), "outletOn");
        address(breaches, entry.outlet().address(), entry.outlet().publishedOn(), "outletAddress", "outletOn");
        breaches.optionalText(entry.unforeseen(), 1000, "unforeseen");
        Integer asked = entry.survey().asked();
        breaches.check(asked == null || asked >= 0 && asked <= MOST_ASKED, InputRule.OUT_OF_RANGE, "surveyAsked", 0, MOST_ASKED);
        past(breaches, entry.survey().concludedOn(), "surveyOn");
        breaches.optionalText(entry.survey().summary(), 1000, "surveySummary");
        DemandEntry.Review review = entry.review();
        past(breaches, review.heldOn(), "reviewOn");
        breaches.optionalText(review.procurement(), 200, "reviewProcurement");
        breaches.optionalText(review.finance(), 200, "reviewFinance");
        breaches.optionalText(review.business(), 200, "reviewBusiness");
        breaches.optionalText(review.supervision(), 200, "reviewSupervision");
        breaches.optionalText(review.findings(), 1000, "reviewFindings");
        breaches.optionalText(review.legalAdviser(), 200, "legalAdviser");
        breaches.optionalText(review.risks(), 1000, "risks");
        breaches.optionalText(entry.noReserve().reason(), 1000, "noReserveReason");
        DemandEntry.SoleSource sole = entry.soleSource();
        past(breaches, sole.from(), "soleFrom");
        breaches.check(sole.until() == null || sole.from() == null || !sole.until().isBefore(sole.from()), InputRule.DATE_ORDER, "soleUntil");
        address(breaches, sole.address(), sole.from(), "soleAddress", "soleFrom");
        breaches.check(sole.objection() == null || sole.until() != null && sole.until().isBefore(desk.today()), TenderRule.OBJECTIONS_HAVE_THEIR_TIME, "soleObjection");
        past(breaches, sole.reviewedOn(), "soleReviewedOn");
        breaches.optionalText(sole.findings(), 1000, "soleFindings");
    }

    /** An address goes with the day of its publication. */
    private static void address(Breaches breaches, String address, LocalDate day, String field, String dayField) {
        if (breaches.optionalText(address, 500, field)) {
            boolean named = address != null && !address.isBlank();
            breaches.check(!named || address.strip().matches("https?://\\S+"), InputRule.UNKNOWN_REFERENCE, field, address);
            breaches.check(named || day == null, InputRule.REQUIRED, field);
            breaches.check(!named || day != null, InputRule.REQUIRED, dayField);
        }
    }

    private void past(Breaches breaches, LocalDate day, String field) {
        breaches.check(day == null || !day.isAfter(desk.today()), InputRule.DATE_IN_FUTURE, field, day);
    }

    private DemandView view(ProjectView project) {
        Tender tender = demands.tender(project);
        Demand demand = repository.demand(project.applicationNumber());
        DemandEntry entry = demands.entry(demand);
        DemandCheck check = demands.checkOf(project, tender);
        return new DemandView(project.applicationNumber(), project.number(), project.title(), entry, demand == null ? null : demand.intention(),
                DemandDesk.isChangeable(tender), check.wantsSurvey(entry), demands.isSoleSource(tender), check.earliest(demand == null ? null : demand.intentionOn()), demands.author(demand));
    }
}
