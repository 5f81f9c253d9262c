package org.yangguang.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Renders the ledgers as Excel workbooks: numbers and dates as such, sums as formulas, text never as a formula. Amounts
 * are in 元, which the second line of each sheet says. Safe for many threads.
 */
public final class Ledgers {

    private static final String YUAN = "单位：元";

    /** 项目台账 of a year. */
    public byte[] projectLedger(int year, List<ProjectLedgerRow> rows, Imprint imprint) {
        return ofYear("项目台账", year, "项目台账", projects(), rows, imprint);
    }

    /** 预算执行表 of a year: every budget line with what is contracted, confirmed and paid of it. */
    public byte[] budgetExecution(int year, List<BudgetExecutionRow> rows, Imprint imprint) {
        return ofYear("预算执行表", year, "预算执行表", budget(), rows, imprint);
    }

    /** 年度预算表: every row of the year's rounds, proposed and fitted, beside the control figures. */
    public byte[] annualBudget(int year, List<AnnualBudgetRow> rows, Imprint imprint) {
        return ofYear("年度预算表", year, "项目支出预算表", annualBudget(), rows, imprint);
    }

    /** 结转结余资金清单 of a year's end: available = paid + carried over + surplus, line by line. */
    public byte[] carryOverList(int year, List<CarryOverRow> rows, Imprint imprint) {
        return ofYear("结转结余清单", year, "结转结余清单", carryOver(), rows, imprint);
    }

    /** 合同台账 of a year. */
    public byte[] contractLedger(int year, List<ContractLedgerRow> rows, Imprint imprint) {
        return ofYear("合同台账", year, "合同台账", contracts(), rows, imprint);
    }

    /** 费用台账 of a year. */
    public byte[] costLedger(int year, List<CostLedgerRow> rows, Imprint imprint) {
        return ofYear("费用台账", year, "费用确认台账", costs(), rows, imprint);
    }

    /** 拨款台账 of a year. */
    public byte[] paymentLedger(int year, List<PaymentLedgerRow> rows, Imprint imprint) {
        return ofYear("拨款台账", year, "拨款台账", payments(), rows, imprint);
    }

    /** 绩效表 of a year. */
    public byte[] performanceTable(int year, List<PerformanceRow> rows, Imprint imprint) {
        return ofYear("绩效表", year, "绩效评价表", performance(), rows, imprint);
    }

    /** 超期清单: what is late on the day of printing. */
    public byte[] overdueList(List<OverdueRow> rows, Imprint imprint) {
        return one("超期清单", "专项资金项目超期事项清单", overdue(), rows, imprint);
    }

    /** 事项清单: a list of work as its owner had it before the eyes. */
    public byte[] worklist(String list, List<WorklistRow> rows, Imprint imprint) {
        return one(list, "事项清单（" + list + "）", worklist(), rows, imprint);
    }

    /** 合并办理汇总表: what was decided with one word, and what came of each. */
    public byte[] batchTable(String kind, List<BatchTableRow> rows, Imprint imprint) {
        return one("汇总表", "合并办理汇总表（" + kind + "）", batch(), rows, imprint);
    }

    /** 离岗移交清单: what was handed over when a post was left, by whom to whom. */
    public byte[] departureList(String leaver, List<DepartureListRow> rows, Imprint imprint) {
        return new LedgerBook(imprint).add("移交清单", leaver + "离岗移交清单", "", departure().columns, rows).write();
    }

    /** 项目全卷: everything about one project that fits into tables, a sheet for each. */
    public byte[] projectRecord(ProjectRecord of, Imprint imprint) {
        LedgerBook book = new LedgerBook(imprint);
        book.add("项目", "项目概况", YUAN, projects().columns, of.project());
        book.add("预算", "预算执行", YUAN, budget().columns, of.budget());
        book.add("合同", "合同", YUAN, contracts().columns, of.contracts());
        book.add("费用", "费用确认", YUAN, costs().columns, of.costs());
        book.add("拨款", "拨款", YUAN, payments().columns, of.payments());
        book.add("绩效", "绩效评价", YUAN, performance().columns, of.performance());
        book.add("办理意见", "办理意见", "", ProjectRecordSheets.steps().columns, of.steps());
        book.add("审计记录", "审计记录", YUAN, ProjectRecordSheets.trail().columns, of.trail());
        book.add("文件", "文件清单", "", ProjectRecordSheets.papers().columns, of.papers());
        return book.write();
    }

    private static <R> byte[] ofYear(String name, int year, String title, Sheet<R> sheet, List<R> rows, Imprint imprint) {
        return one(name, year + "年度专项资金" + title, sheet, rows, imprint);
    }

