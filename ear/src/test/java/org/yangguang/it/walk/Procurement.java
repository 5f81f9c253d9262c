package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.yangguang.demonstration.ProgrammeProject.Offer;
import org.yangguang.it.Http;
import org.yangguang.it.SealedBids;

/** How a walk buys what its project needs, over the interface for programs: by open tender, or by quotations below the threshold. */
final class Procurement {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** From the issue of the tender file to the deadline; the law asks for twenty. */
    private static final int DAYS_FOR_BIDS = 21;
    private static final int DAYS_FOR_DOCUMENTS = 6;
    private static final BigDecimal LARGE_BUDGET = new BigDecimal("10000000");

    private final MoneyWalk walk;
    private final String catalogue;
    private final List<Offer> offers;
    private final boolean goods;
    /** Asked of each bidder, null for none. */
    private String bond;

    /** @param offers the winner first */
    Procurement(MoneyWalk walk, String catalogue, List<Offer> offers) {
        this.walk = walk;
        this.catalogue = catalogue;
        this.offers = offers;
        this.goods = catalogue.startsWith("A");
    }

    /** Asks a bid bond, which each bid names. */
    Procurement asking(String amount) {
        bond = amount;
        return this;
    }

    private JsonNode tender(String user) {
        return walk.get(user, "tenders/" + walk.application);
    }

    private String number() {
        return tender("agent").get("number").asText();
    }

    private long version(String user) {
        return tender(user).get("version").asLong();
    }

    private Map<String, Object> decision(String opinion, long version) {
        return json("returned", false, "opinion", opinion, "version", version);
    }

    private BigDecimal price(Offer offer) {
        return new BigDecimal(MoneyWalk.share(walk.total(), offer.percent()));
    }

    /** One line, which becomes the contract's one item: what it costs is claimed on it. */
    private static List<Map<String, Object>> lines(BigDecimal price) {
        return List.of(json("name", "建设与服务", "quantity", 1, "unit", "项", "unitPrice", price.toPlainString(), "amount", price.toPlainString()));
    }

    /** The firm's organisation, as its own people see it. */
    private String organisation(String supplier) {
        return walk.get(supplier, "whoami").get("organisation").asText();
    }

    // ---- 限额以下自行采购 --------------------------------------------------------------------------------------------

    void recordQuotations() {
        walk.attach("officer", purchase(), "minutes", "询比价会议纪要");
        walk.does("officer", "recordQuotations", quotations(offers.get(0).supplier(), offers));
    }

    String purchase() {
        return walk.get("officer", "tenders/" + walk.application + "/purchase").get("number").asText();
    }

    /** @param chosen a supplier's account, null where experts assess the quotations first */
    Map<String, Object> quotations(String chosen, List<Offer> quoted) {
        return json("category", "services", "catalogueCode", catalogue, "subject", walk.title, "offers", quoted.stream().map(offer -> json("supplier",
                        organisation(offer.supplier()), "quotedOn", walk.today().toString(), "lines", lines(price(offer)), "price", price(offer).toPlainString())).toList(),
                "chosen", chosen == null ? null : organisation(chosen), "justification", null, "opinion", "报价合理，拟成交。",
                "version", walk.version("officer", "tenders/" + walk.application + "/purchase"));
    }

    void approveQuotation() {
        walk.does("head", "approveQuotation", decision("同意。", walk.version("head", "tenders/" + walk.application + "/purchase")));
    }

    // ---- 公开招标 ---------------------------------------------------------------------------------------------------

    private LocalDate after(int days, boolean working) {
        return LocalDate.parse(walk.get("officer", "calendar/period-end?from=" + walk.today() + "&days=" + days + "&working=" + working)
                .get("day").asText());
    }

    private LocalDateTime nextDeadline() {
        return after(DAYS_FOR_BIDS, false).atTime(9, 0);
    }

