package org.yangguang.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.audit.AuditTrail;
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
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Stale;

/** Who may do what with a task, and who may not, without a container. */
class WorkflowServiceTest {

    private static final String CASE = "SB-2026-0001";
    private static final LocalDateTime DUE = LocalDateTime.of(2026, 3, 6, 18, 0);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final RowsInMemory rows = new RowsInMemory();
    private final List<Object> told = new ArrayList<>();
    private final List<String> moved = new ArrayList<>();
    private final Map<String, UserView> people = Map.of(
            "officer", person("officer", "XXH", Role.PROJECT_OFFICER), "officer2", person("officer2", "XXH", Role.PROJECT_OFFICER),
            "head", person("head", "XXH", Role.DIVISION_HEAD), "finance", person("finance", "CWS", Role.FINANCE_OFFICER),
            "financelead", person("financelead", "CWS", Role.FINANCE_LEAD), "supplier", person("supplier", "QLRJ", Role.SUPPLIER));
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private Actor actor;
    private CaseWork work;
    private WorkflowService service;

    private static UserView person(String userName, String organisation, Role role) {
        return new UserView(userName, userName, organisation, organisation, Set.of(role), true, false, null, null, false, 0);
    }

    @BeforeEach
    void assemble() {
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        CurrentActor current = new CurrentActor() {
            @Override
            public Actor get() {
                return actor;
            }

            @Override
            public Optional<Actor> find() {
                return Optional.ofNullable(actor);
            }

            @Override
            public String address() {
                return null;
            }
        };
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
                        new Regulation.Parameter("WORKFLOW.urge-hours", new BigDecimal("4"), "COUNT", date, null, "—")));
            }
        };
        TaskPapers papers = InMemory.assemble(new TaskPapers(), rows, current);
        TaskViews views = InMemory.assemble(new TaskViews(), rows, identity, engine());
        work = InMemory.assemble(new CaseWork(), rows, engine(), current, identity, calendar, events(), clock);
        service = InMemory.assemble(new WorkflowService(), rows, work, engine(), views, papers, current, identity, calendar, regulation, trail(), events(), clock);
        rows.add(new CaseRow(new NewCase(CASE, "农村商务信息服务站", ProjectMode.PROCUREMENT, "SDLY", "XXH", "CWS", Money.of("860000.00")), "applicant", LocalDateTime.of(2026, 3, 2, 9, 0)));
        rows.add(new KeyRow(CASE, CASE, CASE));
    }

    private void as(String userName, Actor.Principal... principals) {
        UserView view = people.get(userName);
        actor = new Actor(userName, userName, view.organisation(), view.organisation(), view.roles(), List.of(principals));
    }

    private static Actor.Principal delegating(UserView view) {
        return new Actor.Principal(view.userName(), view.displayName(), view.organisation(), view.roles());
    }

    private static void refused(Rule rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.breaks(rule)).as(v.getMessage()).isTrue());
    }

    private void prepare() {
        rows.arrives("t1", "preparePayment", "payment", "HT-2026-0001-M1", "finance-officer@CWS", null, DUE);
        as("finance");
        work.complete(work.require("t1", "preparePayment"), Handoff.to("prepared", "CWS", DUE), "核对无误");
    }

    @Test
    void givesTheTaskToWhoeverHoldsItsPostAndToNobodyElse() {
        rows.arrives("t1", "preparePayment", "payment", "HT-2026-0001-M1", "finance-officer@CWS", null, DUE);
        as("finance");
        assertThat(work.require("t1", "preparePayment").subject()).isEqualTo("HT-2026-0001-M1");
        assertThatThrownBy(() -> work.require("t1", "approvePayment")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.require("t9", "preparePayment")).isInstanceOf(NotFound.class);
        as("supplier");
        assertThatThrownBy(() -> work.require("t1", "preparePayment")).isInstanceOf(NotFound.class);
    }

    @Test
    void tellsTheSecondWhoWasFaster() {
        prepare();
        assertThatThrownBy(() -> work.require("t1", "preparePayment"))
                .isInstanceOfSatisfying(Stale.class, s -> assertThat(s.changedBy()).isEqualTo("finance"));
        assertThat(moved).containsExactly("t1 prepared CWS");
    }

    @Test
    void whoPreparedDoesNotPayNotEvenForAnother() {
        prepare();
        rows.arrives("t2", "recordPayment", "payment", "HT-2026-0001-M1", "finance-officer@CWS", null, DUE);
        refused(WorkflowRule.WHO_PREPARED_DOES_NOT_APPROVE, () -> work.require("t2", "recordPayment"));
        rows.arrives("t3", "approvePayment", "payment", "HT-2026-0001-M1", "finance-lead@CWS", null, DUE);
        as("finance", delegating(people.get("financelead")));
        refused(WorkflowRule.WHO_PREPARED_DOES_NOT_APPROVE, () -> work.require("t3", "approvePayment"));
        as("financelead");
        assertThatCode(() -> work.require("t3", "approvePayment")).doesNotThrowAnyException();
    }

    @Test
    void whatOneDidForAnotherCountsForBoth() {
        rows.arrives("t1", "approvePayment", "payment", "HT-2026-0001-M1", "finance-lead@CWS", null, DUE);
        as("officer", delegating(people.get("financelead")));
        OpenTask task = work.require("t1", "approvePayment");
        assertThat(task.onBehalfOf()).isEqualTo("financelead");
        work.complete(task, Handoff.to("approved", "CWS", DUE), "同意");
        rows.arrives("t2", "recordPayment", "payment", "HT-2026-0001-M1", "finance-officer@financelead", null, DUE);
        actor = new Actor("financelead", "financelead", "CWS", "CWS", Set.of(Role.FINANCE_OFFICER), List.of());
        refused(WorkflowRule.WHO_PREPARED_DOES_NOT_APPROVE, () -> work.require("t2", "recordPayment"));
    }

    @Test
    void theSameStepAgainAfterAReturnIsTheSamePersons() {
        prepare();
        rows.arrives("t2", "preparePayment", "payment", "HT-2026-0001-M1", "finance-officer@CWS", null, DUE);
        assertThatCode(() -> work.require("t2", "preparePayment")).doesNotThrowAnyException();
    }

    @Test
    void refusesWorkOnASuspendedProjectAndGivesTheDaysBack() {
        WorklistItem item = rows.arrives("t1", "preparePayment", "payment", "HT-2026-0001-M1", "finance-officer@CWS", null, DUE);
        as("finance");
        work.suspendCase(CASE, true);
        refused(WorkflowRule.PROJECT_IS_NOT_SUSPENDED, () -> work.require("t1", "preparePayment"));
        now = now.plus(Duration.ofDays(12));
        work.suspendCase(CASE, false);
        assertThat(work.require("t1", "preparePayment").dueAt()).isEqualTo(LocalDateTime.of(2026, 3, 18, 18, 0));
        assertThat(item.isOpen()).isTrue();
    }

    @Test
    void showsWhatARecordIsAboutAndTheProjectsSumUntilItsStageHasSaid() {
        work.register("HT-2026-0001-M1", CASE);
        work.value(CASE, Money.of("860000.00"));
        work.arrived(new Worklist.Arrival("t1", "claimCost", "cost", "i1", "HT-2026-0001-M1", CASE, "supplier@QLRJ", DUE));
        assertThat(rows.item("t1").orElseThrow().amount()).isEqualTo(Money.of("860000.00"));
        work.value("HT-2026-0001-M1", Money.of("240000.00"));
        assertThat(rows.item("t1").orElseThrow().amount()).isEqualTo(Money.of("240000.00"));
        work.arrived(new Worklist.Arrival("t2", "confirmCost", "cost", "i1", "HT-2026-0001-M1", CASE, "project-officer@XXH", DUE));
        assertThat(rows.item("t2").orElseThrow().amount()).isEqualTo(Money.of("240000.00"));
    }

    @Test
    void waitsForTheCoSignature() {
        rows.arrives("t1", "approveAsDivisionHead", "project", CASE, "division-head@XXH", null, DUE);
        as("head");
        refused(WorkflowRule.COSIGNED_BY_ANOTHER_IN_THE_MINISTRY, () -> service.askCosign("t1", new AskCosign("supplier", "请核")));
        refused(WorkflowRule.COSIGNED_BY_ANOTHER_IN_THE_MINISTRY, () -> service.askCosign("t1", new AskCosign("head", "请核")));
        refused(InputRule.REQUIRED, () -> service.askCosign("t1", new AskCosign("finance", " ")));
        service.askCosign("t1", new AskCosign("finance", "请核预算"));
        refused(WorkflowRule.COSIGNED_BY_ANOTHER_IN_THE_MINISTRY, () -> service.askCosign("t1", new AskCosign("finance", "再问")));
        OpenTask task = work.require("t1", "approveAsDivisionHead");
        refused(WorkflowRule.COSIGNATURES_ARE_ANSWERED, () -> work.complete(task, Handoff.to("approved", "XXH"), "同意"));
        assertThatThrownBy(() -> service.answerCosign(1, new AnswerCosign(true, "x"))).isInstanceOf(NotFound.class);
        as("finance");
        service.answerCosign(1, new AnswerCosign(true, "预算已列"));
        refused(WorkflowRule.COSIGNATURE_IS_OPEN, () -> service.answerCosign(1, new AnswerCosign(false, "x")));
        as("head");
        work.complete(task, Handoff.to("approved", "XXH"), "同意");
        assertThat(told).hasAtLeastOneElementOfType(CosignAsked.class).hasAtLeastOneElementOfType(CosignAnswered.class);
    }

    @Test
    void transfersWithinThePostOnly() {
        WorklistItem item = rows.arrives("t1", "screenProposal", "project", CASE, "project-officer@XXH", null, DUE);
        as("officer");
        refused(WorkflowRule.TRANSFERRED_WITHIN_THE_POST, () -> service.transfer("t1", new TransferTask("head", "出差")));
        refused(WorkflowRule.TRANSFERRED_WITHIN_THE_POST, () -> service.transfer("t1", new TransferTask("officer", "出差")));
        service.transfer("t1", new TransferTask("officer2", "出差"));
        assertThat(item.group()).isEqualTo("project-officer@officer2");
        assertThatThrownBy(() -> work.require("t1", "screenProposal")).isInstanceOf(NotFound.class);
        as("officer2");
        assertThat(work.require("t1", "screenProposal").id()).isEqualTo("t1");
    }

    @Test
    void takesBackWhatNobodyHasOpened() {
        rows.arrives("t1", "screenProposal", "project", CASE, "project-officer@XXH", null, DUE);
        as("officer");
        work.complete(work.require("t1", "screenProposal"), Handoff.to("toDivision", "XXH", DUE), "符合");
        rows.arrives("t2", "approveAsDivisionHead", "project", CASE, "division-head@XXH", new Sending("officer", "t1", false, null), DUE);
        as("head");
        assertThatThrownBy(() -> service.withdraw("t2")).isInstanceOf(NotFound.class);
        as("officer");
        service.withdraw("t2");
        assertThat(moved).containsExactly("t1 toDivision XXH", "t2 withdrawn XXH");
        assertThat(told).hasAtLeastOneElementOfType(TaskWithdrawn.class);
        rows.arrives("t3", "approveAsDivisionHead", "project", CASE, "division-head@XXH", new Sending("officer", "t1", false, null), DUE).open("head", DUE);
        refused(WorkflowRule.WITHDRAWN_BEFORE_OPENED, () -> service.withdraw("t3"));
    }

    @Test
    void urgesOnceInSomeHoursAndByThoseWhoWait() {
        rows.arrives("t1", "approvePayment", "payment", "HT-2026-0001-M1", "finance-lead@CWS", null, DUE);
        as("head");
        refused(WorkflowRule.URGED_BY_THOSE_WAITING, () -> service.urge("t1"));
        as("supplier");
        assertThatThrownBy(() -> service.urge("t1")).isInstanceOf(NotFound.class);
        as("officer");
        service.urge("t1");
        refused(WorkflowRule.NOT_URGED_TOO_OFTEN, () -> service.urge("t1"));
        now = now.plus(Duration.ofHours(4));
        service.urge("t1");
        assertThat(told.stream().filter(TaskUrged.class::isInstance)).hasSize(2);
    }

    @Test
    void keepsPhrasesWithinTheirLimits() {
        as("officer");
        service.savePhrases(List.of(" 同意。", "", "同意。"));
        assertThat(service.listPhrases()).containsExactly("同意。");
        refused(InputRule.TOO_LONG, () -> service.savePhrases(List.of("长".repeat(501))));
        refused(InputRule.OUT_OF_RANGE, () -> service.savePhrases(Stream.iterate(1, i -> i + 1).limit(21).map(i -> "第" + i).toList()));
    }

    @Test
    void findsTheCaseByAnyNumberBelowIt() {
        work.register("HT-2026-0001", CASE);
        work.numberCase(CASE, "XM-2026-2160299-0001");
        assertThat(work.caseOf("HT-2026-0001-M2").applicationNumber()).isEqualTo(CASE);
        assertThat(work.caseOf("XM-2026-2160299-0001").applicationNumber()).isEqualTo(CASE);
        assertThatThrownBy(() -> work.caseOf("HT-2026-0009")).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesAnOpinionThatIsTooLongAndAForgedPageMark() {
        rows.arrives("t1", "preparePayment", "payment", "HT-2026-0001-M1", "finance-officer@CWS", null, DUE);
        as("finance");
        OpenTask task = work.require("t1", "preparePayment");
        refused(InputRule.TOO_LONG, () -> work.complete(task, Handoff.to("prepared", "CWS"), "长".repeat(501)));
        refused(InputRule.UNKNOWN_REFERENCE, () -> Cursor.of("x' or 1=1"));
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

    private static AuditTrail trail() {
        return new AuditTrail() {
            @Override
            public void subject(String number, String projectNumber) {
                // what is audited is the audit component's test
            }

            @Override
            public void change(Object before, Object after) {
                // what is audited is the audit component's test
            }

            @Override
            public void amount(Money amount) {
                // what is audited is the audit component's test
            }
        };
    }

    private Event<Object> events() {
        return new Event<>() {
            @Override
            public void fire(Object event) {
                told.add(event);
            }

            @Override
            public <U> CompletionStage<U> fireAsync(U event) {
                throw new AssertionError("in the transaction, or not at all");
            }

            @Override
            public <U> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
                throw new AssertionError("in the transaction, or not at all");
            }

            @Override
            public Event<Object> select(Annotation... qualifiers) {
                return this;
            }

            @Override
            public <U> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
                throw new AssertionError("no qualifiers are in use");
            }

            @Override
            public <U> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
                throw new AssertionError("no qualifiers are in use");
            }
        };
    }
}
