package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.yangguang.it.Browser;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** Pages that a project's usual course does not come by: each is opened by who has to, filled in, and sent. */
class SeldomBrowserIT {

    private final YangguangServer server = YangguangServer.shared();

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
}
