package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.yangguang.reports.Entry;
import org.yangguang.reports.Fact;
import org.yangguang.reports.Forms;
import org.yangguang.reports.Table.Layout;
import org.yangguang.reports.Table;
import org.yangguang.selection.ListService;
import org.yangguang.selection.NoticeSheet;
import org.yangguang.selection.SelectionListView;

/** The forms of a list: its 签报 with rows and signatures, and the notice of the approved projects. Their doors are in {@link FormsService}. */
@Dependent
class SelectionForms {

    /** Marks stay with the experts: what they say on the case is not printed with the signatures. */
    static final Set<String> SIGNED = Set.of("proposeList", "countersignAsFinance", "countersignAsDepartment", "decideAsDivisionHead",
            "decideAsFinanceLead", "recordListMinutes", "decideAsAuthority", "issueList");

    @Inject
    private FormParts parts;
    @Inject
    private ListService lists;

    PrintedPaper list(String number) {
        SelectionListView list = lists.viewList(number);
        List<Entry> entries = new ArrayList<>();
        entries.add(Fact.of("事项", "关于" + list.title() + "的请示"));
        entries.add(Fact.pair("申报指南", list.callNumber() + " " + list.callTitle(), "预算年度", String.valueOf(list.year())));
        entries.add(Fact.pair("资金总额", FormParts.yuan(list.total()) + " 元", "项目数", String.valueOf(list.rows().size())));
        if (list.statement() != null) {
            entries.add(Fact.of("签报内容", list.statement()));
        }
        entries.add(new Table(Layout.RANKED, "项目清单（单位：元）", List.of("排名", "项目", "申报单位", "得分", "审查金额", "意见", "安排金额"),
                list.rows().stream().map(SelectionForms::row).toList(), cells(null, "合计", null, null, null, null, FormParts.yuan(list.granted()))));
        entries.add(Fact.of("排序规则", FormTexts.of("selection.tieRules")));
        if (!list.granted().isZero()) {
            entries.add(FormParts.amount("安排金额", list.granted()));
        }
        if (list.route() != null) {
            entries.add(Fact.of("审批权限", FormTexts.of("selection.route." + list.route()) + (list.groupDecision() ? "，" + FormTexts.of("selection.route.group") : "")));
        }
        if (list.minutesNumber() != null) {
            entries.add(Fact.pair("会议纪要", list.minutesNumber(), "会议日期", Forms.day(list.minutesDate())));
            entries.add(Fact.of("纪要摘录", list.minutesExtract()));
        }
        entries.addAll(parts.opinions(number, "selection", SIGNED));
        if (list.decisionNumber() != null) {
            entries.add(Fact.pair("决定编号", list.decisionNumber(), "决定日期", Forms.day(list.decidedAt().toLocalDate())));
        }
        entries.add(parts.papers(number));
        return parts.print("list-" + number, parts.ministry(list.buyer()) + "专项资金项目清单签报", number, null, entries);
    }

    private static List<String> row(SelectionListView.Row row) {
        String said = row.outcome() == null ? null : FormTexts.of("selection.row." + row.outcome().word());
        String title = row.title() + "\n" + (row.projectNumber() == null ? row.application() : row.projectNumber())
                + (row.reason() == null ? "" : "\n" + said + "：" + row.reason())
                + (row.signedOutcome() == null ? "" : "\n会签：" + FormTexts.of("selection.row." + row.signedOutcome().word())
                        + (row.signedAmount() == null ? "" : " " + FormParts.yuan(row.signedAmount()))
                        + (row.signedReason() == null ? "" : "，" + row.signedReason()));
        return cells(row.place() == null ? null : String.valueOf(row.place()), title, row.applicantName(),
                row.score() == null ? null : Forms.figures(row.score()), FormParts.yuan(row.examined()), said, FormParts.yuan(row.amount()));
    }

    PrintedPaper notice(String number) {
        NoticeSheet notice = lists.viewNotice(number);
        List<Entry> entries = new ArrayList<>();
        entries.add(Fact.of("事项", notice.title()));
        entries.add(Fact.pair("下达日期", Forms.day(notice.issuedOn()), "决定编号", notice.decisionNumber()));
        int[] place = {0};
        entries.add(new Table(Layout.GRANTED, "批准立项的项目（单位：元）", List.of("序号", "项目", "申报单位", "项目编号", "意见", "安排金额"),
                notice.approved().stream().map(r -> cells(String.valueOf(++place[0]), r.title(), r.applicantName(), r.projectNumber(),
                        FormTexts.of("selection.row." + r.outcome().word()), FormParts.yuan(r.amount()))).toList(),
                cells(null, "合计", null, null, null, FormParts.yuan(notice.granted()))));
        if (!notice.granted().isZero()) {
            entries.add(FormParts.amount("合计金额", notice.granted()));
        }
        return parts.print("notice-" + number, "专项资金项目立项通知", notice.noticeNumber(), null, entries);
    }

    private static List<String> cells(String... cells) {
        return Arrays.asList(cells);
    }
}
