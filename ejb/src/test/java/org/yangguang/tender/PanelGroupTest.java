package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** What the opinions of the experts of a purchase by quotations come to, and how far they bind its purchaser. */
class PanelGroupTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDateTime NOON = DAY.atTime(12, 0);
    private static final Money FROM = Money.of("900000");
    private static final Map<String, String> FIRMS = Map.of("A", "甲", "B", "乙", "C", "丙");

    private final QuotationPurchase purchase = new QuotationPurchase("CG-2026-0003", "SB-2026-0003", "XM-3", "数据处理", "XXH", DAY);
    private final PanelGroup group = new PanelGroup(purchase);

    private static QuotationEntry quotations(String chosen, String why, String quantity, String... prices) {
        List<QuotationEntry.Offer> offers = new java.util.ArrayList<>();
        for (int i = 0; i < prices.length; i++) {
            offers.add(new QuotationEntry.Offer(String.valueOf((char) ('A' + i)), DAY.minusDays(1),
                    List.of(new PriceLine("数据处理", new BigDecimal(quantity), "项", Money.of(prices[i]), Money.of(prices[i]))), Money.of(prices[i])));
        }
        return new QuotationEntry("services", "C16030000", "数据处理", offers, chosen, why, null, 0);
    }

    private void present(String quantity, String... prices) {
        purchase.present(quotations(null, null, quantity, prices), FIRMS, "services", TenderLaw.on(DAY), DAY);
    }

    private void choose(String supplier, String why, String... prices) {
        purchase.enter(quotations(supplier, why, "1", prices), FIRMS, "services", Money.of("5000000"), true, TenderLaw.on(DAY), DAY);
    }

    private void seat(String... recommended) {
        for (String supplier : recommended) {
            PanelSeat seat = new PanelSeat(purchase, "expert" + purchase.panel.size(), "专家" + purchase.panel.size());
            seat.attend(NOON);
            if (supplier != null) {
                seat.sign(supplier, "意见", purchase.quotationsDigest(), NOON);
            }
            purchase.panel.add(seat);
        }
    }

    @Test
    void nobodyIsAskedBelowTheLimit() {
        choose("A", null, "899999.99", "910000", "920000");
        assertThatCode(() -> group.ensureChoice(FROM)).doesNotThrowAnyException();
        choose("A", null, "900000", "910000", "920000");
        Refused.by(PanelRule.GROUP_IS_ASKED, "chosen", () -> group.ensureChoice(FROM));
    }

    @Test
    void whoWasDrawnIsHeardBelowTheLimitToo() {
        present("1", "1", "2", "3");
        seat("A", "A", null);
        choose("A", null, "1", "2", "3");
        Refused.by(PanelRule.ALL_OPINIONS_ARE_IN, "chosen", () -> group.ensureChoice(FROM));
        assertThat(group.result()).isNull();
    }

    @Test
    void anEvenNumberIsNoGroup() {
        present("1", "1", "2", "3");
        seat("A", "A", "A", "A");
        assertThat(group.isComplete()).isFalse();
        purchase.panel.get(0).leave("主动回避", NOON);
        assertThat(group.isComplete()).isTrue();
        assertThat(PanelGroup.isOdd(1)).isFalse();
    }

    @Test
    void theChoiceFollowsTheMostRecommendations() {
        present("1", "1", "2", "3");
        seat("B", "B", "A");
        choose("A", null, "1", "2", "3");
        Refused.by(PanelRule.CHOICE_FOLLOWS_THE_GROUP, "chosen", () -> group.ensureChoice(FROM));
        choose("B", "服务好", "1", "2", "3");
        assertThatCode(() -> group.ensureChoice(FROM)).doesNotThrowAnyException();
    }

    @Test
    void betweenEqualsThePurchaserChoosesAndSaysWhy() {
        present("1", "1", "2", "3");
        seat("A", "B", PanelSeat.NONE);
        assertThat(group.result().recommended()).containsExactly("A", "B", "none");
        choose("A", null, "1", "2", "3");
        Refused.by(InputRule.REQUIRED, "justification", () -> group.ensureChoice(FROM));
        choose("A", "价格最低", "1", "2", "3");
        assertThatCode(() -> group.ensureChoice(FROM)).doesNotThrowAnyException();
    }

    @Test
    void opinionsAreAboutTheQuotationsAsTheyWere() {
        present("1", "1", "2", "3");
        seat("A", "A", "A");
        present("1.000000", "1", "2", "3");
        assertThat(group.isComplete()).as("the same quantity, as a database writes it").isTrue();
        present("1", "1", "2", "2.99");
        assertThat(group.isComplete()).isFalse();
        assertThat(group.view(FROM, true, "officer").earlier()).hasSize(3);
        assertThat(group.view(FROM, false, "expert0").earlier()).isEmpty();
    }

    @Test
    void whoIsSucceededIsNotReplacedTwice() {
        present("1", "1", "2", "3");
        seat("A", null);
        String quotations = purchase.quotationsDigest();
        assertThat(purchase.panel.get(0).isReplaceable(quotations)).as("has signed").isFalse();
        PanelSeat silent = purchase.panel.get(1);
        assertThat(silent.isReplaceable(quotations)).isTrue();
        silent.leave("失联", NOON);
        silent.leave(null, NOON.plusHours(1));
        assertThat(silent.view(quotations, false, true).ground()).as("the first ground").isEqualTo("失联");
        silent.succeed();
        assertThat(silent.isReplaceable(quotations)).isFalse();
    }
}
