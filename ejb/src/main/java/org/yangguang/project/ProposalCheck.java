package org.yangguang.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.secrecy.SecrecyRule;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** What is asked of a form: little of a draft, everything of a submission, and all defects told at once. */
final class ProposalCheck {

    private static final int LONG_TEXT = 20_000;
    private static final BigDecimal LARGEST = new BigDecimal("999999999999");

    private ProposalCheck() {
    }

    /**
     * What a submission is measured against.
     *
     * @param kinds        kinds of documents attached
     * @param regionKnown  whether the form's region is in GB/T 2260
     * @param recommender  whether the applicant has a recommending unit
     * @param twins        titles that the same applicant has already handed in under the call
     * @param longestYears how long a project may take
     */
    record Measure(Call call, boolean programmeActive, Set<String> kinds, boolean regionKnown, boolean recommender,
                   List<String> twins, int longestYears, LocalDate today, boolean first) {
    }

    /** Whether the columns can hold it; partial is allowed. */
    static Breaches storable(ProposalForm form) {
        Breaches breaches = new Breaches();
        breaches.optionalText(form.title(), 200, "title");
        breaches.optionalText(form.purpose(), LONG_TEXT, "purpose");
        breaches.optionalText(form.plan(), LONG_TEXT, "plan");
        breaches.optionalText(form.expectedResults(), LONG_TEXT, "expectedResults");
        breaches.optionalText(form.region(), 20, "region");
        breaches.optionalText(form.contactName(), 100, "contactName");
        breaches.optionalText(form.contactPhone(), 40, "contactPhone");
        if (form.secrecy() != null) {
            breaches.check(!form.secrecy().classified(), SecrecyRule.NO_STATE_SECRETS_HERE, "secrecy", form.secrecy().mark());
        }
        breaches.check(form.lines().size() <= 200, InputRule.OUT_OF_RANGE, "lines", 1, 200);
        breaches.check(form.indicators().size() <= 50, InputRule.OUT_OF_RANGE, "indicators", 1, 50);
        for (int i = 0; i < form.lines().size(); i++) {
            storable(breaches, form.lines().get(i), "lines[" + i + "].");
        }
        for (int i = 0; i < form.indicators().size(); i++) {
            storable(breaches, form.indicators().get(i), "indicators[" + i + "].");
        }
        return breaches;
    }

    private static void storable(Breaches breaches, EstimateLine line, String at) {
        breaches.optionalText(line.item(), 200, at + "item");
        breaches.optionalText(line.basis(), 500, at + "basis");
        breaches.optionalText(line.unit(), 20, at + "unit");
        if (line.quantity() != null) {
            breaches.check(line.quantity().signum() >= 0, InputRule.NEGATIVE, at + "quantity", line.quantity());
            breaches.check(line.quantity().compareTo(new BigDecimal("9999999")) <= 0 && line.quantity().scale() <= 2,
                    InputRule.OUT_OF_RANGE, at + "quantity", "0.01", "9999999.00");
        }
        if (line.unitPrice() != null) {
            breaches.check(!line.unitPrice().isNegative(), InputRule.NEGATIVE, at + "unitPrice", line.unitPrice());
            breaches.check(line.unitPrice().yuan().compareTo(LARGEST) <= 0, InputRule.TOO_LARGE, at + "unitPrice",
                    new Money(LARGEST));
        }
    }

    private static void storable(Breaches breaches, Indicator indicator, String at) {
        breaches.optionalText(indicator.name(), 200, at + "name");
        breaches.optionalText(indicator.targetText(), 500, at + "targetText");
        breaches.optionalText(indicator.unit(), 20, at + "unit");
        if (indicator.target() != null) {
            breaches.check(indicator.target().abs().compareTo(LARGEST) <= 0 && indicator.target().scale() <= 6,
                    InputRule.OUT_OF_RANGE, at + "target", "0.000001", LARGEST);
        }
        if (indicator.weight() != null) {
            breaches.check(indicator.weight().signum() >= 0 && indicator.weight().compareTo(BigDecimal.valueOf(100)) <= 0
                    && indicator.weight().scale() <= 2, InputRule.OUT_OF_RANGE, at + "weight", "0.01", "100.00");
        }
    }

    /** Everything that a submission must satisfy. */
    static Breaches complete(ProposalForm form, Measure measure) {
        Breaches breaches = storable(form);
        if (measure.first()) {
            breaches.check(measure.call().isOpenOn(measure.today()), ProjectRule.CALL_IS_OPEN, "callNumber",
                    measure.call().opensOn(), measure.call().closesOn());
        }
        breaches.check(measure.programmeActive(), ProjectRule.PROGRAMME_IS_ACTIVE, "callNumber");
        breaches.check(measure.recommender(), ProjectRule.RECOMMENDER_EXISTS, null);
        filled(breaches, form.title(), "title");
        filled(breaches, form.purpose(), "purpose");
        filled(breaches, form.plan(), "plan");
        filled(breaches, form.expectedResults(), "expectedResults");
        filled(breaches, form.contactName(), "contactName");
        filled(breaches, form.contactPhone(), "contactPhone");
        if (Words.orNull(form.contactPhone()) != null) {
            breaches.check(form.contactPhone().strip().matches("[0-9+\\- ()]{5,40}"), ProjectRule.PHONE_CAN_BE_CALLED,
                    "contactPhone", form.contactPhone());
        }
        if (Words.orNull(form.title()) != null) {
            breaches.check(measure.twins().stream().noneMatch(t -> Words.likeness(t, form.title()) == 100),
                    ProjectRule.SUBMITTED_ONCE, "title", form.title());
        }
        if (breaches.required(form.mode(), "mode")) {
            breaches.check(measure.call().modes().contains(form.mode()), ProjectRule.MODE_IS_IN_CALL, "mode");
        }
        breaches.required(form.secrecy(), "secrecy");
        if (filled(breaches, form.region(), "region")) {
            breaches.check(measure.regionKnown(), ProjectRule.REGION_IS_KNOWN, "region", form.region());
        }
        period(breaches, form, measure);
        estimate(breaches, form, measure);
        indicators(breaches, form.indicators());
        for (String kind : measure.call().documents()) {
            breaches.check(measure.kinds().contains(kind), ProjectRule.DOCUMENTS_ARE_COMPLETE, "documents." + kind, kind);
        }
        return breaches;
    }

