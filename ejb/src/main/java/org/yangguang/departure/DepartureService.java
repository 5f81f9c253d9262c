package org.yangguang.departure;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.Accounts;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Holding;
import org.yangguang.identity.HoldingKind;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.identity.UserView;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Slice;
import org.yangguang.shared.UniqueKey;

/** 离岗交接: the handover of everything that stands in a leaver's name, under one signed list and in one transaction. */
@Stateless
@Audited
public class DepartureService {

    static final String SERIES = "JJ";

    @Inject
    private DepartureRepository repository;
    @Inject
    private DepartureReader reader;
    @Inject
    private Supervision supervision;
    @Inject
    private Keepers keepers;
    @Inject
    private Accounts accounts;
    @Inject
    private IdentityService identity;
    @Inject
    private CurrentActor current;
    @Inject
    private Numbering numbering;
    @Inject
    private AuditTrail trail;
    @Inject
    private Event<DepartureArranged> arranged;
    @Inject
    private Event<DepartureSigned> signed;
    @Inject
    private Clock clock;

    /** Whose handover the actor may begin; called by the page and GET /api/v1/departures/leavers. The administrator may of all. */
    @RolesAllowed({Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_LEAD, Roles.SYSTEM_ADMINISTRATOR})
    public List<UserView> listLeavers() {
        Actor actor = current.get();
        return supervision.ministry().stream().filter(u -> actor.has(Role.SYSTEM_ADMINISTRATOR) || supervision.by(actor, u)).toList();
    }

    /**
     * Begins a handover: by the leaver's supervising head, or by the administrator, who then has no further part in it.
     * Refuses a person who is not of the ministry or has left (DEPARTURE-X03), one whose head the actor is not
     * (DEPARTURE-X02), and a second handover of the same person at a time (DEPARTURE-X01).
     */
    @RolesAllowed({Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_LEAD, Roles.SYSTEM_ADMINISTRATOR})
    public DepartureView beginDeparture(BeginDeparture command) {
        Departure.complete(command);
        Actor actor = current.get();
        UserView leaver = identity.findUser(command.leaver())
                .orElseThrow(() -> new RuleViolation(InputRule.UNKNOWN_REFERENCE, "leaver", command.leaver()));
        Breaches breaches = new Breaches();
        breaches.check(leaver.active() && supervision.isOfMinistry(leaver), DepartureRule.LEAVER_IS_OF_THE_MINISTRY, "leaver", leaver.displayName());
        breaches.check(actor.has(Role.SYSTEM_ADMINISTRATOR) || supervision.by(actor, leaver), DepartureRule.SUPERVISED_BY_THE_HEAD, "leaver",
                leaver.displayName());
        breaches.refuseIfAny();
        // whoever begins at the same moment waits for the number's row, and then finds this handover
        String number = numbering.next(SERIES);
        repository.underWay(leaver.userName()).ifPresent(other -> {
            throw new RuleViolation(DepartureRule.ONE_HANDOVER_AT_A_TIME, "leaver", leaver.displayName(), other.number());
        });
        Departure made = Departure.begin(number, command, leaver.organisation(), actor.userName(), now());
        repository.add(made);
        try {
            repository.flush();
        } catch (PersistenceException refused) {
            throw UniqueKey.refused(refused, DepartureRepository.ONE_UNDER_WAY)
                    ? new RuleViolation(DepartureRule.ONE_HANDOVER_AT_A_TIME, "leaver", leaver.displayName(), "") : refused;
        }
        trail.subject(number, null);
        trail.change(null, command);
        return reader.view(made, true);
    }

    /** The handovers that the actor has a part in, the newest first, without their rows; for the authority, the auditor and the administrator all. */
    @PermitAll
    public DeparturePage listDepartures(int first, int count) {
        Actor actor = current.get();
        String mine = reader.seesAll(actor) ? null : actor.userName();
        Set<String> headed = reader.headed(actor);
        return new DeparturePage(repository.page(mine, headed, Slice.first(first), Slice.count(count, Slice.MOST)).stream()
                .map(d -> reader.view(d, false)).toList(), repository.count(mine, headed));
    }

