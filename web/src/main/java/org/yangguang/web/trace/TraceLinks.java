package org.yangguang.web.trace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yangguang.contract.EntryView;
import org.yangguang.reporting.LineBooking;
import org.yangguang.reporting.TraceService;
import org.yangguang.reporting.TraceStep;
import org.yangguang.web.workflow.TaskLinks;

/** Where what is told of money stands: the page of each record (bean {@code traceLinks}). */
@Named
@RequestScoped
public class TraceLinks {

    private static final List<String> PAYMENT_READERS = TaskLinks.readersOf(TraceService.class, "viewPaymentTrace");
    private static final List<String> LINE_READERS = TaskLinks.readersOf(TraceService.class, "viewLineTrace");

    @Inject
    private HttpServletRequest request;

    /** Whether the reader may follow payments and items of contracts. */
    public boolean isPaymentReader() {
        return PAYMENT_READERS.stream().anyMatch(request::isUserInRole);
    }

    /** Whether the reader may follow budget lines and the flow of money. */
    public boolean isLineReader() {
        return LINE_READERS.stream().anyMatch(request::isUserInRole);
    }

    /** The page of a record on the way of a payment; null where it has none. */
    public String step(TraceStep step) {
        return switch (step.stage()) {
            case PAYMENT -> page("/app/payment/payment.xhtml?number=", step.number());
            case COST -> page("/app/cost/cost.xhtml?number=", step.number());
            case ACCEPTANCE -> isLineReader() ? page("/app/forms/certificate?number=", step.number()) : null;
            case DELIVERY, MILESTONE -> page("/app/contract/contract.xhtml?number=", step.contract()) + "#" + step.number();
            case CONTRACT -> contract(step.contract());
            case TENDER -> page("/app/tender/tender.xhtml?number=", step.number());
            case QUOTATION -> null;
            case BUDGET -> page("/app/budget/budget.xhtml?number=", step.number());
            case PROJECT -> page("/app/project/dossier.xhtml?number=", step.number());
        };
    }

    /** The record that moved a budget line's money; a change of a contract stands on the contract's page. */
    public String cause(LineBooking booking) {
        return switch (booking.kind()) {
            case CONTRACTED -> contract(booking.contract());
            case CONFIRMED -> page("/app/cost/cost.xhtml?number=", booking.cause());
            case PAID -> payment(booking.cause());
        };
    }

    /** The record that moved a contract's balance: a payment, a cost confirmation; null for what stands on the contract's own page. */
    public String entry(EntryView entry) {
        return !isPaymentReader() ? null : entry.cause().startsWith("ZF-") ? payment(entry.cause())
                : entry.cause().startsWith("QR-") ? page("/app/cost/cost.xhtml?number=", entry.cause()) : null;
    }

    /** The trace of a payment. */
    public String payment(String number) {
        return page("/app/trace/payment.xhtml?number=", number);
    }

    /** The trace of a budget line. */
    public String line(String code) {
        return page("/app/trace/line.xhtml?code=", code);
    }

    /** The trace of a contract's item and of the bid's line that it comes from. */
    public String item(String contract, int position) {
        return page("/app/trace/item.xhtml?contract=", contract) + "&position=" + position;
    }

    public String contract(String number) {
        return page("/app/contract/contract.xhtml?number=", number);
    }

    private String page(String path, String number) {
        return request.getContextPath() + path + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }
}