    private static boolean filled(Breaches breaches, String text, String field) {
        return breaches.check(Words.orNull(text) != null, InputRule.REQUIRED, field);
    }

    private static void period(Breaches breaches, ProposalForm form, Measure measure) {
        if (breaches.required(form.startsOn(), "startsOn") && measure.first()) {
            breaches.check(!form.startsOn().isBefore(measure.today()), InputRule.DATE_IN_PAST, "startsOn", form.startsOn());
        }
        if (breaches.required(form.endsOn(), "endsOn") && form.startsOn() != null) {
            if (breaches.check(form.endsOn().isAfter(form.startsOn()), InputRule.DATE_ORDER, "endsOn", form.startsOn(),
                    form.endsOn())) {
                breaches.check(!form.endsOn().isAfter(measure.today().plusYears(measure.longestYears())),
                        InputRule.OUT_OF_RANGE, "endsOn", form.startsOn(), measure.today().plusYears(measure.longestYears()));
            }
        }
    }

    private static void estimate(Breaches breaches, ProposalForm form, Measure measure) {
        breaches.check(!form.lines().isEmpty(), ProjectRule.ESTIMATE_IS_GIVEN, "lines");
        for (int i = 0; i < form.lines().size(); i++) {
            EstimateLine line = form.lines().get(i);
            String at = "lines[" + i + "].";
            filled(breaches, line.item(), at + "item");
            filled(breaches, line.basis(), at + "basis");
            if (breaches.required(line.quantity(), at + "quantity")) {
                breaches.check(line.quantity().signum() != 0, InputRule.NOT_POSITIVE, at + "quantity", line.quantity());
            }
            if (breaches.required(line.unitPrice(), at + "unitPrice")) {
                breaches.check(!line.unitPrice().isZero(), InputRule.NOT_POSITIVE, at + "unitPrice", line.unitPrice());
            }
        }
        Money total = Money.sum(form.lines().stream().map(EstimateLine::amount).toList());
        breaches.check(total.atMost(measure.call().ceiling()), ProjectRule.WITHIN_CALL_CEILING, "lines", total,
                measure.call().ceiling());
    }

    private static void indicators(Breaches breaches, List<Indicator> indicators) {
        breaches.check(indicators.stream().anyMatch(i -> i.kind() == IndicatorKind.OUTPUT)
                && indicators.stream().anyMatch(i -> i.kind() == IndicatorKind.BENEFIT), ProjectRule.TARGETS_ARE_GIVEN,
                "indicators");
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            String at = "indicators[" + i + "].";
            filled(breaches, indicator.name(), at + "name");
            breaches.required(indicator.kind(), at + "kind");
            if (indicator.quantitative()) {
                if (breaches.required(indicator.target(), at + "target")) {
                    breaches.check(indicator.target().signum() > 0, InputRule.NOT_POSITIVE, at + "target", indicator.target());
                }
                filled(breaches, indicator.unit(), at + "unit");
            } else {
                filled(breaches, indicator.targetText(), at + "targetText");
            }
            if (breaches.required(indicator.weight(), at + "weight")) {
                breaches.check(indicator.weight().signum() > 0, InputRule.NOT_POSITIVE, at + "weight", indicator.weight());
            }
        }
    }

    /** Why somebody sends a project back or ends it. */
    static Breaches reason(String reason) {
        Breaches breaches = new Breaches();
        reason(breaches, reason);
        return breaches;
    }

    private static void reason(Breaches breaches, String reason) {
        if (breaches.check(Words.orNull(reason) != null, ProjectRule.REASON_IS_GIVEN, "opinion")) {
            breaches.text(reason, 1000, "opinion");
        }
    }

    /** A halt has a reason and an end, at most {@code limit} days away. */
    static Breaches halt(SuspendProject halt, LocalDate today, int limit) {
        Breaches breaches = new Breaches();
        if (breaches.required(halt.until(), "until")) {
            breaches.check(halt.until().isAfter(today), InputRule.DATE_IN_PAST, "until", halt.until());
            breaches.check(!halt.until().isAfter(today.plusDays(limit)), ProjectRule.SUSPENSION_WITHIN_LIMIT, "until", limit);
        }
        reason(breaches, halt.reason());
        return breaches;
    }

    /** Another level of secrecy than before, never a classified one, with its reason. */
    static Breaches level(SecrecyLevel level, SecrecyLevel before, String reason) {
        Breaches breaches = new Breaches();
        if (breaches.required(level, "secrecy")) {
            breaches.check(!level.classified(), SecrecyRule.NO_STATE_SECRETS_HERE, "secrecy", level.mark());
            breaches.check(level != before, InputRule.NOTHING_ENTERED, "secrecy");
        }
        breaches.text(reason, 500, "reason");
        return breaches;
    }
}
