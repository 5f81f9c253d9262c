package org.yangguang.tender;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Roles;
import org.yangguang.project.ProjectView;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Stale;

/** 拟签订的合同文本、验收方案: the terms of a tender file, before its notice for those who make it, afterwards for everyone. */
@Stateless
@Audited
public class TermsService {

    private static final int MOST_INSTALMENTS = 20;
    private static final int LONGEST_DAYS = 365;

    @Inject
    private TenderRepository repository;

    @Inject
    private DemandDesk demands;

    @Inject
    private TenderDesk desk;

    @Inject
    private TenderRegisterService register;

    @Inject
    private IdentityService identity;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    /**
     * What is drafted, and what a notice needs; called by its page and GET /api/v1/tenders/{number}/terms. Changes nothing.
     *
     * @param number of a tender, or of the application or project whose purchase it is
     * @throws NotFound no such purchase, a project that is not approved, or not one that the actor may read
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public TermsView viewTerms(String number) {
        return view(demands.project(number));
    }

    /**
     * What a notice of today would be refused for by the rules of the contract text and the acceptance plan, empty once it has been
     * published; called by the same page and GET /api/v1/tenders/{number}/terms/missing.
     *
     * @throws NotFound as {@link #viewTerms}
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public List<CheckedRule> listMissingTerms(String number) {
        ProjectView project = demands.project(number);
        Tender tender = demands.tender(project);
        if (!DemandDesk.isChangeable(tender)) {
            return List.of();
        }
        Breaches breaches = new Breaches();
        demands.termsOf(project, tender).check(breaches, demands.entry(repository.terms(project.applicationNumber())));
        return TermsCheck.RULES.stream().map(rule -> new CheckedRule(rule.code(), rule.article(), breaches.all().stream().filter(b -> b.rule() == rule).toList()))
                .filter(rule -> !rule.breaches().isEmpty()).toList();
    }

    /**
     * The terms as the tender file has them, before its notice as well; called by the pages of a tender and of the contract's draft, and
     * GET /api/v1/tenders/{number}/terms/offered.
     *
     * @throws NotFound no such tender, or not one that the actor may read
     */
    @PermitAll
    public TermsEntry viewOfferedTerms(String number) {
        return demands.offered(repository.ofNumber(register.viewTender(number).number()));
    }

    /**
     * The same as the notice has published them, for everyone alike; called by GET /api/v1/open/tenders/{tender}/terms, without login.
     *
     * @throws NotFound no such tender, or one that has not been published
     */
    @PermitAll
    public TermsEntry viewOpenTerms(String number) {
        return demands.offered(demands.open(number));
    }

    /**
     * The officer drafts contract text and acceptance plan, as far as they are known; called by its page and
     * PUT /api/v1/tenders/{number}/terms. Refused with all defects at once: a clause that is there twice, a share that is none, an advance
     * that is not the first instalment; after the notice (TENDER-X07).
     *
     * @throws NotFound no such purchase, or not one that the actor may read
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public TermsView recordTerms(String number, TermsEntry entry) {
        ProjectView project = demands.project(number);
        trail.subject(project.applicationNumber(), project.number());
        Tender tender = demands.tender(project);
        if (!DemandDesk.isChangeable(tender)) {
            tender.ensure(TenderStatus.PREPARING);
        }
        OfferedTerms terms = repository.lockedTerms(project.applicationNumber());
        Stale.check(project.applicationNumber(), entry.version(), terms == null ? 0 : terms.version());
        Breaches breaches = new Breaches();
        check(breaches, entry);
        breaches.refuseIfAny();
        boolean first = terms == null;
        terms = first ? new OfferedTerms(project.applicationNumber()) : terms;
        terms.take(entry, actor.get().userName(), desk.now());
        if (first) {
            repository.add(terms);
        }
        repository.flush();
        return view(project);
    }

    private static void check(Breaches breaches, TermsEntry entry) {
        Set<TermClause> said = EnumSet.noneOf(TermClause.class);
        for (int i = 0; i < entry.clauses().size(); i++) {
            TermsEntry.Clause clause = entry.clauses().get(i);
            String field = clause.kind() == null ? "clauses[" + i + "].kind" : clause.kind().word();
            breaches.optionalText(clause.text(), 1000, field);
            breaches.check(clause.kind() != null && said.add(clause.kind()), InputRule.UNKNOWN_CHOICE, field, String.valueOf(clause.kind()));
        }
        days(breaches, entry.paymentDays(), "paymentDays");
        days(breaches, entry.acceptanceDays(), "acceptanceDays");
        breaches.check(entry.securityPercent() == null || isShare(entry.securityPercent(), 0), InputRule.OUT_OF_RANGE, "securityPercent", 0, 100);
        breaches.check(entry.instalments().size() <= MOST_INSTALMENTS, InputRule.OUT_OF_RANGE, "instalments", 0, MOST_INSTALMENTS);
        for (int i = 0; i < entry.instalments().size(); i++) {
            TermsEntry.Instalment instalment = entry.instalments().get(i);
            String at = "instalments[" + i + "].";
            breaches.text(instalment.milestone(), 200, at + "milestone");
            if (breaches.required(instalment.percent(), at + "percent")) {
                breaches.check(isShare(instalment.percent(), 1), InputRule.OUT_OF_RANGE, at + "percent", "0.01", 100);
            }
            breaches.check(!instalment.advance() || i == 0, InputRule.OUT_OF_RANGE, at + "advance", 1, 1);
        }
    }

    private static void days(Breaches breaches, Integer days, String field) {
        breaches.check(days == null || days >= 1 && days <= LONGEST_DAYS, InputRule.OUT_OF_RANGE, field, 1, LONGEST_DAYS);
    }

    private static boolean isShare(BigDecimal percent, int leastSign) {
        return percent.signum() >= leastSign && percent.compareTo(BigDecimal.valueOf(100)) <= 0 && percent.stripTrailingZeros().scale() <= 2;
    }

    private TermsView view(ProjectView project) {
        Tender tender = demands.tender(project);
        OfferedTerms terms = repository.terms(project.applicationNumber());
        return new TermsView(project.applicationNumber(), project.number(), project.title(), demands.entry(terms), DemandDesk.isChangeable(tender),
                demands.termsOf(project, tender).required(), terms == null ? null : identity.displayName(terms.recordedBy()));
    }
}
