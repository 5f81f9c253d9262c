package org.yangguang.reports;

import java.io.ByteArrayOutputStream;
import org.yangguang.reports.Ledger.Sheet;

/**
 * The ledgers as Excel workbooks: numbers and dates as such, sums as formulas, text never as a formula. Amounts are in 元,
 * which the second line of each sheet says.
 */
public final class Ledgers {

    private static final String YUAN = "单位：元";

    private Ledgers() {
    }

    /** 项目台账 of a year. */
    public static Ledger<ProjectLedgerRow> projectLedger(int year) {
        return ofYear("项目台账", year, "项目台账", projects());
    }

    /** 预算执行表 of a year: every budget line with what is contracted, confirmed and paid of it. */
    public static Ledger<BudgetExecutionRow> budgetExecution(int year) {
        return ofYear("预算执行表", year, "预算执行表", budget());
    }

    /** 年度预算表: every row of the year's rounds, proposed and fitted, beside the control figures. */
    public static Ledger<AnnualBudgetRow> annualBudget(int year) {
        return ofYear("年度预算表", year, "项目支出预算表", annualBudget());
    }

    /** 结转结余资金清单 of a year's end: available = paid + carried over + surplus, line by line. */
    public static Ledger<CarryOverRow> carryOverList(int year) {
        return ofYear("结转结余清单", year, "结转结余清单", carryOver());
    }

    /** 合同台账 of a year. */
    public static Ledger<ContractLedgerRow> contractLedger(int year) {
        return ofYear("合同台账", year, "合同台账", contracts());
    }

    /** 费用台账 of a year. */
    public static Ledger<CostLedgerRow> costLedger(int year) {
        return ofYear("费用台账", year, "费用确认台账", costs());
    }

    /** 拨款台账 of a year. */
    public static Ledger<PaymentLedgerRow> paymentLedger(int year) {
        return ofYear("拨款台账", year, "拨款台账", payments());
    }

    /** 评审专家劳务报酬台账 of a year: what experts were paid for evaluations, fee and travel apart. */
    public static Ledger<ExpertFeeRow> expertFeeLedger(int year) {
        return ofYear("劳务报酬台账", year, "评审专家劳务报酬台账", expertFees());
    }

    /** 绩效表 of a year. */
    public static Ledger<PerformanceRow> performanceTable(int year) {
        return ofYear("绩效表", year, "绩效评价表", performance());
    }

    /** 超期清单: what is late on the day of printing. */
    public static Ledger<OverdueRow> overdueList() {
        return new Ledger<>("超期清单", "专项资金项目超期事项清单", YUAN, overdue());
    }

    /** 事项清单: a list of work as its owner had it before the eyes. */
    public static Ledger<WorklistRow> worklist(String list) {
        return new Ledger<>(list, "事项清单（" + list + "）", YUAN, worklist());
    }

    /** 合并办理汇总表: what was decided with one word, and what came of each. */
    public static Ledger<BatchTableRow> batchTable(String kind) {
        return new Ledger<>("汇总表", "合并办理汇总表（" + kind + "）", YUAN, batch());
    }

    /** 离岗移交清单: what was handed over when a post was left, by whom to whom. */
    public static Ledger<DepartureListRow> departureList(String leaver) {
        return new Ledger<>("移交清单", leaver + "离岗移交清单", "", departure());
    }

    /** 项目全卷: everything about one project that fits into tables, a sheet for each. */
    public static byte[] projectRecord(ProjectRecord of, Imprint imprint) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LedgerBook book = new LedgerBook(imprint)) {
            new Ledger<>("项目", "项目概况", YUAN, projects()).addTo(book, of.project().stream());
            new Ledger<>("预算", "预算执行", YUAN, budget()).addTo(book, of.budget().stream());
            new Ledger<>("论证", "专家论证", "", ProjectRecordSheets.appraisal()).addTo(book, of.appraisal().stream());
            new Ledger<>("招标", "招标采购", YUAN, ProjectRecordSheets.offers()).addTo(book, of.offers().stream());
            new Ledger<>("合同", "合同", YUAN, contracts()).addTo(book, of.contracts().stream());
            new Ledger<>("里程碑", "里程碑", YUAN, ProjectRecordSheets.milestones()).addTo(book, of.milestones().stream());
            new Ledger<>("费用", "费用确认", YUAN, costs()).addTo(book, of.costs().stream());
            new Ledger<>("拨款", "拨款", YUAN, payments()).addTo(book, of.payments().stream());
            new Ledger<>("绩效", "绩效评价", YUAN, performance()).addTo(book, of.performance().stream());
            new Ledger<>("验收", "验收与移交", YUAN, ProjectRecordSheets.acceptance()).addTo(book, of.acceptance().stream());
            new Ledger<>("办理意见", "办理意见", "", ProjectRecordSheets.steps()).addTo(book, of.steps().stream());
            new Ledger<>("审计记录", "审计记录", YUAN, ProjectRecordSheets.trail()).addTo(book, of.trail().stream());
            new Ledger<>("文件", "文件清单", "", ProjectRecordSheets.papers()).addTo(book, of.papers().stream());
            book.write(out);
        }
        return out.toByteArray();
    }

    private static <R> Ledger<R> ofYear(String name, int year, String title, Sheet<R> sheet) {
        return new Ledger<>(name, year + "年度专项资金" + title, YUAN, sheet);
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
        sheet.rest("预算结余（元）", "预算批复（元）", "合同金额（元）");
        sheet.rest("合同未付（元）", "合同金额（元）", "已支付（元）");
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
        sheet.rest("未签合同（元）", "预算批复（元）", "已签合同（元）");
        sheet.rest("未支付（元）", "预算批复（元）", "已支付（元）");
        sheet.money("结转未用（元）", BudgetExecutionRow::carried);
        sheet.money("结余收回（元）", BudgetExecutionRow::surplus);
        sheet.rest("本年待执行（元）", "预算批复（元）", "已支付（元）", "结转未用（元）", "结余收回（元）");
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
        sheet.rest("增减（元）", "二上预算数（元）", "一上建议数（元）");
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
        sheet.rest("核对（元）", "本年可用（元）", "本年支付（元）", "结转下年（元）", "结余收回（元）");
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
        sheet.rest("变更金额（元）", "合同金额（元）", "原合同金额（元）");
        sheet.rest("未支付（元）", "合同金额（元）", "已支付（元）");
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
        sheet.cut("核减金额（元）", "申报金额（元）", "确认金额（元）");
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
        sheet.days("超期天数", "应办日期", "截至日期");
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

    private static Sheet<ExpertFeeRow> expertFees() {
        Sheet<ExpertFeeRow> sheet = new Sheet<>();
        sheet.text("采购编号", 18, ExpertFeeRow::tender);
        sheet.project(ExpertFeeRow::project, ExpertFeeRow::title);
        sheet.text("代理机构", 28, ExpertFeeRow::agency);
        sheet.text("评审专家", 14, ExpertFeeRow::expert);
        sheet.date("评审日期", ExpertFeeRow::signedOn);
        sheet.number("评审时长（小时）", ExpertFeeRow::hours);
        sheet.money("劳务报酬（元）", ExpertFeeRow::fee);
        sheet.money("差旅费（元）", ExpertFeeRow::travel);
        sheet.total("合计（元）", "劳务报酬（元）", "差旅费（元）");
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
}
