package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yangguang.it.Http;
import org.yangguang.it.SealedBids;
import org.yangguang.shared.CreditCode;

/** The pages of 投标, in the windows of four firms: a small one, one that leads a consortium, a large one, one that is far too cheap; and what each of them sees when. */
final class BiddingPages {

    /** The bidders and what each bids, in per cent of the budget. */
    static final Map<String, Integer> BIDDERS = bidders();
    /** Leads the consortium. */
    static final String LEADER = "supplier2";
    /** Bids less than half of what the others do. */
    static final String CHEAP = "supplier4";

    /** Whom the register of enterprises has as small or micro. */
    private static final Set<String> SMALL = Set.of("supplier", CHEAP);
    private static final String PARTNER = "洛河采集（演示）有限公司";
    private static final String PARTNER_CODE = "91371300MA3D8F1C2";
    private static final String AGREEMENT = "联合体协议.txt";
    /** A paper that runs out before the bids are opened. */
    private static final String SHORT = "将到期的纳税证明";

    private final BrowserWalk walk;
    private final Map<String, String> names = new HashMap<>();
    /** Title of the paper that goes with the first firm's bid. */
    private String licence;

    BiddingPages(BrowserWalk walk) {
        this.walk = walk;
    }

    private static Map<String, Integer> bidders() {
        Map<String, Integer> bidders = new LinkedHashMap<>();
        bidders.put("supplier", 88);
        bidders.put("supplier2", 93);
        bidders.put("supplier3", 95);
        bidders.put("supplier4", 38);
        return bidders;
    }

    BigDecimal price(String firm) {
        return new BigDecimal(MoneyWalk.share(walk.total(), BIDDERS.get(firm)));
    }

    /** Names of the firms that bid. */
    String[] names() {
        return BIDDERS.keySet().stream().map(this::name).toArray(String[]::new);
    }

    String name(String firm) {
        return names.computeIfAbsent(firm, user -> walk.get(user, "whoami").get("organisationName").asText());
    }

    private JsonNode tender(String user) {
        return walk.get(user, "tenders/" + walk.application);
    }

    /** An officer proves the key in a rehearsal: a wrong passphrase says so and changes nothing. */
    private void rehearse(String officer) {
        Window window = walk.window(officer).open("/app/tender/opening.xhtml?number=" + tender("officer").get("number").asText(), "form");
        window.type("passphrase", "nobody's passphrase");
        window.press(window.at("prove"));
        window.page.locator("#opening-told").filter(new Locator.FilterOptions().setHasText("口令不正确")).waitFor();
        window.type("passphrase", Http.PASSWORD);
        window.act(window.at("prove"));
        walk.get(officer, "tenders/" + walk.application).get("openers").forEach(named ->
                assertThat(named.get("provedAt").isNull()).as("%s", named).isEqualTo(!named.get("userName").asText().equals(officer)));
    }

    /** Four firms bid, each on its page in an own window; nobody reads a bid before the opening. */
    void bid() {
        String number = tender("officer").get("number").asText();
        keepPapers();
        rehearse(SealedBids.OFFICERS.get(0));
        BIDDERS.keySet().forEach(firm -> {
            BigDecimal price = price(firm);
            BigDecimal build = new BigDecimal(MoneyWalk.share(price, 80));
            Window window = walk.window(firm).open("/app/tender/submit-bid.xhtml?number=" + number, "form");
            window.type("price", price).type("contact", "投标联系人").type("phone", "0531-88000000").type("deliveryDays", 180);
            window.rows("lines", "unitPrice", 2, "增加报价明细");
            line(window, 0, "平台开发与部署", build);
            line(window, 1, "数据采集与运行服务", price.subtract(build));
            if (firm.equals("supplier")) {
                assertThat(window.page.content()).as("expires before the opening").doesNotContain(SHORT);
                window.page.locator("label").filter(new Locator.FilterOptions().setHasText(licence)).first().click();
                window.settle();
            }
            window.type("technical", "采用成熟的微服务架构，支持国产软硬件环境。");
            List<String> responses = List.of("总体架构和安全设计齐备", "驻场团队六人", "近三年同类业绩三项");
            for (int i = 0; i < responses.size(); i++) {
                window.type("responses:" + i + ":text", responses.get(i));
            }
            if (firm.equals("supplier")) {
                keepAndReadDraft(window, number);
            }
            assertThat(window.at("small").isChecked()).as("the registry's word on %s", firm).isEqualTo(SMALL.contains(firm));
            if (firm.equals(LEADER)) {
                bidTogether(window);
            }
            // the message of the draft may still stand there: it is the receipt's that is awaited
            window.press(window.at("submit"));
            window.page.locator(".ui-messages-info").filter(new Locator.FilterOptions().setHasText("回执序号")).first().waitFor();
        });
        sealedForEverybody();
        assertThat(tender("officer").get("bids")).as("bids seen before the opening").isEmpty();
    }

