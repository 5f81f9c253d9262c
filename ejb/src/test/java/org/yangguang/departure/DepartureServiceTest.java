package org.yangguang.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.Acting;
import org.yangguang.Hands;
import org.yangguang.Injected;
import org.yangguang.Refused;
import org.yangguang.Told;
import org.yangguang.Untold;
import org.yangguang.identity.Accounts;
import org.yangguang.identity.Actor;
import org.yangguang.identity.Holding;
import org.yangguang.identity.HoldingKind;
import org.yangguang.identity.Holdings;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Role;
import org.yangguang.identity.UserView;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.Stale;

/** What a handover of a post refuses and in which order it goes on, with people and matters in memory; over HTTP see DepartureIT. */
class DepartureServiceTest {

    private final Map<String, UserView> people = new TreeMap<>();
    private final Map<String, String> holders = new TreeMap<>();
    private final Set<String> ownWork = new TreeSet<>();
    private final List<Departure> kept = new ArrayList<>();
    private final List<Object> told = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();
    private boolean running;
    private String acting = "head";
    private int given;
    private DepartureService service;

    private void person(String name, String organisation, Role... roles) {
        people.put(name, new UserView(name, name, organisation, organisation, EnumSet.copyOf(List.of(roles)), true, false, null, null, false, 0));
    }

    private Actor actor() {
        UserView user = people.get(acting);
        return new Actor(acting, acting, user.organisation(), user.organisation(), user.roles(), List.of());
    }

    @BeforeEach
    void assemble() {
        person("officer", "XXH", Role.PROJECT_OFFICER);
        person("officer2", "XXH", Role.PROJECT_OFFICER);
        person("officer3", "XXH", Role.PROJECT_OFFICER);
        person("head", "XXH", Role.DIVISION_HEAD, Role.PROJECT_OFFICER);
        person("authority", "SLD", Role.AUTHORITY_OFFICER);
        person("legal", "XXH", Role.LEGAL_ADVISER);
        person("finance", "CWS", Role.FINANCE_OFFICER);
        person("supplier", "QLRJ", Role.SUPPLIER);
        person("sysadmin", "XXH", Role.SYSTEM_ADMINISTRATOR);
        holders.put("t1", "officer");
        holders.put("t2", "officer");
        IdentityService identity = new IdentityService() {
            @Override
            public String displayName(String userName) {
                return userName;
            }

            @Override
            public Optional<OrganisationView> findOrganisation(String code) {
                return Optional.empty();
            }

            @Override
            public Optional<UserView> findUser(String userName) {
                return Optional.ofNullable(people.get(userName));
            }

            @Override
            public List<UserView> usersWith(Role role, String organisation) {
                return people.values().stream().filter(p -> p.roles().contains(role) && p.organisation().equals(organisation)).toList();
            }
        };
        Accounts accounts = new Accounts() {
            @Override
            public List<UserView> locked(Collection<String> userNames) {
                return userNames.stream().filter(people::containsKey).map(people::get).toList();
            }

            @Override
            public void close(String userName) {
                closed.add(userName);
            }
        };
        DepartureRepository repository = new DepartureRepository() {
            @Override
            void add(Departure departure) {
                kept.add(departure);
            }

            @Override
            void flush() {
                // nothing is waited for in memory
            }

            @Override
            Optional<Departure> find(String number) {
                return kept.stream().filter(d -> d.number().equals(number)).findFirst();
            }

            @Override
            Optional<Departure> locked(String number) {
                return find(number);
            }

            @Override
            Optional<Departure> underWay(String leaver) {
                return kept.stream().filter(d -> d.isUnderWay() && d.leaver().equals(leaver)).findFirst();
            }
        };
        Keepers keepers = new Keepers() {
            @Override
            List<Holdings> all() {
                return List.of(new InNames());
            }
        };
        Acting current = new Acting(this::actor);
        Supervision supervision = Injected.into(new Supervision(), identity);
        DepartureReader reader = Injected.into(new DepartureReader(), supervision, keepers, identity, current);
        Numbering numbering = series -> series + "-2026-000" + ++given;
        service = Injected.into(new DepartureService(), repository, reader, supervision, keepers, accounts, identity, current, numbering, new Untold(),
                Told.to(told), new Hands(() -> Instant.parse("2026-03-02T01:00:00Z")));
    }

