package org.yangguang.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.Money;
import org.yangguang.workflow.Position.ProcessPosition;
import org.yangguang.workflow.ProjectMode;

class StagesTest {

    private static final LocalDateTime DAY = LocalDateTime.of(2026, 3, 2, 9, 0);

    private static ProcessPosition run(String process, boolean ended) {
        int hyphen = process.indexOf('-');
        return new ProcessPosition("i", process, hyphen < 0 ? process : process.substring(0, hyphen), process, "SB-1", Set.of(), Set.of(),
                ended, DAY);
    }

    private static String state(String word, ProjectMode mode, ProcessPosition... runs) {
        return Stages.of(List.of(runs), List.of(), mode).stream().filter(s -> s.word().equals(word)).findFirst().orElseThrow().state();
    }

    @Test
    void drawsTenStagesInTheirOrder() {
        assertThat(Stages.of(List.of(), List.of(), ProjectMode.PROCUREMENT)).extracting(StageState::word).containsExactly("project",
                "budget", "appraisal", "tender", "contract", "implementation", "cost", "performance", "acceptance", "payment");
    }

    @Test
    void tellsDoneFromCurrentFromAhead() {
        ProcessPosition lifecycle = run("lifecycle", false);
        assertThat(state("project", ProjectMode.PROCUREMENT, lifecycle, run("project", true))).isEqualTo("done");
        assertThat(state("budget", ProjectMode.PROCUREMENT, lifecycle, run("budget", false))).isEqualTo("current");
        assertThat(state("tender", ProjectMode.PROCUREMENT, lifecycle)).isEqualTo("ahead");
        assertThat(state("tender", ProjectMode.QUOTATION, lifecycle, run("tender-quotation", true))).isEqualTo("done");
    }

    @Test
    void leavesOutTheTenderOfATransfer() {
        assertThat(state("tender", ProjectMode.TRANSFER, run("lifecycle", false))).isEqualTo("left-out");
    }

    @Test
    void keepsPaymentPartlyDoneWhileTheProjectRuns() {
        assertThat(state("payment", ProjectMode.PROCUREMENT, run("lifecycle", false), run("payment", true))).isEqualTo("partly");
        assertThat(state("payment", ProjectMode.PROCUREMENT, run("lifecycle", true), run("payment", true))).isEqualTo("done");
    }

    @Test
    void seesSumsOutOfOrder() {
        assertThat(new MoneyState(Money.of(100), Money.of(90), Money.of(50), Money.of(60)).inOrder()).isTrue();
        assertThat(new MoneyState(Money.of(100), Money.of(101), Money.ZERO, Money.ZERO).inOrder()).isFalse();
        assertThat(new MoneyState(Money.of(100), Money.of(90), Money.of(91), Money.ZERO).inOrder()).isFalse();
        assertThat(new MoneyState(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO).share(Money.ZERO)).isEqualByComparingTo("0");
    }
}
