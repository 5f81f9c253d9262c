package org.yangguang.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yangguang.document.Upload;
import org.yangguang.project.CallForm;
import org.yangguang.project.ListTerms;
import org.yangguang.registry.DrawOrder;
import org.yangguang.resolution.RecordResolution;
import org.yangguang.resolution.ResolutionKind;
import org.yangguang.resolution.ResolutionService;
import org.yangguang.resolution.ResolutionView;
import org.yangguang.resolution.VerifyResolution;
import org.yangguang.selection.ListDecision;
import org.yangguang.selection.ListMinutes;
import org.yangguang.selection.OpenList;
import org.yangguang.selection.ProposedList;
import org.yangguang.selection.RankingForm;
import org.yangguang.selection.RankingService;
import org.yangguang.selection.RankingView;
import org.yangguang.selection.RowOutcome;
import org.yangguang.selection.ScoreSheet;
import org.yangguang.selection.ScoreTask;
import org.yangguang.selection.ScorerDraw;
import org.yangguang.selection.SelectionListView;
import org.yangguang.shared.Money;
import org.yangguang.shared.Sha256;
import org.yangguang.workflow.ProjectMode;

/**
 * A call decided by list: six applications of two units, ranked, scored, countersigned; on the first morning the list waits
 * for the leader.
 */
final class AnnualList {

    private static final String TITLE = "2026年第二批农村商务信息服务工程项目申报指南";
    private static final Money TOTAL = Money.of(15_000_000);
    private static final int EXPERTS = 5;
    private static final List<ListTerms.Criterion> SHEET = List.of(
            new ListTerms.Criterion("必要性和紧迫性", "与专项规划、农民实际需求的衔接", new BigDecimal("30")),
            new ListTerms.Criterion("实施方案可行性", "技术路线、实施条件和进度安排", new BigDecimal("30")),
            new ListTerms.Criterion("绩效目标", "指标明确、可衡量，成本合理", new BigDecimal("40")));

    private final Doors doors;
    private final List<Entry> entries = new ArrayList<>();
    /** An earlier start has made it. */
    private final boolean there;
    private Course list;
    private String call;

    /** One application, what the experts think of it, and what the officer proposes. */
    private record Entry(Plan plan, Course course, int marks, RowOutcome outcome, Money amount, String reason) {
    }

    AnnualList(Doors doors) {
        this.doors = doors;
        there = doors.acting.asking(Course.OFFICER, () -> doors.programmes.listCalls(false).stream().anyMatch(c -> c.title().equals(TITLE)));
    }

    /** The call is published; the units apply, are ranked and forwarded by their provinces, and enter the library. */
    void enter() {
        if (there) {
            return;
        }
        LocalDate today = LocalDate.now(doors.clock);
        CallForm form = new CallForm("NCXX", "商办信函〔2026〕18号", TITLE, "支持县级农村商务信息服务站建设，由省级商务主管部门择优排序推荐。", today,
                today.plusDays(10), Money.of(8_000_000), List.of(ProjectMode.TRANSFER), List.of("feasibility", "commitment"),
                new ListTerms(today.getYear(), TOTAL, SHEET), 0);
        call = doors.acting.asking(Course.OFFICER, () -> doors.programmes.saveCall(null, form).number());
        entry("沂水县农村商务信息服务站", "applicant", 150, 30_000, 92, RowOutcome.APPROVED, null, null);
        entry("兰陵县农村商务信息服务站", "applicant", 120, 28_000, 86, RowOutcome.APPROVED, null, null);
        entry("蒙阴县农村商务信息服务站", "applicant", 100, 27_000, 78, RowOutcome.DEFERRED, null, "建设条件尚不成熟，列入下一批。");
        entry("辉县市农村商务信息服务站", "applicant2", 160, 30_500, 90, RowOutcome.CUT, Money.of(4_600_000), "设备单价高于同类项目，核减60万元。");
        entry("长垣市农村商务信息服务站", "applicant2", 100, 29_000, 74, RowOutcome.DEFERRED, null, "资金总额不足，列入下一批。");
        entry("封丘县农村商务信息服务站", "applicant2", 80, 28_000, 62, RowOutcome.REJECTED, null, "绩效目标不明确，与既有站点重复。");
        entries.forEach(e -> e.course().apply());
        rank("recommender", "applicant", "鲁商信字〔2026〕11号");
        rank("recommender2", "applicant2", "豫商信〔2026〕9号");
        entries.forEach(e -> e.course().screen());
    }

    private void entry(String title, String applicant, long stations, long price, int marks, RowOutcome outcome, Money amount, String reason) {
        Plan plan = Plans.station(title, ProjectMode.TRANSFER, stations, price).in(call, applicant);
        entries.add(new Entry(plan, new Course(doors, plan), marks, outcome, amount, reason));
    }

