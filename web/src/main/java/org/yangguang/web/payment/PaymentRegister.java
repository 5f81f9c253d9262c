package org.yangguang.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.PaymentView;

/** One payment, {@code /app/payment/payment.xhtml}. */
@Named
@RequestScoped
public class PaymentRegister {

    @Inject
    private PaymentService payments;
    @Inject
    private DocumentService documents;
    @Inject
    private HttpServletRequest request;

    private PaymentView one;

    /** The payment named in the address, for its own page. */
    public PaymentView getPayment() {
        if (one == null) {
            String number = request.getParameter("number");
            one = number != null && !number.isBlank() ? payments.viewPayment(number) : payments.viewOfMilestone(request.getParameter("milestone"));
        }
        return one;
    }

    public List<DocumentView> getFiles() {
        return documents.of(getPayment().milestone());
    }
}
