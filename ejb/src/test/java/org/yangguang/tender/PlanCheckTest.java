package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

/** The legal minimums of a procurement plan, each broken once. */
class PlanCheckTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 9, 10, 9, 0);
    private final Regulation law = TenderLaw.on(NOW.toLocalDate());

    private static WorkingDays days() {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        for (String off : List.of("2026-09-25", "2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07")) {
            exceptions.put(LocalDate.parse(off), false);
        }
        exceptions.put(LocalDate.parse("2026-09-20"), true);
        exceptions.put(LocalDate.parse("2026-10-10"), true);
        return new WorkingDays(Set.of(2026), exceptions);
    }

    /** A lawful plan as text, one value of which is changed for each test. */
    private static Map<String, String> lawful() {
        Map<String, String> plan = new HashMap<>(Map.of("budget", "2600000", "ceiling", "2600000", "bond", "52000", "small", "15", "consortium", "5",
                "issue", "2026-09-10", "documents", "2026-09-17", "deadline", "2026-09-30", "price", "20", "item", "80"));
        plan.put("category", "services");
        plan.put("code", "services");
        plan.put("itemName", "技术方案");
        plan.put("available", "2600000");
        return plan;
    }

    private void check(UnaryOperator<Map<String, String>> change) {
        Map<String, String> p = change.apply(lawful());
        PlanEntry plan = new PlanEntry(p.get("category"), "C16010302", "none", null, true, "需求", List.of(new PlanEntry.LotEntry("第一包",
                Money.of(p.get("budget")), Money.of(p.get("ceiling")), p.get("core"))), Money.of(p.get("bond")), new BigDecimal(p.get("small")),
                new BigDecimal(p.get("consortium")), false, null, LocalDate.parse(p.get("issue")), LocalDate.parse(p.get("documents")),
                LocalDate.parse(p.get("deadline")).atTime(9, 30), "北京", new BigDecimal(p.get("price")), List.of("具有独立承担民事责任的能力"),
                List.of(new PlanEntry.CriterionEntry(p.get("itemName"), CriterionKind.SUBJECTIVE, new BigDecimal(p.get("item")), "优良中差")),
                List.of(), null, null, 0);
        PlanCheck check = new PlanCheck(TenderLaw.procedure("open", law), days());
        check.check(plan, Money.of(p.get("available")), p.get("code"), NOW);
        check.refuseIfAny();
    }

    private void refuses(Rule rule, String name, String value) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, () -> check(p -> {
            p.put(name, value);
            return p;
        }));
        assertThat(violation).as("%s = %s", name, value).isNotNull();
        assertThat(violation.breaks(rule)).as("%s", violation.breaches()).isTrue();
    }

    @Test
    void acceptsALawfulPlan() {
        assertThatCode(() -> check(p -> p)).doesNotThrowAnyException();
    }

    @Test
    void countsTwentyDaysFromTheIssue() {
        refuses(TenderRule.ISSUE_TO_DEADLINE_LONG_ENOUGH, "deadline", "2026-09-29");
    }

    @Test
    void rollsADeadlineOverTheHoliday() {
        // issued on 15 September: the twentieth day lies in the holiday, so 8 October is the earliest
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, () -> check(p -> {
            p.putAll(Map.of("issue", "2026-09-15", "documents", "2026-09-22", "deadline", "2026-09-30"));
            return p;
        }));
        assertThat(violation.breaks(TenderRule.ISSUE_TO_DEADLINE_LONG_ENOUGH)).isTrue();
        assertThat(violation.breaches().get(0).args()).contains(LocalDate.of(2026, 10, 8));
        assertThatCode(() -> check(p -> {
            p.putAll(Map.of("issue", "2026-09-15", "documents", "2026-09-22", "deadline", "2026-10-08"));
            return p;
        })).doesNotThrowAnyException();
    }

    @Test
    void keepsTheDocumentsOpenForFiveWorkingDays() {
        refuses(TenderRule.DOCUMENTS_LONG_ENOUGH, "documents", "2026-09-16");
    }

    @Test
    void opensOnAWorkingDayOnly() {
        refuses(TenderRule.DEADLINE_IS_A_WORKING_DAY, "deadline", "2026-10-03");
    }

    @Test
    void tellsAYearWithoutCalendarAtItsDateAndAllElseAsWell() {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, () -> check(p -> {
            p.putAll(Map.of("deadline", "2027-01-12", "price", "8"));
            return p;
        }));
        assertThat(violation.breaks(TenderRule.PRICE_WEIGHT_IN_RANGE)).isTrue();
        assertThat(violation.breaches()).anyMatch(b -> b.rule().code().equals("CAL-03") && "bidDeadline".equals(b.field()));
        violation = catchThrowableOfType(RuleViolation.class, () -> check(p -> {
            p.putAll(Map.of("issue", "2026-12-30", "documents", "2027-01-08", "deadline", "2026-12-31"));
            return p;
        }));
        assertThat(violation.breaches()).filteredOn(b -> b.rule().code().equals("CAL-03")).extracting(org.yangguang.shared.Breach::field)
                .containsExactly("issueOn");
    }

    @Test
    void refusesAPriceWeightBelowTheLeast() {
        refuses(TenderRule.PRICE_WEIGHT_IN_RANGE, "price", "8");
        assertThatCode(() -> check(p -> {
            p.putAll(Map.of("price", "35", "item", "65"));
            return p;
        })).doesNotThrowAnyException();
    }

    @Test
    void refusesGoodsWithLessThanThirtyPointsForThePrice() {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, () -> check(p -> {
            p.putAll(Map.of("category", "goods", "code", "goods", "price", "29", "item", "71"));
            return p;
        }));
        assertThat(violation.breaks(TenderRule.PRICE_WEIGHT_IN_RANGE)).isTrue();
    }

    @Test
    void wantsTheCoreProductOfGoodsNamed() {
        Map<String, String> goods = Map.of("category", "goods", "code", "goods", "price", "30", "item", "70");
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, () -> check(p -> {
            p.putAll(goods);
            p.put("core", " ");
            return p;
        }));
        assertThat(violation.breaches()).extracting(b -> b.rule()).containsExactly(TenderRule.CORE_PRODUCT_IS_NAMED);
        assertThatCode(() -> check(p -> {
            p.putAll(goods);
            p.put("core", "服务器");
            return p;
        })).doesNotThrowAnyException();
    }

    @Test
    void refusesWeightsThatDoNotAddUp() {
        refuses(TenderRule.WEIGHTS_ADD_UP, "item", "79");
    }

    @Test
    void refusesToScoreAQualification() {
        refuses(TenderRule.QUALIFICATION_IS_NOT_SCORED, "itemName", "具有独立承担民事责任的能力");
    }

    @Test
    void allowsABondOfTwoPerCentAndNoMore() {
        refuses(TenderRule.BOND_WITHIN_ITS_SHARE, "bond", "52000.01");
    }

    @Test
    void keepsTheDeductionsWithinTheirRanges() {
        refuses(TenderRule.DEDUCTION_RATE_IN_RANGE, "small", "9.99");
        refuses(TenderRule.DEDUCTION_RATE_IN_RANGE, "small", "20.01");
        refuses(TenderRule.DEDUCTION_RATE_IN_RANGE, "consortium", "3");
        refuses(TenderRule.DEDUCTION_RATE_IN_RANGE, "consortium", "7");
    }

    @Test
    void staysWithinBudgetAndCeiling() {
        refuses(TenderRule.WITHIN_APPROVED_BUDGET, "available", "2599999.99");
        refuses(TenderRule.CEILING_WITHIN_BUDGET, "ceiling", "2600000.01");
    }

    @Test
    void knowsTheCatalogue() {
        refuses(TenderRule.CATALOGUE_FITS_CATEGORY, "code", "goods");
    }
}
