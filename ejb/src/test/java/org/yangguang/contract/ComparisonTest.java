package org.yangguang.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.tender.AwardedBid;
import org.yangguang.tender.PriceLine;
import org.yangguang.tender.TermClause;
import org.yangguang.tender.TermsEntry;

/** What is signed is what was tendered and bid; every departure is found, and only a confirmed correction is allowed. */
class ComparisonTest {

    private static final TermsEntry NOTHING = new TermsEntry(null, null, null, null, null, false, 0);

    private final AContract drafting = AContract.aContract();

    private static PriceLine line(String name, int quantity, String unitPrice) {
        Money price = Money.of(unitPrice);
        return new PriceLine(name, BigDecimal.valueOf(quantity), "项", price, price.times(BigDecimal.valueOf(quantity)));
    }

    private static AwardedBid award(String listed, String price, boolean small, Integer days, PriceLine... lines) {
        return new AwardedBid("XXH", "QLRJ", "齐鲁软件（演示）股份有限公司", Money.of("1200000"), Money.of(listed), Money.of(price), !listed.equals(price),
                List.of(lines), small, days, NOTHING);
    }

    private Comparison compared(AwardedBid award) {
        return new Comparison(award, drafting.drafted().view(List.of(), null));
    }

    private static TermVerdict verdict(Comparison comparison, TermKind kind) {
        return comparison.terms().stream().filter(t -> t.kind() == kind).findFirst().orElseThrow().verdict();
    }

