package org.yangguang.it.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.yangguang.it.YangguangServer;

/** A walk in the browser: every person has an own window, finds the task in the inbox and does it on its page. */
final class BrowserWalk extends MoneyWalk implements AutoCloseable {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final YangguangServer server;
    private final Map<String, Window> windows = new LinkedHashMap<>();
    private Window visitor;

    BrowserWalk(YangguangServer server, String title, List<Line> lines) {
        this(server, "procurement", title, "supplier", lines);
    }

    BrowserWalk(YangguangServer server, String mode, String title, String implementer, List<Line> lines) {
        super(server, mode, title, implementer, lines);
        this.server = server;
    }

    /** The person's window; the first time the person logs in. */
    Window window(String user) {
        return windows.computeIfAbsent(user, name -> new Window(server, name));
    }

    /** The window of somebody from the public, who has no account. */
    Window visitor() {
        if (visitor == null) {
            visitor = Window.visitor(server);
        }
        return visitor;
    }

    /** How many people have come in through the log-in page. */
    int people() {
        return windows.size();
    }

    /** Opens the person's task of this key from the inbox, by the link of its row. */
    Window openTask(String user, String key) {
        JsonNode task = task(user, key);
        Window window = window(user).open("/app/inbox.xhtml", "inbox");
        if (rowOf(window, task).count() == 0) {
            // the inbox stands as it was left, perhaps on another list
            window.press(window.page.locator(".tabs a").first());
            window.type("keyword", application).press(window.at("search"));
        }
        Locator row = rowOf(window, task);
        row.first().waitFor();
        return window.follow(row.first(), "task");
    }

    private static Locator rowOf(Window window, JsonNode task) {
        return window.page.locator("a.tt[href*='" + task.get("id").asText() + "']");
    }

    /** Does the person's task on its page and counts it; {@code button} null is the decision's first button. */
    void task(String user, String key, String opinion, Consumer<Window> filling, String button) {
        String process = task(user, key).get("process").asText();
        Window window = openTask(user, key);
        filling.accept(window);
        if (opinion != null) {
            window.type("opinion", opinion);
        }
        window.send(button);
        count(process);
    }

    void task(String user, String key, String opinion) {
        task(user, key, opinion, window -> { }, null);
    }

    void count(String process) {
        completed.merge(process.split("-")[0], 1, Integer::sum);
    }

    /**
     * Decides on the task in the inbox without leaving the list: brings its row up by the keyboard, writes the opinion in
     * the pane and presses the decision's first button. The list is there again, without the task, and holds the focus.
     */
    void taskBesideTheList(String user, String key, String opinion) {
        JsonNode task = task(user, key);
        String id = task.get("id").asText();
        Window window = window(user).open("/app/inbox.xhtml?list=open", "inbox");
        Page page = window.page;
        page.locator("#rows").focus();
        String selected = "#rows tr[aria-selected=true] a.tt[href*='" + id + "']";
        for (int row = page.locator("#rows tr[data-row]").count(); row > 0 && page.locator(selected).count() == 0; row--) {
            page.keyboard().press("j");
            window.settle();
        }
        FrameLocator pane = page.frameLocator("#task-frame[src*='" + id + "']");
        pane.locator("[id='task:opinion']").fill(opinion);
        pane.locator(".act .bts button.pri").first().click();
        page.waitForFunction("id => !document.querySelector(\"#rows a.tt[href*='\" + id + \"']\") && document.activeElement.id === 'rows'", id);
        count(task.get("process").asText());
    }

    /** The system administrator moves the demonstration's clock on its page. */
    void moveClock(LocalDateTime moment) {
        Window window = window("sysadmin").open("/app/calendar/clock.xhtml", "clock");
        window.type("to", TYPED.format(moment));
        window.act(window.at("move"));
    }

    /** Awaits a task that the engine's own clock brings. */
    void await(String user, String key) {
        Awaitility.await(key + " for " + user).atMost(PATIENCE).until(() -> !tasks(user, key).isEmpty());
    }

    /** Keeps what every open window shows, for whoever reads why the walk stopped. */
    void keepPictures() {
        windows.forEach((user, window) -> window.page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "walk", user + ".png"))));
    }

    @Override
    public void close() {
        windows.values().forEach(Window::close);
        if (visitor != null) {
            visitor.close();
        }
    }
}
