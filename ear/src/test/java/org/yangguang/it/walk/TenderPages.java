package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.yangguang.it.Http;
import org.yangguang.it.SealedBids;

/** The pages of 招标: intention, plan, notice, opening, award. Bids are in {@link BiddingPages}, the evaluation in {@link EvaluationPages}. */
final class TenderPages {

    private final BrowserWalk walk;
    private final BiddingPages bidding;
    private final PortalPages portal;

    TenderPages(BrowserWalk walk, BiddingPages bidding) {
        this.walk = walk;
        this.bidding = bidding;
        this.portal = new PortalPages(walk);
    }

    /** 采购意向: on the portal once a second person has cleared it. What the designated outlet published earlier counts for the thirty days. */
    void intend() {
        portal.lists("notices", "intention", 0);
        Window officer = walk.window("officer").open("/app/tender/demand.xhtml?number=" + walk.application, "declaration");
        officer.type("need", "建设农产品产销信息平台，提供一年数据服务。").type("month", walk.today().plusMonths(2).withDayOfMonth(1)).type("amount", walk.total());
        officer.act(officer.at("declare"));
        portal.lists("notices", "intention", 0);
        walk.review();
        assertThat(portal.read("notices", "intention")).contains("建设农产品产销信息平台", walk.projectNumber());
        portal.lists("notices", "tender", 0);
    }

    private JsonNode tender(String user) {
        return walk.get(user, "tenders/" + walk.application);
    }

    void publish() {
        walk.task("officer", "prepareTender", "按需求编制，请审批。", window -> {
            window.type("requirement", "建设信息采集、审核、发布和撮合系统，按等级保护三级要求建设。项目成果的知识产权归采购人所有。");
            window.type("lots:0:name", "第一包").type("smallRate", 15).type("consortiumRate", 5).type("place", "国信招标代理公司第一会议室");
            anotherMethodNeedsTheFinanceMinistry(window);
            window.type("qualifications:0:text", "具有独立承担民事责任的能力").type("priceWeight", 20);
            String[][] criteria = {{"技术方案", "主观", "45", "完整、先进、可行"}, {"实施与服务", "主观", "20", "计划周密、响应及时"},
                {"同类业绩", "客观", "15", "每项业绩五分，最高十五分"}};
            window.rows("criteria", "weight", criteria.length, "增加评分项");
            for (int i = 0; i < criteria.length; i++) {
                String row = "criteria:" + i + ":";
                window.type(row + "name", criteria[i][0]).choose(row + "kind", criteria[i][1]).type(row + "weight", criteria[i][2])
                        .type(row + "standard", criteria[i][3]);
            }
            window.attach("file", "tender-file");
        }, null);
        DemandFile.keep(walk);
        portal.lists("notices", "tender", 0);
        walk.taskBesideTheList("head", "approveTender", "同意。");
        clearNotice();
        SealedBids.OFFICERS.forEach(this::keepKey);
        walk.task("agent", "publishNotice", null, window -> {
            SealedBids.OFFICERS.forEach(officer -> {
                window.page.locator("[id='task:openers'] label").filter(new Locator.FilterOptions().setHasText(nameOf(officer))).first().click();
                window.settle();
            });
            if (window.has("opinion")) {
                window.type("opinion", "公告内容齐备，发布。");
            }
        }, null);
        long days = ChronoUnit.DAYS.between(walk.today(), deadline().toLocalDate());
        new Portal(walk).listsNotice("剩 " + days + " 天");
        assertThat(portal.read("notices", "tender")).contains(tender("officer").get("number").asText(), "国信招标代理公司第一会议室").doesNotContain(bidding.names());
    }

