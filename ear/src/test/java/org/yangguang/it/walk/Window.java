package org.yangguang.it.walk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import org.yangguang.it.Browser;
import org.yangguang.it.YangguangServer;

/**
 * A person's browser window. It types, chooses and presses as a person does, by the ids of the fields in the page's form,
 * and awaits what the page answers; nothing here sleeps.
 */
final class Window implements AutoCloseable {

    final String user;
    final Page page;
    private String form = "task";

    Window(YangguangServer server, String user) {
        this.user = user;
        this.page = Browser.as(server, user);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    }

    private Window(String user, Page page) {
        this.user = user;
        this.page = page;
    }

    /** A window without an account. */
    static Window visitor(YangguangServer server) {
        return new Window("a visitor", Browser.session(server).newPage());
    }

    /** A second tab of the same browser: the same session. */
    Window another() {
        return new Window(user, page.context().newPage());
    }

    /** Opens an address whose form has this id. */
    Window open(String address, String formId) {
        page.navigate(address);
        page.waitForLoadState(LoadState.LOAD);
        form = formId;
        return this;
    }

    /** Follows a link of the page to a page with this form. */
    Window follow(Locator link, String formId) {
        link.click();
        form = formId;
        page.locator("[id='" + formId + "']").first().waitFor();
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    Locator at(String id) {
        return page.locator("[id='" + form + ":" + id + "']");
    }

    boolean has(String id) {
        return at(id).count() > 0;
    }

    /** Types into a field; a date or moment is typed as it is written. */
    Window type(String id, Object value) {
        Locator input = has(id + "_input") ? at(id + "_input") : at(id);
        input.fill(value.toString());
        input.blur();
        settle();
        return this;
    }

    String typed(String id) {
        return at(id).inputValue();
    }

    /**
     * Picks the entry with this text from a drop-down list, unless it is chosen already. The list is brought to the middle
     * of the window first, for it closes when the page is scrolled under it; each step awaits the end of the one before.
     */
    Window choose(String id, String text) {
        Locator list = at(id);
        if (!at(id + "_label").innerText().contains(text)) {
            list.evaluate("e => new Promise(done => { e.scrollIntoView({block: 'center'}); requestAnimationFrame(() => requestAnimationFrame(done)); })");
            list.locator(".ui-selectonemenu-trigger").click();
            page.waitForFunction("id => { const e = document.getElementById(id); return e && e.getClientRects().length && !e.getAnimations().length; }", form + ":" + id + "_panel");
            at(id + "_items").locator("li").filter(new Locator.FilterOptions().setHasText(text)).first().click();
            at(id + "_panel").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            settle();
            page.waitForCondition(() -> at(id + "_label").innerText().contains(text));
        }
        return this;
    }

    /** Chooses one of several round buttons. */
    Window pick(String id, String text) {
        at(id).locator("label").filter(new Locator.FilterOptions().setHasText(text)).first().click();
        settle();
        return this;
    }

    /** Ticks a box, or every box of a group. */
    Window tick(String id) {
        for (Locator box : at(id).locator(".ui-chkbox-box").all()) {
            if (!box.getAttribute("class").contains("ui-state-active")) {
                box.click();
                settle();
            }
        }
        return this;
    }

    /** Chooses a small text file and awaits that the page lists it. */
    Window attach(String id, String kind) {
        String name = kind + ".txt";
        byte[] content = (kind + " " + page.url() + " " + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
        at(id + "_input").setInputFiles(new FilePayload(name, "text/plain", content));
        at(id + "-list").locator("li").filter(new Locator.FilterOptions().setHasText(name)).first().waitFor();
        settle();
        return this;
    }

    /** Presses a button that only changes the page, such as one that adds a row. */
    Window press(Locator button) {
        button.click();
        settle();
        return this;
    }

    Window pressNamed(String label) {
        return press(page.locator("button").filter(new Locator.FilterOptions().setHasText(label)).first());
    }

    /** Adds rows until a table has so many; {@code field} is an input that every row has. */
    Window rows(String table, String field, int wanted, String addLabel) {
        Locator inputs = page.locator("[id^='" + form + ":" + table + ":'][id$=':" + field + "']");
        while (inputs.count() < wanted) {
            int before = inputs.count();
            pressNamed(addLabel);
            inputs.nth(before).waitFor();
        }
        return this;
    }

    int count(String table, String field) {
        return page.locator("[id^='" + form + ":" + table + ":'][id$=':" + field + "']").count();
    }

    /** Sends the form by its button of this id, or by the first button of the decision when null, and awaits the way out. */
    void send(String button) {
        String from = page.url();
        Locator pressed = button == null ? page.locator(".act .bts button.pri").first() : at(button);
        // what an earlier answer refused is no answer to this one
        page.evaluate("() => document.querySelectorAll('.ui-messages-error, .ui-message-error, .ui-messages-fatal').forEach(e => e.remove())");
        pressed.click();
        page.waitForCondition(() -> !page.url().equals(from) || refused());
        if (page.url().equals(from)) {
            throw new AssertionError(user + " was refused at " + from + ": " + refusal());
        }
        page.waitForLoadState(LoadState.LOAD);
    }

    /** Sends the form where a refusal is expected, and returns what the page says. */
    String refusedBy(String button) {
        (button == null ? page.locator(".act .bts button.pri").first() : at(button)).click();
        page.waitForCondition(this::refused);
        settle();
        return refusal();
    }

    /** Presses and awaits the page's word that it is done, on the same page. */
    void act(Locator button) {
        button.click();
        page.waitForCondition(() -> said(".ui-messages-info:visible") || refused());
        if (refused()) {
            throw new AssertionError(user + " was refused at " + page.url() + ": " + refusal());
        }
        settle();
    }

    private boolean said(String selector) {
        return page.locator(selector).count() > 0;
    }

    private boolean refused() {
        return page.locator(".ui-messages-error:visible, .ui-message-error:visible, .ui-messages-fatal:visible").count() > 0;
    }

    String refusal() {
        return String.join(" | ", page.locator(".ui-messages-error-summary, .ui-message-error-detail, .ui-messages-fatal-summary").allInnerTexts());
    }

    /** Awaits the answers to everything that the page has asked the server. */
    void settle() {
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }

    @Override
    public void close() {
        page.context().close();
    }
}
