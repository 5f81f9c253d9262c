package org.yangguang.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Holding;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Role;
import org.yangguang.identity.UserView;

/** What each person may see of a handover and do with it. */
@ApplicationScoped
class DepartureReader {

    private static final Set<Role> ALL = EnumSet.of(Role.AUTHORITY_OFFICER, Role.AUDITOR, Role.SYSTEM_ADMINISTRATOR);
    private static final Set<Role> HEADS = EnumSet.of(Role.DIVISION_HEAD, Role.FINANCE_LEAD);

    @Inject
    private Supervision supervision;
    @Inject
    private Keepers keepers;
    @Inject
    private IdentityService identity;
    @Inject
    private CurrentActor current;

    boolean seesAll(Actor actor) {
        return ALL.stream().anyMatch(actor::has);
    }

    /** The organisations whose handovers the actor sees as their head. */
    Set<String> headed(Actor actor) {
        Set<String> codes = new TreeSet<>();
        if (actor.roles().stream().anyMatch(HEADS::contains)) {
            codes.add(actor.organisation());
        }
        actor.standsInFor().stream().filter(p -> p.roles().stream().anyMatch(HEADS::contains)).forEach(p -> codes.add(p.organisation()));
        return codes;
    }

    boolean mayRead(Departure departure) {
        Actor actor = current.get();
        return seesAll(actor) || headed(actor).contains(departure.organisation()) || concerns(departure, actor);
    }

    private static boolean concerns(Departure departure, Actor actor) {
        return actor.userName().equals(departure.leaver()) || departure.successorNames().contains(actor.userName())
                || actor.userName().equals(departure.startedBy());
    }

    boolean supervises(Departure departure) {
        return identity.findUser(departure.leaver()).filter(leaver -> supervision.by(current.get(), leaver)).isPresent();
    }

    boolean mayCancel(Departure departure) {
        return supervises(departure) || current.get().userName().equals(departure.startedBy());
    }

    DepartureView view(Departure departure, boolean whole) {
        Actor actor = current.get();
        boolean business = actor.ofMinistry();
        List<Holding> now = whole && business && departure.isUnderWay() ? keepers.of(departure.leaver()) : List.of();
        List<DepartureView.Row> rows = !whole || !business ? List.of() : departure.status() == DepartureStatus.OPEN ? live(now) : listed(departure);
        boolean changed = departure.status() == DepartureStatus.ARRANGED && now.stream().anyMatch(h -> !departure.lists(h));
        String organisation = identity.findOrganisation(departure.organisation()).map(OrganisationView::name).orElse(departure.organisation());
        return departure.view(new Reading(user -> user == null ? null : identity.displayName(user), organisation, rows,
                whole && departure.isUnderWay() ? vacant(departure) : Set.of(), changed, whole && supervises(departure),
                departure.awaits(actor.userName()), mayCancel(departure)));
    }

    private static List<DepartureView.Row> live(List<Holding> held) {
        List<ListedMatter> rows = held.stream().map(h -> new ListedMatter(h, null)).toList();
        return IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i).view(i + 1, null)).toList();
    }

    private List<DepartureView.Row> listed(Departure departure) {
        List<ListedMatter> rows = departure.rows();
        return IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i).view(i + 1,
                rows.get(i).successor() == null ? null : identity.displayName(rows.get(i).successor()))).toList();
    }

    /** The leaver's posts that nobody else of the organisation holds. */
    private Set<Role> vacant(Departure departure) {
        Set<Role> vacant = EnumSet.noneOf(Role.class);
        identity.findUser(departure.leaver()).map(UserView::roles).ifPresent(vacant::addAll);
        vacant.removeIf(role -> identity.usersWith(role, departure.organisation()).stream().anyMatch(u -> !u.userName().equals(departure.leaver())));
        return vacant;
    }
}