    /** Matters of one role, by whoever holds each. */
    private final class InNames implements Holdings {

        @Override
        public Set<HoldingKind> kinds() {
            return Set.of(HoldingKind.TASK, HoldingKind.RUNNING);
        }

        @Override
        public List<Holding> of(String userName) {
            List<Holding> held = new ArrayList<>(holders.entrySet().stream().filter(e -> e.getValue().equals(userName)).map(e -> new Holding(HoldingKind.TASK,
                    e.getKey(), "XM-" + e.getKey(), "平台", "project.screenProposal", Role.PROJECT_OFFICER, null)).toList());
            if (running) {
                held.add(new Holding(HoldingKind.RUNNING, "PL-2026-0001", "PL-2026-0001", "PL-2026-0001", null, null, null));
            }
            return held;
        }

        @Override
        public boolean isOwnWork(Holding holding, String successor) {
            return ownWork.contains(holding.reference() + successor);
        }

        @Override
        public boolean handOn(Holding holding, String from, String to) {
            return holders.replace(holding.reference(), from, to);
        }
    }

    private DepartureView begun(String leaver) {
        return service.beginDeparture(new BeginDeparture(leaver, DepartureCause.MOVED, true, " "));
    }

    private DepartureView arranged(DepartureView view, String successor, ArrangeDeparture.Other... others) {
        return service.arrangeDeparture(view.number(), new ArrangeDeparture(successor, List.of(others), view.version()));
    }

    private DepartureView confirmed(DepartureView view, String... users) {
        DepartureView last = view;
        for (String user : users) {
            acting = user;
            last = service.confirmDeparture(view.number(), new ConfirmDeparture(view.version()));
        }
        acting = "head";
        return last;
    }

    private DepartureView signed(DepartureView view, String absence) {
        return service.signDeparture(view.number(), new SignDeparture(absence, view.version()));
    }

    @Test
    void onceAllHaveSignedEverythingIsTheSuccessors() {
        DepartureView open = begun("officer");
        assertThat(open.rows()).extracting(DepartureView.Row::number).containsExactly("XM-t1", "XM-t2");
        DepartureView list = arranged(open, "officer2", new ArrangeDeparture.Other(HoldingKind.TASK, "t2", "officer3"));
        assertThat(list.successors()).extracting(DepartureView.Successor::userName).containsExactly("officer2", "officer3");
        DepartureView ready = confirmed(list, "officer", "officer2", "officer3");
        DepartureView done = signed(ready, null);
        assertThat(done.status()).isEqualTo(DepartureStatus.SIGNED);
        assertThat(done.rows()).extracting(DepartureView.Row::outcome).containsOnly(MatterOutcome.MOVED);
        assertThat(holders).containsEntry("t1", "officer2").containsEntry("t2", "officer3");
        assertThat(closed).containsExactly("officer");
        assertThat(told).hasSize(2).hasAtLeastOneElementOfType(DepartureSigned.class);
        Refused.by(DepartureRule.IN_THIS_ORDER, null, () -> signed(done, null));
    }

    @Test
    void onlyTheHeadOrTheAdministratorBegins() {
        acting = "sysadmin";
        DepartureView open = begun("officer");
        assertThat(open.rows()).as("the administrator has no part in business").isEmpty();
        assertThatThrownBy(() -> arranged(open, "officer2")).isInstanceOf(NotFound.class);
        acting = "head";
        Refused.by(DepartureRule.ONE_HANDOVER_AT_A_TIME, "leaver", () -> begun("officer"));
        Refused.by(DepartureRule.SUPERVISED_BY_THE_HEAD, "leaver", () -> begun("finance"));
        Refused.by(DepartureRule.SUPERVISED_BY_THE_HEAD, "leaver", () -> begun("head"));
        Refused.by(DepartureRule.LEAVER_IS_OF_THE_MINISTRY, "leaver", () -> begun("supplier"));
        Refused.by(InputRule.UNKNOWN_REFERENCE, "leaver", () -> begun("nobody"));
        Refused.by(InputRule.REQUIRED, "cause", () -> service.beginDeparture(new BeginDeparture("officer2", null, true, null)));
        acting = "authority";
        assertThat(begun("head").mayArrange()).as("a head's handover is the authority's to supervise").isTrue();
    }

