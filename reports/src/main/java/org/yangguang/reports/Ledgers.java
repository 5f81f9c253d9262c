package org.yangguang.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Renders the ledgers as Excel workbooks: numbers and dates as such, sums as formulas, text never as a formula. */
public final class Ledgers {

    /** 项目台账 of a year. */
    public byte[] projectLedger(int year, List<ProjectLedgerRow> rows, Imprint imprint) {
        Sheet<ProjectLedgerRow> sheet = new Sheet<>();
        sheet.text("项目编号", 24, ProjectLedgerRow::number);
        sheet.text("申报编号", 15, ProjectLedgerRow::applicationNumber);
        sheet.text("项目名称", 44, ProjectLedgerRow::title);
        sheet.text("专项", 24, ProjectLedgerRow::programme);
        sheet.text("地区", 14, ProjectLedgerRow::region);
        sheet.text("申报单位", 28, ProjectLedgerRow::applicant);
        sheet.text("实施方式", 14, ProjectLedgerRow::mode);
        sheet.text("状态", 12, ProjectLedgerRow::status);
        sheet.date("立项日期", ProjectLedgerRow::approvedOn);
        sheet.money("立项批准（元）", ProjectLedgerRow::approved);
        sheet.money("预算批复（元）", ProjectLedgerRow::budget);
        sheet.money("合同金额（元）", ProjectLedgerRow::contracted);
        sheet.money("已确认费用（元）", ProjectLedgerRow::confirmed);
        sheet.money("已支付（元）", ProjectLedgerRow::paid);
        sheet.formula("预算结余（元）", "{预算批复（元）}-{合同金额（元）}", false);
        sheet.formula("合同未付（元）", "{合同金额（元）}-{已支付（元）}", false);
        sheet.formula("支付进度", "IF({合同金额（元）}=0,0,{已支付（元）}/{合同金额（元）})", true);
        return sheet.render("项目台账", year + "年度专项资金项目台账", "单位：元", rows, imprint);
    }

    /** 拨款台账 of a year. */
    public byte[] paymentLedger(int year, List<PaymentLedgerRow> rows, Imprint imprint) {
        Sheet<PaymentLedgerRow> sheet = new Sheet<>();
        sheet.text("拨款单号", 15, PaymentLedgerRow::number);
        sheet.text("项目编号", 24, PaymentLedgerRow::project);
        sheet.text("项目名称", 44, PaymentLedgerRow::title);
        sheet.text("合同编号", 15, PaymentLedgerRow::contract);
        sheet.text("里程碑", 20, PaymentLedgerRow::milestone);
        sheet.text("款项性质", 12, PaymentLedgerRow::kind);
        sheet.text("收款单位", 32, PaymentLedgerRow::payee);
        sheet.text("功能分类", 11, PaymentLedgerRow::functionCode);
        sheet.text("经济分类", 11, PaymentLedgerRow::economicCode);
        sheet.money("应付金额（元）", PaymentLedgerRow::payable);
        sheet.money("抵扣预付款（元）", PaymentLedgerRow::recovered);
        sheet.money("支付金额（元）", PaymentLedgerRow::amount);
        sheet.date("付款期限", PaymentLedgerRow::dueOn);
        sheet.date("支付日期", PaymentLedgerRow::paidOn);
        sheet.text("支付凭证", 22, PaymentLedgerRow::voucher);
        return sheet.render("拨款台账", year + "年度专项资金拨款台账", "单位：元", rows, imprint);
    }

    /** How one column takes its cell from a row. */
    record Column<R>(String title, int width, Kind kind, Function<R, ?> of, String formula) {

        enum Kind { TEXT, DATE, MONEY, MONEY_FORMULA, PERCENT_FORMULA }
    }

    /** The columns of one ledger. */
    static final class Sheet<R> {

        private final List<Column<R>> columns = new ArrayList<>();

        void text(String title, int width, Function<R, String> of) {
            columns.add(new Column<>(title, width, Column.Kind.TEXT, of, null));
        }

        void date(String title, Function<R, LocalDate> of) {
            columns.add(new Column<>(title, 13, Column.Kind.DATE, of, null));
        }

        void money(String title, Function<R, BigDecimal> of) {
            columns.add(new Column<>(title, 19, Column.Kind.MONEY, of, null));
        }

        /** @param formula over other columns of the row, named in braces */
        void formula(String title, String formula, boolean percent) {
            columns.add(new Column<>(title, percent ? 11 : 19, percent ? Column.Kind.PERCENT_FORMULA : Column.Kind.MONEY_FORMULA, null, formula));
        }

        byte[] render(String name, String title, String units, List<R> rows, Imprint imprint) {
            return new LedgerBook<>(columns).write(name, title, units, rows, imprint);
        }
    }
}
