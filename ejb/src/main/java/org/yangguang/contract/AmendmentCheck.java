package org.yangguang.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yangguang.budget.BudgetRule;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** Every defect of a proposed amendment, found at once. */
final class AmendmentCheck {

    private AmendmentCheck() {
    }

    /**
     * How far an amendment may go.
     *
     * @param additions percent of the original value that all additions together may reach
     * @param free      what the project's budget has not yet set aside for any contract
     */
    record Bounds(BigDecimal additions, Money free, LocalDate today) {
    }

    static Breaches of(Contract contract, AmendmentProposal proposal, List<Amendment> earlier, Bounds bounds) {
        Breaches breaches = new Breaches();
        breaches.text(proposal.title(), 200, "title");
        breaches.text(proposal.reason(), 1000, "reason");
        breaches.check(earlier.stream().noneMatch(a -> a.status().underWay()), ContractRule.ONE_AMENDMENT_AT_A_TIME, null, contract.number());
        if (proposal.newDueOn() != null) {
            breaches.check(!proposal.newDueOn().isBefore(bounds.today()), InputRule.DATE_IN_PAST, "newDueOn", proposal.newDueOn());
        }
        Optional<ContractMilestone> milestone = proposal.milestone() == null ? Optional.empty()
                : contract.findMilestone(proposal.milestone());
        if (breaches.required(proposal.milestone(), "milestone")) {
            breaches.check(milestone.isPresent(), InputRule.UNKNOWN_REFERENCE, "milestone", proposal.milestone());
        }
        milestone.ifPresent(m -> breaches.check(m.open() && m.kind() != MilestoneKind.ADVANCE,
                ContractRule.MILESTONE_STILL_OPEN, "milestone", m.number()));
        if (breaches.required(proposal.amount(), "amount")
                && breaches.check(proposal.amount().atMost(Money.MAX), InputRule.TOO_LARGE, "amount", Money.MAX)) {
            amount(breaches, contract, proposal, earlier, bounds, milestone);
        }
        return breaches;
    }

    private static void amount(Breaches breaches, Contract contract, AmendmentProposal proposal, List<Amendment> earlier,
                               Bounds bounds, Optional<ContractMilestone> milestone) {
        Money amount = proposal.amount();
        breaches.check(!amount.isZero() || proposal.newDueOn() != null, ContractRule.AMENDMENT_CHANGES_SOMETHING, "amount");
        if (amount.isPositive()) {
            AdditionRatio ratio = ratio(contract, earlier, amount, bounds.additions());
            breaches.check(ratio.within(), ContractRule.ADDITIONS_WITHIN_TEN_PERCENT, "amount", ratio.additions(),
                    ratio.original(), ratio.percent(), DraftCheck.plain(ratio.limit()));
            breaches.check(amount.atMost(bounds.free()), BudgetRule.CONTRACT_WITHIN_ALLOTTED, "amount", amount, bounds.free());
        } else if (amount.isNegative()) {
            milestone.ifPresent(m -> breaches.check(m.instalment().plus(amount).isPositive(),
                    ContractRule.REDUCTION_LEAVES_INSTALMENT, "amount", amount.negated(), m.instalment()));
        }
    }

    /** All additions with this one against the original value; what was rejected does not count. */
    static AdditionRatio ratio(Contract contract, List<Amendment> earlier, Money more, BigDecimal limit) {
        return AdditionRatio.of(contract.originalValue(), earlier.stream().filter(a -> a.status() != AmendmentStatus.REJECTED)
                .map(Amendment::amount).toList(), more, limit);
    }
}
