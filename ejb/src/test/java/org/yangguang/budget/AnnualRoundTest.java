package org.yangguang.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.project.ProgrammeView;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Stale;

/** A year's budget through 一上, 一下, 二上 and 二下. */
class AnnualRoundTest {

    private static final LocalDateTime SEPTEMBER = LocalDateTime.of(2026, 9, 1, 9, 0);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    private static final ProgrammeView PROGRAMME = new ProgrammeView("NCXX", "农村商务信息服务", List.of(), null, "XXH", "CWS", "TFS", null, "2160299", null,
            true, 0);
    private static final AnnualRound.Known KNOWN = new AnnualRound.Known(Set.of("2160299"), Set.of("30227"), Set.of("SDLY")::contains,
            Set.of("XM-2026-2160299-0001", "SB-2026-0007")::contains, Set.of("XM-2026-2160299-0001")::contains);
    private static final AnnualPeriods PERIODS = new AnnualPeriods(20, 15, 20);

    private final AnnualRound round = new AnnualRound(2027, PROGRAMME, "finance", SEPTEMBER);
    private final List<AnnualRowForm> rows = new ArrayList<>(List.of(row("SDLY", "XM-2026-2160299-0001", "续建", "600000"), row("SDLY", null, "新建", "400000")));

    private static AnnualRowForm row(String unit, String project, String title, String amount) {
        return new AnnualRowForm(unit, project, title, "2160299", "30227", null, amount == null ? null : Money.of(amount));
    }

    private AnnualRound proposed() {
        round.propose(new AnnualProposal(rows, "请审核", 0), KNOWN);
        return round;
    }

    private static ControlFigure figure(String amount, LocalDate on) {
        return new ControlFigure("issued", Money.of(amount), "商财函〔2026〕150号", on, "请按控制数编报", 0);
    }

    private AnnualRound controlled(String amount) {
        proposed().submit();
        round.control(figure(amount, SEPTEMBER.toLocalDate()), SEPTEMBER.toLocalDate(), "finance");
        return round;
    }

    private static AnnualFit fit(String... amounts) {
        return new AnnualFit(Arrays.stream(amounts).map(Money::of).toList(), "请审核", 0);
    }

    private AnnualRound drafted() {
        controlled("900000").fit(fit("600000", "300000"));
        round.submit();
        return round;
    }

    private static AnnualApproval approval(String congress, String ministry) {
        return new AnnualApproval("approved", LocalDate.parse(congress), "财库函〔2027〕12号", LocalDate.parse(ministry), "商财函〔2027〕30号", "同意", 0);
    }

    private AnnualView view(LocalDate today) {
        return round.view(Map.of(), Map.of(), PERIODS, today);
    }

    @Test
    void isForThisYearOrTheNext() {
        Refused.by(BudgetRule.ROUND_IS_FOR_NOW_OR_NEXT_YEAR, null, () -> new AnnualRound(2025, PROGRAMME, "finance", SEPTEMBER));
        Refused.by(BudgetRule.ROUND_IS_FOR_NOW_OR_NEXT_YEAR, null, () -> new AnnualRound(2028, PROGRAMME, "finance", SEPTEMBER));
        assertThat(new AnnualRound(2026, PROGRAMME, "finance", SEPTEMBER).number()).isEqualTo("ND-2026-NCXX");
    }