    /** A partner who is small and does thirty-five per cent; without the agreement the page does not send the bid. */
    private void bidTogether(Window window) {
        window.press(window.at("addPartner"));
        window.type("partners:0:name", PARTNER).type("partners:0:creditCode", PARTNER_CODE + "0").type("partners:0:share", 35).type("partners:0:work", "数据采集");
        window.at("partners:0:small").check();
        window.press(window.at("submit"));
        assertThat(window.page.locator("#bid-told").innerText()).contains("统一社会信用代码", "联合体协议");
        window.type("partners:0:creditCode", PARTNER_CODE + CreditCode.check(PARTNER_CODE));
        window.at("agreement").setInputFiles(new FilePayload(AGREEMENT, "text/plain", ("联合体协议 " + PARTNER).getBytes(StandardCharsets.UTF_8)));
    }

    private Window own(String firm) {
        return walk.window(firm).open("/app/tender/submit-bid.xhtml?number=" + tender("officer").get("number").asText(), "form");
    }

    /** The whole of what the firm reads on the page of the procurement. */
    private String procurement(String firm) {
        return walk.window(firm).open("/app/tender/tender.xhtml?number=" + tender("officer").get("number").asText(), "none").page.locator("main").innerText();
    }

    private String written(String firm) {
        return String.format("%,.2f", price(firm));
    }

    /** Until the opening nobody, not even the bidder itself, reads a price or who else has bid. */
    private void sealedForEverybody() {
        for (String firm : BIDDERS.keySet()) {
            String page = own(firm).page.locator("main").innerText() + procurement(firm);
            assertThat(page).contains("已加密，开标前不可读取");
            for (String other : BIDDERS.keySet()) {
                assertThat(page).as("%s of %s", firm, other).doesNotContain(written(other));
                assertThat(other.equals(firm) || !page.contains(name(other))).as("%s of %s", firm, other).isTrue();
            }
        }
    }

    /** What was read out is for everyone who has bid; marks are for nobody before the result. */
    void seenByTheBidders() {
        String read = procurement(LEADER);
        for (String firm : BIDDERS.keySet()) {
            assertThat(read).contains(name(firm), written(firm));
        }
        assertThat(read).contains(PARTNER);
        assertThat(procurement("supplier3")).as("whom a competitor bids with was read out").contains(PARTNER);
    }

    /** Who does what in the consortium, with its agreement, is before the officer who examines the bidders. */
    void consortiumIsSeen(Window window) {
        String page = window.page.locator("main").innerText();
        assertThat(page).contains(PARTNER, PARTNER_CODE, "牵头人", AGREEMENT);
        assertThat(walk.get("officer", "tenders/" + tender("officer").get("number").asText() + "/bids/" + bidOf(LEADER) + "/content")
                .at("/consortium/partners/0/share").asInt()).isEqualTo(35);
    }

    String bidOf(String firm) {
        for (JsonNode bid : tender("agent").get("bids")) {
            if (bid.get("supplierName").asText().equals(name(firm))) {
                return bid.get("number").asText();
            }
        }
        throw new AssertionError(firm + " has not bid");
    }

    void beforeTheResult() {
        for (String firm : List.of("supplier", LEADER)) {
            assertThat(own(firm).page.locator("main").innerText()).as(firm).contains("结果公布后可见本单位得分与排名").doesNotContain("评审排名第");
        }
    }