    @Test
    void aSuccessorHoldsThePostStaysAndChecksNoOwnWork() {
        DepartureView open = begun("officer");
        Refused.by(InputRule.REQUIRED, "successor", () -> arranged(open, " "));
        Refused.by(InputRule.UNKNOWN_REFERENCE, "successor", () -> arranged(open, "nobody"));
        Refused.by(DepartureRule.SUCCESSOR_HOLDS_THE_POST, "successor", () -> arranged(open, "finance"));
        Refused.by(DepartureRule.SUCCESSOR_HOLDS_THE_POST, "rows[0].successor", () -> arranged(open, "legal"));
        Refused.by(DepartureRule.SUCCESSOR_STAYS, "successor", () -> arranged(open, "officer"));
        Refused.by(DepartureRule.HEAD_TAKES_NOTHING_OVER, "successor", () -> arranged(open, "head"));
        ownWork.add("t2officer2");
        Refused.by(DepartureRule.SUCCESSOR_DOES_NOT_CHECK_OWN_WORK, "rows[1].successor", () -> arranged(open, "officer2"));
        assertThat(arranged(open, "officer2", new ArrangeDeparture.Other(HoldingKind.TASK, "t2", "officer3")).successors()).hasSize(2);
        begun("officer2");
        Refused.by(DepartureRule.SUCCESSOR_STAYS, "successor", () -> arranged(service.viewDeparture(open.number()), "officer2"));
    }

    @Test
    void theHeadSignsLast() {
        DepartureView open = begun("officer");
        Refused.by(DepartureRule.IN_THIS_ORDER, null, () -> signed(open, null));
        DepartureView list = arranged(open, "officer2");
        assertThatThrownBy(() -> signed(open, null)).isInstanceOf(Stale.class);
        Refused.by(DepartureRule.EVERYBODY_HAS_SIGNED, null, () -> signed(list, "病休"));
        acting = "officer3";
        assertThatThrownBy(() -> service.viewDeparture(list.number())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> confirmed(list, "officer3")).isInstanceOf(NotFound.class);
        DepartureView ready = confirmed(list, "officer2");
        Refused.by(DepartureRule.ABSENCE_HAS_A_REASON, "absence", () -> signed(ready, " "));
        assertThat(signed(ready, "住院，不能到场").absence()).isEqualTo("住院，不能到场");
    }

    @Test
    void theListIsWholeWhenItIsSigned() {
        DepartureView list = confirmed(arranged(begun("officer"), "officer2"), "officer", "officer2");
        holders.put("t3", "officer");
        assertThat(service.viewDeparture(list.number()).changed()).isTrue();
        Refused.by(DepartureRule.LIST_IS_WHOLE, null, () -> signed(list, null));
        DepartureView again = arranged(list, "officer2");
        assertThat(again.leaverConfirmedAt()).as("another list is confirmed anew").isNull();
        holders.remove("t1");
        DepartureView done = signed(confirmed(again, "officer", "officer2"), null);
        assertThat(done.rows()).extracting(DepartureView.Row::outcome).containsExactly(MatterOutcome.DONE_BEFORE, MatterOutcome.MOVED, MatterOutcome.MOVED);
    }

    @Test
    void whatRunsInTheNameIsWaitedFor() {
        DepartureView open = begun("officer");
        running = true;
        Refused.by(DepartureRule.NOTHING_RUNS_IN_THE_NAME, null, () -> arranged(open, "officer2"));
        running = false;
        DepartureView ready = confirmed(arranged(open, "officer2"), "officer", "officer2");
        running = true;
        Refused.by(DepartureRule.NOTHING_RUNS_IN_THE_NAME, null, () -> signed(ready, null));
        assertThat(holders).containsEntry("t1", "officer");
    }

    @Test
    void givenUpNothingIsMovedAndAnotherMayBegin() {
        DepartureView open = begun("officer");
        Refused.by(InputRule.REQUIRED, "reason", () -> service.cancelDeparture(open.number(), new CancelDeparture(" ", open.version())));
        DepartureView given = service.cancelDeparture(open.number(), new CancelDeparture("不再调动", open.version()));
        assertThat(given.status()).isEqualTo(DepartureStatus.CANCELLED);
        Refused.by(DepartureRule.IN_THIS_ORDER, null, () -> arranged(given, "officer2"));
        assertThat(begun("officer").status()).isEqualTo(DepartureStatus.OPEN);
    }
}
