package org.yangguang.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.Money;
import org.yangguang.shared.RuleViolation;
import org.yangguang.workflow.Engine;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.TableDecision;
import org.yangguang.workflow.WorkflowRule;

/** The worklist hears of every task, and the engine goes only where the drawing leads. */
class WorklistPluginTest {

    private static final LocalDateTime DUE = LocalDateTime.of(2030, 3, 1, 18, 0);

    private EngineUnderTest world;

    @BeforeEach
    void open() {
        world = new EngineUnderTest();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void tellsOfATaskOfACalledProcessUnderTheApplicationsNumber() {
        world.adapter.start("lifecycle", "SB-2026-0001", Map.of("mode", "procurement"));
        assertThat(world.entered).containsExactly("project SB-2026-0001 SB-2026-0001");
        assertThat(world.last().key()).isEqualTo("recommendProposal");
        assertThat(world.last().process()).isEqualTo("project");
        assertThat(world.last().applicationNumber()).isEqualTo("SB-2026-0001");
        assertThat(world.last().group()).isEqualTo("recommending-unit@XXH");
        assertThat(world.last().dueAt()).isEqualTo(LocalDateTime.of(2030, 1, 7, 18, 0));
    }

    @Test
    void handsOnWithOutcomePartyAndDeadline() {
        world.adapter.start("lifecycle", "SB-2026-0001", Map.of("mode", "procurement"));
        world.adapter.complete(world.last().taskId(), Handoff.to("forwarded", "CWS", DUE));
        assertThat(world.last().key()).isEqualTo("screenProposal");
        assertThat(world.last().group()).isEqualTo("project-officer@CWS");
        assertThat(world.last().dueAt()).isEqualTo(DUE);
    }

    /** The words that route are told by the worklist; the engine keeps where a project was, not what was said. */
    @Test
    void keepsPositionsInItsHistoryAndNoWords() {
        world.adapter.start("lifecycle", "SB-2026-0001", Map.of("mode", "procurement"));
        world.adapter.complete(world.last().taskId(), Handoff.to("forwarded", "CWS", DUE));
        assertThat(world.engine.getHistoryService().createHistoricTaskInstanceQuery().count()).isEqualTo(2);
        assertThat(world.engine.getHistoryService().createHistoricActivityInstanceQuery().activityId("recommendProposal").finished().count()).isOne();
        assertThat(world.engine.getHistoryService().createHistoricVariableInstanceQuery().count()).isZero();
        assertThat(world.engine.getHistoryService().createHistoricDetailQuery().count()).isZero();
        assertThat(world.engine.getHistoryService().createHistoricIdentityLinkLogQuery().count()).isZero();
    }

    /** The procedure is chosen in the first task of the open tender; what follows is drawn elsewhere, there and back. */
    @Test
    void goesOnByAnotherDrawingThatHasTheSameTask() {
        world.engine.getRuntimeService().createProcessInstanceByKey("lifecycle").businessKey("SB-2026-0001").setVariable("mode", "procurement")
                .startBeforeActivity("tender").execute();
        String task = world.last().taskId();
        String instance = world.last().instance();
        assertThat(world.last().key()).isEqualTo("prepareTender");
        world.adapter.redraw(task, "tender-inquiry");
        assertThat(world.cancelled).as("the task stays the person's").isEmpty();
        assertThat(world.arrived).hasSize(1);
        world.adapter.complete(task, Handoff.to("submitted", "XXH", DUE));
        assertThat(world.last().process()).isEqualTo("tender-inquiry");
        assertThat(world.last().applicationNumber()).isEqualTo("SB-2026-0001");
        world.adapter.complete(world.last().taskId(), Handoff.to("approved", "ZFCG", DUE));
        assertThat(world.last().key()).isEqualTo("inviteSuppliers");
        assertThat(world.adapter.drawing(instance).orElseThrow().process()).isEqualTo("tender-inquiry");
        world.adapter.complete(world.last().taskId(), Handoff.to("returned", "XXH", DUE));
        world.adapter.redraw(world.last().taskId(), "tender");
        world.adapter.complete(world.last().taskId(), Handoff.to("submitted", "XXH", DUE));
        world.adapter.complete(world.last().taskId(), Handoff.to("approved", "ZFCG", DUE));
        assertThat(world.last().key()).isEqualTo("publishNotice");
        assertThatThrownBy(() -> world.adapter.redraw(world.last().taskId(), "tender-unknown")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAnOutcomeThatIsNotDrawnAndStaysWhereItWas() {
        world.adapter.start("lifecycle", "SB-2026-0001", Map.of("mode", "procurement"));
        String task = world.last().taskId();
        assertThatThrownBy(() -> world.adapter.complete(task, Handoff.to("paid", "CWS"))).isInstanceOf(IllegalStateException.class).hasMessageContaining("not drawn");
        assertThat(world.engine.getTaskService().createTaskQuery().taskId(task).count()).isOne();
    }

    @Test
    void refusesATaskForNobodyAndStaysWhereItWas() {
        world.adapter.start("lifecycle", "SB-2026-0001", Map.of("mode", "procurement"));
        String task = world.last().taskId();
        assertThatThrownBy(() -> world.adapter.complete(task, Handoff.to("forwarded"))).hasMessageContaining("nobody");
        assertThat(world.engine.getTaskService().createTaskQuery().taskId(task).count()).isOne();
    }

    @Test
    void refusesWhatTheDrawingDoesNotAwait() {
        world.adapter.start("lifecycle", "SB-2026-0001", Map.of("mode", "procurement"));
        world.adapter.deliver("terminate", "SB-2026-0001", Handoff.to(null, "CWS", DUE));
        assertThat(world.last().key()).isEqualTo("settleProject");
        assertThatThrownBy(() -> world.adapter.deliver("amend", "SB-2026-0001", Handoff.to("submitted", "XXH", DUE)))
                .isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.breaks(WorkflowRule.PROJECT_IS_WHERE_THIS_IS_DONE)).isTrue());
    }

    @Test
    void knowsTheWayBackOfAWithdrawal() {
        world.adapter.start("lifecycle", "SB-2026-0001", Map.of("mode", "procurement"));
        world.adapter.complete(world.last().taskId(), Handoff.to("forwarded", "XXH", DUE));
        world.adapter.complete(world.last().taskId(), Handoff.to("toDivision", "XXH", DUE));
        assertThat(world.last().key()).isEqualTo("approveAsDivisionHead");
        assertThat(world.adapter.target(world.last().taskId(), "withdrawn")).contains("screenProposal");
        assertThat(world.adapter.outcomes(world.last().taskId())).contains("approved", "returnedToOfficer", "rejected", "withdrawn");
    }

    @Test
    void tellsOfTasksThatATerminationTakesAwayAndOfTheEnd() {
        world.adapter.start("lifecycle", "SB-2026-0001", Map.of("mode", "procurement"));
        String open = world.last().taskId();
        world.adapter.deliver("terminate", "SB-2026-0001", Handoff.to("terminated", "CWS", DUE));
        assertThat(world.cancelled).contains(open);
        assertThat(world.last().key()).isEqualTo("settleProject");
        assertThat(world.ended).isEmpty();
        world.adapter.complete(world.last().taskId(), Handoff.to("settled"));
        assertThat(world.ended).containsExactly("SB-2026-0001");
    }

    @Test
    void suspensionAddsATaskAndLeavesTheOthers() {
        world.adapter.start("lifecycle", "SB-2026-0001", Map.of("mode", "procurement"));
        String open = world.last().taskId();
        world.adapter.deliver("suspend", "SB-2026-0001", Handoff.to("suspended", "XXH", DUE));
        assertThat(world.last().key()).isEqualTo("resumeProject");
        assertThat(world.last().group()).isEqualTo("division-head@XXH");
        assertThat(world.engine.getTaskService().createTaskQuery().taskId(open).count()).isOne();
    }

    @Test
    void clocksAreHeldAndSetLaterByTheTimeLost() {
        world.adapter.start("payment", "HT-1-M1", Map.of());
        world.adapter.complete(world.last().taskId(), Handoff.to("submitted", "CWS", DUE));
        world.adapter.complete(world.last().taskId(), Handoff.to("prepared", "CWS", DUE));
        Job clock = world.engine.getManagementService().createJobQuery().timers().singleResult();
        Date before = clock.getDuedate();
        List<String> instances = List.of(clock.getProcessInstanceId());
        world.adapter.hold(instances);
        assertThat(world.engine.getManagementService().createJobQuery().timers().singleResult().isSuspended()).isTrue();
        world.adapter.release(instances, Duration.ofDays(12));
        Job after = world.engine.getManagementService().createJobQuery().timers().singleResult();
        assertThat(after.isSuspended()).isFalse();
        assertThat(after.getDuedate()).isEqualTo(Date.from(before.toInstant().plus(Duration.ofDays(12))));
    }

    @Test
    void keepsTheRuleThatHitWithTheDecision() {
        TableDecision decision = world.adapter.decide("approval-route", Map.of("amount", Money.of("800000"), "divisionBelow", Money.of("500000"),
                "authorityBelow", new BigDecimal("2000000"), "groupAbove", Money.of("10000000")));
        assertThat(decision.text("route")).isEqualTo("authority");
        assertThat(decision.rule()).isEqualTo("authority");
    }

    @Test
    void showsWhatIsDoneAndCurrentOnTheDrawing() {
        world.adapter.start("lifecycle", "SB-2026-0001", Map.of("mode", "procurement"));
        Engine.Drawing drawing = world.adapter.drawing(world.last().instance()).orElseThrow();
        assertThat(drawing.process()).isEqualTo("project");
        assertThat(drawing.current()).containsExactly("recommendProposal");
        assertThat(drawing.done()).contains("open");
        assertThat(drawing.xml()).contains("<process id=\"project\"");
        assertThat(drawing.ended()).isFalse();
    }
}
