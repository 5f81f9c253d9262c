package org.yangguang.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** Every defect of a draft, found at once. */
final class DraftCheck {

    private static final int MOST_ROWS = 200;
    private static final int LONGEST_ACCEPTANCE_DAYS = 90;

    private final Contract contract;
    private final ContractDraft draft;
    private final Regulation law;
    private final LocalDate today;
    private final Breaches breaches = new Breaches();

    private DraftCheck(Contract contract, ContractDraft draft, Regulation law, LocalDate today) {
        this.contract = contract;
        this.draft = draft;
        this.law = law;
        this.today = today;
    }

    static Breaches of(Contract contract, ContractDraft draft, Clauses clauses, Regulation law, LocalDate today) {
        DraftCheck check = new DraftCheck(contract, draft, law, today);
        check.heads();
        clauses.check(check.breaches, draft.itProject());
        check.periods();
        check.items();
        check.milestones();
        check.security();
        return check.breaches;
    }

    private void heads() {
        breaches.text(draft.title(), 200, "title");
        if (contract.kind() == ContractKind.TASK_AGREEMENT) {
            breaches.text(draft.documentNumber(), 100, "documentNumber");
        } else {
            breaches.optionalText(draft.documentNumber(), 100, "documentNumber");
            breaches.check(!draft.itProject() || draft.supervisor() != null && !draft.supervisor().isBlank(),
                    ContractRule.SUPERVISOR_FOR_INFORMATION_PROJECT, "supervisor");
        }
        breaches.optionalText(draft.opinion(), 500, "opinion");
    }

    private void periods() {
        if (breaches.required(draft.completionOn(), "completionOn")) {
            breaches.check(draft.completionOn().isAfter(today), InputRule.DATE_IN_PAST, "completionOn",
                    draft.completionOn());
        }
        if (breaches.required(draft.acceptanceDays(), "acceptanceDays")) {
            breaches.check(draft.acceptanceDays() >= 1 && draft.acceptanceDays() <= LONGEST_ACCEPTANCE_DAYS,
                    InputRule.OUT_OF_RANGE, "acceptanceDays", 1, LONGEST_ACCEPTANCE_DAYS);
        }
        if (breaches.required(draft.paymentTermDays(), "paymentTermDays")
                && breaches.check(draft.paymentTermDays() >= 1, InputRule.OUT_OF_RANGE, "paymentTermDays", 1,
                law.count(draft.small() ? "CON-04.payment-term-small" : "CON-04.payment-term"))) {
            if (draft.small()) {
                breaches.check(draft.paymentTermDays() <= law.count("CON-04.payment-term-small"),
                        ContractRule.PAYMENT_TO_SMALL_FIRM_WITHIN_SIXTY_DAYS, "paymentTermDays",
                        draft.paymentTermDays(), law.count("CON-04.payment-term-small"));
            } else {
                breaches.check(draft.paymentTermDays() <= law.count("CON-04.payment-term"),
                        ContractRule.PAYMENT_WITHIN_THIRTY_DAYS, "paymentTermDays", draft.paymentTermDays(),
                        law.count("CON-04.payment-term"));
            }
        }
    }

    private void items() {
        List<ContractDraft.Item> items = draft.items() == null ? List.of() : draft.items();
        boolean computable = breaches.check(!items.isEmpty(), InputRule.NOTHING_ENTERED, "items")
                && breaches.check(items.size() <= MOST_ROWS, InputRule.OUT_OF_RANGE, "items", 1, MOST_ROWS);
        for (int i = 0; i < items.size() && i < MOST_ROWS; i++) {
            computable &= ContractItem.check(breaches, i, items.get(i));
        }
        if (computable) {
            Money total = Money.sum(items.stream().map(i -> i.unitPrice().times(i.quantity())).toList());
            breaches.check(total.equals(contract.value()), contract.kind() == ContractKind.PROCUREMENT
                            ? ContractRule.VALUE_EQUALS_AWARD : ContractRule.ITEMS_ADD_UP_TO_VALUE, "items", total,
                    contract.value());
        }
    }

