package org.yangguang.outlook;

import java.util.List;
import java.util.stream.Stream;
import org.yangguang.shared.Worded;
import org.yangguang.workflow.ProjectMode;

/**
 * A step on the way to a payment before the year's end, with the dated parameter that says how long it takes: the one by which
 * the stage itself sets its last day.
 */
public enum YearEndStep implements Worded {
    PREPARE_BUDGET("budget", "prepareBudget", "BUDGET-DUE.prepare"),
    REVIEW_BUDGET("budget", "reviewBudget", "BUDGET-DUE.review"),
    APPROVE_BUDGET("budget", "approveBudget", "BUDGET-DUE.approve"),
    DRAW_EXPERTS("appraisal", "drawExperts", "APPRAISAL.draw-days"),
    GIVE_OPINION("appraisal", "giveOpinion", "APPRAISAL.opinion-days"),
    CONCLUDE_APPRAISAL("appraisal", "concludeAppraisal", "APPRAISAL.conclude-days"),
    /** 采购意向: so many days before the notice, whatever is done meanwhile. */
    INTENTION(null, null, "ARG-06.intention"),
    PREPARE_TENDER("tender", "prepareTender", "TENDER.step-days"),
    APPROVE_TENDER("tender", "approveTender", "TENDER.step-days"),
    INVITE_SUPPLIERS("tender", "inviteSuppliers", "TENDER.step-days"),
    PUBLISH_NOTICE("tender", "publishNotice", "TENDER.step-days"),
    /** From the issue of the documents; the parameter is the procedure's own. */
    OPEN_BIDS("tender", "openBids", "TEN-03.issue-to-deadline"),
    CHECK_QUALIFICATION("tender", "checkQualification", "TENDER.step-days"),
    FORM_COMMITTEE("tender", "formCommittee", "TENDER.step-days"),
    NEGOTIATE("tender", "negotiate", "TENDER.step-days"),
    EVALUATE_BIDS("tender", "evaluateBids", "TENDER.step-days"),
    CONCLUDE_EVALUATION("tender", "concludeEvaluation", "AWD-01.report"),
    AWARD_TENDER("tender", "awardTender", "AWD-01.confirm"),
    /** 公告中标结果, then 质疑期: nothing forbids to sign earlier, a challenge that comes would stop what follows. */
    RESULT(null, null, "AWD-01.announce"),
    CHALLENGE(null, null, "DSP-01.challenge"),
    RECORD_QUOTATIONS("tender", "recordQuotations", "TENDER.step-days"),
    APPROVE_QUOTATION("tender", "approveQuotation", "TENDER.step-days"),
    DRAFT_CONTRACT("contract", "draftContract", "CONTRACT.draft-days"),
    REVIEW_CONTRACT("contract", "reviewContract", "CONTRACT.review-days"),
    COUNTERSIGN_CONTRACT("contract", "countersignContract", "CONTRACT.countersign-days"),
    SIGN_AS_SUPPLIER("contract", "signAsSupplier", "CONTRACT.supplier-days"),
    SIGN_AS_BUYER("contract", "signAsBuyer", "CONTRACT.buyer-days"),
    ISSUE_ALLOTMENT("contract", "issueAllotment", "CONTRACT.allotment-days"),
    APPROVE_ALLOTMENT("contract", "approveAllotment", "CONTRACT.allotment-approval-days"),
    ACCEPT_TASK_AGREEMENT("contract", "acceptTaskAgreement", "CONTRACT.supplier-days"),
    SUBMIT_DELIVERABLE("implementation", "submitDeliverable", "OUTLOOK.delivery-days"),
    CHECK_DELIVERABLE("implementation", "checkDeliverable", "IMPLEMENTATION.check-days"),
    /** The contract's own days where there is one. */
    ACCEPT_DELIVERABLE("implementation", "acceptDeliverable", "OUTLOOK.acceptance-days"),
    APPLY_ACCEPTANCE("acceptance", "applyAcceptance", "ACCEPTANCE.apply-days"),
    INSPECT_ACCEPTANCE("acceptance", "inspectAcceptance", "ACCEPTANCE.inspect-days"),
    ISSUE_CERTIFICATE("acceptance", "issueCertificate", "ACCEPTANCE.certificate-days"),
    CLAIM_COST("cost", "claimCost", "COST-X15.claim-days"),
    CONFIRM_COST("cost", "confirmCost", "COST-X15.confirm-days"),
    SUBMIT_INVOICE("cost", "submitInvoice", "COST-X15.invoice-days"),
    REQUEST_PAYMENT("payment", "requestPayment", "PAYMENT-X02.request-days"),
    PREPARE_PAYMENT("payment", "preparePayment", "PAYMENT-X02.prepare-days"),
    APPROVE_PAYMENT("payment", "approvePayment", "PAYMENT-X02.approve-days"),
    RECORD_PAYMENT("payment", "recordPayment", "PAYMENT-X02.record-days");

