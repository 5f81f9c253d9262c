package org.yangguang.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Collects every defect of one input so that a person is told all at once: check each rule, then
 * {@link #refuseIfAny()}.
 */
public final class Breaches {

    private final List<Breach> found = new ArrayList<>();

    /** Notes a breach unless {@code holds}; returns {@code holds} so that a dependent check can be left out. */
    public boolean check(boolean holds, Rule rule, String field, Object... args) {
        if (!holds) {
            found.add(new Breach(rule, field, List.of(args)));
        }
        return holds;
    }

    /** Required text: not blank, at most {@code max} characters, nothing hidden in it ({@link VisibleText}). Returns whether it is usable. */
    public boolean text(String value, int max, String field) {
        return check(value != null && !value.isBlank(), InputRule.REQUIRED, field)
                && optionalText(value, max, field);
    }

    /** Optional text of at most {@code max} characters, nothing hidden in it. */
    public boolean optionalText(String value, int max, String field) {
        return value == null || check(value.length() <= max, InputRule.TOO_LONG, field, max, value.length()) && visible(value, field);
    }

    /** Nobody can see what to delete: its place and number are told. */
    private boolean visible(String value, String field) {
        OptionalInt at = VisibleText.hidden(value);
        return at.isEmpty() || check(false, InputRule.VISIBLE, field, at.getAsInt() + 1,
                "U+%04X".formatted(value.codePoints().skip(at.getAsInt()).findFirst().orElseThrow()));
    }

    /** A required amount above zero that fits its column. */
    public boolean positive(Money value, String field) {
        return required(value, field)
                && check(value.isPositive(), InputRule.NOT_POSITIVE, field, value)
                && check(value.atMost(Money.MAX), InputRule.TOO_LARGE, field, Money.MAX);
    }

    /** A required amount of zero or more that fits its column. */
    public boolean notNegative(Money value, String field) {
        return required(value, field)
                && check(!value.isNegative(), InputRule.NEGATIVE, field, value)
                && check(value.atMost(Money.MAX), InputRule.TOO_LARGE, field, Money.MAX);
    }

    public boolean required(Object value, String field) {
        return check(value != null, InputRule.REQUIRED, field);
    }

    /** Runs a part that refuses by itself; what it refuses is told with the rest. The caller's transaction may be lost by then. */
    public void gather(Runnable part) {
        try {
            part.run();
        } catch (RuleViolation refused) {
            found.addAll(refused.breaches());
        }
    }

    /** What was found so far. */
    public List<Breach> all() {
        return List.copyOf(found);
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** Throws one RuleViolation with all breaches found, if there are any. */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new RuleViolation(found);
        }
    }

    /** Throws at once unless {@code holds}: for a rule that makes further checks pointless. */
    public static void ensure(boolean holds, Rule rule, Object... args) {
        if (!holds) {
            throw new RuleViolation(List.of(new Breach(rule, null, List.of(args))));
        }
    }
}
