package org.yangguang.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole course in each mode, with returns, several contracts, rejection, suspension and termination. */
class LifecycleProcessTest {

    private ProcessEngineFixture fixture;

    @BeforeEach
    void startEngine() {
        fixture = new ProcessEngineFixture();
    }

    @AfterEach
    void stopEngine() {
        ClockUtil.reset();
        fixture.close();
    }

    private void approveProject() {
        fixture.complete("recommendProposal:forwarded", "screenProposal:toFinance", "approveAsFinanceLead:approved",
                "approveAsAuthority:approved");
    }

    private void approveBudget() {
        fixture.complete("prepareBudget", "reviewBudget:forwarded", "approveBudget:approved");
    }

    private void appraise() {
        fixture.stage.items.put("appraisal", List.of("expert1", "expert2", "expert3"));
        fixture.complete("drawExperts");
    }

    private void ringTimer() {
        Job timer = fixture.engine.getManagementService().createJobQuery().timers().singleResult();
        fixture.engine.getManagementService().executeJob(timer.getId());
    }

    @Test
    void carriesAProcurementProjectWithTwoContractsToItsEnd() {
        fixture.stage.items.put("lifecycle", List.of("HT-1", "HT-2"));
        fixture.stage.items.put("implementation HT-1", List.of("HT-1-M1", "HT-1-M2"));
        fixture.stage.items.put("implementation HT-2", List.of("HT-2-M1"));
        fixture.stage.items.put("implementation-final HT-1", List.of("HT-1-M3"));
        fixture.stage.items.put("implementation-final HT-2", List.of("HT-2-M2"));
        fixture.stage.outcomes.put("HT-1-M1", "advance");
        fixture.stage.items.put("appraisal", List.of("expert1"));
        fixture.stage.items.put("tender", List.of("expert1", "expert2"));
        ProcessInstance lifecycle = fixture.start("lifecycle", "SB-1", "procurement");

        fixture.complete("recommendProposal:returned", "correctProposal:submitted");
        approveProject();
        approveBudget();
        fixture.complete("drawExperts", "giveOpinion:complete", "concludeAppraisal:passedWithChanges");
        assertThat(fixture.open()).containsExactly("prepareBudget");
        approveBudget();
        fixture.complete("prepareTender", "approveTender:approved", "publishNotice:published");
        assertThat(fixture.open()).isEmpty();
        ringTimer();
        assertThat(fixture.timed.rung).containsExactly("bidDeadline SB-1");
        fixture.complete("openBids:opened", "checkQualification:qualified", "formCommittee", "evaluateBids",
                "evaluateBids",
                "concludeEvaluation:reported", "awardTender:awarded");
        assertThat(fixture.open()).containsExactly("draftContract", "draftContract");
        for (int i = 0; i < 2; i++) {
            fixture.complete("draftContract", "reviewContract:agreed", "countersignContract:agreed",
                    "signAsSupplier:signed", "signAsBuyer:signed");
        }
        assertThat(fixture.open()).containsExactly("requestPayment", "submitDeliverable", "submitDeliverable");
        fixture.complete("requestPayment", "preparePayment:prepared", "approvePayment:approved", "recordPayment:recorded");
        for (int i = 0; i < 2; i++) {
            fixture.complete("submitDeliverable:submitted", "checkDeliverable:agreed", "acceptDeliverable:accepted", "claimCost",
                    "confirmCost:confirmed", "submitInvoice", "requestPayment", "preparePayment:prepared",
                    "approvePayment:approved", "recordPayment:recorded");
        }
        assertThat(fixture.open()).containsExactly("applyAcceptance", "reportPerformance");
        fixture.complete("applyAcceptance", "inspectAcceptance:failed", "rectify", "inspectAcceptance:passed",
                "issueCertificate:issued");
        // The final instalments are claimed although nobody has looked at the performance yet.
        assertThat(fixture.open()).containsExactly("claimCost", "claimCost", "reportPerformance");
        for (int i = 0; i < 2; i++) {
            fixture.complete("claimCost", "confirmCost:confirmed", "submitInvoice", "requestPayment",
                    "preparePayment:prepared", "approvePayment:approved", "recordPayment:recorded");
        }
        fixture.complete("reportPerformance", "scorePerformance:scored", "confirmPerformance:approved", "handOver",
                "receiveHandover:received");

        assertThat(fixture.ended(lifecycle)).isTrue();
        assertThat(fixture.stage.opened).contains("contract lifecycle SB-1", "contract contract HT-1",
                "payment payment HT-1-M1", "cost cost HT-2-M1", "implementation implementation-final HT-2");
    }

