package org.yangguang.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.identity.Actor;
import org.yangguang.identity.Role;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Money;
import org.yangguang.workflow.ProjectCase;
import org.yangguang.workflow.ProjectMode;

/** People, payments and days that the tests speak of. */
final class PaymentFixtures {

    static final Actor SUPPLIER = person("supplier", "林涛", "QLRJ", Role.SUPPLIER);
    static final Actor OFFICER = person("finance", "吴敏", "CWS", Role.FINANCE_OFFICER);
    static final Actor OTHER_OFFICER = person("finance2", "郑强", "CWS", Role.FINANCE_OFFICER);
    static final Actor LEAD = person("financelead", "刘畅", "CWS", Role.FINANCE_LEAD);
    static final Payee ACCOUNT = new Payee("齐鲁软件（演示）股份有限公司", "中国工商银行济南历下支行", "1602001109200123456");
    static final Charge CHARGE = new Charge("XM-2026-2160299-0001-Y01", "2160299", "30227", "2026-03");
    static final LocalDate DUE = LocalDate.of(2026, 4, 15);

    private PaymentFixtures() {
    }

    static Actor person(String user, String name, String organisation, Role role) {
        return new Actor(user, name, organisation, organisation, Set.of(role), List.of());
    }

    static LocalDateTime march(int day) {
        return LocalDateTime.of(2026, 3, day, 10, 0);
    }

    static PaymentRequest aPayment(PaymentKind kind, String payable, String recovered) {
        PaymentTerms terms = new PaymentTerms("HT-2026-0001-M2", "平台初验", "HT-2026-0001", LocalDate.of(2026, 3, 2), "QLRJ",
                "齐鲁软件（演示）股份有限公司", kind, Money.of(payable), Money.of(recovered), true, 30);
        return new PaymentRequest(new ProjectCase("SB-2026-0001", "XM-2026-2160299-0001", "临沂平台", ProjectMode.PROCUREMENT, "SDLY",
                "XXH", "CWS", null, false), terms, Money.of(payable), Money.of(recovered), LocalDate.of(2026, 3, 16), march(16));
    }

    static PaymentRequest aPayment() {
        return aPayment(PaymentKind.PROGRESS, "735000.00", "0.00");
    }

    static PaymentRequest requested() {
        PaymentRequest payment = aPayment();
        payment.request(SUPPLIER, null, ACCOUNT, new PaymentClaim(null, null, 0), true, true, march(16));
        return payment;
    }

    static PaymentPreparation allChecked(PaymentRequest payment) {
        return new PaymentPreparation("prepared", payment.asked().stream().map(PaymentCheck::word).toList(), CHARGE.line(), "核对一致", 0);
    }

    static PaymentRequest prepared() {
        PaymentRequest payment = requested();
        payment.prepare(OFFICER, null, allChecked(payment), CHARGE, "ZF-2026-0001", DUE, march(17));
        return payment;
    }

    static PaymentRequest approved() {
        PaymentRequest payment = prepared();
        payment.approve(LEAD, null, "同意", march(18));
        return payment;
    }

    static PaymentRecord paidOn(LocalDate day) {
        return new PaymentRecord("recorded", "JZ-2026-0099", day, null, 0);
    }

    static Regulation law() {
        return new Regulation(LocalDate.of(2026, 3, 16), Map.of(DueDate.PERIOD, days("PAY-02.days", 30), DueDate.SMALL_PERIOD,
                days("PAY-03.days", 30), DueDate.SMALL_CAP, days("PAY-03.cap", 60)));
    }

    private static Regulation.Parameter days(String code, int count) {
        return new Regulation.Parameter(code, BigDecimal.valueOf(count), "CALENDAR_DAYS", LocalDate.of(2020, 1, 1), null, "x", null);
    }

    static WorkingDays calendar() {
        Map<LocalDate, Boolean> off = new java.util.HashMap<>();
        Stream.of("2026-06-19", "2026-09-25", "2026-10-01").map(LocalDate::parse).forEach(d -> off.put(d, false));
        return new WorkingDays(Set.of(2026), off);
    }
}
