package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Prints what the list of forms names, by the doors of the forms: for the files into which forms are bound. */
@Dependent
class PrintedForms {

    @Inject
    private FormsService forms;

    PrintedPaper print(PrintableForm form) {
        return switch (form.form()) {
            case "application" -> forms.viewApplicationForm(form.number());
            case "approval" -> forms.viewApprovalForm(form.number(), form.stage());
            case "list" -> forms.viewListForm(form.number());
            case "list-notice" -> forms.viewListNotice(form.number());
            case "budget-approval" -> forms.viewBudgetApproval(form.number());
            case "appraisal" -> forms.viewAppraisalForm(form.number());
            case "tender-document" -> forms.viewTenderDocument(form.number());
            case "opening-record" -> forms.viewOpeningRecord(form.number());
            case "award-letter" -> forms.viewAwardLetter(form.number(), form.lot());
            case "contract" -> forms.viewContractCover(form.number());
            case "deliverable-receipt" -> forms.viewDeliverableReceipt(form.number());
            case "cost-confirmation" -> forms.viewCostConfirmation(form.number());
            case "payment-order" -> forms.viewPaymentOrder(form.number());
            case "performance-report" -> forms.viewPerformanceReport(form.number());
            case "certificate" -> forms.viewCertificate(form.number());
            case "handover-list" -> forms.viewHandoverLists(form.number());
            default -> throw new IllegalArgumentException(form.form());
        };
    }
}
