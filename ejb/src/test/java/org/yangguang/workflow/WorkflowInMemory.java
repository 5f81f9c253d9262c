package org.yangguang.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.yangguang.Acting;
import org.yangguang.Hands;
import org.yangguang.Injected;
import org.yangguang.Told;
import org.yangguang.Untold;
import org.yangguang.calendar.CalendarService;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Role;
import org.yangguang.identity.UserView;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

/**
 * The workflow component without a container, on rows in memory: people in their posts, a clock that a test may move, and
 * what was moved in the drawing or told to others, in lists.
 */
abstract class WorkflowInMemory {

    static final String CASE = "SB-2026-0001";
    static final LocalDateTime DUE = LocalDateTime.of(2026, 3, 6, 18, 0);

    final RowsInMemory rows = new RowsInMemory();
    final List<Object> told = new ArrayList<>();
    final List<String> moved = new ArrayList<>();
    final Map<String, UserView> people = Map.of(
            "officer", person("officer", "XXH", Role.PROJECT_OFFICER), "officer2", person("officer2", "XXH", Role.PROJECT_OFFICER),
            "head", person("head", "XXH", Role.DIVISION_HEAD), "finance", person("finance", "CWS", Role.FINANCE_OFFICER),
            "financelead", person("financelead", "CWS", Role.FINANCE_LEAD), "supplier", person("supplier", "QLRJ", Role.SUPPLIER));
    Instant now = Instant.parse("2026-03-02T01:00:00Z");
    Actor actor;
    CaseWork work;
    WorkflowService service;

    private static UserView person(String userName, String organisation, Role role) {
        return new UserView(userName, userName, organisation, organisation, Set.of(role), true, false, null, null, false, 0);
    }

    @BeforeEach
    void assemble() {
        Clock clock = new Hands(() -> now);
        CurrentActor current = new Acting(() -> actor);
        IdentityService identity = new IdentityService() {
            @Override
            public String displayName(String userName) {
                return userName;
            }

            @Override
            public Optional<OrganisationView> findOrganisation(String code) {
                return Optional.of(code).filter(c -> !people.containsKey(c))
                        .map(c -> new OrganisationView(c, c, c.equals("QLRJ") ? "supplier" : "department", null, null, null, true, 0));
            }

            @Override
            public Optional<UserView> findUser(String userName) {
                return Optional.ofNullable(people.get(userName));
            }

            @Override
            public List<UserView> usersWith(Role role, String organisation) {
                return people.values().stream().filter(p -> p.organisation().equals(organisation) && p.roles().contains(role)).toList();
            }
        };
        CalendarService calendar = new CalendarService() {
            @Override
            public WorkingDays workingDays() {
                return new WorkingDays(Set.of(2026), Map.of());
            }
        };
        RegulationService regulation = new RegulationService() {
            @Override
            public Regulation asOf(LocalDate date) {
                return new Regulation(date, Map.of("WORKFLOW.urge-hours",
                        new Regulation.Parameter("WORKFLOW.urge-hours", new BigDecimal("4"), "COUNT", date, null, "—", null)));
            }
        };
        TaskPapers papers = Injected.into(new TaskPapers(), rows, current);
        TaskViews views = Injected.into(new TaskViews(), rows, identity, engine());
        work = Injected.into(new CaseWork(), rows, engine(), current, identity, calendar, Told.to(told), clock);
        service = Injected.into(new WorkflowService(), rows, work, engine(), views, papers, current, identity, calendar, regulation, new Untold(), Told.to(told), clock);
        rows.add(new CaseRow(new NewCase(CASE, "农村商务信息服务站", ProjectMode.PROCUREMENT, "SDLY", "XXH", "CWS", Money.of("860000.00")), "applicant", LocalDateTime.of(2026, 3, 2, 9, 0)));
        rows.add(new KeyRow(CASE, CASE, CASE));
    }

    void as(String userName, Actor.Principal... principals) {
        UserView view = people.get(userName);
        actor = new Actor(userName, userName, view.organisation(), view.organisation(), view.roles(), List.of(principals));
    }

    static Actor.Principal delegating(UserView view) {
        return new Actor.Principal(view.userName(), view.displayName(), view.organisation(), view.roles());
    }

    static void refused(Rule rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.breaks(rule)).as(v.getMessage()).isTrue());
    }

    void prepare() {
        rows.arrives("t1", "preparePayment", "payment", "HT-2026-0001-M1", "finance-officer@CWS", null, DUE);
        as("finance");
        work.complete(work.require("t1", "preparePayment"), Handoff.to("prepared", "CWS", DUE), "核对无误");
    }

    private Engine engine() {
        return new Engine() {
            @Override
            public String start(String process, String businessKey, Map<String, String> words) {
                return "instance";
            }

            @Override
            public void complete(String taskId, Handoff handoff) {
                moved.add(taskId + " " + handoff.outcome() + " " + handoff.party());
            }

            @Override
            public void redraw(String taskId, String process) {
                moved.add(taskId + " on " + process);
            }

            @Override
            public Optional<String> target(String taskId, String outcome) {
                return Optional.of("screenProposal");
            }

            @Override
            public List<String> outcomes(String taskId) {
                return List.of();
            }

            @Override
            public void deliver(String message, String businessKey, Handoff handoff) {
                moved.add(message);
            }

            @Override
            public void answer(String message, String businessKey, Handoff handoff) {
                moved.add(message + " " + handoff.outcome());
            }

            @Override
            public boolean moveDeadline(List<String> instances, String deadline, java.time.LocalDateTime at) {
                moved.add(deadline + " " + at);
                return true;
            }

            @Override
            public void hold(List<String> instances) {
                moved.add("held");
            }

            @Override
            public void release(List<String> instances, Duration lost) {
                moved.add("released");
            }

            @Override
            public TableDecision decide(String table, Map<String, Object> inputs) {
                return new TableDecision(table, inputs, "rule", Map.of());
            }

            @Override
            public Optional<Drawing> drawing(String instance) {
                return Optional.empty();
            }
        };
    }
}
