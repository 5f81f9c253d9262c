package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;
import org.yangguang.it.rights.AnnualRounds;
import org.yangguang.it.walk.ProceduresIT.Purchase;

/**
 * Every page of the shipped archive is looked at ({@link Looks}): a task's page while somebody has the task, on projects
 * that are walked through all stages here; the others by following links from each person's desk and from the portal. A new
 * page that neither a walk nor a link leads to fails the test.
 */
@Tag("alone")
class ShippedPagesBrowserIT {

    private static final Path ROOT = Path.of(System.getProperty("yangguang.it.root", ".."));
    private static final List<String> PEOPLE = List.of("officer", "applicant", "recommender", "head", "authority", "finance", "financelead", "legal",
            "auditor", "agent", "supplier", "supervisor", "expert1", "sysadmin", "secadmin", "auditadmin");
    /** To which no link leads: one comes there by being refused, by logging in, or by being sent. */
    private static final List<String> UNLINKED = List.of("/login.xhtml", "/error/denied.xhtml", "/error/expired.xhtml", "/error/failed.xhtml",
            "/error/missing.xhtml", "/error/refused.xhtml");

    private static final String SOUGHT = URLEncoder.encode("信息", StandardCharsets.UTF_8);

    private final YangguangServer server = YangguangServer.shared();

    @Test
    void everyShippedPageCanBeReadByEveryone() throws IOException {
        try (Looks looks = new Looks(server, chineseTexts())) {
            walk(looks);
            new ListWalk(server, (user, address) -> {
                looks.at(user, address);
                if (address.startsWith("/app/selection/score-proposals")) {
                    eachMarkIsNamed(looks.window(user));
                }
            }).carryOut();
            looks.at("supplier4", papers());
            looks.at("finance", closing());
            looks.at("head", departure());
            looks.at("head", "/app/departure/begin.xhtml");
            looks.at("auditor", "/app/tender/recovery.xhtml");
            new AnnualRounds(server, (user, task) -> looks.at(user, Tour.address(task))).published();
            looks.at("applicant", "/app/project/application.xhtml?call=ZN-2026-0001");
            UNLINKED.forEach(address -> looks.at(Looks.VISITOR, address));
            looks.at(Looks.VISITOR, "/open/search.xhtml?q=" + SOUGHT);
            looks.at("officer", "/app/search.xhtml?q=" + SOUGHT);
            looks.at("recommender", "/app/project/intake.xhtml?number=" + intake());
            openCalls();
            follow(looks, Looks.VISITOR, "/open/index.xhtml");
            for (String person : PEOPLE) {
                follow(looks, person, "/app/index.xhtml");
                if (!person.endsWith("admin")) {
                    follow(looks, person, "/app/inbox.xhtml?list=open");
                    looks.linksOpen(person, "/app/inbox.xhtml?list=done");
                }
            }
            Set<String> missed = new TreeSet<>(ShippedPages.all());
            missed.removeAll(looks.visited());
            System.out.println("Pages: " + looks.visited().size() + " looked at, each in two languages, two themes, two widths");
            SoftAssertions.assertSoftly(all -> {
                all.assertThat(missed).as("shipped pages that were not looked at: link each from a page that somebody sees, or, when it is a task's, "
                        + "let a walk of this test come by that task").isEmpty();
                all.assertThat(looks.visited()).as("looked at").containsExactlyElementsOf(ShippedPages.all());
                all.assertThat(looks.findings()).as("what readers stumble over").isEmpty();
            });
        }
    }

