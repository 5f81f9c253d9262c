package org.yangguang.it;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Chromium, one for the run: the machine's own, else installed by apt where that is possible, else the one that the
 * browser library downloads; else the tests fail and say what to install. {@link #session} is a person's own window with
 * own cookies.
 */
public final class Browser {
    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"), Path.of("/snap/bin/chromium"));
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final String HELP = "No Chromium for the browser tests: none is installed, apt could not install it and the "
            + "browser library could not download one. Install the package chromium (Debian, Ubuntu: apt-get install chromium).";

    private static com.microsoft.playwright.Browser browser;

    private Browser() {
    }

    /** A new window of the shared browser on this server, in Chinese; close it after the test. */
    public static synchronized BrowserContext session(YangguangServer server) {
        if (browser == null) {
            browser = launch();
        }
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(server.address().toString()).setLocale("zh-CN").setTimezoneId("Asia/Shanghai").setViewportSize(1440, 900)
                .setIgnoreHTTPSErrors(true));
        context.setDefaultTimeout(30_000);
        return context;
    }

    /** A window in which this demonstration account has logged in. */
    public static Page as(YangguangServer server, String user) {
        Page page = session(server).newPage();
        page.navigate("/login.xhtml");
        page.locator("input[type=text]").first().fill(user);
        page.locator("input[type=password]").first().fill(Http.PASSWORD);
        page.locator("button[type=submit], input[type=submit]").first().click();
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private static com.microsoft.playwright.Browser launch() {
        Path installed = installed();
        if (installed == null && installByApt()) {
            installed = installed();
        }
        Map<String, String> environment = new LinkedHashMap<>(System.getenv());
        if (installed != null) {
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        }
        List<String> arguments = new ArrayList<>(ARGUMENTS);
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(arguments);
        if (installed != null) {
            options.setExecutablePath(installed);
        }
        try {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            com.microsoft.playwright.Browser launched = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return launched;
        } catch (PlaywrightException e) {
            throw new IllegalStateException(installed == null ? HELP : installed + " does not start: " + e.getMessage(), e);
        }
    }

    private static Path installed() {
        return PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
    }

    /** Only where it needs no question answered: as root, on a system that has apt. */
    private static boolean installByApt() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return false;
        }
        return run("apt-get", "update", "-q") && run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
    }

    private static boolean run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
