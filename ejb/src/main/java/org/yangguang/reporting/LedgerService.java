package org.yangguang.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yangguang.budget.BalanceView;
import org.yangguang.budget.BudgetService;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.PaymentView;
import org.yangguang.project.ProjectFilter;
import org.yangguang.project.ProjectPage;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.reports.Imprint;
import org.yangguang.reports.Ledgers;
import org.yangguang.reports.PaymentLedgerRow;
import org.yangguang.reports.ProjectLedgerRow;
import org.yangguang.shared.Audited;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.RuleViolation;

/** 项目台账 and 拨款台账 as workbooks: of what the actor may see, and nothing else. */
@Stateless
@Audited
public class LedgerService {

    private static final int PAGE = 500;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    private ProjectService projects;
    @Inject
    private BudgetService budgets;
    @Inject
    private PaymentService payments;
    @Inject
    private CurrentActor currentActor;
    @Inject
    private Clock clock;

    /** The projects submitted in a year; called by pages and GET /api/v1/ledgers/projects. Refuses what is no year. */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewProjectLedger(int year) {
        check(year);
        List<ProjectLedgerRow> rows = new ArrayList<>();
        ProjectPage page;
        int first = 0;
        do {
            page = projects.register(ProjectFilter.all(), first, PAGE);
            page.rows().stream().filter(p -> p.submittedAt() != null && p.submittedAt().getYear() == year).forEach(p -> rows.add(row(p)));
            first += PAGE;
        } while (first < page.total());
        return PrintedPaper.workbook("project-ledger-" + year, new Ledgers().projectLedger(year, rows, imprint(rows)));
    }

    /** What was paid in a year; called by pages and GET /api/v1/ledgers/payments. A supplier finds its own payments only. */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER,
        Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewPaymentLedger(int year) {
        check(year);
        List<PaymentLedgerRow> rows = payments.listPaid(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(LedgerService::row).toList();
        return PrintedPaper.workbook("payment-ledger-" + year, new Ledgers().paymentLedger(year, rows, imprint(rows)));
    }

    private ProjectLedgerRow row(ProjectView project) {
        List<BalanceView> balances = project.number() == null ? List.of() : budgets.findBalances(project.number());
        return new ProjectLedgerRow(project.number(), project.applicationNumber(), project.title(), project.programmeName(),
                project.regionName(), project.applicantName(), FormTexts.of("project.mode." + project.mode().word()),
                FormTexts.of("project.status." + project.status().word()),
                project.approvedAt() == null ? null : project.approvedAt().toLocalDate(),
                project.approvedAmount() == null ? null : project.approvedAmount().yuan(), sum(balances, BalanceView::allotted),
                sum(balances, BalanceView::contracted), sum(balances, BalanceView::confirmed), sum(balances, BalanceView::paid));
    }

    private static BigDecimal sum(List<BalanceView> balances, Function<BalanceView, Money> of) {
        return Money.sum(balances.stream().map(of).toList()).yuan();
    }

    private static PaymentLedgerRow row(PaymentView payment) {
        return new PaymentLedgerRow(payment.number(), payment.project(), payment.title(), payment.contract(),
                payment.milestone() + " " + payment.milestoneTitle(), FormTexts.of("payment.kind." + payment.kind().word()),
                payment.supplierName(), payment.functionCode(), payment.economicCode(), payment.payable().yuan(),
                payment.recovered().yuan(), payment.amount().yuan(), payment.dueOn(), payment.paidOn(), payment.voucherNumber());
    }

    private Imprint imprint(Object content) {
        return new Imprint(currentActor.get().displayName(), LocalDateTime.now(clock), CheckCode.of(content));
    }

    private static void check(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RuleViolation(InputRule.OUT_OF_RANGE, "year", FIRST_YEAR, LAST_YEAR);
        }
    }
}
