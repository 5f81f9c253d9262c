package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What the public sees of a walk's project in its own window, without an account. */
final class PortalPages {

    private final BrowserWalk walk;

    PortalPages(BrowserWalk walk) {
        this.walk = walk;
    }

    private Locator rows(String list, String kind) {
        Window visitor = walk.visitor().open("/open/" + list + ".xhtml?kind=" + kind + "&q=" + URLEncoder.encode(walk.title, StandardCharsets.UTF_8), "none");
        return visitor.page.locator("table.lst tbody tr");
    }

    /** So many of the project's publications of this kind are on the list. */
    void lists(String list, String kind, int count) {
        assertThat(rows(list, kind).count()).as("%s on the portal", kind).isEqualTo(count);
    }

    /** What the one publication of this kind says. */
    String read(String list, String kind) {
        lists(list, kind, 1);
        Window visitor = walk.visitor();
        visitor.page.locator("table.lst tbody tr a").first().click();
        visitor.page.waitForURL(address -> address.contains("/open/release.xhtml"));
        return visitor.page.locator("article").textContent();
    }
}