    /** Each its own rank, and why it has not won; nobody another's marks (87号第六十九条). */
    void afterTheResult() {
        assertThat(own("supplier").page.locator("main").innerText()).contains("中标").doesNotContain("评审排名第");
        assertThat(procurement(LEADER)).as("who has won, by name").contains(name("supplier") + " HT-");
        assertThat(own(LEADER).page.locator("main").innerText()).contains("评审排名第 2");
        assertThat(own("supplier3").page.locator("main").innerText()).contains("评审排名第 3");
        assertThat(own(CHEAP).page.locator("main").innerText()).contains("异常低价").doesNotContain("评审排名第");
        for (JsonNode bid : tender("head").get("bids")) {
            // the winner's is announced with the result
            if (bid.get("supplierName").asText().equals(name("supplier3"))) {
                String score = String.format("%.2f", bid.get("totalScore").decimalValue());
                assertThat(procurement("supplier3") + own("supplier3").page.locator("main").innerText()).contains(score);
                assertThat(procurement(LEADER) + own(LEADER).page.locator("main").innerText()).doesNotContain(score);
            }
        }
    }

    /** A draft comes back as it was, by its passphrase only; the server holds nothing of it in clear. */
    private void keepAndReadDraft(Window window, String number) {
        String price = window.typed("price");
        window.type("passphrase", "a draft's own word");
        window.act(window.at("keepDraft"));
        assertThat(walk.get("supplier", "tenders/" + number + "/draft").get("wrapped").asText()).isNotBlank();
        assertThat(window.typed("price")).as("a page loaded anew knows nothing").isEmpty();
        window.type("passphrase", "another word");
        window.press(window.at("readDraft"));
        window.page.locator("#bid-told").filter(new Locator.FilterOptions().setHasText("口令不正确")).waitFor();
        window.type("passphrase", "a draft's own word");
        window.press(window.at("readDraft"));
        window.page.locator("#bid-told").filter(new Locator.FilterOptions().setHasText("草稿已读取")).waitFor();
        assertThat(window.typed("price").replace(",", "")).isEqualTo(price.replace(",", ""));
        assertThat(window.typed("lines:1:name")).isEqualTo("数据采集与运行服务");
    }

    /** One licence that is valid at the opening and is used, one proof that is not and is not offered. */
    private void keepPapers() {
        licence = "营业执照" + System.nanoTime();
        keepPaper("LICENCE", licence, null);
        keepPaper("TAX", SHORT, walk.today().plusDays(1));
    }

    private JsonNode keepPaper(String kind, String title, LocalDate expiresOn) {
        String document = walk.as("supplier").upload("/api/v1/documents?owner=QLRJ&kind=" + kind.toLowerCase(Locale.ROOT), kind + ".txt", "text/plain",
                (title + System.nanoTime()).getBytes(StandardCharsets.UTF_8), Map.of()).expect(201).json().get("number").asText();
        return walk.as("supplier").post("/api/v1/enterprises/QLRJ/papers", json("kind", kind, "title", title, "certificate", null, "issuedOn",
                walk.today().minusDays(9).toString(), "expiresOn", expiresOn == null ? null : expiresOn.toString(), "document", document)).expect(200).json();
    }

    /** The paper is in the bid as it was, though its firm has withdrawn it since; the officer reads it. */
    void paperStandsInTheBid() {
        JsonNode papers = walk.get("supplier", "enterprises/QLRJ/papers");
        JsonNode kept = null;
        for (JsonNode paper : papers) {
            kept = paper.get("title").asText().equals(licence) ? paper : kept;
        }
        walk.as("supplier").post("/api/v1/enterprises/QLRJ/papers/" + kept.get("number").asText() + "/withdrawal", null).expect(200);
        Window officer = walk.openTask("officer", "checkQualification");
        assertThat(officer.page.content()).contains(licence, kept.get("sha256").asText());
        walk.as("officer").get("/api/v1/documents/" + kept.get("document").asText() + "/content").expect(200);
    }

    private static void line(Window window, int at, String name, BigDecimal amount) {
        String row = "lines:" + at + ":";
        window.type(row + "name", name).type(row + "quantity", 1).type(row + "unit", "项").type(row + "unitPrice", amount).type(row + "amount", amount);
    }
}