    private static <R> byte[] one(String name, String title, Sheet<R> sheet, List<R> rows, Imprint imprint) {
        return new LedgerBook(imprint).add(name, title, YUAN, sheet.columns, rows).write();
    }

    private static Sheet<ProjectLedgerRow> projects() {
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
        sheet.formula("预算结余（元）", "{预算批复（元）}-{合同金额（元）}");
        sheet.formula("合同未付（元）", "{合同金额（元）}-{已支付（元）}");
        sheet.share("支付进度", "已支付（元）", "合同金额（元）");
        return sheet;
    }

    private static Sheet<BudgetExecutionRow> budget() {
        Sheet<BudgetExecutionRow> sheet = new Sheet<>();
        sheet.text("预算行", 28, BudgetExecutionRow::line);
        sheet.project(BudgetExecutionRow::project, BudgetExecutionRow::title);
        sheet.text("支出事项", 28, BudgetExecutionRow::item);
        sheet.number("预算年度", BudgetExecutionRow::year);
        sheet.text("功能分类", 30, BudgetExecutionRow::function);
        sheet.text("经济分类", 24, BudgetExecutionRow::economic);
        sheet.text("资金来源", 20, BudgetExecutionRow::source);
        sheet.text("批复文号", 24, BudgetExecutionRow::document);
        sheet.money("预算批复（元）", BudgetExecutionRow::allotted);
        sheet.money("已签合同（元）", BudgetExecutionRow::contracted);
        sheet.money("已确认费用（元）", BudgetExecutionRow::confirmed);
        sheet.money("已支付（元）", BudgetExecutionRow::paid);
        sheet.formula("未签合同（元）", "{预算批复（元）}-{已签合同（元）}");
        sheet.formula("未支付（元）", "{预算批复（元）}-{已支付（元）}");
        sheet.money("结转未用（元）", BudgetExecutionRow::carried);
        sheet.money("结余收回（元）", BudgetExecutionRow::surplus);
        sheet.formula("本年待执行（元）", "{预算批复（元）}-{已支付（元）}-{结转未用（元）}-{结余收回（元）}");
        sheet.text("资金状态", 12, BudgetExecutionRow::state);
        sheet.share("执行率", "已支付（元）", "预算批复（元）");
        return sheet;
    }

    private static Sheet<AnnualBudgetRow> annualBudget() {
        Sheet<AnnualBudgetRow> sheet = new Sheet<>();
        sheet.text("预算编号", 18, AnnualBudgetRow::round);
        sheet.text("专项", 24, AnnualBudgetRow::programme);
        sheet.text("单位", 28, AnnualBudgetRow::unit);
        sheet.project(AnnualBudgetRow::project, AnnualBudgetRow::title);
        sheet.text("功能分类", 30, AnnualBudgetRow::function);
        sheet.text("经济分类", 24, AnnualBudgetRow::economic);
        sheet.money("一上建议数（元）", AnnualBudgetRow::proposed);
        sheet.money("专项控制数（元）", AnnualBudgetRow::control);
        sheet.money("二上预算数（元）", AnnualBudgetRow::fitted);
        sheet.formula("增减（元）", "{二上预算数（元）}-{一上建议数（元）}");
        sheet.text("状态", 18, AnnualBudgetRow::status);
        sheet.text("批复文号", 24, AnnualBudgetRow::document);
        sheet.date("批复日期", AnnualBudgetRow::approvedOn);
        return sheet;
    }

    private static Sheet<CarryOverRow> carryOver() {
        Sheet<CarryOverRow> sheet = new Sheet<>();
        sheet.text("预算行", 28, CarryOverRow::line);
        sheet.project(CarryOverRow::project, CarryOverRow::title);
        sheet.number("预算年度", CarryOverRow::year);
        sheet.money("本年可用（元）", CarryOverRow::available);
        sheet.money("本年支付（元）", CarryOverRow::spent);
        sheet.money("结转下年（元）", CarryOverRow::carried);
        sheet.money("结余收回（元）", CarryOverRow::surplus);
        sheet.formula("核对（元）", "{本年可用（元）}-{本年支付（元）}-{结转下年（元）}-{结余收回（元）}");
        sheet.text("处理", 30, CarryOverRow::outcome);
        sheet.text("财务部门", 20, CarryOverRow::finance);
        sheet.text("清单编号", 18, CarryOverRow::list);
        sheet.text("签批文号", 24, CarryOverRow::document);
        sheet.text("编制人", 12, CarryOverRow::preparedBy);
        sheet.text("签批人", 12, CarryOverRow::signedBy);
        sheet.date("签批日期", CarryOverRow::signedOn);
        return sheet;
    }

