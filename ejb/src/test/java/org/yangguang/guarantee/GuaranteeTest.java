package org.yangguang.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.contract.ContractStatus;
import org.yangguang.contract.ContractView;
import org.yangguang.identity.Actor;
import org.yangguang.identity.Role;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** A contract of 2,450,000 (A9): 245,000 of performance security at most; what was lodged is extended, claimed by two, given back when it is done. */
class GuaranteeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final LocalDateTime NOW = TODAY.atTime(10, 0);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final int WARN = 30;
    private static final Money MOST = Money.of("245000");
    private static final Actor OFFICER = new Actor("officer", "李文静", "XXH", "信息化司", Set.of(Role.PROJECT_OFFICER), List.of());
    private static final Actor HEAD = new Actor("head", "陈国栋", "XXH", "信息化司", Set.of(Role.DIVISION_HEAD), List.of());

    private static ContractView contract(ContractStatus status) {
        return new ContractView("HT-2026-0001", null, status, "SB-2026-0001", "XM-2026-2160299-0001", "数据平台", null, 1, "XXH", "CWS", null, "LYSW", "QLRJ",
                "齐鲁软件", null, null, null, Money.of("2450000"), Money.of("2450000"), null, 0, null, null, null, true, 30, 10, null, null, true, null, null,
                null, null, null, null, null, List.of(), List.of(), List.of(), null, null, 0);
    }

    private static GuaranteeEntry entry(GuaranteePurpose purpose, String reference, String amount, LocalDate until) {
        return new GuaranteeEntry(purpose, GuaranteeForm.BANK_GUARANTEE, "建设银行", reference, Money.of(amount), TODAY, until);
    }

    private static Guarantee lodged() {
        Guarantee made = new Guarantee("HT-2026-0001-BH1", contract(ContractStatus.IN_FORCE), entry(GuaranteePurpose.PERFORMANCE, "BH-1", "245000", END));
        made.lodged(OFFICER, NOW);
        return made;
    }

    private static void complete(GuaranteeEntry entry, List<Guarantee> there) {
        Breaches breaches = new Breaches();
        Guarantee.complete(entry, there, there.stream().filter(g -> entry.reference().equals(g.view(TODAY, WARN).reference())).toList(), MOST, breaches, TODAY);
        breaches.refuseIfAny();
    }

    @Test
    void takesWhatSecuresAContractInForce() {
        complete(entry(GuaranteePurpose.PERFORMANCE, "BH-1", "245000.00", END), List.of());
        complete(entry(GuaranteePurpose.ADVANCE, "BH-2", "735000", END), List.of(lodged()));
        Refused.by(GuaranteeRule.PERFORMANCE_WITHIN_TEN_PERCENT, "amount", () -> complete(entry(GuaranteePurpose.PERFORMANCE, "BH-1", "245000.01", END), List.of()));
        Refused.by(GuaranteeRule.PERFORMANCE_WITHIN_TEN_PERCENT, "amount", () -> complete(entry(GuaranteePurpose.PERFORMANCE, "BH-2", "0.01", END), List.of(lodged())));
        Refused.by(GuaranteeRule.LODGED_ONCE, "reference", () -> complete(entry(GuaranteePurpose.ADVANCE, "BH-1", "1", END), List.of(lodged())));
        Refused.by(GuaranteeRule.VALID_WHEN_LODGED, "validUntil", () -> complete(entry(GuaranteePurpose.QUALITY, "BH-3", "1", TODAY.minusDays(1)), List.of()));
        Refused.by(InputRule.REQUIRED, "validUntil", () -> complete(entry(GuaranteePurpose.QUALITY, "BH-3", "1", null), List.of()));
        Guarantee.ensureOf(contract(ContractStatus.IN_FORCE));
        Refused.by(GuaranteeRule.OF_A_SIGNED_CONTRACT, null, () -> Guarantee.ensureOf(contract(ContractStatus.SUPPLIER_SIGNED)));
    }

    @Test
    void isExtendedToALaterDay() {
        Guarantee guarantee = lodged();
        Refused.by(GuaranteeRule.EXTENDED_TO_LATER, "validUntil", () -> guarantee.extend(new GuaranteeExtension(END, "工期顺延", 0), OFFICER, NOW));
        guarantee.extend(new GuaranteeExtension(END.plusMonths(3), "工期顺延", 0), OFFICER, NOW);
        assertThat(guarantee.validUntil()).isEqualTo(END.plusMonths(3));
        assertThat(guarantee.view(TODAY, WARN).steps()).extracting(GuaranteeView.Step::kind).containsExactly(GuaranteeStep.LODGED, GuaranteeStep.EXTENDED);
    }

    @Test
    void isClaimedByTwoPersonsWhileItHolds() {
        Guarantee guarantee = lodged();
        Refused.by(GuaranteeRule.CLAIM_WITHIN_AMOUNT, "amount", () -> guarantee.propose(new GuaranteeClaim(Money.of("245000.01"), "逾期", 0), OFFICER, NOW));
        guarantee.propose(new GuaranteeClaim(Money.of("45000"), "逾期", 0), OFFICER, NOW);
        assertThat(guarantee.view(TODAY, WARN).state()).isEqualTo(GuaranteeState.CLAIM_PROPOSED);
        Refused.by(GuaranteeRule.CLAIM_DECIDED_FIRST, null, () -> guarantee.propose(new GuaranteeClaim(Money.of("1"), "逾期", 0), OFFICER, NOW));
        Refused.by(GuaranteeRule.CLAIM_DECIDED_FIRST, null, () -> guarantee.giveBack(new GuaranteeReturn(TODAY, "办结", 0), true, OFFICER, NOW));
        Refused.by(GuaranteeRule.CLAIM_CONFIRMED_BY_ANOTHER, null, () -> guarantee.decide(new GuaranteeClaimDecision(true, "同意", 0), OFFICER, NOW));
        Refused.by(GuaranteeRule.CLAIM_WHILE_VALID, null, () -> guarantee.decide(new GuaranteeClaimDecision(true, "同意", 0), HEAD, END.plusDays(1).atStartOfDay()));
        guarantee.decide(new GuaranteeClaimDecision(true, "同意", 0), HEAD, NOW);
        assertThat(guarantee.covers(TODAY)).isEqualTo(Money.of("200000"));
        guarantee.propose(new GuaranteeClaim(Money.of("200000"), "逾期", 0), OFFICER, NOW);
        guarantee.decide(new GuaranteeClaimDecision(false, "不符合条件", 0), HEAD, NOW);
        assertThat(guarantee.covers(TODAY)).as("a rejected claim takes nothing").isEqualTo(Money.of("200000"));
        Refused.by(GuaranteeRule.CLAIM_WHILE_VALID, null, () -> guarantee.propose(new GuaranteeClaim(Money.of("1"), "逾期", 0), OFFICER, END.plusDays(1).atStartOfDay()));
        guarantee.propose(new GuaranteeClaim(Money.of("200000"), "逾期", 0), OFFICER, END.atTime(23, 0));
        guarantee.decide(new GuaranteeClaimDecision(true, "同意", 0), HEAD, END.atTime(23, 30));
        assertThat(guarantee.view(TODAY, WARN).state()).isEqualTo(GuaranteeState.CLAIMED);
        Refused.by(GuaranteeRule.STILL_OPEN, null, () -> guarantee.extend(new GuaranteeExtension(END.plusDays(9), "展期", 0), OFFICER, NOW));
    }

    @Test
    void goesBackWhenWhatItSecuresIsDone() {
        Guarantee guarantee = lodged();
        Refused.by(GuaranteeRule.RETURNED_WHEN_DISCHARGED, null, () -> guarantee.giveBack(new GuaranteeReturn(TODAY, "办结", 0), false, OFFICER, NOW));
        Refused.by(InputRule.DATE_IN_FUTURE, "returnedOn", () -> guarantee.giveBack(new GuaranteeReturn(TODAY.plusDays(1), "办结", 0), true, OFFICER, NOW));
        guarantee.giveBack(new GuaranteeReturn(TODAY, "办结", 0), true, OFFICER, NOW);
        assertThat(guarantee.view(TODAY, WARN).state()).isEqualTo(GuaranteeState.RETURNED);
        assertThat(guarantee.covers(TODAY)).isEqualTo(Money.ZERO);
        Refused.by(GuaranteeRule.STILL_OPEN, null, () -> guarantee.giveBack(new GuaranteeReturn(TODAY, "办结", 0), true, OFFICER, NOW));
        Refused.by(GuaranteeRule.STILL_OPEN, null, () -> guarantee.decide(new GuaranteeClaimDecision(true, "同意", 0), HEAD, NOW));
    }

    @Test
    void isWarnedOfOnceForEachLastDay() {
        Guarantee guarantee = lodged();
        LocalDate warning = END.minusDays(WARN);
        assertThat(guarantee.tell(warning.minusDays(1), WARN)).as("a day too early").isNull();
        assertThat(guarantee.tell(warning, WARN)).extracting(GuaranteeExpiring::ended).isEqualTo(false);
        assertThat(guarantee.tell(warning.plusDays(1), WARN)).as("told before").isNull();
        assertThat(guarantee.tell(END.plusDays(1), WARN)).extracting(GuaranteeExpiring::ended).isEqualTo(true);
        assertThat(guarantee.tell(END.plusDays(2), WARN)).as("told before").isNull();
        guarantee.extend(new GuaranteeExtension(END.plusDays(60), "展期", 0), OFFICER, END.plusDays(2).atStartOfDay());
        assertThat(guarantee.tell(END.plusDays(30), WARN)).as("the new last day").extracting(GuaranteeExpiring::validUntil).isEqualTo(END.plusDays(60));
        assertThat(guarantee.view(END.plusDays(61), WARN).state()).isEqualTo(GuaranteeState.EXPIRED);
    }
}
