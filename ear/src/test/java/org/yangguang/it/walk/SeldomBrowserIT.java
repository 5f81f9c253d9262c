package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.it.Browser;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** Pages that a project's usual course does not come by: each is opened by who has to, filled in, and sent. */
class SeldomBrowserIT {

    private final YangguangServer server = YangguangServer.shared();

    /** Above ten million the party group decides; the contract is amended; the project is halted, resumed, ended and settled. */
    @Test
    void decidesInTheGroupAmendsHaltsAndSettles() {
        try (BrowserWalk walk = new BrowserWalk(server, "transfer", "沂沭河流域农村商务服务网络" + System.nanoTime() % 1_000_000_000, "applicant",
                List.of(new Walk.Line("县级服务中心", 50, "个", "240000.00")))) {
            try {
                walk.apply();
                walk.recommend();
                walk.screen();
                walk.task("financelead", "approveAsFinanceLead", "资金来源落实，同意。", window -> { }, null);
                assertThat(walk.tasks("authority", "approveAsAuthority")).as("the authority decides after the group").isEmpty();
                walk.task("officer", "recordGroupDecision", "按会议决定登记。", window -> window.type("decisionNumber", "党组纪要〔2026〕8号")
                        .type("decidedOn", walk.today()).type("summary", "会议同意立项，资金分年安排。").attach("minutes", "group-minutes"), "record");
                walk.task("authority", "approveAsAuthority", "按党组决定批准立项。", window -> { }, null);
                assertThat(walk.projectNumber()).startsWith("XM-");
                walk.budget("商财函〔2026〕" + System.nanoTime() % 100_000 + "号");
                walk.appraise();
                walk.grant("商财函〔2026〕" + System.nanoTime() % 100_000 + "号");
                amend(walk);
                halt(walk);
                settle(walk);
            } catch (AssertionError | PlaywrightException stopped) {
                walk.keepPictures();
                throw stopped;
            }
        }
    }

    private static void amend(BrowserWalk walk) {
        JsonNode contract = walk.contract("officer");
        String number = contract.get("number").asText();
        Window officer = walk.window("officer").open("/app/contract/contract.xhtml?number=" + number, "none");
        officer.follow(officer.page.locator("a[href*='propose-amendment']"), "amendment");
        officer.type("title", "增加服务点").type("reason", "群众要求增设").choose("milestone", walk.milestoneNumber("FINAL")).type("amount", "1000.00");
        assertThat(officer.refusedBy("propose")).as("the whole budget is under contract").contains("BUDGET-X06");
        assertThat(officer.page.locator("[id='amendment:amount'][aria-invalid=true], [id='amendment:amount'] [aria-invalid=true], [id^='amendment:amount_'][aria-invalid=true]").count())
                .as("the amount's field is marked").isPositive();
        officer.type("title", "减少两个服务点").type("reason", "两个乡镇已由其他资金建设").choose("milestone", walk.milestoneNumber("FINAL"))
                .choose("direction", "核减").type("amount", "100000.00");
        officer.send("propose");
        walk.task("head", "approveAmendment", "调减属实，同意。", window -> { }, "approve");
        walk.task("applicant", "agreeAmendment", "同意变更。", window -> { }, "agree");
        assertThat(new BigDecimal(walk.contract("officer").get("value").asText())).isEqualByComparingTo(walk.total().subtract(new BigDecimal("100000.00")));
    }

    private static void halt(BrowserWalk walk) {
        String control = "/app/project/control.xhtml?number=" + walk.projectNumber();
        Window head = walk.window("head").open(control, "suspend");
        head.type("until", walk.today().plusDays(10)).type("opinion", "建设用地权属有争议，暂停核实。");
        head.send("suspend");
        assertThat(walk.project("officer").get("suspended").asBoolean()).isTrue();
        walk.task("head", "resumeProject", "争议已经解决，恢复执行。", window -> { }, "resume");
        assertThat(walk.project("officer").get("suspended").asBoolean()).isFalse();
    }

