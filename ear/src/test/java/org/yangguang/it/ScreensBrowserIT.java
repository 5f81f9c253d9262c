package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The demonstration as it is made, and pictures of ten pages with its projects. They are written into docs/screens with
 * {@code -Dyangguang.screens=write}, else into target/screens; the printed forms are {@code SamplesIT}'s.
 */
@Tag("alone")
class ScreensBrowserIT {

    private static final Path PICTURES = "write".equals(System.getProperty("yangguang.screens"))
            ? Path.of(System.getProperty("yangguang.it.root"), "docs", "screens") : Path.of("target", "screens");
    private static final String PLATFORM = "山东省新农村商网数据平台";

    private static final Map<String, Page> PEOPLE = new HashMap<>();
    private static DatabaseUnderTest database;
    private static YangguangServer server;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(PICTURES);
        database = DatabaseUnderTest.of("h2", YangguangServer.instanceDirectory("screens-data"));
        server = YangguangServer.start(database, Map.of("YANGGUANG_DEMO_PROJECTS", "yes"));
    }

    @AfterAll
    static void stop() {
        PEOPLE.values().forEach(page -> page.context().close());
        if (server != null) {
            server.close();
        }
        database.close();
    }

    private static Page as(String user) {
        return PEOPLE.computeIfAbsent(user, name -> Browser.as(server, name));
    }

    /** The page when it shows this text in its main part, taken as it stands in the window. */
    private static void picture(Page page, String address, String text, String name) {
        page.navigate(address);
        shown(page, text);
        take(page, name);
    }

    private static void shown(Page page, String text) {
        page.waitForLoadState(LoadState.LOAD);
        page.locator("main").getByText(text).first().waitFor();
        page.waitForFunction("() => document.fonts.status === 'loaded' && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())");
    }

    private static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private static String task(String user, String key) {
        for (JsonNode row : Http.as(server, user).get("/api/v1/tasks").expect(200).json().get("rows")) {
            JsonNode task = row.get("task");
            if (task.get("key").asText().equals(key)) {
                return "/app/" + task.get("process").asText().split("-")[0] + "/" + key.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT)
                        + ".xhtml?task=" + task.get("id").asText();
            }
        }
        throw new AssertionError(user + " has no " + key);
    }

    private static JsonNode platform() {
        for (JsonNode row : Http.as(server, "officer").get("/api/v1/projects?text=" + encoded(PLATFORM)).expect(200).json().get("rows")) {
            if (row.get("title").asText().equals(PLATFORM)) {
                return row;
            }
        }
        throw new AssertionError("no project " + PLATFORM);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Projects in every stage, made by the people's own doors: what one of them refuses would leave it half made. */
    @Test
    void theDemonstrationIsMadeWhole() {
        Path log = server.directory().resolve("log/server.log");
        await("the demonstration").atMost(5, TimeUnit.MINUTES).until(() -> Files.readString(log).matches("(?s).*The demonstration('s projects are| could not be) made.*"));
        assertThat(log).content().contains("The demonstration's projects are made").doesNotContain("could not be made whole", " ERROR ");
    }

    @Test
    void thePortal() {
        try (BrowserContext visitor = Browser.session(server)) {
            picture(visitor.newPage(), "/", PLATFORM, "portal");
        }
    }

    @Test
    void theInbox() {
        Page page = as("officer");
        page.navigate("/app/inbox.xhtml");
        page.frameLocator("#task-frame").locator(".act .bts button.pri").first().waitFor();
        shown(page, "办结");
        take(page, "inbox");
    }

    @Test
    void theDossier() {
        picture(as("officer"), "/app/project/dossier.xhtml?number=" + platform().get("number").asText(), PLATFORM, "dossier");
    }

    @Test
    void theApplicationForm() {
        Page page = as("applicant");
        page.navigate("/app/project/application.xhtml?call=ZN-2026-0001");
        page.locator("[id='application:title']").fill("临沂市农产品冷链物流信息平台");
        page.locator("[id='application:purpose']").fill("为农产品生产者和经营者提供及时、准确、免费的冷链物流信息。");
        page.locator("[id='application:contactPhone']").fill("0539-8123456");
        page.locator("[id='application:startsOn_input']").fill("2026-05-01");
        page.locator("[id='application:endsOn_input']").fill("2027-04-30");
        page.locator("[id='application:endsOn_input']").blur();
        page.evaluate("() => window.scrollTo(0, 0)");
        shown(page, "基本信息");
        take(page, "application-form");
    }

    @Test
    void theTenderPlan() {
        picture(as("agent"), task("agent", "publishNotice"), "资格条件", "tender-plan");
    }

    @Test
    void theContractDraft() {
        picture(as("legal"), task("legal", "reviewContract"), "里程碑", "contract-draft");
    }

    @Test
    void theCostConfirmation() {
        picture(as("officer"), task("officer", "confirmCost"), "合同", "cost-confirmation");
    }

    @Test
    void thePaymentApproval() {
        picture(as("financelead"), task("financelead", "approvePayment"), "资金核对", "payment-approval");
    }

    @Test
    void theProjectRegister() {
        // whichever projects came last: others on this server have made theirs
        picture(as("officer"), "/app/project/projects.xhtml", "XM-", "project-register");
    }

    @Test
    void theAuditList() {
        picture(as("auditadmin"), "/app/audit/trail.xhtml", "登录", "audit-list");
    }
}