    /** From two million on another method needs the finance ministry's approval before the start (MET-03), recorded and verified here. */
    private void anotherMethodNeedsTheFinanceMinistry(Window window) {
        String approved = approval("FINANCE_MINISTRY");
        String leader = approval("LEADER");
        window.choose("ground", "只能从唯一供应商采购").choose("method", "单一来源");
        window.settle();
        assertThat(window.typed("priceWeight")).as("the price alone decides").isEqualTo("100");
        assertThat(window.refusedBy(null)).contains("MET-03", "《政府采购法》第二十七条", "2,000,000.00");
        assertThat(window.at("approval").locator("xpath=ancestor::div[contains(@class,'field')][1]").locator(".ui-message-error-detail").innerText())
                .contains("经财政部批准");
        assertThat(window.typed("place")).isEqualTo("国信招标代理公司第一会议室");
        assertThat(walk.act("officer", walk.task("officer", "prepareTender"), "prepareTender", soleSource(leader)).expect(422).text())
                .contains("RESOLUTION-X06");
        assertThat(walk.act("officer", walk.task("officer", "prepareTender"), "prepareTender", soleSource(approved)).expect(422).text())
                .as("approved, but scored although the price is agreed").contains("MET-06").doesNotContain("MET-03", "RESOLUTION");
        window.choose("ground", "无特殊情形").choose("method", "公开招标");
        window.settle();
    }

    private String approval(String kind) {
        String number = walk.as("officer").post("/api/v1/resolutions", json("kind", kind, "body", "财政部", "documentNumber", "财库函" + System.nanoTime(),
                "decidedOn", walk.today().toString(), "summary", "同意采用单一来源方式采购。", "projects", List.of(walk.application))).expect(201).json()
                .get("number").asText();
        walk.attach("officer", number, "scan", "复函");
        walk.as("head").post("/api/v1/resolutions/" + number + "/verification", json("agrees", true, "remark", null, "version",
                walk.version("auditor", "resolutions/" + number))).expect(200);
        return number;
    }

    private Map<String, Object> soleSource(String approval) {
        LocalDate deadline = LocalDate.parse(walk.get("officer", "calendar/period-end?from=" + walk.today() + "&days=30&working=true").get("day").asText());
        return json("category", "services", "catalogueCode", "C16010302", "ground", "soleSource", "governmentSystem", true, "requirement", "需求。成果的知识产权归采购人所有。",
                "lots", List.of(json("name", "第一包", "budget", walk.total().toPlainString(), "ceiling", walk.total().toPlainString())), "bond", null,
                "smallRate", 15, "consortiumRate", 5, "reserved", false, "issueOn", walk.today().toString(), "documentsUntil",
                walk.today().plusDays(20).toString(), "bidDeadline", deadline.atTime(9, 0).toString(), "place", "会议室", "priceWeight", 20, "qualifications",
                List.of("具有独立承担民事责任的能力"), "criteria", List.of(json("name", "方案", "kind", "SUBJECTIVE", "weight", 80, "standard", "优良中差")),
                "excluded", List.of(), "approval", approval, "opinion", "请审批。", "version", tender("officer").get("version").asLong());
    }

    /** An officer makes a key pair in the own browser; who has one already puts it under its passphrase anew. */
    private void keepKey(String officer) {
        Window window = walk.window(officer).open("/app/tender/opening.xhtml", "form");
        boolean kept = window.has("change");
        if (kept) {
            window.type("before", Http.PASSWORD);
        }
        window.type("chosen", Http.PASSWORD).type("again", Http.PASSWORD);
        window.act(window.at(kept ? "change" : "make"));
        assertThat(walk.get(officer, "opening-key").get("fingerprint").asText()).hasSize(64);
    }

