package org.yangguang.it.walk;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yangguang.it.Browser;
import org.yangguang.it.YangguangServer;

/**
 * Looks at pages as their readers do, and notes what is wrong with them. Each page is looked at twice: in Chinese, light,
 * at 1280 pixels, with every rule of axe-core; and in English, dark, at 390, with those rules that other colours, other words
 * and narrow columns can break, since the elements are the same. Both times for the width at both sizes, for missing texts,
 * and for what the browser complains about; the English page for Chinese words. So each language, theme and width is seen on
 * every page, and a page costs two loads instead of eight.
 */
final class Looks implements AutoCloseable {

    /** Nobody: a visitor of the portal. */
    static final String VISITOR = "-";

    /** What people here enter, and the product happens to say as well. */
    private static final Set<String> ENTERED = Set.of("费用明细", "政府购买服务", "专家库", "验收材料", "商务部（演示）", "系统管理员", "安全保密管理员", "安全审计员");
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final String AXE = resource("/axe.min.js");
    private static final String SCRIPT = resource("/looks.js");

    private final YangguangServer server;
    private final Set<String> chinese;
    private final Map<String, Page> windows = new LinkedHashMap<>();
    private final Set<String> visited = new TreeSet<>();
    private final Set<String> findings = new LinkedHashSet<>();
    private final Set<String> heard = new LinkedHashSet<>();

    /** @param chinese every Chinese text of the product: none may be seen on an English page */
    Looks(YangguangServer server, Set<String> chinese) {
        this.server = server;
        this.chinese = chinese;
    }

    Set<String> visited() {
        return visited;
    }

    Set<String> findings() {
        return findings;
    }

    /** Looks at the page of this address, unless one of its kind was looked at; returns where its links lead. */
    List<String> at(String user, String address) {
        String path = path(address);
        if (!visited.add(path)) {
            return List.of();
        }
        Page page = window(user);
        List<String> links = look(page, user, address, "zh", "light", DESK, PHONE);
        look(page, user, address, "en", "dark", PHONE, DESK);
        return links;
    }

    /** Where the links of this page lead for this person, whether it was looked at or not. */
    @SuppressWarnings("unchecked")
    List<String> linksOf(String user, String address) {
        List<String> links = at(user, address);
        if (!links.isEmpty()) {
            return links;
        }
        Page page = window(user);
        page.navigate(address);
        return (List<String>) page.evaluate("() => [...document.querySelectorAll('a[href], tr[data-href]')].map(e => e.getAttribute('href') || e.dataset.href)"
                + ".map(link => new URL(link, location.href)).filter(link => link.origin === location.origin && link.pathname.endsWith('.xhtml'))"
                + ".map(link => link.pathname + link.search)");
    }

    /** Notes each link of this page that its reader is refused; one of each kind of page is tried. */
    void linksOpen(String user, String address) {
        Set<String> tried = new HashSet<>();
        for (String link : linksOf(user, address)) {
            if (tried.add(path(link))) {
                int status = window(user).request().get(link).status();
                if (status >= 400) {
                    findings.add(path(address) + " [" + user + "] leads to " + link + ", which answers " + status);
                }
            }
        }
    }

    static String path(String address) {
        return address.replaceAll("[?#].*", "");
    }

    @SuppressWarnings("unchecked")
    private List<String> look(Page page, String user, String address, String language, String theme, int first, int second) {
        String where = path(address) + " [" + user + " " + language + " " + theme + "] ";
        heard.clear();
        page.context().addCookies(List.of(preference("yg-lang", language), preference("yg-theme", theme)));
        page.setViewportSize(first, 900);
        Response response = page.navigate(address);
        page.waitForLoadState(LoadState.LOAD);
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
        if (response.status() >= 400 && !address.startsWith("/error/") || !path(URI.create(page.url()).getPath()).equals(path(address))) {
            findings.add(where + "answers " + response.status() + " at " + page.url());
            return List.of();
        }
        page.evaluate(AXE);
        Map<String, Object> seen = (Map<String, Object>) page.evaluate(SCRIPT, Map.of("language", language));
        ((List<String>) seen.get("findings")).forEach(finding -> findings.add(where + first + ": " + finding));
        for (Map<String, String> said : (List<Map<String, String>>) seen.get("chinese")) {
            String text = said.get("text");
            if (text.length() > 2 && !text.endsWith("。") && !ENTERED.contains(text) && chinese.contains(text)) {
                findings.add(where + "says in Chinese: " + text + " in " + said.get("at"));
            }
        }
        page.setViewportSize(second, 900);
        Object wide = page.evaluate("() => window.looksWide()");
        if (wide != null) {
            findings.add(where + second + ": " + wide);
        }
        heard.forEach(complaint -> findings.add(where + complaint));
        return (List<String>) seen.get("links");
    }

    private Cookie preference(String name, String value) {
        return new Cookie(name, value).setUrl(server.address().toString());
    }

    /** This person's window, in which something can be prepared that the session keeps. */
    Page window(String user) {
        return windows.computeIfAbsent(user, this::opened);
    }

    private Page opened(String user) {
        Page page = user.equals(VISITOR) ? Browser.session(server).newPage() : Browser.as(server, user);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                heard.add("console: " + message.text());
            }
        });
        page.onPageError(error -> heard.add("script: " + error));
        return page;
    }

    private static String resource(String name) {
        try (InputStream in = Looks.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes every window; what was found is said even when the walk did not come to its end. */
    @Override
    public void close() {
        findings.forEach(finding -> System.out.println("Found: " + finding));
        new ArrayList<>(windows.values()).forEach(page -> page.context().close());
    }
}
