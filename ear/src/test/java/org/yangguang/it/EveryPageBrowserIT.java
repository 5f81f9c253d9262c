package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each person's menu leads to pages that open, and the browser has nothing to complain about on any of them. */
@Tag("alone")
class EveryPageBrowserIT {

    @ParameterizedTest
    @ValueSource(strings = {"applicant", "recommender", "officer", "head", "authority", "finance", "financelead", "legal", "auditor", "agent",
            "supplier", "supervisor", "expert1", "sysadmin", "secadmin", "auditadmin"})
    void opensEveryEntryOfTheMenu(String user) {
        Page page = Browser.as(YangguangServer.shared(), user);
        try {
            List<String> complaints = listen(page);
            Set<String> entries = links(page, "nav a[href], .menu a[href], aside a[href]", "/app/");
            assertThat(entries).as("menu of " + user).isNotEmpty();
            entries.forEach(entry -> open(page, entry, complaints));
            assertThat(complaints).isEmpty();
        } finally {
            page.context().close();
        }
    }

    @Test
    void opensThePortalWithoutLogin() {
        try (BrowserContext context = Browser.session(YangguangServer.shared())) {
            Page page = context.newPage();
            List<String> complaints = listen(page);
            open(page, "/", complaints);
            links(page, "a[href]", "/open/").forEach(entry -> open(page, entry, complaints));
            assertThat(complaints).isEmpty();
            assertThat(context.cookies()).as("a visitor gets no session").isEmpty();
        }
    }

    @Test
    void leadsWhoeverHasNotLoggedInToTheLoginPage() {
        try (BrowserContext context = Browser.session(YangguangServer.shared())) {
            Page page = context.newPage();
            page.navigate("/app/inbox.xhtml");
            assertThat(page.url()).contains("/login");
        }
    }

    private static List<String> listen(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return complaints;
    }

    private static Set<String> links(Page page, String selector, String within) {
        Set<String> links = new LinkedHashSet<>();
        page.locator(selector).all().forEach(link -> {
            String target = link.getAttribute("href");
            if (target.contains(within) && target.contains(".xhtml") && !target.contains("logout")) {
                links.add(target.replaceAll("#.*", ""));
            }
        });
        return links;
    }

    private static void open(Page page, String path, List<String> complaints) {
        Response response = page.navigate(path);
        if (response.status() != 200 || page.url().contains("/error/") || page.url().contains("/login")) {
            complaints.add(path + ": " + response.status() + " at " + page.url());
        }
    }
}
