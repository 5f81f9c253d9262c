package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.it.YangguangServer;

/** The import by workbook on its two pages, as a person of a recommending unit goes about it. */
class IntakeBrowserIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String UNIT = "SDLY 临沂市商务局";
    private static final String INTAKES = "/app/project/intakes.xhtml";

    private final YangguangServer server = YangguangServer.shared();
    private final String series = "网页批量" + System.nanoTime() % 1_000_000_000;

    @Test
    void theTemplateIsFilledInSentCorrectedAndSentAgain() throws IOException {
        try (Window window = new Window(server, "recommender").open(INTAKES, "send")) {
            Sheet sheet = template(window).write(1, UNIT, series + "一站", Map.of())
                    .write(2, UNIT, series + "二站", Map.of("contactPhone", "无", "lines[0].unitPrice", "==1+2"));
            String number = send(window, sheet);
            String page = window.page.url();

            window.open("/app/index.xhtml", "none");
            window.open(INTAKES, "send");
            window.page.locator("[id='list:intakes'] a.num").filter(new Locator.FilterOptions().setHasText(number)).click();
            window.page.waitForURL(page);
            finished(window);
            assertThat(fact(window, "已导入")).isEqualTo("1");
            assertThat(fact(window, "待更正")).isEqualTo("1");
            assertThat(window.page.locator("[id='progress:state']").getAttribute("aria-live")).isEqualTo("polite");

            window.open(page.substring(page.indexOf("/app/")), "list");
            window.choose("status", "待更正").press(window.page.locator("[id='list'] button").last());
            Locator rows = window.page.locator("[id='list:rows'] tbody tr");
            window.page.waitForCondition(() -> rows.count() == 1);
            assertThat(rows.allTextContents()).singleElement().asString()
                    .contains(series + "二站").contains("INTAKE-X13").contains("联系电话").doesNotContain("???");

            Sheet back = new Sheet(Files.readAllBytes(download(window, window.page.locator(".bts a.btn.pri")).path()));
            assertThat(back.comments().keySet()).containsExactly("contactPhone 2", "lines[0].unitPrice 2");
            send(window.open(INTAKES, "send"), back.write(2, UNIT, series + "二站", Map.of()));
            finished(window);
            assertThat(fact(window, "已导入")).isEqualTo("1");
            assertThat(fact(window, "此前已导入")).as("the row that is in stays as it is").isEqualTo("1");
            assertThat(window.page.locator(".callout.ok").count()).isPositive();
        }
        try (Window other = new Window(server, "recommender2").open(INTAKES, "send")) {
            assertThat(other.page.locator("[id='list:intakes']").innerText()).doesNotContain(series);
        }
    }

    @Test
    void whatIsNoWorkbookIsToldAtItsChooserAndNothingStarts() {
        try (Window window = new Window(server, "recommender").open(INTAKES, "send")) {
            window.refusedBy(button(window));
            assertThat(window.refusal()).as("nothing chosen").contains("申报表").contains("请填写");
            window.at("workbook_input").setInputFiles(new FilePayload("申报表.xlsx", XLSX, "不是工作簿".getBytes(StandardCharsets.UTF_8)));
            window.page.waitForCondition(() -> window.refusal().contains("已损坏"));
            assertThat(window.page.url()).contains(INTAKES);
        }
    }

    private static String button(Window window) {
        String id = window.page.locator("[id='send'] .bts button.pri").getAttribute("id");
        return id.substring(id.indexOf(':') + 1);
    }

    private static Sheet template(Window window) throws IOException {
        window.page.locator("#call").selectOption("ZN-2026-0001");
        window.page.locator("#rows").fill("2");
        return new Sheet(Files.readAllBytes(download(window, window.page.locator("form[action$='/app/intake/template'] button")).path()));
    }

    private static Download download(Window window, Locator by) {
        return window.page.waitForDownload(by::click);
    }

    private static String send(Window window, Sheet sheet) {
        window.at("workbook_input").setInputFiles(new FilePayload("申报表.xlsx", XLSX, sheet.content()));
        window.at("workbook-list").locator("li").first().waitFor();
        window.settle();
        window.page.locator("[id='send'] .bts button.pri").click();
        window.page.waitForURL("**/intake.xhtml?number=*");
        return window.page.url().replaceAll(".*number=", "");
    }

    /** Awaits the end on the page itself, which asks for it by its own. */
    private static void finished(Window window) {
        window.page.waitForFunction("() => !document.querySelector('progress')");
        window.settle();
    }

    private static String fact(Window window, String label) {
        return window.page.locator("dl.facts > div:has(dt:text-is('" + label + "')) dd").first().innerText().trim();
    }
}