    /**
     * One handover with its list; called by its page, its printed list and GET /api/v1/departures/{number}. NotFound for whoever
     * is neither leaver nor successor nor the head, the authority, the auditor or the administrator; the last sees no rows.
     */
    @PermitAll
    public DepartureView viewDeparture(String number) {
        return reader.view(readable(number), true);
    }

    /** Who may take over: the leaver's colleagues in the same organisation but the actor, who supervises; for the page and the API. */
    @RolesAllowed({Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_LEAD})
    public List<UserView> listSuccessors(String number) {
        Departure departure = supervised(repository.find(number).orElseThrow(() -> new NotFound("departure", number)));
        return supervision.ministry().stream().filter(u -> u.organisation().equals(departure.organisation()) && !u.userName().equals(departure.leaver())
                && !u.userName().equals(current.get().userName())).toList();
    }

    /**
     * Draws the list and names the successors, by the supervising head; as often as needed until the last signature, and
     * confirmations given to an earlier list are void. Refuses, each at its row, a successor who does not hold the post in
     * the same organisation (DEPARTURE-X04), who would check what that person has done (DEPARTURE-X05), who is leaving
     * (DEPARTURE-X06) or supervises (DEPARTURE-X07); and while something runs in the leaver's name (DEPARTURE-X11).
     */
    @RolesAllowed({Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_LEAD})
    public DepartureView arrangeDeparture(String number, ArrangeDeparture command) {
        Departure departure = supervised(repository.locked(number).orElseThrow(() -> new NotFound("departure", number)));
        departure.ensureRead(command.version());
        List<Holding> held = keepers.of(departure.leaver());
        ensureNothingRuns(held, departure);
        Breaches breaches = new Breaches();
        if (held.stream().anyMatch(h -> h.kind().passesOn())) {
            breaches.text(command.successor(), 40, "successor");
            breaches.refuseIfAny();
        }
        List<ListedMatter> rows = held.stream()
                .map(h -> new ListedMatter(h, h.kind().passesOn() ? command.successorOf(h.kind(), h.reference()) : null)).toList();
        ensureFit(rows, departure);
        departure.arrange(rows, current.get().userName(), now());
        repository.flush();
        Set<String> people = new TreeSet<>(departure.successorNames());
        people.add(departure.leaver());
        arranged.fire(new DepartureArranged(number, identity.displayName(departure.leaver()), people, current.get().userName()));
        trail.subject(number, null);
        trail.change(null, command);
        return reader.view(departure, true);
    }

    /** The leaver, or a successor, agrees to the list as it was read. Refuses everybody else (NotFound) and a handover without list (DEPARTURE-X12). */
    @PermitAll
    public DepartureView confirmDeparture(String number, ConfirmDeparture word) {
        String user = current.get().userName();
        Departure departure = repository.locked(number).filter(d -> d.leaver().equals(user) || d.successorNames().contains(user))
                .orElseThrow(() -> new NotFound("departure", number));
        departure.ensureRead(word.version());
        departure.confirm(user, now());
        repository.flush();
        trail.subject(number, null);
        return reader.view(departure, true);
    }

    /**
     * The last signature, by the supervising head: in this one transaction everything on the list goes to its successors,
     * what ends with the post ends, and the account is closed where the handover says so. What was done meanwhile stays done.
     * Refuses before the successors have confirmed (DEPARTURE-X08), without the leaver's confirmation unless the reason of
     * the absence is given (DEPARTURE-X09), with matters that came up since the list was drawn (DEPARTURE-X10), and whatever
     * {@link #arrangeDeparture} refuses, as it is now.
     */
    @RolesAllowed({Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_LEAD})
    public DepartureView signDeparture(String number, SignDeparture signature) {
        Departure departure = supervised(repository.locked(number).orElseThrow(() -> new NotFound("departure", number)));
        departure.ensureRead(signature.version());
        departure.ensureSignable(signature, current.get().userName());
        List<Holding> held = keepers.of(departure.leaver());
        ensureNothingRuns(held, departure);
        List<String> unlisted = held.stream().filter(h -> !departure.lists(h)).map(Holding::number).distinct().toList();
        Breaches.ensure(unlisted.isEmpty(), DepartureRule.LIST_IS_WHOLE, String.join("、", unlisted));
        ensureFit(departure.rows().stream().filter(row -> held.stream().anyMatch(row::is)).toList(), departure);
        for (ListedMatter row : departure.rows()) {
            row.settle(keepers.keeper(row.holding().kind()).handOn(row.holding(), departure.leaver(), row.successor()));
        }
        if (departure.closesAccount()) {
            accounts.close(departure.leaver());
        }
        departure.sign(signature, current.get().userName(), now());
        repository.flush();
        signed.fire(new DepartureSigned(number, identity.displayName(departure.leaver()), departure.successorNames(), current.get().userName()));
        trail.subject(number, null);
        trail.change(null, signature);
        return reader.view(departure, true);
    }