    void prepareTender() {
        List<Map<String, Object>> criteria = List.of(criterion("技术方案", "SUBJECTIVE", goods ? 40 : 45, "完整、先进、可行"),
                criterion("实施与服务", "SUBJECTIVE", 20, "计划周密、响应及时"), criterion("同类业绩", "OBJECTIVE", goods ? 10 : 15, "每项业绩五分"));
        walk.does("officer", "prepareTender", json("category", goods ? "goods" : "services", "catalogueCode", catalogue, "ground", "none",
                "governmentSystem", !goods, "requirement", walk.title + "的采购需求。项目成果的知识产权归采购人所有。", "lots", List.of(json("name", "第一包", "budget",
                        walk.total().toPlainString(), "ceiling", walk.total().toPlainString(), "coreProduct", goods ? "服务器" : null)), "bond", bond, "smallRate", 15,
                "consortiumRate", 5, "reserved", false, "consortia", true, "issueOn", walk.today().toString(), "documentsUntil",
                after(DAYS_FOR_DOCUMENTS, true).toString(), "bidDeadline", nextDeadline().toString(), "place", "招标代理公司第一会议室",
                "priceWeight", goods ? 30 : 20, "qualifications", List.of("具有独立承担民事责任的能力"), "criteria", criteria, "excluded",
                List.of(), "approval", null, "opinion", "请审批。", "version", version("officer")));
    }

    private static Map<String, Object> criterion(String name, String kind, int weight, String standard) {
        return json("name", name, "kind", kind, "weight", weight, "standard", standard);
    }

    void approveTender() {
        walk.does("head", "approveTender", decision("同意。", version("head")));
    }

    /** The only step of the walk that needs its 保密审查 at once: the time for bids begins with it. The other releases are reviewed in the end. */
    void publishNotice() {
        DemandFile.keep(walk);
        walk.review();
        SealedBids.OFFICERS.forEach(officer -> SealedBids.keyOf(walk.server, officer, walk.as(officer)));
        walk.does("agent", "publishNotice", notice());
    }

    Map<String, Object> notice() {
        return json("returned", false, "documentsUntil", after(DAYS_FOR_DOCUMENTS, true).toString(),
                "bidDeadline", nextDeadline().toString(), "oneChallengePerStep", true, "place", "招标代理公司第一会议室",
                "openers", SealedBids.OFFICERS, "quorum", SealedBids.QUORUM, "opinion", "公告内容齐备。", "version", version("agent"));
    }

    LocalDateTime deadline() {
        return LocalDateTime.parse(tender("agent").get("plan").get("bidDeadline").asText());
    }

    void bid() {
        bid(Map.of());
    }

    /** @param files by user name of the bidder whose bid brings it */
    void bid(Map<String, byte[]> files) {
        String number = number();
        for (Offer offer : offers) {
            Map<String, Object> content = json("price", price(offer).toPlainString(), "lines", lines(price(offer)), "small", false,
                    "bondForm", bond == null ? null : "保函", "bondReference", bond == null ? null : "BH-" + offer.supplier(), "contact", "投标联系人", "phone", "0531-88000000", "deliveryDays", 240, "technical", "采用成熟架构，支持国产软硬件环境。",
                    "responses", List.of("总体架构和安全设计齐备", "驻场团队六人", "近三年同类业绩三项"));
            Http bidder = walk.as(offer.supplier());
            byte[] file = files.get(offer.supplier());
            if (file == null) {
                bidder.post("/api/v1/tenders/" + number + "/bids", SealedBids.bid(bidder, number, 1, content)).expect(200);
                continue;
            }
            JsonNode to = SealedBids.sealing(bidder, number);
            SealedBids.Sealed sealed = SealedBids.file(to, 1, "技术方案.docx", file);
            bidder.file("/api/v1/tenders/" + number + "/bid-files", "sealed", sealed.bytes()).expect(201);
            bidder.post("/api/v1/tenders/" + number + "/bids", json("lot", 1, "envelope",
                    Base64.getEncoder().encodeToString(SealedBids.envelope(to, 1, content, sealed)))).expect(200);
        }
    }

