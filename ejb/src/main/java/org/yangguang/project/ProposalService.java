package org.yangguang.project;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.Slice;

/** Door for applicants: drafts, the submission that starts a project's lifecycle, and the list of one's own applications. */
@Stateless
@Audited
public class ProposalService {

    @Inject
    private ProjectRepository repository;
    @Inject
    private ProposalBook book;
    @Inject
    private ProposalEntry entry;
    @Inject
    private Numbering numbering;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /**
     * Keeps a draft, as far as it is written; {@code number} is null for a new one. Also keeps what is typed into a
     * returned application before it is handed in again. Refuses only what cannot be stored.
     */
    @RolesAllowed(Roles.APPLICANT)
    public ProposalView saveDraft(String number, ProposalForm form) {
        LocalDateTime now = LocalDateTime.now(clock);
        Proposal proposal = number == null ? open(form, now) : own(number, form.version());
        proposal.write(form, now);
        if (number == null) {
            repository.add(proposal);
        }
        repository.flush();
        trail.subject(proposal.knownAs(), null);
        return book.fullView(proposal);
    }

    /** Whether {@link #saveDraft} would keep this form; asked by the page so that a submission tells all defects at once. */
    @RolesAllowed(Roles.APPLICANT)
    public boolean mayKeep(ProposalForm form) {
        return ProposalCheck.storable(form).none();
    }

    private Proposal open(ProposalForm form, LocalDateTime now) {
        Breaches breaches = new Breaches();
        breaches.text(form.callNumber(), 40, "callNumber");
        breaches.refuseIfAny();
        Call call = book.call(form.callNumber());
        breaches.check(call.isOpenOn(now.toLocalDate()), ProjectRule.CALL_IS_OPEN, "callNumber", call.opensOn(), call.closesOn());
        breaches.refuseIfAny();
        Actor me = actor.get();
        return Proposal.draft(numbering.next("NG"), call, book.programme(call.programmeCode()), me.organisation(),
                me.userName(), now);
    }

    /**
     * Hands a draft in: it becomes an application with its SB number, and its lifecycle starts with the recommending unit.
     * Refuses an incomplete form with every defect at once (INI-01, BUD-04 and the call's own terms).
     */
    @RolesAllowed(Roles.APPLICANT)
    public ProposalView submitProposal(String number, ProposalForm form) {
        LocalDateTime now = LocalDateTime.now(clock);
        Proposal proposal = own(number, form.version());
        Breaches.ensure(proposal.facts().applicationNumber() == null, ProjectRule.EDITED_ONLY_IN_HAND, proposal.knownAs());
        ProposalCheck.complete(form, book.measure(proposal.facts(), form, now.toLocalDate())).refuseIfAny();
        proposal.write(form, now);
        String recommender = book.recommender(proposal.facts().applicant()).orElseThrow();
        entry.handIn(proposal, recommender, actor.get().userName(), now);
        return book.fullView(proposal);
    }

    /** Throws a draft away; it stays on record as cancelled. Refuses anything already handed in. */
    @RolesAllowed(Roles.APPLICANT)
    public void discardDraft(String number, EndProject end) {
        Proposal proposal = own(number, end.version());
        Breaches.ensure(proposal.facts().applicationNumber() == null, ProjectRule.EDITED_ONLY_IN_HAND, proposal.knownAs());
        proposal.withdraw(end.reason(), actor.get().userName(), LocalDateTime.now(clock));
        trail.subject(proposal.knownAs(), null);
    }

    /**
     * A proposal in full, for those who may read the project.
     *
     * @throws NotFound no such proposal, or not one the actor may read
     */
    @PermitAll
    public ProposalView viewProposal(String number) {
        Proposal proposal = book.require(number);
        if (!Readable.by(actor.get()).includes(proposal.facts())) {
            throw new NotFound("application", number);
        }
        return book.fullView(proposal);
    }

    /** The applications of the actor's own organisation, drafts included, the last changed first. Called by its page and the API. */
    @RolesAllowed(Roles.APPLICANT)
    public ProjectPage listApplications(ProjectStatus status, String text, int first, int count) {
        ProjectFilter filter = new ProjectFilter(text, null, status, null, null, actor.get().organisation(), false);
        Readable readable = Readable.by(actor.get());
        return new ProjectPage(book.views(repository.page(filter, readable, Slice.first(first), Slice.count(count, Slice.MOST))),
                repository.count(filter, readable));
    }

    private Proposal own(String number, long version) {
        Proposal proposal = book.requireLocked(number);
        Actor me = actor.get();
        boolean mine = me.roles().contains(Role.APPLICANT) && me.organisation().equals(proposal.facts().applicant())
                || me.standsInFor().stream().anyMatch(p -> p.roles().contains(Role.APPLICANT)
                && p.organisation().equals(proposal.facts().applicant()));
        if (!mine) {
            throw new NotFound("application", number);
        }
        proposal.ensureRead(version);
        return proposal;
    }
}
