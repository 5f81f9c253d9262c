package org.yangguang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Sha256;

class ExpertDrawTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String PART = Sha256.hex("purchaser");
    private static final String OTHER = Sha256.hex("supervisor");
    private static final Function<String, DrawOutcome> FREE = user -> DrawOutcome.NOT_DRAWN;
    private final List<Expert> register = new ArrayList<>();

    private void register(String user, String employer, boolean active, ExpertEntry.Tie... ties) {
        Expert expert = new Expert();
        expert.enter(new ExpertEntry(user, "专家" + user, employer, "某单位", "information", "教授", "110108", active, List.of(ties), null));
        register.add(expert);
    }

    private void registerFree(int count) {
        for (int i = 1; i <= count; i++) {
            register("e" + i, null, true);
        }
    }

    private static DrawRequest request() {
        return new DrawRequest(DrawPurpose.APPRAISAL, "PS-2026-0001", "XM-1", Set.of(), Set.of("SDLY", "SD"), Set.of("SB-2026-0001"), List.of("e9"));
    }

    /** A source that gives the same salts again: each is the digest of its number. */
    private static Supplier<String> salts(String name) {
        int[] at = {0};
        return () -> Sha256.hex(name + at[0]++);
    }

    private static ExpertDraw open(int count, LocalDate notBefore, boolean supervised) {
        return new ExpertDraw("CQ-2026-0001", request(), new DrawOrder(count, Set.of(), null, Sha256.hex(PART), null, 0), TODAY.plusDays(2), notBefore, supervised);
    }

    private ExpertDraw fixed(int count) {
        ExpertDraw draw = open(count, TODAY, false);
        draw.fix(register, request(), 3, "officer", TODAY.atTime(9, 0), salts("salt"));
        return draw;
    }

    private ExpertDraw drawn(int count) {
        ExpertDraw draw = fixed(count);
        draw.draw(PART, "officer", TODAY.atTime(9, 5));
        return draw;
    }

    private static DrawOutcome outcome(ExpertDraw draw, String user) {
        return draw.view().entries().stream().filter(e -> e.userName().equals(user)).findFirst().orElseThrow().outcome();
    }

    private static void refuses(Rule rule, Runnable act) {
        assertThat(catchThrowableOfType(RuleViolation.class, act::run).breaks(rule)).as(rule.code()).isTrue();
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
        ExpertDraw draw = drawn(1);
        assertThat(outcome(draw, "e1")).isEqualTo(DrawOutcome.EMPLOYER);
        assertThat(outcome(draw, "e2")).isEqualTo(DrawOutcome.FORMER_EMPLOYER);
        assertThat(outcome(draw, "e3")).isEqualTo(DrawOutcome.DRAWN);
        assertThat(outcome(draw, "e4")).isEqualTo(DrawOutcome.RELATION);
        assertThat(outcome(draw, "e5")).isEqualTo(DrawOutcome.SHAREHOLDING);
        assertThat(outcome(draw, "e6")).isEqualTo(DrawOutcome.PREVIOUS_WORK);
        assertThat(outcome(draw, "e7")).isEqualTo(DrawOutcome.SUSPENDED);
        assertThat(outcome(draw, "e9")).isEqualTo(DrawOutcome.EARLIER_ON_THIS);
        assertThat(draw.view().candidates()).isEqualTo(1);
    }

    @Test
    void orderFollowsFromTheSeedAndNotFromTheOrderOfTheRegister() {
        List<String> digests = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            digests.add(Sha256.hex("entry" + i));
        }
        List<String> shuffled = new ArrayList<>(digests);
        Collections.reverse(shuffled);
        String seed = DrawLot.seed(Sha256.hex("list"), Sha256.hex("system"), PART, null);
        assertThat(DrawLot.order(seed, shuffled)).isEqualTo(DrawLot.order(seed, digests)).isNotEqualTo(digests).containsExactlyInAnyOrderElementsOf(digests);
        assertThat(DrawLot.order(DrawLot.seed(Sha256.hex("list"), Sha256.hex("system"), PART, OTHER), digests)).isNotEqualTo(DrawLot.order(seed, digests));
    }

    /** A worked example: HMAC-SHA256 and SHA-256 by any other program give the same. */
    @Test
    void seedAndKeyAreThoseOfTheDescription() {
        String list = "a".repeat(64);
        assertThat(DrawLot.seed(list, "b".repeat(64), "c".repeat(64), null))
                .isEqualTo(Sha256.hex("yangguang-draw-1\n" + list + "\n" + "b".repeat(64) + "\n" + "c".repeat(64) + "\n"));
        assertThat(DrawLot.key("0b".repeat(20), "Hi There")).isEqualTo("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    }

    /** 6,000 draws of 3 out of 10 with fixed seeds: each is drawn 1,800 times, give or take four deviations of 35.5. */
    @Test
    void everyCandidateIsDrawnEquallyOften() {
        List<String> digests = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            digests.add(Sha256.hex("candidate" + i));
        }
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < 6_000; i++) {
            DrawLot.order(Sha256.hex("seed" + i), digests).subList(0, 3).forEach(d -> times.merge(d, 1, Integer::sum));
        }
        assertThat(times).hasSize(10).allSatisfy((digest, count) -> assertThat(count).isBetween(1_658, 1_942));
    }

    @Test
    void everyPartChangesTheResultAndNobodyNeedsTheOthers() {
        registerFree(8);
        DrawView plain = drawn(5).view();
        assertThat(drawn(5).view().drawn()).isEqualTo(plain.drawn());
        ExpertDraw witnessed = fixed(5);
        witnessed.witness(OTHER, "auditor", TODAY.atTime(9, 2));
        witnessed.draw(PART, "officer", TODAY.atTime(9, 5));
        assertThat(witnessed.view().seed()).isNotEqualTo(plain.seed());
        assertThat(plain.drawn()).hasSize(5);
        assertThat(plain.reserves()).isEqualTo(3);
    }

    @Test
    void refusesWhenTooFewRemain() {
        register("e1", null, true);
        register("e2", "SDLY", true);
        refuses(RegistryRule.ENOUGH_EXPERTS_REMAIN, () -> fixed(2));
        assertThat(fixed(1).view().candidates()).isEqualTo(1);
    }

    @Test
    void refusesAPartThatWasNotCommittedTo() {
        registerFree(3);
        ExpertDraw draw = fixed(1);
        refuses(RegistryRule.PART_IS_THE_COMMITTED_ONE, () -> draw.draw(OTHER, "officer", TODAY.atTime(9, 5)));
        refuses(RegistryRule.PART_IS_HEXADECIMAL, () -> draw.draw("", "officer", TODAY.atTime(9, 5)));
        refuses(RegistryRule.PART_IS_HEXADECIMAL, () -> draw.witness(OTHER.toUpperCase(java.util.Locale.ROOT), "auditor", TODAY.atTime(9, 5)));
    }

    @Test
    void isNotDrawnTooEarlyNorWithoutACompulsorySupervisor() {
        registerFree(3);
        ExpertDraw draw = open(1, TODAY.plusDays(1), true);
        draw.fix(register, request(), 3, "officer", TODAY.atTime(9, 0), salts("salt"));
        refuses(RegistryRule.NOT_DRAWN_TOO_EARLY, () -> draw.draw(PART, "officer", TODAY.atTime(23, 59)));
        refuses(RegistryRule.SUPERVISOR_TAKES_PART, () -> draw.draw(PART, "officer", TODAY.plusDays(1).atTime(0, 0)));
        draw.witness(OTHER, "auditor", TODAY.plusDays(1).atTime(0, 0));
        refuses(RegistryRule.SUPERVISOR_GAVE_ITS_PART, () -> draw.witness(PART, "auditor", TODAY.plusDays(1).atTime(0, 1)));
        draw.draw(PART, "officer", TODAY.plusDays(1).atTime(0, 2));
        refuses(RegistryRule.DRAW_IS_OPEN, () -> draw.witness(OTHER, "auditor", TODAY.plusDays(1).atTime(0, 3)));
    }

    @Test
    void callsTheNextOfTheOrderAndPassesOverWhoHasATieByNow() {
        registerFree(4);
        ExpertDraw draw = drawn(2);
        List<String> order = draw.view().entries().stream().map(DrawView.Entry::userName).toList();
        DrawView.Entry called = draw.next(order.get(0), "recused", user -> user.equals(order.get(2)) ? DrawOutcome.RELATION : DrawOutcome.NOT_DRAWN,
                "officer", TODAY.atTime(10, 0));
        assertThat(called.userName()).isEqualTo(order.get(3));
        assertThat(outcome(draw, order.get(0))).isEqualTo(DrawOutcome.REPLACED);
        assertThat(outcome(draw, order.get(2))).isEqualTo(DrawOutcome.PASSED);
        assertThat(draw.seats(order.get(3))).isTrue();
        assertThat(draw.reserves(FREE)).isZero();
        refuses(RegistryRule.ENOUGH_EXPERTS_REMAIN, () -> draw.next(order.get(1), "recused", FREE, "officer", TODAY.atTime(10, 1)));
    }

    @Test
    void anOrderNamesADayToComeAndACommitment() {
        DrawOrder order = new DrawOrder(5, null, TODAY, Sha256.hex(PART), null, 0);
        assertThat(order.meeting(TODAY)).isEqualTo(TODAY);
        assertThat(new DrawOrder(5, null, null, Sha256.hex(PART), null, 0).meeting(TODAY)).isEqualTo(TODAY);
        refuses(RegistryRule.MEETING_IS_NOT_PAST, () -> order.meeting(TODAY.plusDays(1)));
        refuses(RegistryRule.PART_IS_HEXADECIMAL, () -> new DrawOrder(5, null, null, null, null, 0).meeting(TODAY));
    }

    @Test
    void aListIsGivenUpWithItsReasonOnly() {
        registerFree(3);
        ExpertDraw draw = fixed(1);
        refuses(InputRule.REQUIRED, () -> draw.voided(" ", "officer", TODAY.atTime(9, 5)));
        draw.voided("评审改期", "officer", TODAY.atTime(9, 5));
        refuses(RegistryRule.DRAW_IS_OPEN, () -> draw.witness(OTHER, "auditor", TODAY.atTime(9, 6)));
        assertThat(draw.record(false).steps()).hasSize(2);
    }

    @Test
    void publicRecordNamesNobodyBeforeTheResultAndThenWhoWasCalled() {
        registerFree(5);
        ExpertDraw draw = drawn(2);
        assertThat(draw.record(false).entries()).allMatch(e -> e.opening() == null);
        assertThat(draw.record(false).matter()).isNull();
        assertThat(draw.record(true).entries()).allMatch(e -> e.opening() != null);
        draw.disclose(TODAY.atTime(17, 0));
        draw.disclose(TODAY.atTime(18, 0));
        assertThat(draw.record(false).entries()).filteredOn(e -> e.opening() != null).hasSize(2);
        assertThat(draw.record(false).matter().subject()).isEqualTo("PS-2026-0001");
        assertThat(draw.record(false).steps()).hasSize(3);
        assertThat(new DrawRecordCheck().run(draw.record(false)).said()).contains("VERIFIED");
    }

    /** The shipped program finds each single change of the record. */
    @Test
    void verifierFindsEveryFieldThatWasChanged() {
        registerFree(6);
        register("e7", "SDLY", true);
        ExpertDraw draw = fixed(3);
        draw.witness(OTHER, "auditor", TODAY.atTime(9, 2));
        draw.draw(PART, "officer", TODAY.atTime(9, 5));
        String gone = draw.view().drawn().get(1).userName();
        List<String> reserves = draw.view().entries().stream().filter(e -> e.outcome() == DrawOutcome.NOT_DRAWN).map(DrawView.Entry::userName).toList();
        draw.next(gone, "recused", user -> user.equals(reserves.get(0)) ? DrawOutcome.RELATION : DrawOutcome.NOT_DRAWN, "officer", TODAY.atTime(10, 0));
        draw.disclose(TODAY.atTime(17, 0));
        DrawRecordCheck check = new DrawRecordCheck();
        assertThat(check.run(draw.record(true)).ended()).as(check.run(draw.record(true)).said()).isZero();
        assertThat(check.everyChangeOf(draw.record(true))).as("changes that went unnoticed").isEmpty();
        assertThat(check.changes()).as("fields").isGreaterThan(100);
    }

    /** A record made anew as a whole fits in itself; what was published before shows it. */
    @Test
    void verifierComparesWithWhatWasPublished() {
        registerFree(6);
        DrawRecord record = drawn(2).record(true);
        ExpertDraw forged = open(2, TODAY, false);
        forged.fix(register, request(), 3, "officer", TODAY.atTime(9, 0), salts("forged"));
        forged.draw(PART, "officer", TODAY.atTime(9, 5));
        DrawRecordCheck check = new DrawRecordCheck();
        String list = record.steps().get(0).body().get("list");
        assertThat(check.run(forged.record(true)).ended()).isZero();
        assertThat(check.run(forged.record(true), "--list", list).ended()).isEqualTo(1);
        assertThat(check.run(forged.record(true), "--head", record.head()).said()).contains("head (as noted)");
        assertThat(check.run(record, "--list", list, "--head", record.head()).ended()).isZero();
    }
}
