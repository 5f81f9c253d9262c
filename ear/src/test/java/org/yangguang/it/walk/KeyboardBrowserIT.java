package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.it.Browser;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** From the log-in to the confirmed decision without a mouse: the focus is seen, goes in the order of the page, and comes back. */
class KeyboardBrowserIT {

    private static final int MOST_STOPS = 150;
    /** Where the focus is, and whether a person sees it there; told from the frame that has it. */
    private static final String STOP = """
            () => {
              const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
              const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
              const around = at.closest('.gsearch, .ui-selectonemenu, .ui-inputwrapper-focus, .ui-chkbox-box, .ui-fileupload');
              const shown = outlined || style.boxShadow !== 'none' || (around !== null && (getComputedStyle(around).boxShadow !== 'none'
                || getComputedStyle(around).outlineStyle !== 'none' || getComputedStyle(around).backgroundColor !== 'rgba(0, 0, 0, 0)'));
              const before = window.lastStop, order = !before || !before.isConnected || before === at
                || (before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
              window.lastStop = at;
              return { name: at.tagName + '#' + at.id + '.' + at.className, shown, order, frame: at.tagName === 'IFRAME', body: at === document.body,
                inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth };
            }""";

    private final YangguangServer server = YangguangServer.shared();

    @Test
    void anApplicationIsApprovedFromTheLogInOnByTheKeyboardAlone() {
        Walk walk = screened("键盘办理检验");
        try (BrowserContext context = Browser.session(server)) {
            Page page = context.newPage();
            logIn(page, "head");
            page.navigate("/app/index.xhtml");
            page.keyboard().press("Tab");
            assertThat(focused(page)).as("the first stop of a page").contains("skip");
            page.keyboard().press("Enter");
            assertThat(focused(page)).contains("MAIN#main");
            page.keyboard().press("/");
            assertThat(focused(page)).contains("#gsearch");
            back(page, "a[href$='/app/identity/profile.xhtml'], .brand");

            page.navigate("/app/index.xhtml");
            go(page, "nav.side a[href$='/app/inbox.xhtml']");
            page.keyboard().press("Enter");
            page.waitForURL("**/app/inbox.xhtml*");
            find(page, walk);
            choose(page, walk, "approveAsDivisionHead");
            page.keyboard().press("Enter");
            page.waitForURL("**/approve-as-division-head.xhtml*");
            decide(page);
            page.waitForURL("**/app/inbox.xhtml*");
            page.waitForCondition(() -> page.locator("#announcer").textContent().length() > 3);
            assertThat(page.locator("#announcer").getAttribute("role")).isEqualTo("status");
        }
        assertThat(walk.projectNumber()).startsWith("XM-");
    }

    /** Sent without a word first: what is wrong is announced, has the focus, and the field says so too. */
    private static void decide(Page page) {
        go(page, "[id='task:opinion']");
        page.keyboard().press("Control+Enter");
        page.locator(".ui-messages-error").first().waitFor();
        page.waitForCondition(() -> focused(page).contains("ui-messages"));
        assertThat(page.locator(".ui-messages[aria-live], .ui-messages [role=alert], .ui-messages[role=alert]").count()).as("announced").isPositive();
        assertThat(page.locator("[id='task:opinion']").getAttribute("aria-invalid")).isEqualTo("true");

        go(page, "[id='task:cosign']");
        page.keyboard().press("Enter");
        page.locator("[id$='cosigning:dialog']").waitFor();
        page.waitForCondition(() -> (Boolean) page.evaluate("() => !!document.activeElement.closest('.ui-dialog')"));
        page.keyboard().press("Escape");
        page.waitForCondition(() -> focused(page).contains("#task:cosign."));

        page.evaluate("() => { window.lastStop = null; }");
        back(page, "[id='task:opinion']");
        page.keyboard().type("同意立项，请抓紧编制预算。");
        page.keyboard().press("Control+Enter");
    }

    @Test
    void oneIsDecidedOnBesideTheListAndTheListHasTheFocusAgain() {
        Walk walk = screened("键盘连续办理检验");
        try (BrowserContext context = Browser.session(server)) {
            Page page = context.newPage();
            logIn(page, "head");
            page.navigate("/app/inbox.xhtml?list=open");
            find(page, walk);
            String id = choose(page, walk, "approveAsDivisionHead");
            page.waitForFunction("id => document.querySelector('#task-frame')?.contentDocument?.readyState === 'complete' && document.querySelector('#task-frame').src.includes(id)"
                    + " && document.querySelector('#task-frame').contentDocument.getElementById('task:opinion')", id);
            page.keyboard().press("o");
            Frame pane = page.frames().stream().filter(f -> f.url().contains(id)).findFirst().orElseThrow();
            assertThat(pane.evaluate("() => document.activeElement.id")).isEqualTo("task:opinion");
            page.keyboard().type("同意。");
            page.keyboard().press("Control+Enter");
            page.waitForFunction("id => !document.querySelector(`#rows tr[data-href*='${id}']`) && document.activeElement.id === 'rows'", id);
        }
        assertThat(walk.projectNumber()).startsWith("XM-");
    }

