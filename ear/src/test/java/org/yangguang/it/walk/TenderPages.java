package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.yangguang.it.Http;
import org.yangguang.it.SealedBids;

/** The pages of 招标: plan, notice, bids, opening, committee, evaluation, award. */
final class TenderPages {

    /** The bidders and what each bids, in per cent of the budget. */
    private static final Map<String, Integer> BIDS = Map.of("supplier", 88, "supplier2", 93, "supplier3", 95);

    /** A paper that runs out before the bids are opened. */
    private static final String SHORT = "将到期的纳税证明";

    private final BrowserWalk walk;
    /** Title of the paper that goes with the first firm's bid. */
    private String licence;

    TenderPages(BrowserWalk walk) {
        this.walk = walk;
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
        assertThat(walk.get("agent", "notices-to-review/" + tender.get("number").asText() + "-ZB").get("status").asText()).isEqualTo("cleared");
        walk.review();
    }

    private LocalDateTime deadline() {
        return LocalDateTime.parse(tender("officer").get("plan").get("bidDeadline").asText());
    }

    /** Three firms bid, each on its page; nobody reads a bid before the opening. */
    void bid() {
        String number = tender("officer").get("number").asText();
        keepPapers();
        rehearse(SealedBids.OFFICERS.get(0));
        BIDS.forEach((firm, percent) -> {
            BigDecimal price = new BigDecimal(MoneyWalk.share(walk.total(), percent));
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
            // the message of the draft may still stand there: it is the receipt's that is awaited
            window.press(window.at("submit"));
            window.page.locator(".ui-messages-info").filter(new Locator.FilterOptions().setHasText("回执序号")).first().waitFor();
        });
        assertThat(tender("officer").get("bids")).as("bids seen before the opening").isEmpty();
    }

    private static String nameOf(String user) {
        return Map.of("officer", "李文静", "head", "王建国", "agent", "钱进").get(user);
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
    private void paperStandsInTheBid() {
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
        walk.task("agent", "openBids", "开标顺利。", window -> window.type("attendance", "采购人代表、三家投标人代表到场"), null);
        paperStandsInTheBid();
        walk.task("officer", "checkQualification", "资格审查合格。", window -> {
            for (int i = 0; i < BIDS.size(); i++) {
                window.pick("verdicts:" + i + ":qualified", "合格");
            }
        }, null);
    }

    /** The first member marks on the page; the others, whose page is the same, by the interface for programs. */
    void evaluate() {
        walk.task("agent", "formCommittee", "按抽取记录组建。", window -> {
            window.type("recordNumber", "CZB-页面-" + tender("agent").get("number").asText())
                    .type("drawnAt", walk.now().format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")));
            List<Map<String, Object>> experts = Procurement.pool(walk);
            for (int i = 0; i < window.count("experts", "name"); i++) {
                for (String field : List.of("name", "specialty", "employer", "userName")) {
                    window.type("experts:" + i + ":" + field, experts.get(i).get(field));
                }
            }
            window.attach("scan", "draw-record");
            for (int i = 0; i < BIDS.size(); i++) {
                window.type("marks:" + i + ":mark", 15);
            }
        }, null);
        List<String> members = new ArrayList<>();
        tender("agent").get("committee").forEach(s -> members.add(s.get("member").asText()));
        walk.attend(members.get(0));
        walk.task(members.get(0), "evaluateBids", null, window -> {
            for (int i = 0; i < window.count("marks", "mark"); i++) {
                window.type("marks:" + i + ":mark", i % 2 == 0 ? 40 : 17).type("marks:" + i + ":remark", "方案完整");
            }
        }, null);
        for (String member : members.subList(1, members.size())) {
            List<Map<String, Object>> marks = new ArrayList<>();
            tender("agent").get("bids").forEach(bid -> {
                marks.add(json("bid", bid.get("number").asText(), "criterion", 0, "mark", 40, "remark", "方案完整"));
                marks.add(json("bid", bid.get("number").asText(), "criterion", 1, "mark", 17, "remark", "服务可行"));
            });
            walk.does(member, "evaluateBids", json("marks", marks, "recuse", false, "opinion", "独立评审完毕。"));
        }
        walk.task("agent", "concludeEvaluation", "评审意见一致，推荐排名第一的投标人。");
    }

    void award() {
        walk.task("head", "awardTender", "按评审结果定标。");
        assertThat(walk.window("supplier").open("/open/awards.xhtml", "none").page.content()).as("before the review").doesNotContain(walk.title);
        walk.review();
        Window visitor = walk.window("supplier").open("/open/awards.xhtml", "none");
        assertThat(visitor.page.content()).contains(walk.title);
        printLetter();
    }

    /** 中标通知书, by the button of the procurement's page: a PDF that names project, winner, price in figures and in capitals. */
    private void printLetter() {
        JsonNode tender = tender("head");
        Window head = walk.window("head").open("/app/tender/tender.xhtml?number=" + tender.get("number").asText(), "none");
        Locator button = head.page.locator("a.btn[href*='/forms/award-letter']").first();
        APIResponse letter = head.page.request().get(button.getAttribute("href"));
        assertThat(letter.headers().get("content-type")).startsWith("application/pdf");
        BigDecimal price = new BigDecimal(MoneyWalk.share(walk.total(), BIDS.get(walk.implementer)));
        try (PDDocument pdf = Loader.loadPDF(letter.body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("中标通知书", "人民币", String.format("%,.2f", price));
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains(walk.title);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