    @Test
    void leavesTenderAndContractOutOfATransfer() {
        fixture.stage.items.put("lifecycle", List.of("HT-1"));
        fixture.stage.items.put("implementation", List.of("HT-1-M1"));
        fixture.stage.items.put("implementation-final", List.of());
        fixture.stage.items.put("appraisal", List.of("expert1"));
        ProcessInstance lifecycle = fixture.start("lifecycle", "SB-1", "transfer");
        approveProject();
        approveBudget();
        fixture.complete("drawExperts", "giveOpinion:complete", "concludeAppraisal:passed");
        assertThat(fixture.open()).containsExactly("issueAllotment");
        fixture.complete("issueAllotment", "approveAllotment:returned", "issueAllotment", "approveAllotment:approved",
                "acceptTaskAgreement:signed");
        assertThat(fixture.open()).containsExactly("submitDeliverable");
        fixture.complete("submitDeliverable:submittedUnsupervised", "acceptDeliverable:accepted", "claimCost",
                "confirmCost:confirmed", "submitInvoice", "requestPayment", "preparePayment:prepared",
                "approvePayment:approved", "recordPayment:recorded", "applyAcceptance", "inspectAcceptance:passed",
                "issueCertificate:issued", "reportPerformance", "scorePerformance:scored", "confirmPerformance:approved",
                "handOver", "receiveHandover:received");
        assertThat(fixture.ended(lifecycle)).isTrue();
        assertThat(fixture.stage.opened).noneMatch(o -> o.startsWith("tender"));
    }

    @Test
    void takesQuotationsInPlaceOfATender() {
        fixture.stage.items.put("appraisal", List.of("expert1"));
        fixture.stage.items.put("lifecycle", List.of("HT-1"));
        fixture.start("lifecycle", "SB-1", "quotation");
        fixture.complete("recommendProposal:forwarded", "screenProposal:toDivision", "approveAsDivisionHead:approved");
        approveBudget();
        fixture.complete("drawExperts", "giveOpinion:complete", "concludeAppraisal:passed", "recordQuotations",
                "approveQuotation:approved");
        assertThat(fixture.open()).containsExactly("draftContract");
    }

    @Test
    void endsWithARejection() {
        ProcessInstance lifecycle = fixture.start("lifecycle", "SB-1", "procurement");
        fixture.complete("recommendProposal:forwarded", "screenProposal:toDivision", "approveAsDivisionHead:rejected");
        assertThat(fixture.ended(lifecycle)).isTrue();
        assertThat(fixture.open()).isEmpty();
    }

    @Test
    void suspendsBesideTheRunningStageAndTerminatesInsteadOfIt() {
        ProcessInstance lifecycle = fixture.start("lifecycle", "SB-1", "procurement");
        Map<String, Object> variables = Map.of("party", "XXH", "dueAt", new java.util.Date());
        fixture.engine.getRuntimeService().createMessageCorrelation("suspend").processInstanceBusinessKey("SB-1")
                .setVariables(variables).correlate();
        assertThat(fixture.open()).containsExactly("recommendProposal", "resumeProject");
        fixture.complete("resumeProject");
        assertThat(fixture.open()).containsExactly("recommendProposal");
        fixture.engine.getRuntimeService().createMessageCorrelation("terminate").processInstanceBusinessKey("SB-1")
                .setVariables(variables).correlate();
        assertThat(fixture.open()).containsExactly("settleProject");
        fixture.complete("settleProject");
        assertThat(fixture.ended(lifecycle)).isTrue();
    }

    @Test
    void leavesTheTaskOpenWhenTheNextOpenerFails() {
        fixture.start("lifecycle", "SB-1", "procurement");
        fixture.complete("recommendProposal:forwarded", "screenProposal:toDivision");
        fixture.stage.failOn = "budget";
        assertThatThrownBy(() -> fixture.complete("approveAsDivisionHead:approved")).hasStackTraceContaining("opener of budget fails");
        assertThat(fixture.open()).containsExactly("approveAsDivisionHead");
    }

    @Test
    void amendsAContractWhateverStageTheProjectIsIn() {
        fixture.start("lifecycle", "SB-1", "procurement");
        List<String> open = fixture.open();
        fixture.engine.getRuntimeService().createMessageCorrelation("amend").processInstanceBusinessKey("SB-1")
                .setVariables(Map.of("party", "XXH", "item", "HT-1-BC1")).correlate();
        assertThat(fixture.open()).contains("approveAmendment").containsAll(open);
        fixture.complete("approveAmendment:approved", "agreeAmendment:agreed");
        assertThat(fixture.open()).isEqualTo(open);
        assertThat(fixture.stage.opened).contains("contract contract-amendment HT-1-BC1");
    }