    private static void settle(BrowserWalk walk) {
        Window authority = walk.window("authority").open("/app/project/control.xhtml?number=" + walk.projectNumber(), "terminate");
        authority.type("opinion", "实施条件已不具备，终止项目。");
        authority.send("terminate");
        walk.task("finance", "settleProject", "资金未拨付，清算完毕。", window -> {
            assertThat(window.typed("paid")).as("what the books say was paid").isEqualTo("0.00");
            window.type("used", "0.00").type("recovered", "0.00");
        }, "settle");
        assertThat(walk.project("officer").get("status").asText()).isEqualToIgnoringCase("terminated");
    }

    /** Below the threshold three quotations do; and a contract signed after its thirty days wants a reason. */
    @Test
    void buysByQuotationAndSignsLate() {
        try (BrowserWalk walk = new BrowserWalk(server, "quotation", "农产品行情采集工具" + System.nanoTime() % 1_000_000_000, "supplier",
                List.of(new Walk.Line("采集工具", 1, "套", "180000.00")))) {
            try {
                walk.apply();
                walk.recommend();
                walk.screen();
                walk.approve();
                walk.budget("商财函〔2026〕" + System.nanoTime() % 100_000 + "号");
                walk.appraise();
                quote(walk);
                signLate(walk);
            } catch (AssertionError | PlaywrightException stopped) {
                walk.keepPictures();
                throw stopped;
            }
        }
    }

    private static void quote(BrowserWalk walk) {
        String[][] offers = {{"齐鲁软件", "168000.00"}, {"黄河数据", "175000.00"}, {"泰山信息", "179000.00"}};
        walk.task("officer", "recordQuotations", "三家报价，拟选最低价。", window -> {
            window.type("subject", "行情采集工具一套").rows("offers", "price", offers.length, "增加报价");
            for (int i = 0; i < offers.length; i++) {
                String offer = "offers:" + i + ":";
                window.choose(offer + "supplier", offers[i][0]).type(offer + "quotedOn", walk.today()).type(offer + "price", offers[i][1]);
                window.type(offer + "lines:0:name", "采集工具").type(offer + "lines:0:quantity", 1).type(offer + "lines:0:unit", "套")
                        .type(offer + "lines:0:unitPrice", offers[i][1]);
            }
            window.choose("chosen", "齐鲁软件").attach("minutes", "minutes");
        }, null);
        walk.task("head", "approveQuotation", "同意选定最低报价。");
    }

    private static void signLate(BrowserWalk walk) {
        BigDecimal value = new BigDecimal(walk.contract("officer").get("value").asText());
        assertThat(value).isEqualByComparingTo("168000.00");
        walk.does("officer", "draftContract", walk.draft("officer", null, value, 0, null));
        walk.task("legal", "reviewContract", "条款齐备。", window -> { }, "agree");
        walk.task("finance", "countersignContract", "在批复预算之内。", window -> { }, "agree");
        walk.task("supplier", "signAsSupplier", "同意签署。", window -> { }, "sign");
        walk.moveClock(LocalDate.parse(walk.contract("officer").get("signBy").asText()).plusDays(1).atTime(10, 0));
        Window head = walk.openTask("head", "signAsBuyer");
        head.type("opinion", "同意签署。");
        assertThat(head.refusedBy("sign")).contains("CON-01b").doesNotContain("中标通知书");
        assertThat(head.page.locator("[id='task:lateReason'][aria-invalid=true]").count()).as("the reason's field is marked").isEqualTo(1);
        head.type("lateReason", "双方核对技术条款，推迟签订。").at("sign").click();
        head.page.waitForURL(url -> !url.contains("sign-as-buyer"));
        assertThat(walk.contract("officer").get("status").asText()).isEqualTo("in-force");
        assertThat(walk.contract("officer").get("lateReason").asText()).isEqualTo("双方核对技术条款，推迟签订。");
    }

    /** Every figure of the desk opens the list that it counts, even when the inbox was left on another one. */
    @Test
    void leadsFromEachFigureOfTheDeskToItsList() {
        station().apply();
        Walk returned = station();
        returned.apply();
        returned.does(returned.recommender, "recommendProposal", json("outcome", "returned", "opinion", "请写明受益范围。", "defects",
                List.of(json("field", "purpose", "remark", "请写明受益范围")), "version", returned.version(returned.recommender, "applications/" + returned.application)));
        try (Window person = new Window(server, returned.applicant)) {
            arrives(person, "我发起", "list=sent", ".tabs a[aria-current=page]", "我发起");
            arrives(person, "待办", "list=open", ".tabs a[aria-current=page]", "待办");
            for (String[] chip : new String[][] {{"已超期", "overdue"}, {"今日到期", "today"}, {"个工作日内", "soon"}, {"被退回", "returned"}}) {
                arrives(person, chip[0], "only=" + chip[1], ".chips a[aria-pressed=true]", chip[0]);
            }
        }
    }