    @Test
    void proposalTellsAllThatIsWrongAtOnce() {
        rows.add(row("NIL", null, "未知单位", "1"));
        rows.add(row("SDLY", "XM-2026-2160299-0009", "他人项目", "1"));
        rows.add(row("SDLY", null, "新建", "1"));
        rows.add(new AnnualRowForm("SDLY", null, "科目", "216", "302", null, Money.ZERO));
        rows.add(row("SDLY", "SB-2026-0007", "库内项目", "1"));
        rows.add(new AnnualRowForm("SDLY", null, "未选科目", null, null, null, Money.ZERO));
        AnnualProposal proposal = new AnnualProposal(rows, " ", 0);
        Refused.by(InputRule.UNKNOWN_REFERENCE, "rows[2].unit", () -> round.propose(proposal, KNOWN));
        Refused.by(BudgetRule.ROW_IS_OF_THE_PROGRAMME, "rows[3].projectNumber", () -> round.propose(proposal, KNOWN));
        Refused.by(BudgetRule.ROW_IS_IN_THE_LIBRARY, "rows[6].projectNumber", () -> round.propose(proposal, KNOWN));
        Refused.by(BudgetRule.LINE_IS_LISTED_ONCE, "rows[4].title", () -> round.propose(proposal, KNOWN));
        Refused.by(BudgetRule.CODES_ARE_COMPLETE, "rows[5].function", () -> round.propose(proposal, KNOWN));
        Refused.by(BudgetRule.CODES_ARE_COMPLETE, "rows[5].economic", () -> round.propose(proposal, KNOWN));
        Refused.by(InputRule.REQUIRED, "rows[7].function", () -> round.propose(proposal, KNOWN));
        Refused.by(InputRule.REQUIRED, "rows[7].economic", () -> round.propose(proposal, KNOWN));
        Refused.by(InputRule.NOT_POSITIVE, "rows[5].amount", () -> round.propose(proposal, KNOWN));
        Refused.by(InputRule.REQUIRED, "opinion", () -> round.propose(proposal, KNOWN));
        Refused.by(BudgetRule.LINES_ARE_GIVEN, "rows", () -> round.propose(new AnnualProposal(null, "请审核", 0), KNOWN));
        assertThat(round.status()).isEqualTo(AnnualStatus.PROPOSING);
    }

    @Test
    void goesThroughBothRoundsToTheApproval() {
        assertThat(proposed().submit()).isEqualTo("proposed");
        round.control(figure("900000", SEPTEMBER.toLocalDate()), SEPTEMBER.toLocalDate(), "finance");
        assertThat(round.value()).isEqualTo(Money.of("900000"));
        round.fit(fit("600000", "300000"));
        assertThat(round.submit()).isEqualTo("fitted");
        round.approve(approval("2027-03-11", "2027-03-25"), false, MARCH, "financelead");
        round.publish(new AnnualPublication(LocalDate.of(2027, 4, 10), "部门网站预算公开栏", null, 0), LocalDate.of(2027, 4, 10));
        AnnualView view = view(LocalDate.of(2027, 5, 1));
        assertThat(view.status()).isEqualTo(AnnualStatus.PUBLISHED);
        assertThat(view.proposed()).isEqualTo(Money.of("1000000"));
        assertThat(view.fitted()).isEqualTo(Money.of("900000"));
        assertThat(view.left()).isEqualTo(Money.ZERO);
        assertThat(view.deadlines()).extracting(AnnualView.Deadline::lateDays).containsExactly(0L, 0L, 0L);
    }

    @Test
    void staysWithinTheControlFigure() {
        controlled("900000");
        Refused.by(BudgetRule.WITHIN_CONTROL_FIGURE, "amounts", () -> round.fit(fit("600000", "300000.01")));
        Refused.by(BudgetRule.ROWS_ARE_THOSE_PROPOSED, "amounts", () -> round.fit(fit("600000")));
        Refused.by(InputRule.NEGATIVE, "amounts[1]", () -> round.fit(fit("600000", "-1")));
        Refused.by(InputRule.REQUIRED, "amounts[0]", () -> round.fit(new AnnualFit(Arrays.asList(null, Money.of(1)), "请审核", 0)));
        Refused.by(BudgetRule.LINES_ARE_GIVEN, "amounts", () -> round.fit(fit("0", "0")));
        round.fit(fit("900000", "0"));
        assertThat(round.status()).isEqualTo(AnnualStatus.FITTED);
    }