    @Test
    void answersASupplierBesideTheRunningStage() {
        fixture.start("lifecycle", "SB-1", "procurement");
        List<String> open = fixture.open();
        for (String number : List.of("XW-1", "ZY-1")) {
            fixture.stage.outcomes.put(number, number.startsWith("XW") ? "enquiry" : "challenge");
            fixture.engine.getRuntimeService().createMessageCorrelation("dispute").processInstanceBusinessKey("SB-1")
                    .setVariablesToTriggeredScope(Map.of("party", "XXH", "item", number, "dueAt", new java.util.Date())).correlate();
        }
        assertThat(fixture.open()).contains("answerEnquiry", "answerChallenge").containsAll(open);
        fixture.complete("answerChallenge:unfounded", "answerEnquiry");
        assertThat(fixture.open()).isEqualTo(open);
        assertThat(fixture.stage.opened).contains("dispute dispute XW-1", "dispute dispute ZY-1");
    }

    /** As the opener of the stage says: where an upheld challenge or complaint leads the procurement back to. */
    private void redo(String outcome) {
        fixture.stage.outcomes.put("SB-1", outcome);
        fixture.engine.getRuntimeService().createMessageCorrelation("redo").processInstanceBusinessKey("SB-1").setVariables(Map.of("party", "XXH")).correlate();
        fixture.stage.outcomes.remove("SB-1");
    }

    @Test
    void leadsBackToWhereAnUpheldComplaintGoesOn() {
        fixture.stage.items.put("lifecycle", List.of("HT-1", "HT-2"));
        fixture.stage.items.put("appraisal", List.of("expert1"));
        fixture.stage.items.put("tender", List.of("expert1", "expert2"));
        fixture.start("lifecycle", "SB-1", "procurement");
        approveProject();
        approveBudget();
        fixture.complete("drawExperts", "giveOpinion:complete", "concludeAppraisal:passed");
        fixture.complete("prepareTender", "approveTender:approved", "publishNotice:published");
        redo("submitted");
        assertThat(fixture.open()).as("before the opening: the documents").containsExactly("prepareTender");
        fixture.complete("prepareTender", "approveTender:approved", "publishNotice:published");
        ringTimer();
        fixture.complete("openBids:opened", "checkQualification:qualified", "formCommittee", "evaluateBids", "evaluateBids", "concludeEvaluation:reported");
        redo("newCommittee");
        assertThat(fixture.open()).containsExactly("formCommittee");
        fixture.complete("formCommittee", "evaluateBids", "evaluateBids", "concludeEvaluation:reported", "awardTender:awarded");
        assertThat(fixture.open()).containsExactly("draftContract", "draftContract");
        redo("candidate");
        assertThat(fixture.open()).as("the drafts are gone").containsExactly("awardTender");
        fixture.stage.items.put("lifecycle", List.of("HT-3"));
        fixture.complete("awardTender:awarded", "draftContract", "reviewContract:agreed", "countersignContract:agreed", "signAsSupplier:signed");
        redo("sameCommittee");
        assertThat(fixture.open()).containsExactly("evaluateBids", "evaluateBids");
        fixture.complete("evaluateBids", "evaluateBids", "concludeEvaluation:reported", "awardTender:awarded");
        assertThat(fixture.open()).containsExactly("draftContract");
    }

    @Test
    void ringsWhenAPaymentIsOverdueAndLeavesTheTaskWhereItIs() {
        fixture.start("payment", "HT-1-M1", "procurement");
        fixture.complete("requestPayment", "preparePayment:prepared");
        ringTimer();
        assertThat(fixture.timed.rung).containsExactly("paymentOverdue HT-1-M1");
        assertThat(fixture.open()).containsExactly("approvePayment");
    }

    @Test
    void asksEveryExpertAndDrawsAgainWhenTooFewAnswered() {
        fixture.stage.items.put("appraisal", List.of("expert1", "expert2", "expert3"));
        fixture.start("appraisal", "SB-1", "procurement");
        appraise();
        fixture.complete("giveOpinion:complete", "giveOpinion:complete", "giveOpinion:short");
        assertThat(fixture.open()).containsExactly("drawExperts");
    }
}