    private Walk station() {
        return new Walk(server, "transfer", "商务信息服务站" + System.nanoTime() % 1_000_000_000, List.of(new Walk.Line("信息服务站", 10, "个", "30000.00")));
    }

    /** Follows the tile and finds the list that is chosen there, with the figure that the tile showed. */
    private static void arrives(Window person, String tile, String query, String chosen, String label) {
        person.open("/app/index.xhtml", "none");
        Locator link = person.page.locator(".tiles a[href$='?" + query + "']");
        assertThat(link.innerText()).as("the tile of " + query).contains(tile);
        String figure = link.locator("b").innerText();
        person.follow(link, "inbox");
        assertThat(person.page.locator(chosen).allInnerTexts()).as("what " + query + " leads to").singleElement().asString().contains(label).contains(figure);
        int rows = person.page.locator("#rows tr[data-row]").count();
        assertThat(figure.endsWith("+") ? rows > 0 : rows == Integer.parseInt(figure)).as(rows + " rows where the tile says " + figure).isTrue();
    }

    /** A new person must change the initial password, and then keeps phrases, which stand beside the opinion boxes. */
    @Test
    void changesTheInitialPasswordAndKeepsPhrases() {
        String name = "clerk" + System.nanoTime() % 1_000_000;
        String initial = Http.as(server, "sysadmin").post("/api/v1/users", json("userName", name, "displayName", "陈一鸣", "organisation", "XXH", "version", 0))
                .expect(201).json().get("password").asText();
        try (BrowserContext context = Browser.session(server)) {
            Page page = context.newPage();
            logIn(page, name, initial);
            page.waitForURL(url -> url.contains("/change-password"));
            page.locator("[id='password:current']").fill(initial);
            page.locator("[id='password:wanted']").fill("Moonrise-4711-x");
            page.locator("[id='password:repeated']").fill("Moonrise-4711-y");
            page.locator("[id='password:change']").click();
            page.locator(".ui-message-error-detail").first().waitFor();
            page.locator("[id='password:current']").fill(initial);
            page.locator("[id='password:wanted']").fill("Moonrise-4711-x");
            page.locator("[id='password:repeated']").fill("Moonrise-4711-x");
            page.locator("[id='password:change']").click();
            page.waitForURL(url -> !url.contains("/change-password"));

            page.navigate("/app/workflow/phrases.xhtml");
            page.locator("[id='form:phrases']").fill("请按时间节点推进。\n拟同意，请按程序报批。");
            page.locator("[id='form:save']").click();
            page.locator(".ui-messages-info:visible").first().waitFor();
            page.navigate("/app/workflow/phrases.xhtml");
            assertThat(page.locator("[id='form:phrases']").inputValue()).contains("请按时间节点推进。").contains("拟同意，请按程序报批。");
        }
    }

    private static void logIn(Page page, String user, String password) {
        page.navigate("/login.xhtml");
        page.locator("[id='login:userName']").fill(user);
        page.locator("[id='login:password']").fill(password);
        page.locator("[id='login:enter']").click();
    }

    /** The officer enters a programme; it stands in the list and can be changed. */
    @Test
    void entersAProgramme() {
        String code = "P" + System.nanoTime() % 1_000_000;
        try (Window officer = new Window(server, "officer")) {
            officer.open("/app/project/programme.xhtml", "programme");
            officer.type("code", code).type("functionCode", "2160299").type("name", "县域商业体系建设" + code).type("targets", "健全县乡村三级网络")
                    .choose("buyer", "信息化司").choose("finance", "规划财务司").choose("legal", "条约法律司");
            officer.send("save");
            officer.open("/app/project/programmes.xhtml", "none");
            officer.follow(officer.page.locator("a[href*='" + code + "']").first(), "programme");
            assertThat(officer.typed("code")).isEqualTo(code);
        }
    }
}
