package org.yangguang.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.calendar.CalendarService;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Role;
import org.yangguang.project.CallView;
import org.yangguang.project.ProgrammeService;
import org.yangguang.registry.ExpertEntry;
import org.yangguang.registry.ExpertView;
import org.yangguang.registry.RegistryService;
import org.yangguang.registry.TieKind;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.NotFound;

/** Looks up what surrounds a list: names, limits, ties of its experts. Changes nothing. */
@ApplicationScoped
class SelectionDesk {

    @Inject
    private SelectionRepository repository;
    @Inject
    private IdentityService identity;
    @Inject
    private ProgrammeService programmes;
    @Inject
    private RegistryService registry;
    @Inject
    private RegulationService regulations;
    @Inject
    private CalendarService calendar;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    SelectionList list(String number) {
        return repository.list(number).orElseThrow(() -> new NotFound("list", number));
    }

    SelectionList locked(String number) {
        return repository.locked(number).orElseThrow(() -> new NotFound("list", number));
    }

    CallView call(String number) {
        return programmes.viewCall(number);
    }

    SelectionListView view(SelectionList list) {
        Map<String, String> known = new HashMap<>();
        return list.view(call(list.callNumber()), code -> code == null ? null : known.computeIfAbsent(code, this::organisationName),
                user -> user == null ? null : known.computeIfAbsent("user " + user, k -> identity.displayName(user)));
    }

    String organisationName(String code) {
        return code == null ? null : identity.findOrganisation(code).map(OrganisationView::name).orElse(code);
    }

    String person(String user) {
        return user == null ? null : identity.displayName(user);
    }

    int count(SelectionList list, String code) {
        return regulations.asOf(list.lawDate()).count(code);
    }

    int countToday(String code) {
        return regulations.asOf(LocalDate.now(clock)).count(code);
    }

    LocalDateTime due(SelectionList list, String code) {
        return calendar.dueIn(count(list, code));
    }

    /** Whether the actor holds the role in this organisation, by an own role or by delegation. */
    boolean holds(Role role, String organisation) {
        Actor me = actor.get();
        return me.allGroups().contains(role.word() + "@" + organisation);
    }

    /** The departments that have a head who could sign for them. */
    List<OrganisationView> departments() {
        return identity.listOrganisations("department").stream().filter(o -> o.active() && !identity.usersWith(Role.DIVISION_HEAD, o.code()).isEmpty()).toList();
    }

    /** Why the register keeps this expert from judging the applicant: employer, former employer, kinship, share; null for none. */
    String tie(String expert, String applicant, String application) {
        ExpertView known = registry.findExpert(expert).orElseThrow(() -> new NotFound("expert", expert));
        Set<String> codes = lineage(applicant);
        if (known.employerCode() != null && codes.contains(known.employerCode())) {
            return known.employerName();
        }
        LocalDate counts = LocalDate.now(clock).minusYears(countToday("EVA-04.employment-years"));
        for (ExpertEntry.Tie tie : known.ties()) {
            boolean over = tie.kind() == TieKind.FORMER_EMPLOYER && tie.endedOn() != null && tie.endedOn().isBefore(counts);
            if (!over && (codes.contains(tie.reference()) || application.equals(tie.reference()))) {
                return tie.note() == null ? organisationName(tie.reference()) : tie.note();
            }
        }
        return null;
    }

    /** The applicant and the units above it, the ministry left out: there everybody is somehow tied. */
    private Set<String> lineage(String applicant) {
        Set<String> codes = new LinkedHashSet<>();
        String code = applicant;
        while (code != null && codes.add(code)) {
            code = identity.findOrganisation(code).map(OrganisationView::parent).orElse(null);
        }
        return codes;
    }
}
