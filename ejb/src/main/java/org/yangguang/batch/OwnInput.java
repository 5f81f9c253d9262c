package org.yangguang.batch;

import java.util.Arrays;
import java.util.Set;
import org.yangguang.shared.Worded;

/** Why tasks of a kind are decided one by one: each needs something that one word for all does not say. */
public enum OwnInput implements Worded {
    CHECKLIST("screenProposal", "checkQualification", "preparePayment", "inspectAcceptance"),
    AMOUNTS("confirmCost", "claimCost", "prepareBudget", "requestPayment", "settleProject", "recordQuotations", "proposeList"),
    DOCUMENT_NUMBER("approveBudget", "recordGroupDecision", "recordPayment", "publishNotice",
            "recordListMinutes", "issueList"),
    SCORES("giveOpinion", "evaluateBids", "scorePerformance", "concludeAppraisal", "concludeEvaluation", "awardTender",
            "scoreProposals"),
    SIGNATURE("signAsBuyer", "signAsSupplier", "acceptTaskAgreement", "agreeAmendment", "receiveHandover", "issueCertificate"),
    /** Everything else: a form of its own. */
    FORM;

    private final Set<String> tasks;

    OwnInput(String... tasks) {
        this.tasks = Set.of(tasks);
    }

    static OwnInput of(String task) {
        return Arrays.stream(values()).filter(i -> i.tasks.contains(task)).findFirst().orElse(FORM);
    }
}
