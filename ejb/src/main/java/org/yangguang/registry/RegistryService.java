package org.yangguang.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Slice;
import org.yangguang.shared.Stale;

/** The door of the registers of enterprises and experts. */
@Stateless
@Audited
public class RegistryService {

    @Inject
    private RegistryRepository repository;

    @Inject
    private DebarmentBook debarments;

    @Inject
    private RegulationService regulations;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * The enterprise behind an organisation code. Called by the stages that need its name, size, account or debarment.
     *
     * @throws NotFound when the organisation is not registered as an enterprise
     */
    @PermitAll
    public EnterpriseView viewEnterprise(String organisation) {
        return findEnterprise(organisation).orElseThrow(() -> new NotFound("enterprise", organisation));
    }

    /** As {@link #viewEnterprise}, empty when not registered. Called where an outsider's organisation may be none. */
    @PermitAll
    public Optional<EnterpriseView> findEnterprise(String organisation) {
        return Optional.ofNullable(repository.enterprise(organisation)).map(Enterprise::view);
    }

    /**
     * An enterprise's record with its account, for those who may list the register and for the enterprise itself; called by
     * its page and GET /api/v1/enterprises/{organisation}. Another enterprise's is NotFound for a supplier.
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.PROCUREMENT_AGENT,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.LEGAL_ADVISER, Roles.AUDITOR, Roles.SUPPLIER})
    public EnterpriseView viewRecord(String organisation) {
        Actor asking = actor.get();
        if (!asking.ofMinistry() && !asking.has(Role.PROCUREMENT_AGENT) && !asking.organisations().contains(organisation)) {
            throw new NotFound("enterprise", organisation);
        }
        return viewEnterprise(organisation);
    }

    /** A page of the register; called by its page and the API. Suppliers see their own record only. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.PROCUREMENT_AGENT,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.LEGAL_ADVISER, Roles.AUDITOR})
    public List<EnterpriseView> listEnterprises(EnterpriseFilter filter, int first, int max) {
        return repository.enterprises(filter, today(), Slice.first(first), Slice.count(max, Slice.MOST)).stream().map(Enterprise::view).toList();
    }

    /** How many {@link #listEnterprises} would find. Called by the register's page. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.PROCUREMENT_AGENT,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.LEGAL_ADVISER, Roles.AUDITOR})
    public long countEnterprises(EnterpriseFilter filter) {
        return repository.count(filter, today());
    }

    /**
     * Registers an enterprise or changes its record. An officer may do so for any, a supplier for its own. Refused:
     * a credit code that GB 32100 does not allow (FMT-01, FMT-02) or that another enterprise has, a changed record.
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.SUPPLIER})
    public EnterpriseView saveEnterprise(EnterpriseEntry entry) {
        Enterprise.ensureMayBeKeptBy(actor.get(), entry);
        Enterprise found = repository.enterprise(entry.organisation());
        Enterprise enterprise = found == null ? new Enterprise(today()) : found;
        EnterpriseView before = found == null ? null : found.view();
        if (found != null) {
            found.ensureNotNew(entry);
            Stale.check(entry.organisation(), entry.version(), found.version());
        }
        enterprise.enter(entry);
        enterprise.ensureOwnCode(repository.enterpriseOfCreditCode(entry.creditCode()));
        if (enterprise.isNew()) {
            repository.add(enterprise);
        }
        repository.flush();
        trail.subject(entry.organisation(), null);
        trail.change(before, enterprise.view());
        return enterprise.view();
    }

    /** Enters a debarment by the finance ministry's decision. Refused: no term, a term above the law's three years (PEN-02). */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public EnterpriseView debarEnterprise(String organisation, DebarmentEntry entry) {
        return debarments.enter(organisation, entry);
    }

    /**
     * Who is barred today and whose publication has been reviewed, by name, a page of it. Called by the portal and
     * GET /api/v1/open/debarments, without login.
     */
    @PermitAll
    public List<DebarredView> listDebarred(int first, int count) {
        return repository.debarred(today(), Slice.first(first), Slice.count(count, Slice.MOST_IN_PUBLIC));
    }

    /** How many {@link #listDebarred} would find in all. */
    @PermitAll
    public long countDebarred() {
        return repository.countDebarred(today());
    }

    /**
     * An expert's record, for those who keep or draw experts and for the expert itself; called by its page and
     * GET /api/v1/experts/{userName}. Another expert's is NotFound: who judges is not known before the result.
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR, Roles.EXPERT})
    public ExpertView viewExpert(String userName) {
        Actor asking = actor.get();
        boolean expertOnly = asking.has(Role.EXPERT) && !asking.ofMinistry() && !asking.has(Role.PROCUREMENT_AGENT);
        return findExpert(userName).filter(found -> !expertOnly || found.userName().equals(asking.userName()))
                .orElseThrow(() -> new NotFound("expert", userName));
    }

    /** The expert with this login, empty when not registered; called by the stages inside their own guarded doors. */
    @PermitAll
    public Optional<ExpertView> findExpert(String userName) {
        return Optional.ofNullable(repository.expert(userName)).map(Expert::view);
    }

    /**
     * Why somebody may not judge a matter (EVA-04), as the word of {@link DrawOutcome}; null when the register knows no tie
     * or does not know the person. Called by the tender, whose experts come from the finance ministry's pool.
     *
     * @param organisations codes of all that the expert may have no tie with
     * @param references    application and project numbers that count as previous work
     */
    @PermitAll
    public String findTie(String userName, Set<String> organisations, Set<String> references) {
        Expert expert = repository.expert(userName);
        DrawOutcome found = expert == null ? DrawOutcome.NOT_DRAWN : expert.eligibility(new DrawRequest(null, null, null, Set.of(), organisations,
                references, List.of()), today(), regulations.asOf(today()).count("EVA-04.employment-years"));
        return found.isExcluded() && found != DrawOutcome.SUSPENDED ? found.word() : null;
    }

    /** A page of the register of experts; names of experts are not for suppliers. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public List<ExpertView> listExperts(ExpertFilter filter, int first, int max) {
        return repository.experts(filter, Slice.first(first), Slice.count(max, Slice.MOST)).stream().map(Expert::view).toList();
    }

    /** How many {@link #listExperts} would find. Called by the register's page. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public long countExperts(ExpertFilter filter) {
        return repository.count(filter);
    }

    /** Registers an expert or changes the record. Refused: a login registered twice, a changed record. */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public ExpertView saveExpert(ExpertEntry entry) {
        Expert found = repository.expert(entry.userName());
        if (found != null) {
            found.ensureNotNew(entry);
        }
        Expert expert = found == null ? new Expert() : found;
        ExpertView before = found == null ? null : found.view();
        if (found != null) {
            Stale.check(entry.userName(), entry.version(), found.version());
        }
        expert.enter(entry);
        if (expert.isNew()) {
            repository.add(expert);
        }
        repository.flush();
        trail.subject(entry.userName(), null);
        trail.change(before, expert.view());
        return expert.view();
    }

    /**
     * Notes the tie that an expert declared when recusing, so that the next draw leaves the expert out. Called by the
     * appraisal and tender stages in the expert's own task.
     */
    @RolesAllowed(Roles.EXPERT)
    public void declareTie(ExpertEntry.Tie tie) {
        Expert expert = repository.expert(actor.get().userName());
        if (expert == null) {
            throw new NotFound("expert", actor.get().userName());
        }
        expert.declare(tie);
        trail.subject(expert.userName(), null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