    private static Sheet<ContractLedgerRow> contracts() {
        Sheet<ContractLedgerRow> sheet = new Sheet<>();
        sheet.text("合同编号", 15, ContractLedgerRow::number);
        sheet.project(ContractLedgerRow::project, ContractLedgerRow::title);
        sheet.text("采购编号", 18, ContractLedgerRow::procurement);
        sheet.text("合同类型", 12, ContractLedgerRow::kind);
        sheet.text("承建单位", 32, ContractLedgerRow::supplier);
        sheet.text("中小企业", 10, ContractLedgerRow::small);
        sheet.text("状态", 14, ContractLedgerRow::status);
        sheet.date("签订日期", ContractLedgerRow::signedOn);
        sheet.date("完工日期", ContractLedgerRow::completionOn);
        sheet.money("原合同金额（元）", ContractLedgerRow::original);
        sheet.money("合同金额（元）", ContractLedgerRow::value);
        sheet.money("已确认费用（元）", ContractLedgerRow::confirmed);
        sheet.money("已支付（元）", ContractLedgerRow::paid);
        sheet.formula("变更金额（元）", "{合同金额（元）}-{原合同金额（元）}");
        sheet.formula("未支付（元）", "{合同金额（元）}-{已支付（元）}");
        sheet.share("支付进度", "已支付（元）", "合同金额（元）");
        return sheet;
    }

    private static Sheet<CostLedgerRow> costs() {
        Sheet<CostLedgerRow> sheet = new Sheet<>();
        sheet.text("费用确认单号", 15, CostLedgerRow::number);
        sheet.project(CostLedgerRow::project, CostLedgerRow::title);
        sheet.text("合同编号", 15, CostLedgerRow::contract);
        sheet.text("里程碑", 30, CostLedgerRow::milestone);
        sheet.text("承建单位", 32, CostLedgerRow::supplier);
        sheet.text("状态", 10, CostLedgerRow::status);
        sheet.money("约定金额（元）", CostLedgerRow::agreed);
        sheet.money("申报金额（元）", CostLedgerRow::claimed);
        sheet.money("确认金额（元）", CostLedgerRow::confirmed);
        sheet.formula("核减金额（元）", "IF(ISBLANK({确认金额（元）}),0,{申报金额（元）}-{确认金额（元）})");
        sheet.date("申报日期", CostLedgerRow::claimedOn);
        sheet.date("确认日期", CostLedgerRow::confirmedOn);
        sheet.text("确认人", 12, CostLedgerRow::confirmedBy);
        sheet.text("发票号码", 26, CostLedgerRow::invoice);
        sheet.date("开票日期", CostLedgerRow::invoicedOn);
        return sheet;
    }

    private static Sheet<PaymentLedgerRow> payments() {
        Sheet<PaymentLedgerRow> sheet = new Sheet<>();
        sheet.text("拨款单号", 15, PaymentLedgerRow::number);
        sheet.project(PaymentLedgerRow::project, PaymentLedgerRow::title);
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
        return sheet;
    }

    private static Sheet<PerformanceRow> performance() {
        Sheet<PerformanceRow> sheet = new Sheet<>();
        sheet.text("评价编号", 15, PerformanceRow::number);
        sheet.project(PerformanceRow::project, PerformanceRow::title);
        sheet.text("申报单位", 28, PerformanceRow::applicant);
        sheet.text("状态", 10, PerformanceRow::status);
        sheet.money("预算（元）", PerformanceRow::budget);
        sheet.money("已确认费用（元）", PerformanceRow::confirmed);
        sheet.share("预算执行率", "已确认费用（元）", "预算（元）");
        sheet.number("指标数", PerformanceRow::targets);
        sheet.number("执行率得分", PerformanceRow::executionScore);
        sheet.number("总分", PerformanceRow::total);
        sheet.text("等级", 8, PerformanceRow::grade);
        sheet.date("自评日期", PerformanceRow::reportedOn);
        sheet.date("审定日期", PerformanceRow::confirmedOn);
        return sheet;
    }

    private static Sheet<OverdueRow> overdue() {
        Sheet<OverdueRow> sheet = new Sheet<>();
        sheet.text("事项", 20, OverdueRow::matter);
        sheet.project(OverdueRow::project, OverdueRow::title);
        sheet.text("阶段", 12, OverdueRow::stage);
        sheet.text("记录", 22, OverdueRow::record);
        sheet.text("责任方", 28, OverdueRow::holder);
        sheet.date("应办日期", OverdueRow::dueOn);
        sheet.date("截至日期", OverdueRow::asOf);
        sheet.count("超期天数", "{截至日期}-{应办日期}");
        sheet.money("涉及金额（元）", OverdueRow::amount);
        return sheet;
    }

