package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.batch.BatchRefusal;
import org.yangguang.batch.BatchRowStatus;
import org.yangguang.batch.BatchService;
import org.yangguang.batch.BatchSheet;
import org.yangguang.batch.BatchView;
import org.yangguang.reports.BatchTableRow;
import org.yangguang.reports.Entry;
import org.yangguang.reports.Fact;
import org.yangguang.reports.Ledgers;
import org.yangguang.reports.Opinion;
import org.yangguang.reports.Table;
import org.yangguang.reports.Table.Layout;

/** 汇总表 of what is decided together, before and after. Their doors are in {@link FormsService} and {@link LedgerService}. */
@Dependent
class BatchForms {

    private static final String HEADING = "合并办理汇总表";

    @Inject
    private BatchService batches;
    @Inject
    private FormParts parts;

    /** What is put before whoever decides, on paper: nothing is decided yet. */
    PrintedPaper draft(List<String> tasks) {
        BatchSheet sheet = batches.viewSheet(tasks);
        List<BatchSheet.Row> open = sheet.rows().stream().filter(BatchSheet.Row::open).toList();
        List<Entry> entries = new ArrayList<>();
        entries.add(Fact.pair("办理事项", FormTexts.task(sheet.stage(), sheet.kind().task()), "件　　数", open.size() + "件"));
        entries.add(FormParts.amount("金额合计", sheet.sum()));
        List<List<String>> rows = new ArrayList<>();
        open.forEach(row -> rows.add(Arrays.asList(String.valueOf(rows.size() + 1), row.number(), named(row.title(), row.party(), row.about()),
                FormParts.yuan(row.amount()), null, null)));
        entries.add(table(rows, FormParts.yuan(sheet.sum())));
        entries.add(Fact.of("批示意见", "　"));
        return parts.print("batch-draft", HEADING, "待办理", "送审稿", entries);
    }

    /** What was decided, and what of it was left open and why. */
    PrintedPaper sheet(String number) {
        BatchView batch = batches.viewBatch(number);
        List<Entry> entries = new ArrayList<>();
        entries.add(Fact.pair("办理事项", kind(batch), "办理单位", parts.organisation(batch.organisation())));
        entries.add(Fact.pair("件　　数", batch.total() + "件", "办结件数", batch.decided() + "件"));
        entries.add(FormParts.amount("金额合计", batch.sum()));
        entries.add(FormParts.amount("办结金额", batch.decidedSum()));
        entries.add(table(batch.rows().stream().map(row -> Arrays.asList(String.valueOf(row.position()), row.number(),
                named(row.title(), row.party(), row.about()), FormParts.yuan(row.amount()), result(row), codes(row))).toList(), FormParts.yuan(batch.sum())));
        batch.rows().stream().filter(row -> !row.refusals().isEmpty())
                .forEach(row -> entries.add(Fact.of("第" + row.position() + "件\n未办结", reason(row))));
        entries.add(new Opinion(FormParts.office(batch.stage(), batch.task()), batch.opinion(), FormTexts.outcome(batch.stage(), batch.outcome()),
                batch.decidedByName(), null, batch.decidedAt()));
        return parts.print("batch-" + number, HEADING, number, null, entries);
    }

    PrintedPaper table(String number) {
        BatchView batch = batches.viewBatch(number);
        List<BatchTableRow> rows = batch.rows().stream().map(row -> new BatchTableRow(row.number(), row.title(), row.party(), row.about(),
                LedgerRows.yuan(row.amount()), FormTexts.outcome(batch.stage(), batch.outcome()), result(row), row.at(),
                row.refusals().isEmpty() ? null : reason(row))).toList();
        return PrintedPaper.workbook("batch-" + number, Ledgers.batchTable(kind(batch)).write(rows, parts.imprint(rows)));
    }

    private static Table table(List<List<String>> rows, String sum) {
        return new Table(Layout.BATCH, "汇总明细（金额单位：元）", List.of("序号", "编号", "项目名称、单位、事项", "金额", "结果", "说明"), rows,
                Arrays.asList(null, "合计", null, sum, null, null));
    }

    private static String kind(BatchView batch) {
        return FormTexts.task(batch.stage(), batch.task());
    }

    private static String named(String title, String party, String about) {
        return Stream.of(title, party, about).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String result(BatchView.Row row) {
        return FormTexts.of("batch.row." + row.status().word());
    }

    private static String codes(BatchView.Row row) {
        return row.status() == BatchRowStatus.REFUSED
                ? row.refusals().stream().map(BatchForms::code).distinct().collect(Collectors.joining(" ")) : null;
    }

    /** What is no rule has no code that tells a reader anything. */
    private static String code(BatchRefusal refusal) {
        return refusal.article() == null ? "见说明" : refusal.code();
    }

    private static String reason(BatchView.Row row) {
        return row.refusals().stream().map(r -> FormTexts.sentence(r.component(), r.code(), r.args())
                + (r.article() == null ? "" : "（" + r.article() + "，" + r.code() + "）")).collect(Collectors.joining("；"));
    }
}
