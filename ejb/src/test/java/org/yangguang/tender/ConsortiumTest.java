package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.CreditCode;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

/** Who bids together: what the small ones among them are worth to the price, and when the consortium does not qualify. */
class ConsortiumTest {

    private static final String ONE = code("91370100MA3C7D9E9");
    private static final String TWO = code("91371300MA3D8F1C2");
    private static final LocalDateTime DEADLINE = LocalDateTime.of(2026, 3, 24, 9, 30);
    private final Deduction rates = new Deduction(new BigDecimal("15"), new BigDecimal("5"), new BigDecimal("30"), false);
    private final Tender tender = new Tender("CG-2026-0001", "SB-2026-0001", "XM-1", "信息服务", "SDLY", "XXH", "ZFCG", LocalDate.of(2026, 3, 2));

    @BeforeEach
    void plan() {
        tender.plan.take(new PlanEntry("services", "C16010302", "none", null, true, "需求", List.of(new PlanEntry.LotEntry("一包", Money.of("2100000"), Money.of("2100000"), null)),
                null, new BigDecimal("15"), new BigDecimal("5"), false, null, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9), DEADLINE, "北京",
                new BigDecimal("100"), List.of("资格"), List.of(), List.of(), null, null, 0));
    }

    private static String code(String body) {
        return body + CreditCode.check(body);
    }

    private static Consortium.Partner partner(String code, boolean small, boolean related, String share) {
        return new Consortium.Partner("黄河数据", code, small, related, new BigDecimal(share), "数据采集");
    }

    private static BidContent content(boolean small, Consortium consortium, BidFile... files) {
        Money price = Money.of("1950000");
        return new BidContent(price, null, null, List.of(new PriceLine("开发", BigDecimal.ONE, "项", price, price)), small, null, null, null, "林涛", "0531", null, 90, "方案",
                List.of(), List.of(), List.of(files), null, null, consortium);
    }

    private BigDecimal rate(boolean small, Consortium.Partner... partners) {
        BidContent content = content(small, new Consortium(List.of(partners), null));
        return rates.rateFor(content.countsAsSmall(), content.smallShare());
    }

    private Bid bid(String supplier, BidContent content) {
        Bid bid = new Bid(tender, "CG-2026-0001-T" + (tender.bids.size() + 1), 1, supplier, supplier);
        bid.submit(new BidEnvelope(SealedBids.SUITE, new byte[] {1}), DEADLINE.minusDays(1));
        bid.open(content, tender.lot(1).ceiling(), null);
        tender.bids.add(bid);
        return bid;
    }

    private static void refuses(Rule rule, Runnable act) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, act::run);
        assertThat(violation).as("breaks %s", rule).isNotNull();
        assertThat(violation.breaks(rule)).as("%s", violation.breaches()).isTrue();
    }

    private void judge(boolean debarred) {
        Qualification.judge(tender, new QualificationEntry(tender.bids.stream().map(b -> new QualificationEntry.Verdict(b.number(), true, null)).toList(), null, 0),
                supplier -> supplier, code -> debarred && code.equals(ONE));
    }

    @Test
    void lowersThePriceByTheShareOfItsSmallMembers() {
        assertThat(rate(false, partner(ONE, true, false, "35"))).isEqualByComparingTo("5");
        assertThat(rate(false, partner(ONE, true, false, "30"))).isEqualByComparingTo("5");
        assertThat(rate(false, partner(ONE, true, false, "29.99"))).isZero();
        assertThat(rate(false, partner(ONE, true, false, "20"), partner(TWO, true, false, "10"))).isEqualByComparingTo("5");
        assertThat(rate(false, partner(ONE, false, false, "60"))).isZero();
        assertThat(rate(true, partner(ONE, false, false, "60"))).as("the leader's own forty per cent").isEqualByComparingTo("5");
    }

    @Test
    void countsAsSmallWhenAllOfItAre() {
        assertThat(rate(true, partner(ONE, true, false, "20"))).isEqualByComparingTo("15");
        assertThat(content(true, null).countsAsSmall()).isTrue();
        assertThat(content(true, null).smallShare()).isNull();
    }

    @Test
    void givesNothingToFirmsThatControlEachOther() {
        assertThat(rate(false, partner(ONE, true, true, "50"))).isZero();
        assertThat(rate(true, partner(ONE, true, true, "50"))).isZero();
    }

    @Test
    void isCompleteWithSharesThatLeaveSomethingToItsLeader() {
        assertThat(breaches(partner(ONE, true, false, "35")).none()).isTrue();
        assertThat(breaches().none()).as("nobody").isFalse();
        assertThat(breaches(partner(ONE, true, false, "60"), partner(TWO, true, false, "40")).none()).as("nothing left").isFalse();
        assertThat(breaches(partner(ONE, true, false, "20"), partner(ONE, true, false, "20")).none()).as("twice the same").isFalse();
        assertThat(breaches(partner("91370100MA3C7D9E9X", true, false, "20")).none()).as("no such code").isFalse();
        assertThat(breaches(partner(ONE, true, false, "0")).none()).isFalse();
    }

    private static Breaches breaches(Consortium.Partner... partners) {
        Breaches breaches = new Breaches();
        new Consortium(List.of(partners), "sealed").check(breaches);
        return breaches;
    }

    @Test
    void doesNotQualifyWithoutItsAgreement() {
        Consortium consortium = new Consortium(List.of(partner(ONE, true, false, "35")), "of-the-agreement");
        bid("A", content(false, consortium, new BidFile("技术方案.pdf", 1, "another", "key")));
        refuses(TenderRule.CONSORTIUM_HAS_ITS_AGREEMENT, () -> judge(false));
        tender.bids.clear();
        Bid whole = bid("A", content(false, consortium, new BidFile("技术方案.pdf", 1, "another", "key"), new BidFile("联合体协议.pdf", 1, "of-the-agreement", "key")));
        assertThat(whole.view().consortium()).isEqualTo("黄河数据");
        assertThat(whole.partners()).containsExactly(ONE);
        judge(false);
        assertThat(whole.status()).isEqualTo(BidStatus.QUALIFIED);
    }

    @Test
    void doesNotQualifyWhereTheNoticeRefusesIt() {
        bid("A", content(false, new Consortium(List.of(partner(ONE, true, false, "35")), "of-the-agreement"), new BidFile("联合体协议.pdf", 1, "of-the-agreement", "key")));
        tender.plan.consortia = false;
        refuses(TenderRule.CONSORTIUM_IS_ACCEPTED, () -> judge(false));
        assertThat(tender.plan.entry("open", 0).consortia()).isFalse();
        tender.plan.consortia = true;
        judge(false);
        assertThat(tender.bids.get(0).status()).as("the notice lets it").isEqualTo(BidStatus.QUALIFIED);
        tender.bids.clear();
        bid("B", content(false, null));
        tender.plan.consortia = false;
        judge(false);
        assertThat(tender.bids.get(0).status()).as("a firm alone").isEqualTo(BidStatus.QUALIFIED);
    }

    @Test
    void hasNoMemberThatBidsOtherwiseOrIsDebarred() {
        Consortium consortium = new Consortium(List.of(partner(ONE, true, false, "35")), "of-the-agreement");
        BidFile agreement = new BidFile("联合体协议.pdf", 1, "of-the-agreement", "key");
        Bid together = bid("A", content(false, consortium, agreement));
        refuses(TenderRule.BIDDER_IS_NOT_DEBARRED, () -> judge(true));
        bid(ONE, content(true, null));
        refuses(TenderRule.PARTNER_BIDS_ONCE, () -> judge(false));
        tender.bids.remove(1);
        bid("B", content(false, consortium, agreement));
        refuses(TenderRule.PARTNER_BIDS_ONCE, () -> judge(false));
        assertThat(together.status()).as("nothing is judged").isEqualTo(BidStatus.OPENED);
    }
}