    private static void refuses(Comparison comparison, Rule... rules) {
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, comparison::ensureSame);
        assertThat(refused.breaches()).extracting(b -> b.rule()).containsExactlyInAnyOrder(rules);
    }

    @Test
    void findsNothingWhereNothingDiffers() {
        // thirty days for signing after 2026-03-02, and 250 for delivery, end after the contract's 2026-11-30
        Comparison comparison = compared(award("1000000", "1000000", false, 250, line("平台开发", 1, "1000000")));
        comparison.ensureSame();
        assertThat(comparison.terms()).extracting(ComparedTerm::verdict).containsOnly(TermVerdict.SAME, TermVerdict.UNSTATED);
        assertThat(verdict(comparison, TermKind.PAYMENT)).as("neither file nor bid holds figures of it").isEqualTo(TermVerdict.UNSTATED);
    }

    @Test
    void findsAnotherItemQuantityUnitOrPrice() {
        refuses(compared(award("1000000", "1000000", false, 250, line("平台开发与培训", 1, "1000000"))), ContractRule.ITEMS_AS_BID);
        refuses(compared(award("1000000", "1000000", false, 250, line("平台开发", 2, "500000"))), ContractRule.ITEMS_AS_BID);
        refuses(compared(award("1000000", "1000000", false, 250, line("平台开发", 1, "900000"), line("培训", 1, "100000"))),
                ContractRule.ITEMS_AS_BID, ContractRule.ITEMS_AS_BID);
        assertThat(compared(award("1000000", "1000000", false, 250, line("平台开发", 1, "900000"), line("培训", 1, "100000"))).terms())
                .filteredOn(t -> t.kind() == TermKind.ITEM && "培训".equals(t.item())).as("left out of the contract").singleElement()
                .extracting(ComparedTerm::drafted).isNull();
    }

    @Test
    void findsALaterDeliveryAndNotOneOnTheLastDay() {
        // 2026-03-02 and thirty days is 2026-04-01; to 2026-11-30 these are 243 days
        compared(award("1000000", "1000000", false, 243, line("平台开发", 1, "1000000"))).ensureSame();
        refuses(compared(award("1000000", "1000000", false, 242, line("平台开发", 1, "1000000"))), ContractRule.PERIOD_AS_BID);
        assertThat(verdict(compared(award("1000000", "1000000", false, null, line("平台开发", 1, "1000000"))), TermKind.PERIOD)).isEqualTo(TermVerdict.UNSTATED);
    }

    @Test
    void findsASmallFirmPaidAsALargeOneAndAnotherParty() {
        refuses(compared(award("1000000", "1000000", true, 250, line("平台开发", 1, "1000000"))), ContractRule.SMALL_AS_DECLARED);
        refuses(compared(new AwardedBid("SWT", "QLRJ", "齐鲁软件", Money.of("1200000"), Money.of("1000000"), Money.of("1000000"), false, List.of(), false, null, NOTHING)),
                ContractRule.PARTIES_AS_AWARDED);
        refuses(compared(new AwardedBid("XXH", "HHSJ", "黄河数据", Money.of("1200000"), Money.of("1000000"), Money.of("1000000"), false, List.of(), false, null, NOTHING)),
                ContractRule.PARTIES_AS_AWARDED);
    }

    @Test
    void namesTheRuleThatAllowsACorrectedPrice() {
        Comparison comparison = compared(award("1010000", "1000000", false, 250, line("平台开发", 3, "333333.33")));
        comparison.ensureSame();
        assertThat(verdict(comparison, TermKind.AMOUNT)).isEqualTo(TermVerdict.ALLOWED);
        assertThat(verdict(comparison, TermKind.ITEM)).isEqualTo(TermVerdict.ALLOWED);
        assertThat(comparison.terms()).filteredOn(t -> t.verdict() == TermVerdict.ALLOWED).allMatch(t -> t.article().contains("第五十九条"));
        refuses(compared(award("1010000", "990000", false, 250)), ContractRule.VALUE_EQUALS_AWARD);
    }

    private static TermsEntry terms(String dataSecurity, int days, String security, int... percents) {
        List<TermsEntry.Instalment> instalments = new java.util.ArrayList<>();
        for (int percent : percents) {
            instalments.add(new TermsEntry.Instalment("第" + instalments.size() + "期", instalments.isEmpty(), BigDecimal.valueOf(percent)));
        }
        return new TermsEntry(List.of(new TermsEntry.Clause(TermClause.QUALITY, "符合 需求书"), new TermsEntry.Clause(TermClause.BREACH, "按日千分之一"),
                new TermsEntry.Clause(TermClause.DATA_SECURITY, dataSecurity)), days, new BigDecimal(security), instalments, 10, false, 1);
    }

    private Comparison compared(TermsEntry terms) {
        return compared(new AwardedBid("XXH", "QLRJ", "齐鲁软件（演示）股份有限公司", Money.of("1200000"), Money.of("1000000"), Money.of("1000000"), false,
                List.of(line("平台开发", 1, "1000000")), false, 250, terms));
    }

    @Test
    void findsOtherTermsOfPaymentAndSecurityThanTheTenderFileHas() {
        Comparison same = compared(terms(null, 30, "5", 30, 50, 20));
        same.ensureSame();
        assertThat(verdict(same, TermKind.PAYMENT)).isEqualTo(TermVerdict.SAME);
        assertThat(verdict(same, TermKind.QUALITY)).as("blanks change nothing").isEqualTo(TermVerdict.SAME);
        assertThat(verdict(same, TermKind.BREACH)).as("a person reads whether the substance has changed").isEqualTo(TermVerdict.REWORDED);
        refuses(compared(terms(null, 20, "5", 30, 50, 20)), ContractRule.PAYMENT_AS_TENDERED);
        refuses(compared(terms(null, 30, "5", 30, 40, 30)), ContractRule.PAYMENT_AS_TENDERED, ContractRule.PAYMENT_AS_TENDERED);
        refuses(compared(terms(null, 30, "5", 30, 70)), ContractRule.PAYMENT_AS_TENDERED, ContractRule.PAYMENT_AS_TENDERED);
        refuses(compared(terms(null, 30, "4.99", 30, 50, 20)), ContractRule.SECURITY_AS_TENDERED);
    }

    @Test
    void findsAClauseThatWasLeftOut() {
        refuses(compared(terms("数据不出政务外网", 30, "5", 30, 50, 20)), ContractRule.CLAUSES_AS_TENDERED);
    }
}
