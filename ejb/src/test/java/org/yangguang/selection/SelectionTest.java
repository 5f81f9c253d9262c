package org.yangguang.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.project.CallView;
import org.yangguang.project.ListTerms;
import org.yangguang.project.ProgrammeView;
import org.yangguang.project.ProjectStatus;
import org.yangguang.project.ProjectView;
import org.yangguang.project.RouteView;
import org.yangguang.resolution.ResolutionKind;
import org.yangguang.resolution.ResolutionStatus;
import org.yangguang.resolution.ResolutionView;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.workflow.ProjectMode;

/** The rules of ranking, scoring, proposing and deciding a list, each broken once; scores, ties and the library's states. */
class SelectionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final LocalDateTime NOW = TODAY.atTime(10, 0);
    private static final List<ListTerms.Criterion> SHEET = List.of(new ListTerms.Criterion("必要性", null, new BigDecimal("40")),
            new ListTerms.Criterion("可行性", null, new BigDecimal("40")), new ListTerms.Criterion("绩效", null, new BigDecimal("20")));

    private static CallView call(String total) {
        return new CallView("ZN-2026-0099", "NCXX", "农村商务信息服务工程", "商办信〔2026〕99号", "申报指南", null, TODAY.minusDays(30), TODAY.minusDays(1),
                Money.of("20000000"), List.of(ProjectMode.TRANSFER), List.of(), NOW, false, new ListTerms(2027, Money.of(total), SHEET), 0);
    }

    private static SelectionList list(String total, LibraryEntry... entries) {
        SelectionList list = new SelectionList("QD-2026-0001", call(total), new ProgrammeView("NCXX", "农村商务信息服务工程", List.of(), null, "XXH", "CWS",
                "FGS", null, "2160299", null, true, 0), "officer", NOW);
        List<ListRow> rows = new ArrayList<>();
        for (LibraryEntry entry : entries) {
            entry.listed("QD-2026-0001");
            rows.add(new ListRow(entry, rows.size() + 1));
        }
        list.take(rows);
        return list;
    }

    private static LibraryEntry entry(String application, String amount) {
        return new LibraryEntry(new ProjectView(null, application, "NG", "项目" + application, "NCXX", "农村商务信息服务工程", "ZN-2026-0099", "371300", "临沂市",
                ProjectMode.TRANSFER, ProjectStatus.SCREENED, false, "SDLY", "临沂市商务局", "SD", "山东省商务厅", "XXH", "CWS", "FGS", null, "2160299",
                Money.of(amount), null, TODAY, TODAY.plusYears(1), TODAY, NOW, null, null), Money.of(amount), TODAY);
    }

    private static Score score(String expert, String application, String... points) {
        Score score = new Score("QD-2026-0001", expert, application, null);
        score.write(new ScoreSheet.Entry(application, true, null, List.of(points).stream().map(BigDecimal::new).toList()));
        return score;
    }

    private static UnitRanking ranking(RankingForm.Row... rows) {
        UnitRanking ranking = new UnitRanking("TJ-2026-0001", "ZN-2026-0099", "SD", 1, "recommender");
        ranking.keep(new RankingForm("鲁商信〔2026〕8号", TODAY, List.of(rows), "同意推荐", 0), "recommender");
        return ranking;
    }

    private static RankingForm.Row at(String application, int place) {
        return new RankingForm.Row(application, place);
    }

    @Test
    void aRankingIsWholeWithoutGapsOfTheUnitsOwnAndWithItsLetter() {
        Set<String> inHand = Set.of("SB-1", "SB-2");
        Refused.by(SelectionRule.RANKING_HAS_NO_GAPS, "rows[1].place", () -> ranking(at("SB-1", 1), at("SB-2", 3)).forward(inHand, true, "r", NOW));
        Refused.by(SelectionRule.RANKING_HAS_NO_GAPS, "rows[1].place", () -> ranking(at("SB-1", 1), at("SB-2", 1)).forward(inHand, true, "r", NOW));
        Refused.by(SelectionRule.RANKING_IS_WHOLE, "rows", () -> ranking(at("SB-1", 1)).forward(inHand, true, "r", NOW));
        Refused.by(SelectionRule.OF_THIS_CALL_AND_UNIT, "rows[1].place", () -> ranking(at("SB-1", 1), at("SB-9", 2)).forward(inHand, true, "r", NOW));
        Refused.by(SelectionRule.LETTER_IS_UPLOADED, "letter", () -> ranking(at("SB-1", 1), at("SB-2", 2)).forward(inHand, false, "r", NOW));
        UnitRanking whole = ranking(at("SB-1", 2), at("SB-2", 1));
        whole.forward(inHand, true, "r", NOW);
        assertThat(whole.isForwarded()).isTrue();
    }

    @Test
    void aRankingIsForwardedInTime() {
        UnitRanking.ensureInTime(TODAY, TODAY, TODAY);
        Refused.by(SelectionRule.FORWARDED_IN_TIME, null, () -> UnitRanking.ensureInTime(TODAY.minusDays(9), TODAY.minusDays(1), TODAY));
        Refused.by(SelectionRule.FORWARDED_IN_TIME, null, () -> UnitRanking.ensureInTime(TODAY.plusDays(1), TODAY.plusDays(9), TODAY));
    }

    @Test
    void aScoreIsTheMeanOfThoseWhoMarkedRoundedHalfUp() {
        assertThat(Placing.mean(List.of(new BigDecimal("80"), new BigDecimal("80"), new BigDecimal("80.02")))).isEqualByComparingTo("80.01");
        assertThat(Placing.mean(List.of(new BigDecimal("80"), new BigDecimal("80.01")))).isEqualByComparingTo("80.01");
        assertThat(Placing.mean(List.of())).isNull();
    }

    @Test
    void equalsAreOrderedByTheLeadingCriterionThenTheSmallerAmountThenTheEarlierNumber() {
        SelectionList list = list("9000000", entry("SB-1", "500000"), entry("SB-2", "500000"), entry("SB-3", "400000"), entry("SB-4", "500000"));
        List<Score> scores = List.of(score("e1", "SB-1", "30", "30", "20"), score("e1", "SB-2", "30", "30", "20"),
                score("e1", "SB-3", "30", "30", "20"), score("e1", "SB-4", "31", "29", "20"));
        assertThat(list.scored(scores, SHEET, 1)).isTrue();
        assertThat(list.view(call("9000000"), c -> c, u -> u).rows().stream().map(SelectionListView.Row::application)).containsExactly("SB-4", "SB-3", "SB-1", "SB-2");
    }

    @Test
    void aRecusalLeavesTheScoreToTheOthersAndTooFewAreDrawnAgain() {
        SelectionList list = list("9000000", entry("SB-1", "500000"));
        Score away = new Score("QD-2026-0001", "e2", "SB-1", "临沂市商务局");
        assertThat(away.isRecused()).isTrue();
        assertThat(list.scored(List.of(score("e1", "SB-1", "30", "30", "20"), away), SHEET, 2)).isFalse();
        assertThat(list.status()).isEqualTo(ListStatus.OPENED);
        assertThat(list.scored(List.of(score("e1", "SB-1", "30", "30", "20"), score("e3", "SB-1", "40", "40", "20"), away), SHEET, 2)).isTrue();
        assertThat(list.rows().get(0).score()).isEqualByComparingTo("90.00");
    }

    @Test
    void marksFitTheSheetAndEveryApplicationGetsAWord() {
        Map<String, Score> own = List.of(new Score("QD", "e1", "SB-1", null), new Score("QD", "e1", "SB-2", null)).stream()
                .collect(Collectors.toMap(Score::application, Function.identity()));
        Refused.by(SelectionRule.MARKS_FIT_THE_SHEET, "rows[0].points[0].points", () -> check(own, new ScoreSheet.Entry("SB-1", true, null, points("41", "1", "1"))));
        Refused.by(SelectionRule.MARKS_FIT_THE_SHEET, "rows[0].points", () -> check(own, new ScoreSheet.Entry("SB-1", true, null, points("1"))));
        Refused.by(SelectionRule.RECUSAL_NAMES_ITS_GROUND, "rows[0].ground", () -> check(own, new ScoreSheet.Entry("SB-1", false, " ", points())));
        Refused.by(SelectionRule.CONFLICT_IS_DECLARED, "rows", () -> check(own, new ScoreSheet.Entry("SB-1", true, null, points("1", "1", "1"))));
        Refused.by(SelectionRule.CONFLICT_IS_DECLARED, "rows[0].noConflict", () -> check(own, new ScoreSheet.Entry("SB-1", null, null, points())));
        Refused.by(InputRule.UNKNOWN_REFERENCE, "rows[0].noConflict", () -> check(own, new ScoreSheet.Entry("SB-9", true, null, points("1", "1", "1"))));
    }

    private static List<BigDecimal> points(String... points) {
        return List.of(points).stream().map(BigDecimal::new).toList();
    }

    private static void check(Map<String, Score> own, ScoreSheet.Entry... rows) {
        Scoring.check(own, new ScoreSheet(List.of(rows)), SHEET, true).refuseIfAny();
    }

    private static ProposedList proposal(List<String> departments, ProposedList.Row... rows) {
        return new ProposedList("submitted", "拟按下列意见安排。", List.of(rows), departments, "请审示", 0);
    }

    private static ProposedList.Row row(String application, RowOutcome outcome, String amount, String reason) {
        return new ProposedList.Row(application, outcome, amount == null ? null : Money.of(amount), reason);
    }

    @Test
    void everyRowIsProposedWithinTheTotalAndDeparturesAreExplained() {
        SelectionList list = list("900000", entry("SB-1", "500000"), entry("SB-2", "500000"));
        List<String> xxh = List.of("XXH");
        Refused.by(SelectionRule.WITHIN_THE_TOTAL, "rows", () -> list.propose(proposal(xxh, row("SB-1", RowOutcome.APPROVED, null, null),
                row("SB-2", RowOutcome.APPROVED, null, null)), true));
        Refused.by(SelectionRule.EVERY_ROW_IS_PROPOSED, "rows", () -> list.propose(proposal(xxh, row("SB-1", RowOutcome.APPROVED, null, null)), true));
        Refused.by(SelectionRule.AMOUNT_FITS_ITS_WORD, "rows[0].amount", () -> list.propose(proposal(xxh, row("SB-1", RowOutcome.CUT, "500000", "压减"),
                row("SB-2", RowOutcome.DEFERRED, null, "待下年")), true));
        Refused.by(SelectionRule.REASON_IS_GIVEN, "rows[1].reason", () -> list.propose(proposal(xxh, row("SB-1", RowOutcome.APPROVED, null, null),
                row("SB-2", RowOutcome.REJECTED, null, " ")), true));
        Refused.by(SelectionRule.DEPARTMENT_SIGNS, "departments", () -> list.propose(proposal(List.of(), row("SB-1", RowOutcome.APPROVED, null, null),
                row("SB-2", RowOutcome.DEFERRED, null, "待下年")), true));
        list.propose(proposal(xxh, row("SB-1", RowOutcome.APPROVED, null, null), row("SB-2", RowOutcome.CUT, "400000", "压减")), true);
        assertThat(list.granted()).isEqualTo(Money.of("900000"));
        assertThat(list.countersign("CWS", true, "finance", true, "同意", NOW)).isFalse();
        assertThat(list.countersign("XXH", false, "head", false, "请核实", NOW)).isTrue();
        assertThat(list.isAgreedByAll()).isFalse();
    }

    @Test
    void theLeaderMayCutDeferOrRejectARowAndRaiseNone() {
        SelectionList list = list("2000000", entry("SB-1", "500000"), entry("SB-2", "500000"), entry("SB-3", "500000"));
        list.propose(proposal(List.of("XXH"), row("SB-1", RowOutcome.APPROVED, null, null), row("SB-2", RowOutcome.CUT, "400000", "压减"),
                row("SB-3", RowOutcome.DEFERRED, null, "待下年")), true);
        Refused.by(SelectionRule.NOTHING_IS_RAISED, "rows[0].amount", () -> list.rule(List.of(row("SB-2", RowOutcome.CUT, "450000", "恢复"))));
        Refused.by(SelectionRule.NOTHING_IS_RAISED, "rows[0].outcome", () -> list.rule(List.of(row("SB-2", RowOutcome.APPROVED, null, null))));
        Refused.by(SelectionRule.NOTHING_IS_RAISED, "rows[0].outcome", () -> list.rule(List.of(row("SB-3", RowOutcome.APPROVED, null, null))));
        Refused.by(SelectionRule.AMOUNT_FITS_ITS_WORD, "rows[0].amount", () -> list.rule(List.of(row("SB-1", RowOutcome.CUT, "500000", "压减"))));
        Refused.by(SelectionRule.REASON_IS_GIVEN, "rows[0].reason", () -> list.rule(List.of(row("SB-1", RowOutcome.REJECTED, null, null))));
        Refused.by(InputRule.UNKNOWN_REFERENCE, "rows[0].outcome", () -> list.rule(List.of(row("SB-9", RowOutcome.REJECTED, null, "不符"))));
    }

    @Test
    void whatTheLeaderChangesStandsBesideWhatWasSigned() {
        SelectionList list = list("2000000", entry("SB-1", "500000"), entry("SB-2", "500000"));
        list.propose(proposal(List.of("XXH"), row("SB-1", RowOutcome.APPROVED, null, null), row("SB-2", RowOutcome.CUT, "400000", "压减")), true);
        assertThat(list.rule(List.of())).isEmpty();
        assertThat(list.rule(List.of(row("SB-1", null, null, null), row("SB-2", RowOutcome.CUT, "400000", "压减")))).as("as signed").isEmpty();
        assertThat(list.rule(List.of(row("SB-1", RowOutcome.CUT, "450000", "分年安排")))).singleElement().satisfies(r -> {
            assertThat(r.signed()).isEqualTo(row("SB-1", RowOutcome.APPROVED, "500000", null));
            assertThat(r.word()).isEqualTo(row("SB-1", RowOutcome.CUT, "450000", "分年安排"));
        });
        assertThat(list.granted()).isEqualTo(Money.of("850000"));
        assertThat(list.signers()).containsExactly("XXH");
    }

    @Test
    void aboveTheBandNothingIsDecidedWithoutTheMinutes() {
        SelectionList list = list("90000000", entry("SB-1", "20000000"));
        list.propose(proposal(List.of("XXH"), row("SB-1", RowOutcome.APPROVED, null, null)), true);
        list.routed(new RouteView("approval-route", "amount = 20000000.00", "group", "route = group", "toFinance", true, TODAY, NOW));
        Refused.by(SelectionRule.MINUTES_ARE_RECORDED, null, () -> list.decide("JD-2026-0001", "同意", "authority", null, NOW));
        Refused.by(InputRule.DATE_ORDER, "resolution", () -> list.recordMinutes(minutes(TODAY.minusDays(1))));
        list.recordMinutes(minutes(TODAY));
        assertThat(list.decided("SB-1", u -> u, true)).as("before the decision").isEmpty();
        list.decide("JD-2026-0001", "同意", "authority", null, NOW);
        Refused.by(InputRule.DATE_ORDER, "issuedOn", () -> list.issue(new IssueList("商办信函〔2026〕9号", TODAY.minusDays(1), "", 0), TODAY));
        list.issue(new IssueList("商办信函〔2026〕9号", TODAY, "", 0), TODAY);
        assertThat(list.isOver()).isTrue();
        assertThat(list.decided("SB-1", u -> u, true)).hasValueSatisfying(d -> {
            assertThat(d.decisionNumber()).isEqualTo("JD-2026-0001");
            assertThat(d.decidedAs()).isEqualTo("decideAsAuthority");
            assertThat(d.opinion()).isEqualTo("同意");
            assertThat(d.minutesExtract()).isEqualTo("同意安排。");
        });
        assertThat(list.decided("SB-1", u -> u, false)).hasValueSatisfying(d -> assertThat(d.minutesExtract()).as("of the whole list").isNull());
        assertThat(list.decided("SB-9", u -> u, true)).isEmpty();
    }

    private static ResolutionView minutes(LocalDate day) {
        return new ResolutionView("WB-2026-0001", ResolutionKind.PARTY_GROUP, "商务部党组", "商党组纪要〔2026〕3号", day, "同意安排。", List.of(), ResolutionStatus.VERIFIED,
                "officer", null, "officer", NOW, "head", null, NOW, null, false, List.of(), 1);
    }

    @Test
    void aListHasRowsAndTakesThemFromTheStockAlone() {
        Refused.by(SelectionRule.LIST_HAS_ROWS, null, () -> list("900000"));
        LibraryEntry taken = entry("SB-1", "500000");
        list("900000", taken);
        Refused.by(SelectionRule.TAKEN_FROM_THE_LIBRARY, null, () -> taken.listed("QD-2026-0002"));
        taken.released();
        assertThat(taken.status()).isEqualTo(LibraryStatus.WAITING);
        taken.listed("QD-2026-0001");
        taken.deferred("待下年");
        taken.listed("QD-2026-0002");
        taken.released();
        assertThat(taken.status()).as("as it stood before").isEqualTo(LibraryStatus.DEFERRED);
        taken.listed("QD-2026-0002");
        assertThat(taken.status()).isEqualTo(LibraryStatus.LISTED);
    }

    @Test
    void onlyWhatIsApprovedInTheLibraryGetsABudgetAndItsYearsAreInOrder() {
        LibraryEntry entry = entry("SB-1", "500000");
        Refused.by(SelectionRule.LIBRARY_BEFORE_BUDGET, null, () -> LibraryEntry.ensureBudgetable(entry, "SB-1"));
        Refused.by(SelectionRule.LIBRARY_BEFORE_BUDGET, null, () -> LibraryEntry.ensureBudgetable(null, "SB-2"));
        entry.approved("XM-2026-2160299-0001", Money.of("500000"));
        LibraryEntry.ensureBudgetable(entry, "SB-1");
        Refused.by(SelectionRule.YEARS_ARE_IN_ORDER, "budgetTo", () -> entry.order(new LibraryOrder(1, 2027, 2026, null, 0), 2026, null));
        Refused.by(SelectionRule.YEARS_ARE_IN_ORDER, "budgetTo", () -> entry.order(new LibraryOrder(1, 2024, 2025, null, 0), 2026, null));
        entry.order(new LibraryOrder(3, 2026, 2027, "先行安排", 0), 2026, null);
        assertThat(entry.view(null, 2026).place()).isEqualTo(3);
        assertThat(List.of(2025, 2026, 2027, 2028)).filteredOn(entry::isForeseen).containsExactly(2026, 2027);
        Refused.by(SelectionRule.PLACE_IS_FREE, "place", () -> entry.order(new LibraryOrder(3, 2026, 2027, null, 0), 2026, "SB-2"));
        LibraryEntry waiting = entry("SB-2", "500000");
        assertThat(waiting.isLapsed(2027)).isFalse();
        assertThat(waiting.isLapsed(2028)).as("its last budget year is 2027").isTrue();
        assertThat(entry.isLapsed(2028)).as("approved").isFalse();
        entry.left("申报单位撤回");
        assertThat(entry.isForeseen(2026)).isFalse();
    }
}
