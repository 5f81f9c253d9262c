package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.departure.DepartureService;
import org.yangguang.departure.DepartureStatus;
import org.yangguang.departure.DepartureView;
import org.yangguang.reports.DepartureListRow;
import org.yangguang.reports.Entry;
import org.yangguang.reports.Fact;
import org.yangguang.reports.Ledgers;
import org.yangguang.reports.Opinion;
import org.yangguang.reports.Table;
import org.yangguang.reports.Table.Layout;

/** 离岗移交清单, before and after its signatures. Its doors are in {@link FormsService} and {@link LedgerService}. */
@Dependent
class DepartureForms {


    @Inject
    private DepartureService departures;
    @Inject
    private FormParts parts;

    PrintedPaper list(String number) {
        DepartureView view = departures.viewDeparture(number);
        List<Entry> entries = new ArrayList<>();
        entries.add(Fact.pair("移 交 人", view.leaverName(), "所在部门", view.organisationName()));
        entries.add(Fact.pair("交接事由", FormTexts.of("departure.cause." + view.cause().word()), "账　　号", FormTexts.of("departure.account." + view.closesAccount())));
        if (view.remark() != null) {
            entries.add(Fact.of("说　　明", view.remark()));
        }
        entries.add(Fact.pair("件　　数", view.rows().size() + "件", "接 收 人", view.successors().stream().map(DepartureView.Successor::name)
                .collect(Collectors.joining("、"))));
        entries.add(new Table(Layout.DEPARTURE, "移交明细", List.of("序号", "类别", "编号", "事项", "接收人", "结果"), view.rows().stream().map(row -> Arrays.asList(
                String.valueOf(row.position()), kind(row), row.number(), about(row), row.successorName(), outcome(row))).toList(), null));
        signatures(entries, view);
        return parts.print("departure-" + number, "离岗移交清单", number, view.status() == DepartureStatus.SIGNED ? null : note(view), entries);
    }

    private static String note(DepartureView view) {
        return FormTexts.of("departure.status." + view.status().word());
    }

    private static void signatures(List<Entry> entries, DepartureView view) {
        if (view.leaverConfirmedAt() != null) {
            entries.add(signature("移交人", "以上事项已全部移交。", view.leaverName(), view.leaverConfirmedAt()));
        }
        view.successors().stream().filter(s -> s.confirmedAt() != null)
                .forEach(s -> entries.add(signature("接收人", "以上由本人接收的事项已逐项核对。", s.name(), s.confirmedAt())));
        if (view.signedAt() != null) {
            entries.add(signature("监交人", view.absence() == null ? "交接清楚，同意。" : "移交人未到场，由监交人代签。原因：" + view.absence(), view.signedByName(), view.signedAt()));
        }
    }

    private static Opinion signature(String office, String words, String person, LocalDateTime at) {
        return new Opinion(office, words, FormTexts.of("departure.signed"), person, null, at);
    }

    PrintedPaper table(String number) {
        DepartureView view = departures.viewDeparture(number);
        List<DepartureListRow> rows = view.rows().stream().map(row -> new DepartureListRow(kind(row), row.number(), matter(row), row.title(), row.dueAt(),
                row.successorName(), outcome(row))).toList();
        return PrintedPaper.workbook("departure-" + number, Ledgers.departureList(view.leaverName()).write(rows, parts.imprint(rows)));
    }

    private static String kind(DepartureView.Row row) {
        return FormTexts.of("departure.kind." + row.kind().word());
    }

    private static String matter(DepartureView.Row row) {
        return row.matter() == null ? null : FormTexts.task(row.matter().substring(0, row.matter().indexOf('.')), row.matter().substring(row.matter().indexOf('.') + 1));
    }

    private static String about(DepartureView.Row row) {
        return Stream.of(matter(row), row.title()).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String outcome(DepartureView.Row row) {
        return row.outcome() == null ? null : FormTexts.of("departure.outcome." + row.outcome().word());
    }
}
