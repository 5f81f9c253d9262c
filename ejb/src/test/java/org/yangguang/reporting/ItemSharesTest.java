package org.yangguang.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.contract.ContractItemView;
import org.yangguang.cost.CostStatus;
import org.yangguang.cost.CostView;
import org.yangguang.cost.LineVerdict;
import org.yangguang.shared.Money;

/** How a payment falls on claim lines, contract items and lines of the bid. */
class ItemSharesTest {

    private static final List<ContractItemView> ITEMS = List.of(item(1, "平台开发", "1600000"), item(2, "数据治理", "850000"));
    private static final List<BidLine> BIDS = List.of(bid(1, "平台开发", "1600000"), bid(2, "数据治理", "850000"));

    @Test
    void anAdvanceFallsOnTheItemsByTheirPrices() {
        List<ItemShare> shares = ItemShares.advance(Money.of("735000.01"), ITEMS, BIDS);
        assertThat(shares).extracting(ItemShare::paid).containsExactly(Money.of("480000.01"), Money.of("255000.00"));
        assertThat(shares).extracting(s -> s.bid().position()).containsExactly(1, 2);
        assertThat(shares).extracting(ItemShare::cost).containsOnlyNulls();
    }

    @Test
    void aPaymentFollowsTheClaimLinesAsConfirmed() {
        CostView cost = cost("QR-1", line("2", "数据清洗", "300000", "280000"), line("1", "一期开发", "500000", "500000"), line("1", "重复申报", "10000", "0"));
        List<ItemShare> shares = ItemShares.claimed(Money.of("546000"), Money.of("234000"), List.of(cost), ITEMS, BIDS);
        assertThat(shares).as("what was cut wholly is not paid").hasSize(2);
        assertThat(shares).extracting(ItemShare::item).containsExactly(2, 1);
        assertThat(shares).extracting(ItemShare::paid).containsExactly(Money.of("196000"), Money.of("350000"));
        assertThat(shares).extracting(ItemShare::recovered).containsExactly(Money.of("84000"), Money.of("150000"));
        assertThat(shares).allSatisfy(s -> assertThat(s.paid().plus(s.recovered())).isEqualTo(s.accepted()));
        assertThat(shares).extracting(s -> s.bid().name()).containsExactly("数据治理", "平台开发");
    }

    @Test
    void roundingLeavesEachLineWhole() {
        CostView cost = cost("QR-1", line("1", "一", "33.33", "33.33"), line("1", "二", "33.33", "33.33"), line("2", "三", "33.34", "33.34"));
        List<ItemShare> shares = ItemShares.claimed(Money.of("70"), Money.of("30"), List.of(cost), ITEMS, List.of());
        assertThat(Money.sum(shares.stream().map(ItemShare::paid).toList())).isEqualTo(Money.of(70));
        assertThat(Money.sum(shares.stream().map(ItemShare::recovered).toList())).isEqualTo(Money.of(30));
        assertThat(shares).allSatisfy(s -> assertThat(s.paid().plus(s.recovered())).isEqualTo(s.accepted()));
        assertThat(shares).extracting(ItemShare::bid).containsOnlyNulls();
    }

    @Test
    void whatIsDeductedBesideTheAdvanceIsNotCalledAnAdvance() {
        CostView cost = cost("QR-1", line("1", "一", "100", "100"));
        ItemShare share = ItemShares.claimed(Money.of("65"), Money.of("30"), List.of(cost), ITEMS, BIDS).get(0);
        assertThat(share.paid()).isEqualTo(Money.of(65));
        assertThat(share.recovered()).isEqualTo(Money.of(30));
    }

    private static CostView cost(String number, CostView.Line... lines) {
        return new CostView(number, "HT-1-M2", "一期", "HT-1", "XM-1", "SB-1", "平台", "QLRJ", "齐鲁软件", "XXH", CostStatus.CONFIRMED, Money.of(1), Money.of(1), Money.of(1),
                List.of(lines), null, null, null, null, null, null, List.of(), 0);
    }

    private static CostView.Line line(String item, String description, String claimed, String accepted) {
        return new CostView.Line(1, item, description, BigDecimal.ONE, "项", Money.of(claimed), Money.of(claimed), "凭证", 1, BigDecimal.ONE, Money.of(claimed),
                BigDecimal.ZERO, Money.ZERO, Money.of(accepted), BigDecimal.ONE, Money.ZERO, BigDecimal.ZERO, LineVerdict.ACCEPTED, null, null, null, null, null, null);
    }

    private static ContractItemView item(int position, String name, String amount) {
        return new ContractItemView(position, name, null, "项", BigDecimal.ONE, Money.of(amount), Money.of(amount));
    }

    private static BidLine bid(int position, String name, String amount) {
        return new BidLine("CG-1", 1, position, name, BigDecimal.ONE, "项", Money.of(amount), Money.of(amount), Money.of(2_450_000), false);
    }
}
