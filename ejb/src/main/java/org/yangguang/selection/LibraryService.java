package org.yangguang.selection;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Slice;

/** Door of the library (项目库): what has been entered, in which order and for which years; nothing gets a budget without it. */
@Stateless
@Audited
public class LibraryService {

    @Inject
    private SelectionRepository repository;
    @Inject
    private SelectionDesk desk;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /**
     * A page of the library. The ministry sees all, an applicant its own, a recommending unit those that it recommended.
     * Called by its page and the API.
     */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.LEGAL_ADVISER, Roles.AUDITOR})
    public LibraryPage listLibrary(LibraryFilter filter, int first, int count) {
        Actor me = actor.get();
        Collection<String> units = me.ofMinistry() ? null : me.organisations();
        Map<String, String> known = new HashMap<>();
        int year = thisYear();
        return new LibraryPage(repository.entries(filter, units, year, Slice.first(first), Slice.count(count, Slice.MOST)).stream()
                .map(e -> e.view(known.computeIfAbsent(e.applicant(), desk::organisationName), year)).toList(),
                repository.countEntries(filter, units, year), repository.total(filter, units, year));
    }

    /**
     * Gives an entry its place and its budget years, by an officer of the programme's department. Refuses years out of order
     * (X20), a place that another entry of the programme has (X22), an entry that was changed meanwhile; another department's is NotFound.
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public LibraryView orderEntry(String application, LibraryOrder order) {
        LibraryEntry entry = repository.lockedEntry(application).filter(e -> desk.holds(Role.PROJECT_OFFICER, e.buyer()))
                .orElseThrow(() -> new NotFound("application", application));
        int year = thisYear();
        LibraryView before = entry.view(null, year);
        repository.lockOrder(entry.programme());
        entry.order(order, year, order.place() == null ? null : repository.atPlace(entry.programme(), order.place(), application).orElse(null));
        repository.flush();
        trail.subject(application, before.projectNumber());
        trail.change(before, entry.view(null, year));
        return entry.view(desk.organisationName(entry.applicant()), year);
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /**
     * Whether the library foresees a budget of this year for an application: it has not left and the year is among its budget
     * years. Called by 一上 of the annual budget for each project that it names (BUD-03).
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public boolean isForeseen(String application, int year) {
        return repository.entry(application).filter(e -> e.isForeseen(year)).isPresent();
    }

    /**
     * Refuses a budget for what does not stand approved in the library (BUD-03). Called by the budget stage when it opens, in
     * the transaction that brought the project there.
     */
    @PermitAll
    public void requireApproved(String application) {
        LibraryEntry.ensureBudgetable(repository.entry(application).orElse(null), application);
    }
}
