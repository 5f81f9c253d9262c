package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The pages of 追溯: a voucher is followed to its bid line and its budget line, and back, in two clicks each. */
final class TracePages {

    private final BrowserWalk walk;

    TracePages(BrowserWalk walk) {
        this.walk = walk;
    }

    void followAVoucher() {
        JsonNode payment = walk.get("auditor", "payments?status=paid&project=" + walk.projectNumber()).get("rows").get(0);
        String voucher = payment.get("voucherNumber").asText();
        String number = payment.get("number").asText();
        Page page = walk.window("auditor").open("/app/payment/payments.xhtml", "none").page;
        page.locator("#q").fill(voucher);
        page.locator("form.filter button[type=submit]").click();
        Locator rows = page.locator("#register-rows tbody tr");
        assertThat(rows.count()).as("payments of this voucher").isEqualTo(1);
        String line = thereAndBack(page, rows.locator("a[href*='/app/trace/payment.xhtml']"), "table.lines tbody a", voucher);
        assertThat(line).startsWith(walk.projectNumber());
        assertThat(page.locator("#voucher").innerText()).isEqualTo(voucher);

        page.navigate("/app/payment/payments.xhtml?q=" + voucher);
        String bid = thereAndBack(page, page.locator("#register-rows tbody tr a[href*='/app/trace/payment.xhtml']"), "#items a[href$='#bid']", voucher);
        assertThat(bid).as("tender, lot and line").matches("CG-.*-1 · \\d");
        assertThat(page.locator("h1").innerText()).contains(number);

        page.locator(".acts a[href*='/app/trace/flow.xhtml']").click();
        page.locator("svg.sankey").waitFor();
        assertThat(page.locator("svg.sankey rect").count()).isGreaterThan(4);
        assertThat(page.locator("svg.sankey path").count()).isEqualTo(page.locator("#bands tbody tr").count());
    }

    /** Two clicks to the record behind the voucher, one on the voucher that stands there to be back; what the record is called. */
    private static String thereAndBack(Page page, Locator first, String second, String voucher) {
        first.click();
        page.locator("#voucher").waitFor();
        Locator link = page.locator(second).first();
        String told = link.innerText();
        link.click();
        Locator back = page.locator("table.paid a", new Page.LocatorOptions().setHasText(voucher));
        back.waitFor();
        back.click();
        page.locator("#voucher").waitFor();
        return told.strip();
    }
}
