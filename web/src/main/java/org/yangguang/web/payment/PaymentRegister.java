package org.yangguang.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.payment.PaymentFilter;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.PaymentStatus;
import org.yangguang.payment.PaymentView;
import org.yangguang.shared.Money;
import org.yangguang.web.shell.Paging;

/** The register of payments; filter and page stand in the address. A supplier finds its own there. */
@Named
@RequestScoped
public class PaymentRegister {

    private static final int ROWS = 20;

    @Inject
    private PaymentService payments;
    @Inject
    private DocumentService documents;
    @Inject
    private HttpServletRequest request;

    private List<PaymentView> rows;
    private PaymentView one;

    public List<PaymentView> getRows() {
        if (rows == null) {
            rows = payments.register(filter(), (getPage() - 1) * ROWS, ROWS);
        }
        return rows;
    }

    public long getTotal() {
        return payments.countRegister(filter());
    }

    public Money getSum() {
        return Money.sum(getRows().stream().map(PaymentView::amount).toList());
    }

    public int getPages() {
        return Paging.pages(getTotal(), ROWS);
    }

    public int getPage() {
        return Paging.page(request.getParameter("page"));
    }

    public PaymentStatus[] getStatuses() {
        return PaymentStatus.values();
    }

    public String getStatus() {
        return request.getParameter("status");
    }

    public String getText() {
        return request.getParameter("q");
    }

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

    private PaymentFilter filter() {
        PaymentStatus status = Arrays.stream(PaymentStatus.values()).filter(s -> s.word().equals(getStatus())).findFirst().orElse(null);
        return new PaymentFilter(getText(), status, blank(request.getParameter("project")), blank(request.getParameter("contract")));
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
