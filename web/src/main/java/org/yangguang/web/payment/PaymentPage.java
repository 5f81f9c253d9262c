package org.yangguang.web.payment;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.cost.CostService;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.payment.PaymentKind;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.PaymentView;
import org.yangguang.web.workflow.TaskPage;

/** What the four task pages of a payment share: the payment as it was read when the page was opened. */
public abstract class PaymentPage extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    protected PaymentService payments;

    @Inject
    protected CostService costs;
    @Inject
    private DocumentService documents;

    private PaymentView payment;

    @Override
    protected void load() {
        payment = payments.viewOfMilestone(getTask().subject());
    }

    /** Papers of the milestone, and of the cost confirmation that the payment rests on. */
    public List<DocumentView> getPapers() {
        List<DocumentView> papers = new ArrayList<>(getDocuments());
        if (payment.kind() != PaymentKind.ADVANCE) {
            papers.addAll(documents.of(costs.viewOfMilestone(payment.milestone()).number()));
        }
        return papers;
    }

    public PaymentView getPayment() {
        return payment;
    }
}
