package org.yangguang.web.trace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import org.yangguang.reporting.ItemShare;
import org.yangguang.reporting.ItemTrace;
import org.yangguang.reporting.LineTrace;
import org.yangguang.reporting.PaymentTrace;
import org.yangguang.reporting.TraceService;
import org.yangguang.shared.NotFound;

/** One trace, of the payment, budget line or contract item that the address names; pages below {@code /app/trace/}. */
@Named
@RequestScoped
public class TracePage {

    @Inject
    private TraceService traces;
    @Inject
    private HttpServletRequest request;

    private PaymentTrace payment;
    private LineTrace line;
    private ItemTrace item;

    /** By {@code number}. */
    public PaymentTrace getPayment() {
        if (payment == null) {
            payment = traces.viewPaymentTrace(given("number"));
        }
        return payment;
    }

    /** By {@code code}. */
    public LineTrace getLine() {
        if (line == null) {
            line = traces.viewLineTrace(given("code"));
        }
        return line;
    }

    /** By {@code contract} and {@code position}. */
    public ItemTrace getItem() {
        if (item == null) {
            String position = given("position");
            if (!position.matches("\\d{1,4}")) {
                throw new NotFound("contract-item", position);
            }
            item = traces.viewItemTrace(given("contract"), Integer.parseInt(position));
        }
        return item;
    }

    /** What of the payment falls on an item, in percent. */
    public BigDecimal percent(ItemShare share) {
        return share.paid().percentOf(getPayment().payment().amount());
    }

    private String given(String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value.strip();
    }
}