    /** Gives a handover up, by the supervising head or whoever began it, with the reason; nothing is moved. Refuses a signed one (DEPARTURE-X12). */
    @RolesAllowed({Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_LEAD, Roles.SYSTEM_ADMINISTRATOR})
    public DepartureView cancelDeparture(String number, CancelDeparture command) {
        Departure departure = repository.locked(number).filter(reader::mayCancel).orElseThrow(() -> new NotFound("departure", number));
        departure.ensureRead(command.version());
        departure.cancel(command);
        repository.flush();
        trail.subject(number, null);
        trail.change(null, command);
        return reader.view(departure, true);
    }

    private Departure readable(String number) {
        return repository.find(number).filter(reader::mayRead).orElseThrow(() -> new NotFound("departure", number));
    }

    private Departure supervised(Departure departure) {
        if (!reader.supervises(departure)) {
            throw new NotFound("departure", departure.number());
        }
        return departure;
    }

    private void ensureNothingRuns(List<Holding> held, Departure departure) {
        List<String> running = held.stream().filter(h -> h.kind() == HoldingKind.RUNNING).map(Holding::number).toList();
        Breaches.ensure(running.isEmpty(), DepartureRule.NOTHING_RUNS_IN_THE_NAME, identity.displayName(departure.leaver()), String.join("、", running));
    }

    /** Every successor is there, stays, holds what the row needs and would not check the own work; told row by row. */
    private void ensureFit(List<ListedMatter> rows, Departure departure) {
        Set<String> names = new TreeSet<>();
        rows.stream().map(ListedMatter::successor).filter(s -> s != null).forEach(names::add);
        Set<String> touched = new TreeSet<>(names);
        touched.add(departure.leaver());
        Map<String, UserView> people = accounts.locked(touched).stream().collect(Collectors.toMap(UserView::userName, Function.identity()));
        Breaches breaches = new Breaches();
        for (String name : names) {
            UserView successor = people.get(name);
            if (!breaches.check(successor != null, InputRule.UNKNOWN_REFERENCE, "successor", name)) {
                continue;
            }
            breaches.check(!name.equals(current.get().userName()), DepartureRule.HEAD_TAKES_NOTHING_OVER, "successor");
            breaches.check(successor.active() && !name.equals(departure.leaver()) && repository.underWay(name).isEmpty(), DepartureRule.SUCCESSOR_STAYS,
                    "successor", successor.displayName());
            breaches.check(successor.organisation().equals(departure.organisation()) && supervision.isOfMinistry(successor),
                    DepartureRule.SUCCESSOR_HOLDS_THE_POST, "successor", successor.displayName());
        }
        breaches.refuseIfAny();
        for (int i = 0; i < rows.size(); i++) {
            ListedMatter row = rows.get(i);
            if (row.successor() == null) {
                continue;
            }
            UserView successor = people.get(row.successor());
            Holding holding = row.holding();
            breaches.check(holding.role() == null || successor.roles().contains(holding.role()), DepartureRule.SUCCESSOR_HOLDS_THE_POST,
                    "rows[" + i + "].successor", successor.displayName());
            breaches.check(!keepers.keeper(holding.kind()).isOwnWork(holding, row.successor()), DepartureRule.SUCCESSOR_DOES_NOT_CHECK_OWN_WORK,
                    "rows[" + i + "].successor", successor.displayName(), holding.number());
        }
        breaches.refuseIfAny();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