    private void rank(String unit, String applicant, String letter) {
        doors.acting.as(unit, () -> {
            List<RankingForm.Row> rows = new ArrayList<>();
            entries.stream().filter(e -> e.plan().applicant().equals(applicant))
                    .forEach(e -> rows.add(new RankingForm.Row(e.course().application, rows.size() + 1)));
            RankingView kept = doors.rankings.saveRanking(call, new RankingForm(letter, LocalDate.now(doors.clock), rows, null, 0));
            doors.documents.attach(kept.number(), paper(RankingService.LETTER, "推荐文", "现按排序推荐上报下列项目。"));
            doors.rankings.forwardRanking(call, new RankingForm(letter, LocalDate.now(doors.clock), rows, "经审核并择优排序，同意推荐上报。",
                    kept.version()));
        });
    }

    private static Upload paper(String kind, String name, String text) {
        return new Upload(kind, name + ".docx", Papers.paper(name, text));
    }

    /** After the call's last day: the list, the lot, and every drawn expert's marks. */
    void score() {
        if (there) {
            return;
        }
        list = new Course(doors, null);
        list.application = doors.acting.asking(Course.OFFICER, () -> doors.selection.openList(new OpenList(call, List.of())).number());
        String part = Sha256.hex(list.application);
        list.does(Course.OFFICER, "drawScorers", task -> {
            doors.selection.fixScorers(task, new DrawOrder(EXPERTS, Set.of(), null, Sha256.hex(part), null, view().version()));
            doors.selection.drawScorers(task, new ScorerDraw("drawn", null, part, "从专家库随机抽取。", view().version()));
        });
        List<SelectionListView.Scorer> drawn = doors.acting.asking(Course.OFFICER, () -> view().scorers());
        for (int i = 0; i < drawn.size(); i++) {
            int leaning = i - drawn.size() / 2;
            list.does(drawn.get(i).userName(), "scoreProposals", task -> doors.selection.scoreProposals(task,
                    new ScoreSheet(doors.selection.viewScoreTask(task).rows().stream().map(row -> marked(row, leaning)).toList())));
        }
    }

    private ScoreSheet.Entry marked(ScoreTask.Row row, int leaning) {
        int marks = of(row.application()).marks() + leaning;
        BigDecimal first = BigDecimal.valueOf(marks * 3L / 10);
        return new ScoreSheet.Entry(row.application(), true, null, List.of(first, first, BigDecimal.valueOf(marks).subtract(first).subtract(first)));
    }

    private Entry of(String application) {
        return entries.stream().filter(e -> e.course().application.equals(application)).findFirst().orElseThrow();
    }

    private SelectionListView view() {
        return doors.lists.viewList(list.application);
    }

    /** The officer's proposal and the signatures of finance and demanding department. */
    void countersign() {
        if (there) {
            return;
        }
        list.does(Course.OFFICER, "proposeList", task -> doors.selection.proposeList(task, new ProposedList("submitted",
                "本批共受理6项申报，经专家评分排序，拟按下列意见安排，请审示。", view().rows().stream().map(r -> of(r.application()))
                .map(e -> new ProposedList.Row(e.course().application, e.outcome(), e.amount(), e.reason())).toList(), List.of("XXH"), "请会签。",
                view().version())));
        list.does("finance", "countersignAsFinance", task -> doors.selection.countersignAsFinance(task, decision("agreed", "资金来源已落实，同意。")));
        list.does(Course.HEAD, "countersignAsDepartment", task -> doors.selection.countersignAsDepartment(task, decision("agreed", "符合业务需求，同意。")));
    }

    private ListDecision decision(String outcome, String opinion) {
        return new ListDecision(outcome, opinion, view().version());
    }

    /** Finance has looked at it, the party group has decided, its minutes are recorded by one and verified by another. */
    void bringToTheLeader() {
        if (there) {
            return;
        }
        list.does(Course.FINANCE_LEAD, "decideAsFinanceLead", task -> doors.selection.decideAsFinanceLead(task,
                decision("approved", "额度在年度预算之内，同意提请党组会议研究。")));
        RecordResolution minutes = new RecordResolution(ResolutionKind.PARTY_GROUP, "商务部党组", "商党组纪要〔2026〕4号", LocalDate.now(doors.clock),
                "会议审议并原则同意2026年第二批农村商务信息服务工程项目清单。", List.of(list.application));
        ResolutionView recorded = doors.acting.asking(Course.OFFICER, () -> doors.resolutions.recordResolution(minutes,
                List.of(paper(ResolutionService.SCAN, "党组会议纪要", "会议审议并原则同意项目清单。"))));
        doors.acting.as(Course.HEAD, () -> doors.resolutions.verifyResolution(recorded.number(),
                new VerifyResolution(true, null, recorded.version())));
        list.does(Course.OFFICER, "recordListMinutes", task -> doors.selection.recordListMinutes(task,
                new ListMinutes(recorded.number(), "党组会议已同意，请审批。", view().version())));
    }
}
