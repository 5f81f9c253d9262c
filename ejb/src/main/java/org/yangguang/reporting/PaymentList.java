package org.yangguang.reporting;

import static org.yangguang.reporting.RegisterColumn.Kind.DATE;
import static org.yangguang.reporting.RegisterColumn.Kind.DAYS;
import static org.yangguang.reporting.RegisterColumn.Kind.MONEY;
import static org.yangguang.reporting.RegisterColumn.Kind.NUMBER;
import static org.yangguang.reporting.RegisterColumn.Kind.TEXT;
import static org.yangguang.reporting.RegisterColumn.Kind.WORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.payment.PaymentFilter;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.PaymentStatus;
import org.yangguang.payment.PaymentView;

/** 拨款: as far as the actor has a part in them. */
@ApplicationScoped
class PaymentList implements RegisterList {

    private static final List<RegisterColumn> COLUMNS = RegisterColumn.under("register.payments.",
            RegisterColumn.of("number", NUMBER), RegisterColumn.of("title", TEXT).above("project", "contract", "milestone"),
            RegisterColumn.of("project", NUMBER), RegisterColumn.of("contract", NUMBER), RegisterColumn.of("milestone", TEXT),
            RegisterColumn.of("kind", WORD), RegisterColumn.of("supplier", TEXT), RegisterColumn.of("payable", MONEY),
            RegisterColumn.of("recovered", MONEY), RegisterColumn.of("amount", MONEY).withSum(),
            RegisterColumn.of("dueOn", DATE).above("lateDays"), RegisterColumn.of("lateDays", DAYS), RegisterColumn.of("paidOn", DATE),
            RegisterColumn.of("status", WORD), RegisterColumn.further("budgetLine", NUMBER),
            RegisterColumn.further("voucher", NUMBER), RegisterColumn.further("lateInterest", MONEY));

    @Inject
    private PaymentService payments;

    @Override
    public String word() {
        return "payments";
    }

    @Override
    public List<RegisterColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> filters() {
        return Set.of("q", "status", "project", "contract");
    }

    @Override
    public RegisterPage page(Map<String, String> asked, int first, int count) {
        PaymentFilter filter = new PaymentFilter(asked.get("q"), RegisterList.constant(PaymentStatus.class, asked.get("status")),
                asked.get("project"), asked.get("contract"));
        return new RegisterPage(payments.register(filter, first, count).stream().map(this::row).toList(), payments.countRegister(filter));
    }

    private RegisterRow row(PaymentView p) {
        String tint = switch (p.status()) {
            case PAID -> "ok";
            case RETURNED -> "warn";
            case FAILED -> "bad";
            default -> "info";
        };
        RegisterRow row = row("/app/payment/payment.xhtml?" + (p.number() == null ? "milestone=" + p.milestone() : "number=" + p.number()), tint, p.number() == null ? p.milestone() : p.number(), p.title(),
                p.project(), p.contract(), p.milestoneTitle(), "payment.kind." + p.kind().word(), p.supplierName(), p.payable(), p.recovered(),
                p.amount(), p.dueOn(), p.lateDays() > 0 ? p.lateDays() : null, p.paidOn(), "payment.status." + p.status().word(),
                p.budgetLine(), p.voucherNumber(), p.lateInterest());
        return p.number() == null ? row : row.toBe("trace.trace", "/app/trace/payment.xhtml?number=" + p.number());
    }
}
