package org.yangguang.project;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;

/** Door for the catalogue of programmes (专项工程) and their calls for applications (申报指南). */
@Stateless
@Audited
public class ProgrammeService {

    @Inject
    private ProjectRepository repository;
    @Inject
    private ProposalBook book;
    @Inject
    private IdentityService identity;
    @Inject
    private Numbering numbering;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /** All programmes by code. Called by pages and API; the catalogue is open to every user. */
    @PermitAll
    public List<ProgrammeView> listProgrammes() {
        return repository.programmes().stream().map(Programme::view).toList();
    }

    /** One programme; also called by registers. */
    @PermitAll
    public ProgrammeView viewProgramme(String code) {
        return book.programme(code).view();
    }

    /**
     * Enters or changes a programme, by an officer of the department that answers for it. Refuses an unknown organisation
     * and a function code outside class 216 (FMT-05). Running projects keep the departments they began with.
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public ProgrammeView saveProgramme(ProgrammeForm form) {
        Breaches breaches = new Breaches();
        known(breaches, form.buyer(), "buyer");
        known(breaches, form.finance(), "finance");
        known(breaches, form.legal(), "legal");
        known(breaches, form.agency(), "agency");
        if (form.buyer() != null) {
            breaches.check(answersFor(form.buyer()), InputRule.UNKNOWN_CHOICE, "buyer", form.buyer());
        }
        breaches.refuseIfAny();
        Programme programme = form.code() == null ? null : repository.programme(form.code()).orElse(null);
        if (programme == null) {
            programme = Programme.create(form);
            repository.add(programme);
        } else {
            if (!answersFor(programme.buyer())) {
                throw new NotFound("programme", form.code());
            }
            programme.change(form);
        }
        repository.flush();
        trail.subject(programme.code(), null);
        return programme.view();
    }

    private void known(Breaches breaches, String organisation, String field) {
        if (organisation != null && !organisation.isBlank()) {
            breaches.check(identity.findOrganisation(organisation).isPresent(), InputRule.UNKNOWN_REFERENCE, field, organisation);
        }
    }

    private boolean answersFor(String department) {
        Actor me = actor.get();
        return me.roles().contains(Role.PROJECT_OFFICER) && me.organisation().equals(department)
                || me.standsInFor().stream().anyMatch(p -> p.roles().contains(Role.PROJECT_OFFICER)
                && p.organisation().equals(department));
    }

    /** Calls, those that close last first; {@code openOnly} leaves out what takes no applications today. */
    @PermitAll
    public List<CallView> listCalls(boolean openOnly) {
        LocalDate today = LocalDate.now(clock);
        Map<String, String> names = repository.programmeNames();
        return repository.calls().stream().filter(c -> !openOnly || c.isOpenOn(today))
                .map(c -> c.view(names.get(c.programmeCode()), today)).toList();
    }

    /** One call. Called by the form of an application and the API; refuses an unknown number (NotFound). */
    @PermitAll
    public CallView viewCall(String number) {
        Call call = book.call(number);
        return call.view(book.programme(call.programmeCode()).name(), LocalDate.now(clock));
    }

    /**
     * Publishes a call ({@code number} null) or changes one, by an officer of the programme's department; for others the
     * call is NotFound. Refuses a period in the past or too short, a ceiling of nothing, a programme that is closed; for a
     * call decided by list a sheet whose points do not come to a hundred (PROJECT-X33), and another sheet once there are
     * applications (PROJECT-X32).
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public CallView saveCall(String number, CallForm form) {
        LocalDate today = LocalDate.now(clock);
        Call changed = number == null ? null : book.call(number);
        if (changed != null && !answersFor(book.programme(changed.programmeCode()).buyer())) {
            throw new NotFound("call", number);
        }
        Breaches breaches = new Breaches();
        breaches.text(form.programmeCode(), 20, "programmeCode");
        breaches.refuseIfAny();
        Programme programme = book.programme(form.programmeCode());
        breaches.check(programme.isActive(), ProjectRule.PROGRAMME_IS_ACTIVE, "programmeCode", programme.name());
        breaches.check(answersFor(programme.buyer()), InputRule.UNKNOWN_CHOICE, "programmeCode", programme.code());
        breaches.refuseIfAny();
        Call call = changed;
        if (call == null) {
            call = Call.publish(freeNumber(), form, today, actor.get().userName(), LocalDateTime.now(clock));
            repository.add(call);
        } else {
            Breaches.ensure(call.programmeCode().equals(form.programmeCode()), InputRule.UNKNOWN_CHOICE, form.programmeCode());
            call.change(form, today, repository.isAppliedUnder(number));
        }
        repository.flush();
        trail.subject(call.number(), null);
        return call.view(programme.name(), today);
    }

    /** The reference rows bring numbers of their own, which the counter does not know. */
    private String freeNumber() {
        String number = numbering.next("ZN");
        while (repository.call(number).isPresent()) {
            number = numbering.next("ZN");
        }
        return number;
    }

    /** The administrative divisions (GB/T 2260, FMT-06) that an application may name. Called by its form and the registers. */
    @PermitAll
    public List<RegionView> listRegions() {
        return repository.regions().stream().map(Region::view).toList();
    }
}
