package org.yangguang.tender;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breach;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.RuleViolation;

/** Everything that a procurement plan must hold before it may be approved; tells all defects at once. */
final class PlanCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> GROUNDS = List.of("none", "limitedSuppliers", "soleSource", "standardGoods",
            "publicService", "complex", "priceUnknown", "failedTender", "urgency", "frameworkAgreement");

    private final Breaches breaches = new Breaches();
    private final Procedure procedure;
    private final Regulation law;
    private final WorkingDays days;

    PlanCheck(Procedure procedure, WorkingDays days) {
        this.procedure = procedure;
        this.law = procedure.law();
        this.days = days;
    }

    /**
     * @param available what the approved budget holds for procurement
     * @param catalogue category of the catalogue code, null when the code is unknown
     */
    void check(PlanEntry plan, Money available, String catalogue, LocalDateTime now) {
        boolean category = breaches.check("goods".equals(plan.category()) || "services".equals(plan.category()),
                InputRule.UNKNOWN_CHOICE, "category", String.valueOf(plan.category()));
        if (breaches.text(plan.catalogueCode(), 20, "catalogueCode")) {
            breaches.check(catalogue != null && (!category || catalogue.equals(plan.category())),
                    TenderRule.CATALOGUE_FITS_CATEGORY, "catalogueCode", plan.catalogueCode());
        }
        breaches.check(plan.ground() != null && GROUNDS.contains(plan.ground()), InputRule.UNKNOWN_CHOICE, "ground", String.valueOf(plan.ground()));
        breaches.text(plan.requirement(), 20000, "requirement");
        breaches.text(plan.place(), 200, "place");
        lots(plan, available);
        deductions(plan);
        schedule(plan.issueOn(), plan.documentsUntil(), plan.bidDeadline(), now);
        scoring(plan, category);
        breaches.optionalText(plan.opinion(), 500, "opinion");
    }

    /** What the texts of the documents must not demand, and what they must say. */
    void conditions(PlanEntry plan, List<TenderCondition> conditions) {
        new ConditionCheck(breaches, conditions).check(plan);
    }

    /** What the agent may still change when publishing, beside the schedule. */
    void place(String place, String opinion) {
        breaches.text(place, 200, "place");
        breaches.optionalText(opinion, 500, "opinion");
    }

    /** For what is checked elsewhere and told with the rest. */
    Breaches breaches() {
        return breaches;
    }

    void refuseIfAny() {
        breaches.refuseIfAny();
    }

    private void lots(PlanEntry plan, Money available) {
        if (!breaches.check(plan.lots() != null && !plan.lots().isEmpty(), InputRule.NOTHING_ENTERED, "lots")) {
            return;
        }
        boolean sound = true;
        for (int i = 0; i < plan.lots().size(); i++) {
            PlanEntry.LotEntry lot = plan.lots().get(i);
            String at = "lots[" + i + "].";
            sound &= breaches.text(lot.name(), 200, at + "name");
            sound &= breaches.positive(lot.budget(), at + "budget");
            if (breaches.positive(lot.ceiling(), at + "ceiling") && lot.budget() != null) {
                breaches.check(lot.ceiling().atMost(lot.budget()), TenderRule.CEILING_WITHIN_BUDGET, at + "ceiling", lot.ceiling(), lot.budget());
            }
            sound &= breaches.optionalText(lot.coreProduct(), 200, at + "coreProduct");
            if ("goods".equals(plan.category()) && procedure.isTender()) {
                breaches.check(lot.coreProduct() != null && !lot.coreProduct().isBlank(), TenderRule.CORE_PRODUCT_IS_NAMED, at + "coreProduct");
            }
            if (plan.bond() != null && lot.budget() != null && lot.budget().isPositive()) {
                Money most = law.share("TEN-05.bond", lot.budget());
                breaches.check(!plan.bond().isNegative(), InputRule.NEGATIVE, "bond", plan.bond());
                breaches.check(plan.bond().atMost(most), TenderRule.BOND_WITHIN_ITS_SHARE, "bond", plan.bond(), most, lot.budget());
            }
        }
        if (sound) {
            Money total = Money.sum(plan.lots().stream().map(PlanEntry.LotEntry::budget).toList());
            breaches.check(total.atMost(available), TenderRule.WITHIN_APPROVED_BUDGET, "lots", total, available);
        }
    }

    private void deductions(PlanEntry plan) {
        if (plan.reserved()) {
            return;
        }
        new Deduction(plan.smallRate(), plan.consortiumRate(), law.percent("EVA-14.consortium-share"), false).check(breaches, law);
    }

    /** The legal minimums of the procedure's schedule, counted from the day of issue (TEN-02, TEN-03, MET-06 to MET-09). */
    void schedule(LocalDate issueOn, LocalDate documentsUntil, LocalDateTime bidDeadline, LocalDateTime now) {
        boolean issue = breaches.required(issueOn, "issueOn")
                && breaches.check(!issueOn.isBefore(now.toLocalDate()), InputRule.DATE_IN_PAST, "issueOn", issueOn);
        Optional<LocalDate> offered = issue ? counted("issueOn", () -> earliest(ProcedureTerm.DOCUMENTS, issueOn)) : Optional.empty();
        if (breaches.required(documentsUntil, "documentsUntil")) {
            offered.ifPresent(earliest -> breaches.check(!documentsUntil.isBefore(earliest), TenderRule.DOCUMENTS_LONG_ENOUGH,
                    "documentsUntil", earliest));
        }
        if (breaches.required(bidDeadline, "bidDeadline")) {
            LocalDate last = bidDeadline.toLocalDate();
            if (offered.isPresent()) {
                counted("issueOn", () -> earliest(ProcedureTerm.RESPONSE, issueOn)).ifPresent(earliest ->
                        breaches.check(!last.isBefore(earliest), TenderRule.ISSUE_TO_DEADLINE_LONG_ENOUGH, "bidDeadline", earliest));
            }
            breaches.check(bidDeadline.isAfter(now), InputRule.DATE_IN_PAST, "bidDeadline", last);
            // the opening takes place at the deadline: it must be a day on which the office is open and the calendar known
            counted("bidDeadline", () -> days.isWorkingDay(last)).ifPresent(open ->
                    breaches.check(open, TenderRule.DEADLINE_IS_A_WORKING_DAY, "bidDeadline", last));
        }
    }

    /** The day of issue itself where the procedure knows no such period. */
    private LocalDate earliest(ProcedureTerm term, LocalDate issueOn) {
        return procedure.has(term) ? procedure.lastDay(term, issueOn, days) : issueOn;
    }

    /** What is counted from a field's date; a year without a calendar (CAL-03) becomes that field's breach, told with all others. */
    private <T> Optional<T> counted(String field, Supplier<T> count) {
        try {
            return Optional.of(count.get());
        } catch (RuleViolation beyondCalendar) {
            Breach year = beyondCalendar.breaches().get(0);
            breaches.check(false, year.rule(), field, year.args().toArray());
            return Optional.empty();
        }
    }

    private void scoring(PlanEntry plan, boolean category) {
        BigDecimal sum = BigDecimal.ZERO;
        if (breaches.required(plan.priceWeight(), "priceWeight")) {
            sum = plan.priceWeight();
            if (category) {
                procedure.priceWeight(plan.category()).check(breaches, plan.priceWeight(), "priceWeight");
            }
        }
        List<String> qualifications = plan.qualifications() == null ? List.of() : plan.qualifications();
        breaches.check(!qualifications.isEmpty(), InputRule.NOTHING_ENTERED, "qualifications");
        for (int i = 0; i < qualifications.size(); i++) {
            breaches.text(qualifications.get(i), 500, "qualifications[" + i + "].text");
        }
        List<PlanEntry.CriterionEntry> criteria = plan.criteria() == null ? List.of() : plan.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            PlanEntry.CriterionEntry item = criteria.get(i);
            String at = "criteria[" + i + "].";
            if (breaches.text(item.name(), 200, at + "name")) {
                breaches.check(qualifications.stream().noneMatch(q -> q != null && q.strip().equals(item.name().strip())),
                        TenderRule.QUALIFICATION_IS_NOT_SCORED, at + "name", item.name());
            }
            breaches.required(item.kind(), at + "kind");
            breaches.text(item.standard(), 1000, at + "standard");
            if (breaches.required(item.weight(), at + "weight")
                    && breaches.check(item.weight().signum() > 0 && item.weight().stripTrailingZeros().scale() <= 2, InputRule.OUT_OF_RANGE, at + "weight", "0.01", "100")) {
                sum = sum.add(item.weight());
            }
        }
        breaches.check(sum.compareTo(HUNDRED) == 0, TenderRule.WEIGHTS_ADD_UP, "criteria", plain(sum));
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