    /** Until the engine's clock has rung. */
    void awaitOpening() {
        Awaitility.await("openBids").atMost(PATIENCE).until(() -> !walk.tasks("agent", "openBids").isEmpty());
    }

    void openBids() {
        awaitOpening();
        SealedBids.OFFICERS.subList(0, SealedBids.QUORUM).forEach(officer -> SealedBids.give(walk.server, officer, walk.as(officer), number()));
        walk.does("agent", "openBids", json("attendance", "采购人代表、投标人代表到场", "withoutOthers", false, "opinion", "开标顺利。", "version", version("agent")));
        List<Map<String, Object>> verdicts = bids("officer").stream().map(bid -> json("bid", bid, "qualified", true, "ground", null)).toList();
        walk.does("officer", "checkQualification", json("verdicts", verdicts, "opinion", "资格审查合格。", "version", version("officer")));
    }

    private List<String> bids(String user) {
        List<String> numbers = new ArrayList<>();
        // a winner whose award has become void is out
        tender(user).get("bids").forEach(bid -> {
            if (!bid.get("status").asText().equalsIgnoreCase("invalid")) {
                numbers.add(bid.get("number").asText());
            }
        });
        return numbers;
    }

    void formCommittee() {
        List<Map<String, Object>> marks = bids("agent").stream().map(bid -> json("bid", bid, "criterion", 2, "mark", 10)).toList();
        walk.attach("agent", number(), "draw-record", "政府采购评审专家抽取记录");
        walk.does("agent", "formCommittee", json("record", poolRecord(walk.total().compareTo(LARGE_BUDGET) >= 0 ? 7 : 5), "representative", null,
                "marks", marks, "opinion", "按抽取记录组建。", "version", version("agent")));
    }

    /** A record of the finance ministry's pool that names experts of the demonstration without a tie. */
    private Map<String, Object> poolRecord(int count) {
        return json("number", "CZB-" + number(), "drawnAt", walk.now().toString(), "evaluationOn", null, "experts", pool(walk).subList(0, count));
    }

    static List<Map<String, Object>> pool(Walk walk) {
        List<Map<String, Object>> experts = new ArrayList<>();
        for (JsonNode expert : walk.get("officer", "experts?count=200").get("rows")) {
            if (expert.get("userName").asText().matches("expert\\d+") && expert.get("ties").isEmpty() && expert.get("employerCode").isNull()) {
                experts.add(json("name", expert.get("name").asText(), "specialty", "信息技术", "employer", expert.get("employerName").asText(),
                        "userName", expert.get("userName").asText()));
            }
        }
        return experts;
    }

    /** Everyone marks all bids alike, so that the price decides. */
    void evaluateBids() {
        List<Map<String, Object>> marks = new ArrayList<>();
        for (String bid : bids("agent")) {
            marks.add(json("bid", bid, "criterion", 0, "mark", 38, "remark", "方案完整"));
            marks.add(json("bid", bid, "criterion", 1, "mark", 17, "remark", "服务可行"));
        }
        for (JsonNode seat : tender("agent").get("committee")) {
            if (seat.get("status").asText().equals("pending")) {
                walk.does(seat.get("member").asText(), "evaluateBids", json("marks", marks, "recuse", false, "recusalGround", null, "opinion", "独立评审完毕。"));
            }
        }
    }

    void concludeEvaluation() {
        for (JsonNode row : walk.get("agent", "tenders/" + number() + "/evaluation").get("rows")) {
            assertThat(row.get("steps")).as("corrections of a sound price").isEmpty();
            assertThat(row.get("low").asBoolean()).as("an ordinary price held for abnormally low").isFalse();
        }
        walk.does("agent", "concludeEvaluation", json("returned", false, "confirmations", List.of(), "explanations", List.of(),
                "opinion", "推荐排名第一的投标人。", "version", version("agent")));
    }

    void award() {
        walk.does("head", "awardTender", decision("按评审结果定标。", version("head")));
    }
}