    /** The table of keys says what they are, and single keys are put off and on there. */
    @Test
    void singleKeysArePutOffWhereTheyAreExplained() {
        try (BrowserContext context = Browser.session(server)) {
            Page page = context.newPage();
            logIn(page, "head");
            page.keyboard().press("?");
            page.waitForURL("**/app/help.xhtml#keys");
            assertThat(page.locator("table.keys kbd").allInnerTexts()).contains("Tab", "/", "?", "J", "K", "O", "Enter", "Ctrl+Enter", "Esc");
            page.locator("a[href*='set=keys'][href*='to=off']").press("Enter");
            page.locator("a[href*='set=keys'][href*='to=on']").waitFor();
            page.keyboard().press("/");
            assertThat(focused(page)).doesNotContain("gsearch");
            page.locator("a[href*='set=keys'][href*='to=on']").press("Enter");
            page.locator("a[href*='set=keys'][href*='to=off']").waitFor();
            page.keyboard().press("/");
            assertThat(focused(page)).contains("gsearch");
        }
    }

    private Walk screened(String title) {
        Walk walk = new Walk(server, "transfer", title + System.nanoTime() % 1_000_000_000, List.of(new Walk.Line("信息服务站", 10, "个", "30000.00")));
        walk.apply();
        walk.recommend();
        walk.screen();
        return walk;
    }

    private static void logIn(Page page, String user) {
        page.navigate("/login.xhtml");
        go(page, "[id='login:userName']");
        page.keyboard().type(user);
        go(page, "[id='login:password']");
        page.keyboard().type(Http.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** Narrows the list to this project by its filter and goes to it. */
    private static void find(Page page, Walk walk) {
        go(page, "[id='inbox:keyword']");
        page.keyboard().type(walk.application);
        go(page, "[id='inbox:search']");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.querySelectorAll('#rows tr[data-row]').length === 1 && PrimeFaces.ajax.Queue.isEmpty()");
        go(page, "#rows");
    }

    /** Goes down the list by J until the task's row is chosen; its number. */
    private static String choose(Page page, Walk walk, String key) {
        JsonNode task = walk.task("head", key);
        String id = task.get("id").asText();
        String chosen = "#rows tr[aria-selected=true][data-href*='" + id + "']";
        for (int row = page.locator("#rows tr[data-row]").count(); row > 0 && page.locator(chosen).count() == 0; row--) {
            page.keyboard().press("j");
        }
        assertThat(page.locator(chosen).count()).as("the task is on the first page of the list").isEqualTo(1);
        return id;
    }

    private static String focused(Page page) {
        return (String) page.evaluate("() => { const at = document.activeElement; return at.tagName + '#' + at.id + '.' + at.className; }");
    }

    private static void go(Page page, String selector) {
        step(page, selector, "Tab");
    }

    private static void back(Page page, String selector) {
        step(page, selector, "Shift+Tab");
    }

    /** Tabs until this element has the focus; every stop on the way is seen, in the window, and after the one before. */
    @SuppressWarnings("unchecked")
    private static void step(Page page, String selector, String key) {
        page.evaluate("() => { window.lastStop = null; }");
        List<Object> way = new ArrayList<>();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            page.keyboard().press(key);
            Map<String, Object> at = (Map<String, Object>) page.evaluate(STOP);
            way.add(at.get("name"));
            if (!(Boolean) at.get("frame") && !(Boolean) at.get("body")) {
                assertThat((Boolean) at.get("shown")).as("the focus is seen at " + at + " of " + page.url()).isTrue();
                assertThat((Boolean) at.get("inside")).as("the focus is in the window at " + at + " of " + page.url()).isTrue();
                if (key.equals("Tab")) {
                    assertThat((Boolean) at.get("order")).as("the focus goes on in the page's order at " + at + " of " + page.url() + " after " + way).isTrue();
                }
            }
        }
        throw new AssertionError("the keyboard does not come to " + selector + " on " + page.url() + " by " + way);
    }
}