    private void milestones() {
        List<ContractDraft.Milestone> milestones = draft.milestones() == null ? List.of() : draft.milestones();
        if (!breaches.check(!milestones.isEmpty(), InputRule.NOTHING_ENTERED, "milestones")
                || !breaches.check(milestones.size() <= MOST_ROWS, InputRule.OUT_OF_RANGE, "milestones", 1, MOST_ROWS)) {
            return;
        }
        for (int i = 0; i < milestones.size(); i++) {
            ContractMilestone.check(breaches, i, milestones.get(i));
        }
        advance(milestones);
        long finals = milestones.stream().filter(m -> m.kind() == MilestoneKind.FINAL).count();
        breaches.check(finals == 1 && milestones.get(milestones.size() - 1).kind() == MilestoneKind.FINAL,
                ContractRule.ONE_FINAL_INSTALMENT_LAST, "milestones", finals);
        if (milestones.stream().allMatch(m -> m.instalment() != null)) {
            Money total = Money.sum(milestones.stream().map(ContractDraft.Milestone::instalment).toList());
            breaches.check(total.equals(contract.value()), ContractRule.INSTALMENTS_ADD_UP_TO_VALUE, "milestones",
                    total, contract.value());
        }
        dates(milestones);
    }

    private void advance(List<ContractDraft.Milestone> milestones) {
        BigDecimal percent = draft.advancePercent() == null ? BigDecimal.ZERO : draft.advancePercent();
        BigDecimal cap = law.percent("CON-04.advance-cap");
        if (breaches.check(percent.signum() >= 0 && percent.stripTrailingZeros().scale() <= 2, InputRule.OUT_OF_RANGE,
                "advancePercent", 0, plain(cap))) {
            breaches.check(percent.compareTo(cap) <= 0, ContractRule.ADVANCE_WITHIN_CAP, "advancePercent", plain(percent),
                    plain(cap));
        }
        List<ContractDraft.Milestone> advances = milestones.stream().filter(m -> m.kind() == MilestoneKind.ADVANCE).toList();
        if (advances.isEmpty()) {
            return;
        }
        Money limit = contract.value().percent(percent);
        boolean within = advances.stream().allMatch(m -> m.instalment() == null || m.instalment().atMost(limit));
        breaches.check(advances.size() == 1 && milestones.get(0).kind() == MilestoneKind.ADVANCE && within,
                ContractRule.ADVANCE_FIRST_AND_WITHIN_CLAUSE, "milestones[0].instalment", limit);
    }

    private void dates(List<ContractDraft.Milestone> milestones) {
        LocalDate before = today;
        for (int i = 0; i < milestones.size(); i++) {
            LocalDate due = milestones.get(i).dueOn();
            if (due == null) {
                continue;
            }
            breaches.check(!due.isBefore(before) && (draft.completionOn() == null || !due.isAfter(draft.completionOn())),
                    ContractRule.MILESTONES_IN_ORDER, "milestones[" + i + "].dueOn", due, before,
                    draft.completionOn() == null ? due : draft.completionOn());
            before = due;
        }
    }

    private void security() {
        if (!breaches.required(draft.securityKind(), "securityKind") || draft.securityKind() == SecurityKind.NONE) {
            return;
        }
        breaches.check(draft.securityKind() != SecurityKind.CASH, ContractRule.SECURITY_IS_NOT_CASH, "securityKind");
        BigDecimal percent = law.percent("CON-03.security");
        if (breaches.positive(draft.securityAmount(), "securityAmount")) {
            breaches.check(draft.securityAmount().atMost(law.share("CON-03.security", contract.value())),
                    ContractRule.SECURITY_WITHIN_TEN_PERCENT, "securityAmount", draft.securityAmount(),
                    law.share("CON-03.security", contract.value()), plain(percent));
        }
        if (breaches.required(draft.securityExpiresOn(), "securityExpiresOn") && draft.completionOn() != null) {
            breaches.check(!draft.securityExpiresOn().isBefore(draft.completionOn()),
                    ContractRule.SECURITY_COVERS_PERFORMANCE, "securityExpiresOn", draft.securityExpiresOn(),
                    draft.completionOn());
        }
    }

    /** As people write it: 10, not the column's 10.000000. */
    static String plain(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString();
    }
}
