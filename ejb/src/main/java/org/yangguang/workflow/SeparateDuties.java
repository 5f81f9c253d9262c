package org.yangguang.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tasks on one record that no two may be done by the same person: who prepared does not approve, who approved does not
 * pay. A task done again after a return is no second task. A delegation does not help: both the acting person and the
 * principal count, then and now.
 */
enum SeparateDuties {
    PROPOSAL("screenProposal", "approveAsDivisionHead", "approveAsFinanceLead", "approveAsAuthority"),
    RECOMMENDATION("recommendProposal", "correctProposal"),
    LIST("scoreProposals", "proposeList", "countersignAsFinance", "decideAsDivisionHead", "decideAsFinanceLead", "decideAsAuthority"),
    BUDGET("prepareBudget", "reviewBudget", "approveBudget"),
    ANNUAL_PROPOSAL("proposeAnnual", "submitAnnual", "approveAnnual"),
    ANNUAL_DRAFT("fitAnnual", "submitAnnual", "approveAnnual"),
    ANNUAL_FIGURES("issueControlFigures", "approveAnnual"),
    APPRAISAL("drawExperts", "giveOpinion", "concludeAppraisal"),
    TENDER_PLAN("prepareTender", "approveTender"),
    AWARD("prepareTender", "evaluateBids", "concludeEvaluation", "awardTender"),
    QUOTATION("recordQuotations", "approveQuotation"),
    CONTRACT("draftContract", "reviewContract", "countersignContract", "signAsBuyer"),
    CONTRACT_SIDES("signAsBuyer", "signAsSupplier"),
    GRANT("issueAllotment", "approveAllotment"),
    GRANT_SIDES("approveAllotment", "acceptTaskAgreement"),
    AMENDMENT("approveAmendment", "agreeAmendment"),
    DELIVERY("submitDeliverable", "checkDeliverable", "acceptDeliverable"),
    COST("claimCost", "confirmCost"),
    PAYMENT("requestPayment", "preparePayment", "approvePayment", "recordPayment"),
    COST_AND_PAYMENT("confirmCost", "preparePayment"),
    COST_AND_APPROVAL("confirmCost", "approvePayment"),
    COST_AND_RECORD("confirmCost", "recordPayment"),
    PERFORMANCE("reportPerformance", "scorePerformance", "confirmPerformance"),
    ACCEPTANCE("applyAcceptance", "inspectAcceptance", "issueCertificate"),
    HANDOVER("handOver", "receiveHandover");

    private final List<String> tasks;

    SeparateDuties(String... tasks) {
        this.tasks = List.of(tasks);
    }

    /** The tasks whose doers on the same record may not do this one. */
    static Set<String> against(String task) {
        Set<String> against = new TreeSet<>();
        Arrays.stream(values()).filter(d -> d.tasks.contains(task)).forEach(d -> against.addAll(d.tasks));
        against.remove(task);
        return against;
    }
}
