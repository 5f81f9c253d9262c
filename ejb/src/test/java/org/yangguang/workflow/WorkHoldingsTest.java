package org.yangguang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.Injected;
import org.yangguang.Told;
import org.yangguang.identity.Holding;
import org.yangguang.identity.HoldingKind;
import org.yangguang.identity.PostLeft;

/** What stands in a person's own name in the worklist, and to whom it may go. */
class WorkHoldingsTest extends WorkflowInMemory {

    private WorkHoldings holdings() {
        return Injected.into(new WorkHoldings(), rows);
    }

    private Holding only(String userName) {
        List<Holding> held = holdings().of(userName);
        assertThat(held).hasSize(1);
        return held.get(0);
    }

    @Test
    void whatWasTakenUpOrHandedByNameGoesToTheSuccessorByName() {
        WorklistItem opened = rows.arrives("t1", "screenProposal", "project", CASE, "project-officer@XXH", null, DUE);
        rows.arrives("t2", "screenProposal", "project", CASE, "project-officer@XXH", null, DUE);
        rows.arrives("t3", "giveOpinion", "appraisal", CASE, "expert@officer", null, DUE);
        opened.open("officer", DUE.minusDays(2));
        Holding held = only("officer");
        assertThat(held.matter()).isEqualTo("project.screenProposal");
        assertThat(holdings().handOn(held, "officer", "officer2")).isTrue();
        assertThat(opened.group()).isEqualTo("project-officer@officer2");
        assertThat(holdings().of("officer")).as("the post's own tasks stay with the post, an expert's with nobody").isEmpty();
        assertThat(holdings().handOn(held, "officer", "officer2")).as("gone already").isFalse();
        assertThat(only("officer2").reference()).isEqualTo("t1");
    }

    /** Also of units without a supervising head: nothing waits for somebody whose account is closed. */
    @Test
    void whatWasHandedByNameGoesBackToThePostOfWhoIsGone() {
        WorklistItem handed = rows.arrives("t1", "signAsSupplier", "contract", CASE, "supplier@QLRJ", null, DUE);
        handed.transfer("supplier");
        handed.open("supplier", DUE.minusDays(2));
        WorklistItem taken = rows.arrives("t2", "signAsSupplier", "contract", CASE, "supplier@QLRJ", null, DUE);
        taken.open("supplier", DUE.minusDays(2));
        WorklistItem expert = rows.arrives("t3", "giveOpinion", "appraisal", CASE, "expert@supplier", null, DUE);
        List<TaskTransferred> told = new ArrayList<>();
        Injected.into(new LeftTasks(), rows, Told.to(told)).left(new PostLeft("supplier"));
        assertThat(handed.group()).isEqualTo("supplier@QLRJ");
        assertThat(handed.openedBy()).isNull();
        assertThat(taken.group()).as("the post has it all the while").isEqualTo("supplier@QLRJ");
        assertThat(expert.group()).isEqualTo("expert@supplier");
        assertThat(told).extracting(TaskTransferred::to).containsExactly("supplier@QLRJ");
    }

    @Test
    void whoPreparedDoesNotTakeOverTheApproval() {
        prepare();
        rows.arrives("t2", "approvePayment", "payment", "HT-2026-0001-M1", "finance-lead@financelead", null, DUE);
        Holding approval = only("financelead");
        assertThat(holdings().isOwnWork(approval, "finance")).isTrue();
        assertThat(holdings().isOwnWork(approval, "officer")).isFalse();
    }

    @Test
    void whoAskedDoesNotAnswer() {
        rows.arrives("t1", "approveAsDivisionHead", "project", CASE, "division-head@XXH", null, DUE);
        as("head");
        service.askCosign("t1", new AskCosign("finance", "请核预算"));
        Holding asked = only("finance");
        assertThat(asked.kind()).isEqualTo(HoldingKind.COSIGN);
        assertThat(holdings().isOwnWork(asked, "head")).isTrue();
        assertThat(holdings().isOwnWork(asked, "financelead")).isFalse();
        assertThat(holdings().handOn(asked, "finance", "financelead")).isTrue();
        as("financelead");
        service.answerCosign(1, new AnswerCosign(true, "同意"));
    }

    @Test
    void aFollowedProjectIsFollowedByTheSuccessor() {
        Holding followed = only("applicant");
        assertThat(followed.kind()).isEqualTo(HoldingKind.PROJECT);
        assertThat(holdings().handOn(followed, "applicant", "officer")).isTrue();
        assertThat(rows.cases.get(CASE).startedBy()).isEqualTo("officer");
    }
}