    private static Sheet<WorklistRow> worklist() {
        Sheet<WorklistRow> sheet = new Sheet<>();
        sheet.text("事项", 20, WorklistRow::matter);
        sheet.text("标记", 12, WorklistRow::marks);
        sheet.project(WorklistRow::project, WorklistRow::title);
        sheet.text("阶段", 12, WorklistRow::stage);
        sheet.text("记录", 22, WorklistRow::record);
        sheet.money("涉及金额（元）", WorklistRow::amount);
        sheet.text("承办", 24, WorklistRow::holder);
        sheet.text("送办人", 14, WorklistRow::sentBy);
        sheet.time("送办时间", WorklistRow::sentAt);
        sheet.time("办理时限", WorklistRow::dueAt);
        sheet.text("结果", 12, WorklistRow::outcome);
        sheet.time("办理时间", WorklistRow::endedAt);
        return sheet;
    }

    private static Sheet<BatchTableRow> batch() {
        Sheet<BatchTableRow> sheet = new Sheet<>();
        sheet.text("编号", 24, BatchTableRow::number);
        sheet.text("项目名称", 44, BatchTableRow::title);
        sheet.text("单位", 30, BatchTableRow::party);
        sheet.text("事项", 34, BatchTableRow::about);
        sheet.money("金额（元）", BatchTableRow::amount);
        sheet.text("办理意见", 14, BatchTableRow::outcome);
        sheet.text("办理结果", 12, BatchTableRow::result);
        sheet.time("办理时间", BatchTableRow::at);
        sheet.text("未办结原因", 60, BatchTableRow::reason);
        return sheet;
    }

    private static Sheet<DepartureListRow> departure() {
        Sheet<DepartureListRow> sheet = new Sheet<>();
        sheet.text("类别", 14, DepartureListRow::kind);
        sheet.text("编号", 24, DepartureListRow::number);
        sheet.text("事项", 24, DepartureListRow::matter);
        sheet.text("名称", 50, DepartureListRow::title);
        sheet.time("办理时限", DepartureListRow::dueAt);
        sheet.text("接收人", 14, DepartureListRow::successor);
        sheet.text("结果", 16, DepartureListRow::outcome);
        return sheet;
    }

    /** How one column takes its cell from a row. */
    record Column<R>(String title, int width, Kind kind, Function<R, ?> of, String formula) {

        enum Kind { TEXT, DATE, TIME, NUMBER, MONEY, NUMBER_FORMULA, MONEY_FORMULA, PERCENT_FORMULA }
    }

    /** The columns of one ledger. */
    static final class Sheet<R> {

        private final List<Column<R>> columns = new ArrayList<>();

        /** Which project a row is about; the same two columns in every ledger, so that they can be laid beside each other. */
        void project(Function<R, String> number, Function<R, String> title) {
            text("项目编号", 24, number);
            text("项目名称", 44, title);
        }

        void text(String title, int width, Function<R, String> of) {
            columns.add(new Column<>(title, width, Column.Kind.TEXT, of, null));
        }

        void date(String title, Function<R, LocalDate> of) {
            columns.add(new Column<>(title, 13, Column.Kind.DATE, of, null));
        }

        void time(String title, Function<R, LocalDateTime> of) {
            columns.add(new Column<>(title, 20, Column.Kind.TIME, of, null));
        }

        void number(String title, Function<R, Number> of) {
            columns.add(new Column<>(title, 12, Column.Kind.NUMBER, of, null));
        }

        void money(String title, Function<R, BigDecimal> of) {
            columns.add(new Column<>(title, 19, Column.Kind.MONEY, of, null));
        }

        /** A whole number computed from other columns of the row, named in braces. */
        void count(String title, String formula) {
            columns.add(new Column<>(title, 11, Column.Kind.NUMBER_FORMULA, null, formula));
        }

        /** An amount computed from other columns of the row, named in braces. */
        void formula(String title, String formula) {
            columns.add(new Column<>(title, 19, Column.Kind.MONEY_FORMULA, null, formula));
        }

        /** How much one column is of another, in percent; nothing of nothing is nothing. */
        void share(String title, String part, String whole) {
            columns.add(new Column<>(title, 11, Column.Kind.PERCENT_FORMULA, null, "IF({" + whole + "}=0,0,{" + part + "}/{" + whole + "})"));
        }
    }
}