    private void walk(Looks looks) {
        Tour granted = tour("transfer", "沂蒙山区农村商务服务网络", "applicant", new Walk.Line("县级服务中心", 50, "个", "240000.00"), looks);
        Tour quoted = tour("quotation", "农产品行情采集工具", "supplier", new Walk.Line("采集工具", 1, "套", "180000.00"), looks);
        Tour tendered = tour("procurement", "鲁南农产品信息平台", "supplier", new Walk.Line("平台开发与部署", 1, "套", "2600000.00"), looks);
        granted.apply();
        quoted.apply();
        tendered.apply();
        together(looks, List.of(quoted, tendered));

        granted.recommend();
        granted.cosign("screenProposal");
        granted.returnAndCorrect();
        granted.screen();
        granted.approveInTheGroup();
        granted.budget(documentNumber());
        looks.at("officer", "/app/budget/budget.xhtml?number=" + granted.projectNumber());
        granted.appraise();
        granted.grant(documentNumber());
        granted.amend();
        granted.haltAndResume();
        granted.deliver(null);
        granted.planFunds();
        granted.confirmCost("PROGRESS", "5000.00");
        granted.pay("PROGRESS");
        granted.failAndRectify();
        granted.confirmCost("FINAL", "0");
        new TreasuryTour(granted).pay("FINAL");
        granted.evaluate();
        granted.close();

        quoted.screen();
        quoted.approve();
        quoted.budget(documentNumber());
        quoted.appraise();
        quoted.buyByQuotation();
        quoted.contract(new BigDecimal(quoted.contract("officer").get("value").asText()), null);
        quoted.endAndSettle();

        tendered.screen();
        tendered.approve();
        tendered.budget(documentNumber());
        tendered.appraise();
        tendered.buyByTender();
        tendered.contract(new BigDecimal(tendered.contract("officer").get("value").asText()), "JLGS");
        looks.at("officer", guarantee(tendered));
        tendered.deliver("supervisor");
        negotiated(looks);
    }

    /** What only a procedure by invitation comes by: who is asked for an offer, and the talks. */
    private void negotiated(Looks looks) {
        Tour walk = tour("procurement", "鲁南农产品数据接口", "supplier2", new Walk.Line("数据接口", 1, "项", "1500000.00"), looks);
        Purchase purchase = new Purchase(walk, "direct", "soleSource", false, "supplier2");
        purchase.reach();
        LocalDateTime deadline = purchase.shortest("direct").atTime(9, 0);
        purchase.planned(deadline);
        purchase.issued();
        walk.as("sysadmin").post("/api/v1/clock", Map.of("to", deadline.plusMinutes(5).toString())).expect(200);
        purchase.opened();
        purchase.negotiated(purchase.nextWorkingDay().atTime(9, 0));
    }

    /** Recommends these applications with one opinion: the sheet as it stands after their ticks in the inbox, then the batch. */
    private void together(Looks looks, List<Tour> walks) {
        Page inbox = looks.window("recommender");
        inbox.navigate("/app/inbox.xhtml?list=open");
        for (Tour walk : walks) {
            inbox.locator("[id='inbox:keyword']").fill(walk.application);
            inbox.locator("[id='inbox:search']").click();
            inbox.locator("#rows input[data-task='" + walk.task("recommender", "recommendProposal").get("id").asText() + "']").check();
            inbox.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        }
        inbox.locator("#decide-together").waitFor();
        looks.at("recommender", "/app/batch/decide.xhtml");
        Http recommender = walks.get(0).as("recommender");
        List<String> tasks = walks.stream().map(walk -> walk.task("recommender", "recommendProposal").get("id").asText()).toList();
        String number = recommender.post("/api/v1/batches", BatchIT.word(BatchIT.sheet(recommender, tasks), "forwarded")).expect(201).json().get("number").asText();
        BatchIT.finished(recommender, number);
        looks.at("recommender", "/app/batch/batch.xhtml?number=" + number);
    }

    /** Marks that are left out are told by the name of each one's criterion, not by that of the first. */
    private static void eachMarkIsNamed(Page sheet) {
        sheet.locator(".ui-selectoneradio .ui-radiobutton-box").first().click();
        sheet.locator("[id='task:submit']").click();
        sheet.locator(".ui-messages-error li").first().waitFor();
        assertThat(sheet.locator(".ui-messages-error li").allInnerTexts()).as("what the expert is told")
                .anyMatch(told -> told.startsWith("必要性")).anyMatch(told -> told.startsWith("可行性"));
    }

    /** Somebody leaves a post. */
    private String departure() {
        return "/app/departure/departure.xhtml?number=" + Http.as(server, "sysadmin").post("/api/v1/departures",
                Map.of("leaver", "officer2", "cause", "moved", "closeAccount", false)).expect(201).json().get("number").asText();
    }

    /** What the supplier has lodged for the contract. */
    private static String guarantee(Tour walk) {
        return "/app/guarantee/guarantee.xhtml?number=" + walk.as("officer").post("/api/v1/contracts/" + walk.contract("officer").get("number").asText() + "/guarantees",
                People.json("purpose", "PERFORMANCE", "form", "BANK_GUARANTEE", "issuer", "中国银行济南分行", "reference", "LYBH-" + walk.application, "amount", "10000.00",
                        "lodgedOn", walk.today().toString(), "validUntil", walk.today().plusDays(200).toString())).expect(201).json().get("number").asText();
    }

