package org.yangguang.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;

/** What people do with a task besides deciding: co-signing, handing on, taking back, urging; and their phrases. */
class WorkflowServiceTest extends WorkflowInMemory {

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
}