    /** The agent may not publish what nobody has reviewed; the head clears the notice on the page of the reviews. */
    private void clearNotice() {
        JsonNode tender = tender("agent");
        JsonNode plan = tender.get("plan");
        Http.Answer early = walk.act("agent", walk.task("agent", "publishNotice"), "publishNotice", json("returned", false, "documentsUntil",
                plan.get("documentsUntil").asText(), "bidDeadline", plan.get("bidDeadline").asText(), "place", plan.get("place").asText(),
                "openers", SealedBids.OFFICERS, "quorum", SealedBids.QUORUM, "opinion", null, "version", tender.get("version").asLong()));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("SECRECY-X03");
        Window head = walk.window("head").open("/app/secrecy/reviews.xhtml?q=" + tender.get("number").asText(), "reviews");
        head.page.locator("[id='reviews:rows'] input[type=checkbox]").first().check();
        head.press(head.at("clear"));
        assertThat(walk.get("agent", "notices-to-review/" + tender.get("number").asText() + "-ZB").get("status").asText()).isEqualTo("posting");
        Window agent = walk.window("agent").open("/app/secrecy/reviews.xhtml?q=" + tender.get("number").asText(), "reviews");
        agent.page.locator("[id='reviews:rows'] input[type=checkbox]").first().check();
        agent.type("publishedAt", minute(walk.now().plusHours(1)));
        assertThat(agent.refusedBy("post")).as("nothing is typed in vain").contains("公告编号或网址");
        assertThat(agent.page.locator("[id='reviews:rows'] input[type=checkbox]").first().isChecked()).isTrue();
        agent.type("reference", "ZFCG-" + tender.get("number").asText()).type("publishedAt", minute(walk.now()));
        agent.press(agent.at("post"));
        assertThat(walk.get("agent", "notices-to-review/" + tender.get("number").asText() + "-ZB").at("/posting/reference").asText()).startsWith("ZFCG-");
        walk.review();
    }

    private static String minute(LocalDateTime moment) {
        return moment.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
    }

    private LocalDateTime deadline() {
        return LocalDateTime.parse(tender("officer").get("plan").get("bidDeadline").asText());
    }

    private static String nameOf(String user) {
        return Map.of("officer", "李文静", "head", "王建国", "agent", "钱进").get(user);
    }

    void open() {
        walk.moveClock(deadline().plusMinutes(10));
        new Portal(walk).listsNotice("已截止");
        walk.await("agent", "openBids");
        String number = tender("officer").get("number").asText();
        SealedBids.OFFICERS.subList(0, SealedBids.QUORUM).forEach(officer -> {
            Window window = walk.window(officer).open("/app/tender/opening.xhtml?number=" + number, "form");
            window.type("passphrase", Http.PASSWORD);
            window.act(window.at("give"));
        });
        walk.task("agent", "openBids", "开标顺利。", window -> window.type("attendance", "采购人代表、四家投标人代表到场"), null);
        bidding.seenByTheBidders();
        bidding.paperStandsInTheBid();
        walk.task("officer", "checkQualification", "资格审查合格。", window -> {
            bidding.consortiumIsSeen(window);
            for (int i = 0; i < BiddingPages.BIDDERS.size(); i++) {
                window.pick("verdicts:" + i + ":qualified", "合格");
            }
        }, null);
    }

    void award() {
        portal.lists("notices", "result", 0);
        walk.task("head", "awardTender", "按评审结果定标。");
        portal.lists("notices", "result", 0);
        portal.lists("awards", "award", 0);
        bidding.beforeTheResult();
        walk.review();
        portal.lists("notices", "result", 1);
        assertThat(portal.read("awards", "award")).contains(walk.title, walk.get("supplier", "whoami").get("organisationName").asText());
        bidding.afterTheResult();
        printLetter();
    }

    /** 中标通知书, by the button of the procurement's page: a PDF that names project, winner, price in figures and in capitals. */
    private void printLetter() {
        JsonNode tender = tender("head");
        Window head = walk.window("head").open("/app/tender/tender.xhtml?number=" + tender.get("number").asText(), "none");
        Locator button = head.page.locator("a.btn[href*='/forms/award-letter']").first();
        APIResponse letter = head.page.request().get(button.getAttribute("href"));
        assertThat(letter.headers().get("content-type")).startsWith("application/pdf");
        BigDecimal price = bidding.price(walk.implementer);
        try (PDDocument pdf = Loader.loadPDF(letter.body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("中标通知书", "人民币", String.format("%,.2f", price));
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains(walk.title);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
