package org.yangguang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.RuleViolation;

class ExpertDrawTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private final List<Expert> register = new ArrayList<>();

    private void register(String user, String employer, boolean active, ExpertEntry.Tie... ties) {
        Expert expert = new Expert();
        expert.enter(new ExpertEntry(user, "专家" + user, employer, "某单位", "information", "教授", "110108", active, List.of(ties), null));
        register.add(expert);
    }

    private static DrawRequest request(int count) {
        return new DrawRequest("PS-2026-0001", "XM-1", count, Set.of(), Set.of("SDLY", "SD"), Set.of("SB-2026-0001"), List.of("e9"));
    }

    private DrawView draw(String seed, int count) {
        ExpertDraw draw = new ExpertDraw("CQ-2026-0001", request(count), "officer", TODAY.atTime(9, 0), seed);
        draw.draw(register, request(count), TODAY, 3);
        return draw.view();
    }

    private DrawOutcome outcome(DrawView view, String user) {
        return view.entries().stream().filter(e -> e.userName().equals(user)).findFirst().orElseThrow().outcome();
    }

    @Test
    void leavesOutWhoeverHasATieAndSaysWhy() {
        register("e1", "SDLY", true);
        register("e2", null, true, new ExpertEntry.Tie(TieKind.FORMER_EMPLOYER, "SD", TODAY.minusYears(3), null));
        register("e3", null, true, new ExpertEntry.Tie(TieKind.FORMER_EMPLOYER, "SD", TODAY.minusYears(3).minusDays(1), null));
        register("e4", null, true, new ExpertEntry.Tie(TieKind.RELATION, "SDLY", null, null));
        register("e5", null, true, new ExpertEntry.Tie(TieKind.SHAREHOLDING, "SDLY", null, null));
        register("e6", null, true, new ExpertEntry.Tie(TieKind.PREVIOUS_WORK, "SB-2026-0001", null, null));
        register("e7", null, false);
        register("e9", null, true);
        DrawView view = draw("00", 1);
        assertThat(outcome(view, "e1")).isEqualTo(DrawOutcome.EMPLOYER);
        assertThat(outcome(view, "e2")).isEqualTo(DrawOutcome.FORMER_EMPLOYER);
        assertThat(outcome(view, "e3")).isEqualTo(DrawOutcome.DRAWN);
        assertThat(outcome(view, "e4")).isEqualTo(DrawOutcome.RELATION);
        assertThat(outcome(view, "e5")).isEqualTo(DrawOutcome.SHAREHOLDING);
        assertThat(outcome(view, "e6")).isEqualTo(DrawOutcome.PREVIOUS_WORK);
        assertThat(outcome(view, "e7")).isEqualTo(DrawOutcome.SUSPENDED);
        assertThat(outcome(view, "e9")).isEqualTo(DrawOutcome.EARLIER_ON_THIS);
    }

    @Test
    void canBeRecomputedFromItsRecord() {
        for (int i = 1; i <= 8; i++) {
            register("e" + i, null, true);
        }
        DrawView view = draw("5eed", 5);
        List<String> recomputed = view.entries().stream().filter(e -> !e.outcome().isExcluded()).map(DrawView.Entry::userName)
                .sorted(java.util.Comparator.comparing(u -> ExpertDraw.lot(view.seed(), u))).limit(view.count()).toList();
        assertThat(view.drawn()).extracting(DrawView.Entry::userName).containsExactlyElementsOf(recomputed);
        assertThat(draw("5eed", 5).drawn()).isEqualTo(view.drawn());
        assertThat(draw("another", 5).drawn()).isNotEqualTo(view.drawn());
    }

    @Test
    void refusesWhenTooFewRemain() {
        register("e1", null, true);
        register("e2", "SDLY", true);
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, () -> draw("00", 2));
        assertThat(violation.breaks(RegistryRule.ENOUGH_EXPERTS_REMAIN)).isTrue();
    }
}
