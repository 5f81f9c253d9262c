package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.registry.EnterpriseScale;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.regulation.Regulation;
import org.yangguang.reports.FileOrigin;
import org.yangguang.shared.Money;

/** What bids of independent bidders do not have in common is found, each under the article that names it; what they may have is not. */
class SignalsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 24, 9, 30);
    private static final String LONG = "本公司拟采用成熟稳定的技术路线，分需求调研、设计开发、部署联调、试运行和培训五个阶段实施，每个阶段形成可检查的成果并经用户确认。";
    private final Regulation law = TenderLaw.on(LocalDate.of(2026, 3, 2));
    private final Tender tender = new Tender("CG-2026-0001", "SB-2026-0001", "XM-1", "信息服务", "SDLY", "XXH", "ZFCG", LocalDate.of(2026, 3, 2));
    private final List<Signals.Traced> bids = new ArrayList<>();
    /** By number of the bidder who presents one. */
    private final Map<Integer, String> certificates = new HashMap<>();

    private static PriceLine line(String name, int quantity, String unitPrice, String amount) {
        return new PriceLine(name, BigDecimal.valueOf(quantity), "项", Money.of(unitPrice), Money.of(amount));
    }

    /** A bidder that has nothing in common with another number. */
    private void bidder(int number, String listed, String technical, FileOrigin origin, PriceLine... lines) {
        bidder(number, listed, technical, origin, "10.0.0." + number, "621700000000" + number, "1390000000" + number, lines);
    }

    private void bidder(int number, String listed, String technical, FileOrigin origin, String address, String account, String phone, PriceLine... lines) {
        bidder(number, listed, technical, origin, address, account, phone, "bid" + number + "@example.com", lines);
    }

    private void bidder(int number, String listed, String technical, FileOrigin origin, String address, String account, String phone, String email, PriceLine... lines) {
        Bid bid = new Bid(tender, "CG-2026-0001-T" + number, 1, "F" + number, "第" + number + "公司");
        EnterpriseView firm = new EnterpriseView("F" + number, "9100", "第" + number + "公司", EnterpriseScale.SMALL, "法人" + number, "联系人" + number, phone, "370000",
                "行", account, LocalDate.of(2020, 1, 1), List.of(), 0);
        BidContent content = new BidContent(Money.of(listed), null, null, List.of(lines), false, null, "保函", "BH-" + number, "经办" + number, phone, email, 90, technical,
                List.of(), List.of(), List.of(), null, null, null);
        bids.add(new Signals.Traced(1, "第" + number + "公司", Money.of(listed), content, List.of(new BidTrace(bid, NOW, address, "device" + number, certificates.get(number), firm)),
                List.of(new FileTrace(bid, new BidFile("方案.pdf", 1, "sealed" + number, "key"), "clear" + number, origin, NOW))));
    }

    private List<SignalView> found() {
        return new Signals(bids, law).found();
    }

    private static FileOrigin madeBy(String author, String at) {
        return new FileOrigin(author, null, at);
    }

    @Test
    void findsNothingInIndependentBids() {
        bidder(1, "1900000", LONG, madeBy("甲", "2026-03-01T08:00:00Z"), line("开发", 1, "1500000", "1500000"), line("培训", 1, "400000", "400000"));
        bidder(2, "1953000", "我方建议先行建设数据中台，以国产数据库为底座，逐步迁移现有业务系统，并提供三年免费驻场维护与年度安全测评服务。", madeBy("乙", "2026-03-02T09:10:00Z"),
                line("开发", 1, "1600000", "1600000"), line("培训", 1, "353000", "353000"));
        bidder(3, "1999000", "短", FileOrigin.UNKNOWN, line("开发", 1, "1499000", "1499000"), line("培训", 1, "500000", "500000"));
        assertThat(found()).isEmpty();
    }

    @Test
    void findsWhereAndByWhomBidsWereMade() {
        bidder(1, "1900000", LONG, madeBy("王五", "2026-03-01T08:00:00Z"), "10.0.0.9", "62170001", "0531-8800 0000");
        bidder(2, "1953000", "短", new FileOrigin("李四", "王五", "2026-03-01T08:00:00Z"), "10.0.0.9", "62170001", "053188000000");
        bidder(3, "1999000", "短", madeBy("赵六", null), "10.0.0.3", "62170003", "13900000003");
        assertThat(found()).extracting(SignalView::kind).containsExactlyInAnyOrder(SignalKind.SAME_ADDRESS, SignalKind.SAME_AUTHOR, SignalKind.SAME_CREATION,
                SignalKind.SAME_PHONE, SignalKind.SAME_ACCOUNT);
        assertThat(found()).allMatch(s -> s.suppliers().equals(List.of("第1公司", "第2公司")) && s.article().contains("第三十七条"));
        assertThat(found()).extracting(SignalView::evidence).contains("10.0.0.9", "王五", "62170001", "053188000000");
    }

    @Test
    void findsOneCertificateBehindBidsAndNothingWhereNoneWasPresented() {
        certificates.putAll(Map.of(2, "ab12", 3, "cd34", 4, "ab12"));
        for (int number = 1; number <= 5; number++) {
            bidder(number, List.of("1900000", "1953000", "1999000", "2090000", "2200000").get(number - 1), "短", FileOrigin.UNKNOWN);
        }
        assertThat(found()).as("the first and the last presented none").singleElement().satisfies(s -> {
            assertThat(s.kind()).isEqualTo(SignalKind.SAME_CERTIFICATE);
            assertThat(s.suppliers()).containsExactly("第2公司", "第4公司");
            assertThat(s.evidence()).isEqualTo("ab12");
            assertThat(s.article()).isEqualTo("财政部令第87号第三十七条第（一）项、第（二）项");
        });
    }

    @Test
    void findsOneContactBehindBidsWhoseMailGoesToOnePlace() {
        bidder(1, "1900000", "短", FileOrigin.UNKNOWN, "10.0.0.1", "62170001", "13900000001", "Li.Ming@Example.com");
        bidder(2, "1953000", "短", FileOrigin.UNKNOWN, "10.0.0.2", "62170002", "13900000002", " li.ming@example.com");
        bidder(3, "1999000", "短", FileOrigin.UNKNOWN, "10.0.0.3", "62170003", "13900000003", (String) null);
        bidder(4, "2090000", "短", FileOrigin.UNKNOWN, "10.0.0.4", "62170004", "13900000004", (String) null);
        assertThat(found()).as("those who name none have none in common").extracting(SignalView::kind, SignalView::evidence, SignalView::article)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(SignalKind.SAME_EMAIL, "li.ming@example.com", "财政部令第87号第三十七条第（三）项"));
    }

    @Test
    void findsRegularPricesAndNotThoseOfTwo() {
        bidder(1, "1900000", "短", FileOrigin.UNKNOWN);
        bidder(2, "1950000", "短", FileOrigin.UNKNOWN);
        assertThat(found()).as("two prices always differ by one step").isEmpty();
        bidder(3, "2000100", "短", FileOrigin.UNKNOWN);
        assertThat(found()).as("50,100 is within half a per cent of 50,000").extracting(SignalView::kind).containsExactly(SignalKind.REGULAR_PRICES);
        bids.remove(2);
        bidder(3, "2000300", "短", FileOrigin.UNKNOWN);
        assertThat(found()).as("50,300 is not").isEmpty();
    }

    @Test
    void findsPriceListsThatFollowOneAnother() {
        bidder(1, "1000", "短", FileOrigin.UNKNOWN, line("一", 1, "100", "100"), line("二", 1, "300", "300"), line("三", 1, "600", "600"));
        bidder(2, "1050", "短", FileOrigin.UNKNOWN, line("一", 1, "105", "105"), line("二", 1, "315", "315"), line("三", 1, "630", "630"));
        assertThat(found()).extracting(SignalView::kind, SignalView::evidence).containsExactly(org.assertj.core.groups.Tuple.tuple(SignalKind.REGULAR_PRICES, "× 1.05"));
        bids.remove(1);
        bidder(2, "1001", "短", FileOrigin.UNKNOWN, line("一", 1, "100", "100"), line("二", 1, "300", "301"), line("三", 1, "600", "600"));
        assertThat(found()).extracting(SignalView::kind).containsExactly(SignalKind.SAME_PRICES);
        bids.remove(0);
        bidder(1, "1003", "短", FileOrigin.UNKNOWN, line("一", 2, "50", "102"), line("二", 1, "290", "291"), line("四", 1, "610", "610"));
        assertThat(found()).as("the same slip of one in the same line").extracting(SignalView::kind).containsExactly(SignalKind.SAME_ERRORS);
    }

    @Test
    void findsProposalsThatAreAlikeWhateverTheirPunctuation() {
        bidder(1, "1900000", LONG, FileOrigin.UNKNOWN);
        bidder(2, "1953000", LONG.replace("，", " ").replace("本公司", "我单位"), FileOrigin.UNKNOWN);
        assertThat(found()).extracting(SignalView::kind).containsExactly(SignalKind.SAME_TEXT);
        bids.remove(1);
        bidder(2, "1953000", LONG.substring(0, LONG.length() / 2) + "另行提出与之不同的实施组织、质量保证、售后服务和知识转移方案，详见附件所列的各项承诺内容。", FileOrigin.UNKNOWN);
        assertThat(found()).as("half of it is what everybody writes").isEmpty();
    }
}
