package org.yangguang.web.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.yangguang.payment.OverdueService;
import org.yangguang.payment.OverdueView;

/** 逾期未支付款项 of a year, {@code /app/payment/overdue.xhtml}. */
@Named
@RequestScoped
public class OverduePayments {

    @Inject
    private OverdueService overdue;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Clock clock;

    private OverdueView list;

    /** The year in the address, else this one. */
    @PostConstruct
    void open() {
        LocalDate today = LocalDate.now(clock);
        String asked = Objects.requireNonNullElse(request.getParameter("year"), "");
        list = overdue.viewOverdue(asked.matches("\\d{1,4}") ? Integer.parseInt(asked) : today.getYear());
    }

    public OverdueView getList() {
        return list;
    }

    /** The years that can be chosen. */
    public List<Integer> getYears() {
        int now = LocalDate.now(clock).getYear();
        return List.of(now, now - 1, now - 2);
    }
}
