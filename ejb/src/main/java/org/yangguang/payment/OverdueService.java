package org.yangguang.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yangguang.calendar.CalendarService;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.identity.Roles;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/** 逾期未支付款项: what a year has left unpaid beyond its time, for the list that is public by 31 March of the next one. */
@Stateless
@Audited
public class OverdueService {

    private static final String MONTH = "PAY-05.publish-month";
    private static final String DAY = "PAY-05.publish-day";
    /** Since when there is a law that asks for the list. */
    private static final int FIRST_YEAR = 2020;

    @Inject
    private PaymentRepository payments;
    @Inject
    private PaymentSources sources;
    @Inject
    private CalendarService calendar;
    @Inject
    private RegulationService regulations;
    @Inject
    private Clock clock;

    /**
     * The overdue list of a year, the oldest first; of a year that is not over as it stands today. A payment counts from the day on
     * which it fell due, whether or not anybody had asked for it or written its order, and with the rest of one that was paid in
     * part. Called by its page, its workbook and GET years/{year}/overdue-payments. Refused for a year that has not begun.
     */
    @RolesAllowed({Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public OverdueView viewOverdue(int year) {
        LocalDate today = LocalDate.now(clock);
        Breaches breaches = new Breaches();
        breaches.check(year >= FIRST_YEAR && year <= today.getYear(), InputRule.OUT_OF_RANGE, "year", FIRST_YEAR, today.getYear());
        breaches.refuseIfAny();
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate asOf = end.isAfter(today) ? today : end;
        Regulation law = regulations.asOf(asOf);
        WorkingDays days = calendar.workingDays();
        List<OverdueView.Row> rows = new ArrayList<>();
        for (PaymentRequest payment : payments.unpaidAt(asOf)) {
            LocalDate due = payment.dueOn() == null ? sources.dueOn(payment, law, days) : payment.dueOn();
            if (due.isBefore(asOf)) {
                rows.add(row(payment, due, asOf, law));
            }
        }
        rows.sort(Comparator.comparing(OverdueView.Row::dueOn).thenComparing(OverdueView.Row::milestone));
        return new OverdueView(year, asOf, LocalDate.of(year + 1, law.count(MONTH), law.count(DAY)), rows);
    }

    private OverdueView.Row row(PaymentRequest payment, LocalDate due, LocalDate asOf, Regulation law) {
        Lateness late = Lateness.of(due, asOf, payment.amount(), law.percent(Lateness.RATE));
        return new OverdueView.Row(payment.number() == null ? payment.milestone() : payment.number(), payment.milestone(), payment.contract(), payment.project(),
                payment.title(), payment.supplierName(), sources.terms(payment.milestone()).small(), payment.amount(), due, late.days(), late.interest(),
                payment.paidOn());
    }

    /** The list as a workbook, for whoever publishes it. Called by its page and GET years/{year}/overdue-payments/workbook; refused as {@link #viewOverdue}. */
    @RolesAllowed({Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public TreasuryFile viewOverdueWorkbook(int year) {
        return new TreasuryFile("overdue-payments-" + year + ".xlsx", TreasuryFile.WORKBOOK, TreasuryBook.overdue(viewOverdue(year)));
    }
}