    /** What every procurement begins and ends with; the rest is the procedure's. */
    private static final List<YearEndStep> BUDGET = List.of(PREPARE_BUDGET, REVIEW_BUDGET, APPROVE_BUDGET, DRAW_EXPERTS, GIVE_OPINION, CONCLUDE_APPRAISAL);
    private static final List<YearEndStep> SIGN = List.of(DRAFT_CONTRACT, REVIEW_CONTRACT, COUNTERSIGN_CONTRACT, SIGN_AS_SUPPLIER, SIGN_AS_BUYER);
    private static final List<YearEndStep> PAY = List.of(REQUEST_PAYMENT, PREPARE_PAYMENT, APPROVE_PAYMENT, RECORD_PAYMENT);
    private static final List<YearEndStep> CONFIRM = List.of(CLAIM_COST, CONFIRM_COST, SUBMIT_INVOICE);

    private final String stage;
    private final String task;
    private final String parameter;

    YearEndStep(String stage, String task, String parameter) {
        this.stage = stage;
        this.task = task;
        this.parameter = parameter;
    }

    /** From the budget to the first payment of a project that has no contract yet. */
    static List<YearEndStep> untilPaid(ProjectMode mode, String drawing) {
        List<YearEndStep> bought = switch (mode) {
            case PROCUREMENT -> procurement(drawing);
            case QUOTATION -> List.of(RECORD_QUOTATIONS, APPROVE_QUOTATION);
            case TRANSFER -> List.of();
        };
        List<YearEndStep> signed = mode == ProjectMode.TRANSFER ? List.of(ISSUE_ALLOTMENT, APPROVE_ALLOTMENT, ACCEPT_TASK_AGREEMENT) : SIGN;
        return Stream.of(BUDGET, bought, signed, afterSignature(false)).flatMap(List::stream).toList();
    }

    /** Of a milestone with a deliverable. */
    static List<YearEndStep> afterSignature(boolean supervised) {
        return Stream.of(supervised ? List.of(SUBMIT_DELIVERABLE, CHECK_DELIVERABLE, ACCEPT_DELIVERABLE) : List.of(SUBMIT_DELIVERABLE, ACCEPT_DELIVERABLE),
                CONFIRM, PAY).flatMap(List::stream).toList();
    }

    static List<YearEndStep> ofAdvance() {
        return PAY;
    }

    static List<YearEndStep> ofFinal() {
        return Stream.of(List.of(APPLY_ACCEPTANCE, INSPECT_ACCEPTANCE, ISSUE_CERTIFICATE), CONFIRM, PAY).flatMap(List::stream).toList();
    }

    private static List<YearEndStep> procurement(String drawing) {
        List<YearEndStep> announced = switch (drawing) {
            case "tender-direct" -> List.of(INVITE_SUPPLIERS, PUBLISH_NOTICE, OPEN_BIDS, CHECK_QUALIFICATION, NEGOTIATE);
            case "tender-offers" -> List.of(INVITE_SUPPLIERS, PUBLISH_NOTICE, OPEN_BIDS, CHECK_QUALIFICATION, FORM_COMMITTEE, NEGOTIATE, EVALUATE_BIDS);
            case "tender-public" -> List.of(PUBLISH_NOTICE, OPEN_BIDS, CHECK_QUALIFICATION, FORM_COMMITTEE, NEGOTIATE, EVALUATE_BIDS);
            case "tender-inquiry", "tender-invited" -> List.of(INVITE_SUPPLIERS, PUBLISH_NOTICE, OPEN_BIDS, CHECK_QUALIFICATION, FORM_COMMITTEE, EVALUATE_BIDS);
            default -> List.of(PUBLISH_NOTICE, OPEN_BIDS, CHECK_QUALIFICATION, FORM_COMMITTEE, EVALUATE_BIDS);
        };
        return Stream.of(List.of(INTENTION, PREPARE_TENDER, APPROVE_TENDER), announced, List.of(CONCLUDE_EVALUATION, AWARD_TENDER, RESULT, CHALLENGE))
                .flatMap(List::stream).toList();
    }

    /** Code of the parameter that says how long it takes; that of a tender's time for offers is its procedure's. */
    String parameter(String drawing) {
        if (this != OPEN_BIDS || drawing == null) {
            return parameter;
        }
        return switch (drawing) {
            case "tender-direct" -> "MET-07.notice";
            case "tender-offers", "tender-public" -> "MET-09.response";
            case "tender-inquiry" -> "MET-08.response";
            default -> parameter;
        };
    }

    /** Whether the law lets nobody do it in less: the period is the market's, not the administration's. */
    public boolean isMinimum() {
        return this == INTENTION || this == OPEN_BIDS;
    }

    /** Key of its name: that of its task, its own where it is none. */
    public String text() {
        return task == null ? "outlook.yearEndStep." + word() : stage + "." + task;
    }

    /** The task in the drawing; null where it is none. */
    String task() {
        return task;
    }
}