    /** A paper that expires soon. */
    private String papers() {
        Http firm = Http.as(server, "supplier4");
        LocalDate today = LocalDate.parse(Http.anonymous(server).get("/api/v1/health").expect(200).json().get("clock").asText().substring(0, 10));
        String document = firm.upload("/api/v1/documents?owner=BHKJ&kind=tax", "完税凭证.txt", "text/plain", ("纳税" + System.nanoTime()).getBytes(StandardCharsets.UTF_8),
                Map.of()).expect(201).json().get("number").asText();
        firm.post("/api/v1/enterprises/BHKJ/papers", People.json("kind", "TAX", "title", "上年度完税凭证", "certificate", null, "issuedOn", today.minusDays(300).toString(),
                "expiresOn", today.plusDays(5).toString(), "document", document)).expect(200);
        return "/app/registry/papers.xhtml";
    }

    /** The list of a year's end, counted and not signed. */
    private String closing() {
        Http.as(server, "finance").put("/api/v1/years/2026/closing", null).expect(200);
        return "/app/budget/closings.xhtml";
    }

    /** An import with a row that went in and one that came back. */
    private String intake() {
        Http recommender = Http.as(server, "recommender");
        Sheet sheet = new Sheet(recommender.get("/api/v1/calls/ZN-2026-0001/intake-template?rows=2").expect(200).body());
        String series = "批量" + System.nanoTime() % 1_000_000_000;
        sheet.write(1, "SDLY 临沂市商务局", series + "一站", Map.of()).write(2, "SDLY 临沂市商务局", series + "二站", Map.of("contactPhone", "无"));
        String number = recommender.file("/api/v1/intakes", "intake.xlsx", sheet.content()).expect(201).json().get("number").asText();
        Awaitility.await("the import").atMost(Duration.ofMinutes(2))
                .until(() -> !recommender.get("/api/v1/intakes/" + number).expect(200).json().get("status").asText().equalsIgnoreCase("running"));
        return number;
    }

    /** A programme with two open calls, whatever other tests have left: links that stand one below the other in a cell. */
    private void openCalls() {
        Http officer = Http.as(server, "officer");
        LocalDate today = LocalDate.parse(officer.get("/api/v1/health").expect(200).json().get("clock").asText().substring(0, 10));
        for (String title : List.of("第一批", "第二批")) {
            officer.post("/api/v1/calls", People.json("programmeCode", "NCXX", "documentNumber", documentNumber(), "title", title, "guide", "按季受理。",
                    "opensOn", today.toString(), "closesOn", today.plusDays(20).toString(), "ceiling", "20000000.00", "modes", List.of("TRANSFER"),
                    "documents", List.of("feasibility"), "version", 0)).expect(201);
        }
    }

    private Tour tour(String mode, String title, String implementer, Walk.Line line, Looks looks) {
        return new Tour(server, mode, title + System.nanoTime() % 1_000_000_000, implementer, List.of(line), looks::at);
    }

    private static String documentNumber() {
        return "商财函〔2026〕" + System.nanoTime() % 1_000_000 + "号";
    }

    /** From this page on, to each kind of page that nobody has looked at yet. */
    private static void follow(Looks looks, String user, String from) {
        Deque<String> ahead = new ArrayDeque<>(looks.linksOf(user, from));
        while (!ahead.isEmpty()) {
            String next = ahead.poll();
            if (!looks.visited().contains(Looks.path(next)) && next.startsWith(user.equals(Looks.VISITOR) ? "/open/" : "/app/")) {
                ahead.addAll(looks.at(user, next));
            }
        }
    }

    /** The values of all bundles, by which a text is known to be the product's own and not a person's. */
    private static Set<String> chineseTexts() throws IOException {
        Set<String> texts = new HashSet<>();
        for (String module : List.of("web", "ejb", "reports")) {
            Path folder = ROOT.resolve(module).resolve("src/main/resources/texts");
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (DirectoryStream<Path> bundles = Files.newDirectoryStream(folder, "*.properties")) {
                for (Path bundle : bundles) {
                    Properties properties = new Properties();
                    try (Reader reader = Files.newBufferedReader(bundle)) {
                        properties.load(reader);
                    }
                    properties.values().forEach(value -> texts.add(value.toString().trim()));
                }
            }
        }
        assertThat(texts).hasSizeGreaterThan(1000);
        return texts;
    }
}