    @Test
    void aNewFigureFollowsTheLastAndLeavesItStanding() {
        drafted().returnDraft("控制数调整", true);
        LocalDate before = SEPTEMBER.toLocalDate().minusDays(1);
        Refused.by(InputRule.DATE_ORDER, "issuedOn", () -> round.control(figure("800000", before), SEPTEMBER.toLocalDate(), "finance"));
        Refused.by(InputRule.DATE_IN_FUTURE, "issuedOn", () -> round.control(figure("800000", MARCH), SEPTEMBER.toLocalDate(), "finance"));
        round.control(figure("800000", SEPTEMBER.toLocalDate()), SEPTEMBER.toLocalDate(), "finance");
        Refused.by(BudgetRule.WITHIN_CONTROL_FIGURE, "amounts", () -> round.fit(fit("600000", "300000")));
        assertThat(view(MARCH).figures()).extracting(AnnualView.Figure::amount).containsExactly(Money.of("900000"), Money.of("800000"));
        assertThat(view(MARCH).control()).isEqualTo(Money.of("800000"));
    }

    @Test
    void isApprovedAfterCongressAndMinistry() {
        drafted();
        Refused.by(BudgetRule.APPROVED_IN_ORDER, "ministryOn", () -> round.approve(approval("2027-03-11", "2027-03-10"), false, MARCH, "financelead"));
        Refused.by(InputRule.DATE_IN_FUTURE, "congressOn", () -> round.approve(approval("2027-04-11", "2027-04-12"), false, MARCH, "financelead"));
        Refused.by(BudgetRule.DOCUMENT_NUMBER_IS_NEW, "documentNumber", () -> round.approve(approval("2027-03-11", "2027-03-25"), true, MARCH, "financelead"));
        round.approve(approval("2027-03-11", "2027-03-25"), false, MARCH, "financelead");
        Refused.by(BudgetRule.APPROVED_IN_ORDER, "publishedOn", () -> round.publish(new AnnualPublication(MARCH.minusDays(1), "网站", null, 0), MARCH));
        Refused.by(InputRule.REQUIRED, "place", () -> round.publish(new AnnualPublication(MARCH, null, null, 0), MARCH));
    }

    @Test
    void tellsHowLateEachStepIs() {
        drafted().approve(approval("2027-03-01", "2027-03-22"), false, LocalDate.of(2027, 4, 9), "financelead");
        assertThat(view(LocalDate.of(2027, 4, 12)).deadlines()).containsExactly(
                new AnnualView.Deadline("ministryReply", LocalDate.of(2027, 3, 21), LocalDate.of(2027, 3, 22), 1),
                new AnnualView.Deadline("unitReply", LocalDate.of(2027, 4, 6), LocalDate.of(2027, 4, 9), 3),
                new AnnualView.Deadline("publication", LocalDate.of(2027, 4, 11), null, 1));
    }

    @Test
    void isGivenBackWithTheReason() {
        proposed();
        Refused.by(BudgetRule.REASON_IS_GIVEN, "opinion", () -> round.giveBack(" "));
        assertThat(round.giveBack("请补充依据")).isEqualTo("returned");
        assertThat(round.status()).isEqualTo(AnnualStatus.PROPOSING);
        controlled("900000").fit(fit("600000", "300000"));
        assertThat(round.giveBack("请压减")).isEqualTo("returnedToFit");
        assertThat(view(MARCH).returnedReason()).isEqualTo("请压减");
        assertThat(round.status()).isEqualTo(AnnualStatus.CONTROLLED);
    }

    @Test
    void nothingIsDoneOutOfTurn() {
        Refused.by(BudgetRule.ROUND_STANDS_ELSEWHERE, null, round::submit);
        Refused.by(BudgetRule.ROUND_STANDS_ELSEWHERE, null, () -> round.fit(fit("1")));
        Refused.by(BudgetRule.ROUND_STANDS_ELSEWHERE, null, () -> round.control(figure("1", MARCH), MARCH, "finance"));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> round.ensureRead(3)).isInstanceOf(Stale.class);
    }
}
