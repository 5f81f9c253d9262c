package org.yangguang.tender;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yangguang.budget.BudgetService;
import org.yangguang.calendar.CalendarService;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.secrecy.PublicationKind;
import org.yangguang.secrecy.SecrecyRule;
import org.yangguang.secrecy.SecrecyService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breach;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Rule;

/** 公告前检查: the documents of a tender held against every rule that its publication must keep, as if it were published today. */
@Stateless
@Audited
public class DocumentCheckService {

    private static final List<Rule> DOCUMENTS = List.of(TenderRule.CATALOGUE_FITS_CATEGORY, TenderRule.WITHIN_APPROVED_BUDGET, TenderRule.CEILING_WITHIN_BUDGET,
            TenderRule.BUDGET_DOCUMENT_GATES_NOTICE, TenderRule.PURCHASES_ARE_NOT_SPLIT, TenderRule.RESERVE_IS_LARGE_ENOUGH,
            TenderRule.DOCUMENTS_LONG_ENOUGH, TenderRule.ISSUE_TO_DEADLINE_LONG_ENOUGH,
            TenderRule.DEADLINE_IS_A_WORKING_DAY, TenderRule.BOND_WITHIN_ITS_SHARE, TenderRule.PRICE_WEIGHT_IN_RANGE, TenderRule.PRICE_WEIGHT_IN_CONSULTATION_RANGE,
            TenderRule.LOWEST_PRICE_WINS, TenderRule.WEIGHTS_ADD_UP,
            TenderRule.DEDUCTION_RATE_IN_RANGE, TenderRule.QUALIFICATION_IS_NOT_SCORED, TenderRule.SCALE_IS_NO_CONDITION, TenderRule.AGE_IS_NO_CONDITION,
            TenderRule.PLACE_IS_NO_CONDITION, TenderRule.OWNERSHIP_IS_NO_CONDITION, TenderRule.MAKERS_LETTER_IS_NO_CONDITION,
            TenderRule.BRAND_IS_NO_CONDITION, TenderRule.RIGHTS_ARE_SETTLED, SecrecyRule.REVIEWED_BEFORE_PUBLICATION,
            SecrecyRule.OUTLET_COMES_FIRST);

    private static final List<Rule> RULES = Stream.of(DOCUMENTS, DemandCheck.RULES, SoleSourceCheck.RULES, TermsCheck.RULES).flatMap(List::stream).toList();

    @Inject
    private TenderRepository repository;

    @Inject
    private DemandDesk demands;

    @Inject
    private TenderDesk desk;

    @Inject
    private BudgetService budgets;

    @Inject
    private CalendarService calendar;

    @Inject
    private SecrecyService secrecy;

    @Inject
    private CurrentActor actor;

    /**
     * Called by the pages on which a tender is approved and published, and by GET /api/v1/tenders/{number}/check; changes nothing.
     * The schedule counts from today for a notice that has not been published.
     *
     * @return every rule, kept or broken
     * @throws NotFound an unknown tender, and for an agent another's
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public List<CheckedRule> viewCheck(String number) {
        Tender tender = repository.ofNumber(number);
        boolean seen = tender != null && (actor.get().ofMinistry() || actor.get().has(Role.PROCUREMENT_AGENT) && actor.get().organisations().contains(tender.agency));
        if (!seen || tender.plan.lots.isEmpty()) {
            throw new NotFound("tender", number);
        }
        PlanEntry plan = tender.plan.entry(tender.method, tender.version());
        LocalDate issue = tender.publishedAt == null ? desk.today() : tender.plan.issueOn;
        CatalogueItem item = repository.catalogueItem(plan.catalogueCode());
        PlanCheck check = new PlanCheck(desk.procedureOf(tender), calendar.workingDays());
        check.check(plan, Available.of(budgets.budget(tender.projectNumber)), item == null ? null : item.category(), issue.atStartOfDay());
        check.schedule(issue, plan.documentsUntil(), plan.bidDeadline(), issue.atStartOfDay());
        check.conditions(plan, repository.conditions(tender.lawDate));
        Breaches breaches = check.breaches();
        breaches.check(budgets.budget(tender.projectNumber).documentNumber() != null, TenderRule.BUDGET_DOCUMENT_GATES_NOTICE, null, tender.projectNumber);
        if (tender.publishedAt == null) {
            demands.check(breaches, tender, issue);
        }
        // what the invited are given is no publication
        SecrecyRule obstacle = tender.byInvitation ? null : secrecy.viewObstacle(PublicationKind.TENDER, TenderNotice.numberOf(tender, TenderNotice.TENDER));
        breaches.check(obstacle == null, obstacle, null, TenderNotice.numberOf(tender, TenderNotice.TENDER));
        // the schedule is counted from the planned day and from today: the later count is told
        Map<String, Breach> found = new LinkedHashMap<>();
        breaches.all().forEach(b -> found.put(b.rule().code() + b.field(), b));
        return RULES.stream().map(rule -> new CheckedRule(rule.code(), rule.article(), found.values().stream().filter(b -> b.rule() == rule).toList())).toList();
    }
}
