package org.yangguang.budget;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.project.Indicator;
import org.yangguang.project.IndicatorKind;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** What is asked of a budget: little while it is written, everything when it is handed in, all defects told at once. */
final class BudgetCheck {

    private static final BigDecimal LARGEST = new BigDecimal("999999999999");

    private BudgetCheck() {
    }

    /**
     * What a budget is measured against.
     *
     * @param weights   points per kind of target, of the day's law
     * @param firstYear first budget year that the project runs in, {@code lastYear} the last
     * @param procured  whether the project spends by procurement
     */
    record Measure(Money approvedAmount, Set<String> functionCodes, Set<String> economicCodes,
                   Map<IndicatorKind, BigDecimal> weights, int firstYear, int lastYear, boolean procured) {
    }

    /** Whether the columns can hold it. */
    static Breaches storable(BudgetForm form) {
        Breaches breaches = new Breaches();
        breaches.optionalText(form.remark(), 1000, "remark");
        breaches.check(form.lines().size() <= 99, InputRule.OUT_OF_RANGE, "lines", 1, 99);
        breaches.check(form.targets().size() <= 50, InputRule.OUT_OF_RANGE, "targets", 1, 50);
        for (int i = 0; i < form.lines().size(); i++) {
            LineForm line = form.lines().get(i);
            breaches.optionalText(line.item(), 200, "lines[" + i + "].item");
            breaches.optionalText(line.function(), 20, "lines[" + i + "].function");
            breaches.optionalText(line.economic(), 20, "lines[" + i + "].economic");
            if (line.amount() != null) {
                breaches.notNegative(line.amount(), "lines[" + i + "].amount");
                breaches.check(line.amount().yuan().compareTo(LARGEST) <= 0, InputRule.TOO_LARGE,
                        "lines[" + i + "].amount", new Money(LARGEST));
            }
        }
        for (int i = 0; i < form.targets().size(); i++) {
            Indicator target = form.targets().get(i);
            breaches.optionalText(target.name(), 200, "targets[" + i + "].name");
            breaches.optionalText(target.targetText(), 500, "targets[" + i + "].targetText");
            breaches.optionalText(target.unit(), 20, "targets[" + i + "].unit");
            if (target.target() != null) {
                breaches.check(target.target().abs().compareTo(LARGEST) <= 0 && target.target().scale() <= 6,
                        InputRule.OUT_OF_RANGE, "targets[" + i + "].target", "0.000001", LARGEST);
            }
            if (target.weight() != null) {
                breaches.check(target.weight().signum() >= 0 && target.weight().compareTo(BigDecimal.valueOf(100)) <= 0
                        && target.weight().scale() <= 2, InputRule.OUT_OF_RANGE, "targets[" + i + "].weight", "0.01", "100.00");
            }
        }
        return breaches;
    }

    /** Everything that a version handed in must satisfy. */
    static Breaches complete(BudgetForm form, Measure measure) {
        Breaches breaches = storable(form);
        lines(breaches, form.lines(), measure);
        targets(breaches, form.targets(), measure.weights());
        return breaches;
    }

    private static void lines(Breaches breaches, List<LineForm> lines, Measure measure) {
        breaches.check(!lines.isEmpty(), BudgetRule.LINES_ARE_GIVEN, "lines");
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            LineForm line = lines.get(i);
            String at = "lines[" + i + "].";
            boolean named = breaches.text(line.item(), 200, at + "item");
            if (breaches.required(line.function(), at + "function")) {
                breaches.check(measure.functionCodes().contains(line.function()), BudgetRule.CODES_ARE_COMPLETE, at + "function", line.function(), 7);
            }
            if (breaches.required(line.economic(), at + "economic")) {
                breaches.check(measure.economicCodes().contains(line.economic()), BudgetRule.CODES_ARE_COMPLETE, at + "economic", line.economic(), 5);
            }
            breaches.required(line.source(), at + "source");
            if (breaches.required(line.year(), at + "year")) {
                breaches.check(line.year() >= measure.firstYear() && line.year() <= measure.lastYear(),
                        BudgetRule.YEAR_WITHIN_PROJECT, at + "year", String.valueOf(line.year()),
                        String.valueOf(measure.firstYear()), String.valueOf(measure.lastYear()));
            }
            breaches.positive(line.amount(), at + "amount");
            if (named && line.source() != null && line.year() != null && line.function() != null && line.economic() != null) {
                breaches.check(seen.add(List.of(line.item().strip(), line.function(), line.economic(), line.source(),
                        line.year())), BudgetRule.LINE_IS_LISTED_ONCE, at + "item", line.item());
            }
        }
        if (measure.procured() && !lines.isEmpty()) {
            breaches.check(lines.stream().anyMatch(LineForm::procured), BudgetRule.PROCUREMENT_IS_LISTED, "lines");
        }
        Money total = Money.sum(lines.stream().map(l -> l.amount() == null ? Money.ZERO : l.amount()).toList());
        breaches.check(total.atMost(measure.approvedAmount()), BudgetRule.WITHIN_APPROVED_AMOUNT, "lines", total,
                measure.approvedAmount());
    }

    private static void targets(Breaches breaches, List<Indicator> targets, Map<IndicatorKind, BigDecimal> weights) {
        if (!breaches.check(!targets.isEmpty(), BudgetRule.TARGETS_ARE_GIVEN, "targets")) {
            return;
        }
        boolean weighed = true;
        for (int i = 0; i < targets.size(); i++) {
            Indicator target = targets.get(i);
            String at = "targets[" + i + "].";
            breaches.text(target.name(), 200, at + "name");
            weighed &= breaches.required(target.kind(), at + "kind");
            if (target.quantitative()) {
                if (breaches.required(target.target(), at + "target")) {
                    breaches.check(target.target().signum() > 0, InputRule.NOT_POSITIVE, at + "target", target.target());
                }
                breaches.text(target.unit(), 20, at + "unit");
            } else {
                breaches.text(target.targetText(), 500, at + "targetText");
            }
            weighed &= breaches.required(target.weight(), at + "weight")
                    && breaches.check(target.weight().signum() > 0, InputRule.NOT_POSITIVE, at + "weight", target.weight());
        }
        if (weighed) {
            weights.forEach((kind, points) -> {
                BigDecimal sum = targets.stream().filter(t -> t.kind() == kind).map(Indicator::weight)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                breaches.check(sum.compareTo(points) == 0, weightRule(kind), "targets", points.stripTrailingZeros().toPlainString(),
                        sum.stripTrailingZeros().toPlainString());
            });
        }
    }

    private static BudgetRule weightRule(IndicatorKind kind) {
        return switch (kind) {
            case OUTPUT -> BudgetRule.OUTPUT_WEIGHTS_ADD_UP;
            case BENEFIT -> BudgetRule.BENEFIT_WEIGHTS_ADD_UP;
            case SATISFACTION -> BudgetRule.SATISFACTION_WEIGHTS_ADD_UP;
        };
    }
}
