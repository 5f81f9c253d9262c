package org.yangguang.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.RuleViolation;
import org.yangguang.workflow.FlowStep;
import org.yangguang.workflow.ProjectMode;

/** The latest days, counted back over weekends, holidays and make-up days of the shipped calendar. */
class BackwardPlanTest {

    private static final WorkingDays DAYS = Shipped.DAYS;
    private static final Regulation LAW = Shipped.on(LocalDate.of(2026, 3, 2));

    private static Span span(YearEndStep step, int days, boolean working) {
        return new Span(step, days, working, "x", null);
    }

    private static List<Span> spans(List<YearEndStep> steps, String drawing) {
        return steps.stream().map(s -> Span.of(s, drawing, LAW)).toList();
    }

    /** Before the National Day week of 2026, over the make-up Saturday and Sunday beside it, over New Year, within a plain week. */
    @ParameterizedTest
    @CsvSource({"2026-10-09, 1, true, 2026-10-08", "2026-10-09, 3, true, 2026-09-29", "2026-12-24, 3, true, 2026-12-21",
        "2026-12-24, 20, false, 2026-12-04", "2026-10-23, 20, false, 2026-09-30", "2026-01-05, 1, true, 2026-01-04", "2026-01-05, 2, true, 2025-12-31",
        "2026-12-24, 0, true, 2026-12-24"})
    void countsBackOverDaysOff(LocalDate over, int days, boolean working, LocalDate begun) {
        List<Span> steps = List.of(span(YearEndStep.APPROVE_PAYMENT, 1, true), span(YearEndStep.RECORD_PAYMENT, days, working));
        assertThat(BackwardPlan.of(steps, over, DAYS)).containsExactly(begun, over);
    }

    @Test
    void payingHandsOfAnAdvance() {
        // five days to check, three to approve, three to record, back from the sixth working day before the end of 2026
        LocalDate last = DAYS.minusWorkingDays(DAYS.rollBack(LocalDate.of(2026, 12, 31)), LAW.count("OUTLOOK.treasury-close"));
        assertThat(last).isEqualTo("2026-12-24");
        assertThat(BackwardPlan.of(spans(YearEndStep.ofAdvance(), null), last, DAYS)).extracting(LocalDate::toString)
                .containsExactly("2026-12-09", "2026-12-16", "2026-12-21", "2026-12-24")
                .hasSize(YearEndStep.ofAdvance().size());
    }

    @Test
    void intentionComesThirtyDaysBeforeTheNotice() {
        List<Span> steps = spans(YearEndStep.untilPaid(ProjectMode.PROCUREMENT, "tender"), "tender");
        List<LocalDate> latest = BackwardPlan.of(steps, LocalDate.of(2026, 12, 24), DAYS);
        int intention = at(steps, YearEndStep.INTENTION);
        int notice = at(steps, YearEndStep.PUBLISH_NOTICE);
        int opening = at(steps, YearEndStep.OPEN_BIDS);
        assertThat(latest.get(intention).plusDays(30)).isBeforeOrEqualTo(latest.get(notice));
        assertThat(latest.get(notice).plusDays(20)).isBeforeOrEqualTo(latest.get(opening));
    }

    private static int at(List<Span> steps, YearEndStep step) {
        return steps.stream().map(Span::step).toList().indexOf(step);
    }

    static Stream<List<YearEndStep>> ways() {
        List<List<YearEndStep>> ways = new ArrayList<>();
        for (String drawing : List.of("tender", "tender-offers", "tender-public", "tender-inquiry", "tender-invited", "tender-direct", "tender-framework")) {
            ways.add(YearEndStep.untilPaid(ProjectMode.PROCUREMENT, drawing));
        }
        ways.add(YearEndStep.untilPaid(ProjectMode.QUOTATION, "tender"));
        ways.add(YearEndStep.untilPaid(ProjectMode.TRANSFER, "tender"));
        ways.add(YearEndStep.afterSignature(true));
        ways.add(YearEndStep.afterSignature(false));
        ways.add(YearEndStep.ofAdvance());
        ways.add(YearEndStep.ofFinal());
        return ways.stream();
    }

    /** Whatever the periods and the last day: working days, in the order of the steps, and each step has its whole time. */
    @ParameterizedTest
    @MethodSource("ways")
    void everyDayIsAWorkingDayAndInOrder(List<YearEndStep> way) {
        Random random = new Random(way.hashCode());
        for (int round = 0; round < 200; round++) {
            LocalDate last = DAYS.rollBack(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(364)));
            List<Span> steps = way.stream().map(s -> new Span(s, random.nextInt(12), random.nextBoolean(), "x",
                    s == YearEndStep.INTENTION ? YearEndStep.PUBLISH_NOTICE : null)).toList();
            List<LocalDate> latest = BackwardPlan.of(steps, last, DAYS);
            assertThat(latest).hasSameSizeAs(steps).allMatch(DAYS::isWorkingDay).isSorted();
            assertThat(latest.get(latest.size() - 1)).isEqualTo(last);
            for (int i = 1; i < steps.size(); i++) {
                Span step = steps.get(i);
                if (step.until() == null) {
                    LocalDate over = step.workingDays() ? DAYS.plusWorkingDays(latest.get(i - 1), step.days()) : DAYS.plusCalendarDays(latest.get(i - 1), step.days());
                    assertThat(over).as("%s of %s", step, last).isBeforeOrEqualTo(latest.get(i));
                }
            }
        }
    }

    @Test
    void everyStepHasItsParameterInForce() {
        for (YearEndStep step : YearEndStep.values()) {
            for (String drawing : List.of("tender", "tender-offers", "tender-inquiry", "tender-direct")) {
                assertThat(Span.of(step, drawing, LAW).article()).isNotBlank();
            }
        }
    }

    @Test
    void yearWithoutCalendarIsRefused() {
        assertThatThrownBy(() -> BackwardPlan.of(spans(YearEndStep.ofAdvance(), null), LocalDate.of(2031, 12, 24), DAYS))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.breaches().get(0).rule().code()).isEqualTo("CAL-03"));
    }

    /** Nothing is done, one is done, one is in hand, one came back and is in hand again. */
    @Test
    void standsAtWhatSomebodyHasInHand() {
        List<Span> steps = spans(YearEndStep.ofAdvance(), null);
        assertThat(PlannerService.next(steps, List.of())).isZero();
        assertThat(PlannerService.next(steps, List.of(step("requestPayment", false)))).isEqualTo(1);
        assertThat(PlannerService.next(steps, List.of(step("requestPayment", false), step("preparePayment", false), step("approvePayment", true)))).isEqualTo(2);
        assertThat(PlannerService.next(steps, List.of(step("requestPayment", false), step("preparePayment", false), step("requestPayment", true)))).isZero();
        assertThat(PlannerService.next(steps, List.of(step("recordPayment", false)))).isEqualTo(3);
    }

    private static FlowStep step(String task, boolean current) {
        return new FlowStep("t", task, "payment", "payment", null, "x", null, null, null, null, LocalDateTime.of(2026, 3, 2, 9, 0), current);
    }
}
