package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/**
 * What people do to forms that they should not: each is answered on the page, at its field, in their language, and what
 * they typed stays. What the interface for programs answers to the same is in {@link BadInputIT}.
 */
class BadInputBrowserIT {

    private static final String NEW_APPLICATION = "/app/project/application.xhtml?call=ZN-2026-0001";
    private static final String PURPOSE = "把商务信息服务送到每一个行政村。";
    private static final long MEGABYTE = 1024 * 1024;

    private final YangguangServer server = YangguangServer.shared();

    private Walk walk() {
        return new Walk(server, "transfer", "误操作检验项目" + System.nanoTime(), List.of(new Walk.Line("信息服务站", 20, "个", "24000.00")));
    }

    /** An application that waits for its recommendation. */
    private Walk handedIn() {
        Walk walk = walk();
        walk.apply();
        return walk;
    }

    private static String page(String key, JsonNode task) {
        return "/app/project/" + Walk.kebab(key) + ".xhtml?task=" + task.get("id").asText();
    }

    private static String told(Window window, String id) {
        Locator message = window.page.locator("[id='" + window.at(id).getAttribute("id") + "']").locator("xpath=ancestor::*[self::td or contains(@class,'field')][1]")
                .locator(".ui-message-error-detail:visible");
        message.first().waitFor();
        return String.join(" ", message.allInnerTexts());
    }

    @Test
    void whatDoesNotFitIsToldAtItsFieldAndStays() {
        try (Window window = new Window(server, "applicant").open(NEW_APPLICATION, "application")) {
            window.type("purpose", PURPOSE).type("lines:0:item", "信息服务站").type("lines:0:quantity", "二十");
            assertThat(told(window, "lines:0:quantity")).isEqualTo("请填写数字");
            assertThat(window.typed("lines:0:quantity")).isEqualTo("二十");
            window.type("lines:0:quantity", "20").type("lines:0:unitPrice", "两万四");
            assertThat(told(window, "lines:0:unitPrice")).contains("两万四").contains("不是金额");
            assertThat(window.typed("lines:0:unitPrice")).isEqualTo("两万四");

            window.type("lines:0:unitPrice", "-24000").type("startsOn", "2020-01-01");
            window.type("title", "乡村信息服务站建设");
            paste(window, "title", "长".repeat(250));
            assertThat(told(window, "title")).contains("最多 200 个字符").contains("多出 59 个");
            assertThat(window.typed("title")).as("nothing is cut off without a word").isEqualTo("乡村信息服务站建设");
            window.refusedBy("submit");
            assertThat(told(window, "lines:0:unitPrice")).contains("不得为负数");
            assertThat(told(window, "startsOn")).contains("不得早于今天");
            assertThat(told(window, "feasibility")).contains("请上传");
            assertThat(window.refusal()).as("the summary names the paper").contains("可行性研究报告：请上传");
            assertThat(window.typed("title")).isEqualTo("乡村信息服务站建设");
            assertThat(window.typed("purpose")).isEqualTo(PURPOSE);
            assertThat(window.typed("lines:0:unitPrice")).isEqualTo("-24,000.00");

            window.type("title", "零金额项目" + System.nanoTime()).type("lines:0:unitPrice", "0");
            assertThat(told(window, "startsOn")).as("one field corrected, the others' messages stand").contains("不得早于今天");
            window.refusedBy("submit");
            assertThat(told(window, "lines:0:unitPrice")).contains("须大于零");
            assertThat(window.typed("purpose")).isEqualTo(PURPOSE);
        }
    }

    private static void paste(Window window, String id, String text) {
        window.page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        window.page.evaluate("text => navigator.clipboard.writeText(text)", text);
        window.at(id).press("End");
        window.at(id).press("Control+V");
    }

    @Test
    void theSameIsToldInEnglish() {
        try (Window window = new Window(server, "applicant").open(NEW_APPLICATION, "application")) {
            window.type("purpose", PURPOSE);
            window.page.locator("a[href*='set=lang'][href*='to=en']").first().click();
            window.page.locator("html[lang^=en]").waitFor();
            window.page.locator(".restored").waitFor();
            assertThat(window.typed("purpose")).as("a switched language loses nothing").isEqualTo(PURPOSE);
            window.type("lines:0:unitPrice", "a lot");
            assertThat(told(window, "lines:0:unitPrice")).contains("a lot").matches("\\p{ASCII}+");
            window.type("lines:0:unitPrice", "-1");
            window.refusedBy("submit");
            assertThat(told(window, "lines:0:unitPrice")).startsWith("Must not be negative");
        }
    }

    @Test
    void aFileIsWhatItsNameSaysAndNotTooLarge(@TempDir Path directory) throws IOException {
        try (Window window = new Window(server, "applicant").open(NEW_APPLICATION, "application")) {
            window.at("feasibility_input").setInputFiles(new FilePayload("照片.png", "image/png", "不是图片".getBytes(StandardCharsets.UTF_8)));
            assertThat(told(window, "feasibility")).contains("照片.png").contains("与其扩展名不符");
            window.at("feasibility_input").setInputFiles(new FilePayload("空.txt", "text/plain", new byte[0]));
            window.page.waitForCondition(() -> told(window, "feasibility").contains("空.txt"));
            window.at("feasibility_input").setInputFiles(new FilePayload("工具.exe", "application/octet-stream", new byte[] {'M', 'Z'}));
            window.page.waitForCondition(() -> told(window, "feasibility").contains("不接受“工具.exe”这种类型的文件"));

            Path large = directory.resolve("扫描件.zip");
            try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
                sparse.setLength(210 * MEGABYTE);
            }
            window.at("feasibility_input").setInputFiles(large);
            window.page.waitForCondition(() -> told(window, "feasibility").contains("“扫描件.zip”超过单个文件上限 100 MB"));
            assertThat(window.at("feasibility-list").locator("li").count()).as("nothing of it was taken").isZero();
            window.attach("feasibility", "可行性研究");
        }
    }

    /** Whatever comes in has its 密级: what the rules say is named, another can be chosen, a state secret is refused where it was chosen. */
    @Test
    void theLevelOfAFileIsChosenWhereItWaitsAndAStateSecretIsRefusedThere() {
        try (Window window = new Window(server, "applicant").open(NEW_APPLICATION, "application")) {
            window.type("title", "密级检验" + System.nanoTime()).type("purpose", PURPOSE).attach("feasibility", "可行性研究");
            Locator level = window.at("feasibility-list").locator("select");
            assertThat(level.locator("option").allInnerTexts()).containsExactly("按规定（内部）", "公开", "内部", "秘密", "机密", "绝密");
            level.selectOption("CONFIDENTIAL");
            assertThat(told(window, "feasibility")).contains("可行性研究.txt", "机密", "涉密不上网", "SECRECY-X09", "《保守国家秘密法》第二十九条");
            assertThat(window.at("feasibility-list").locator("li").count()).as("it does not stay here").isZero();
            assertThat(window.typed("purpose")).isEqualTo(PURPOSE);

            window.attach("feasibility", "可行性研究").attach("other", "概算书");
            window.at("feasibility-list").locator("select").selectOption("PUBLIC");
            window.settle();
            assertThat(window.at("feasibility-list").locator("select").inputValue()).isEqualTo("PUBLIC");
            window.act(window.at("save"));
            Locator kept = window.page.locator("ul.files li").filter(new Locator.FilterOptions().setHas(window.page.locator("a")));
            assertThat(kept.filter(new Locator.FilterOptions().setHasText("可行性研究.txt")).innerText()).contains("公开");
            assertThat(kept.filter(new Locator.FilterOptions().setHasText("概算书.txt")).innerText()).contains("内部");
            assertThat(window.typed("purpose")).isEqualTo(PURPOSE);
        }
    }

    /** A browser that does not look at the size sends all 210 megabytes: the server refuses them at the chooser, and the form stays. */
    @Test
    void twoHundredMegabytesThatWereSentAllTheSameAreRefusedAtTheirChooser(@TempDir Path directory) throws IOException {
        try (Window window = new Window(server, "applicant").open(NEW_APPLICATION, "application")) {
            window.type("purpose", PURPOSE);
            window.page.evaluate("() => document.querySelectorAll('[data-limit]').forEach(e => e.removeAttribute('data-limit'))");
            Path large = directory.resolve("影像.zip");
            try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
                sparse.write(new byte[] {'P', 'K', 3, 4});
                sparse.setLength(210 * MEGABYTE);
            }
            window.at("feasibility_input").setInputFiles(large);
            assertThat(told(window, "feasibility")).contains("影像.zip").contains("100 MB");
            assertThat(window.at("feasibility-list").locator("li").count()).isZero();
            assertThat(window.typed("purpose")).isEqualTo(PURPOSE);
            window.attach("feasibility", "可行性研究");
        }
    }

    /** The server keeps a chosen file aside until its form is sent; should it be gone by then ("DOCUMENT-X06"), it is asked for again. */
    @Test
    void aFileThatTheServerNoLongerHasIsAskedForAgain() throws IOException {
        try (Window window = new Window(server, "applicant").open(NEW_APPLICATION, "application")) {
            window.type("title", "暂存文件检验" + System.nanoTime()).type("purpose", PURPOSE);
            String mark = "暂存 " + System.nanoTime();
            window.at("feasibility_input").setInputFiles(new FilePayload("可研.txt", "text/plain", mark.getBytes(StandardCharsets.UTF_8)));
            window.at("feasibility-list").locator("li").first().waitFor();
            Files.delete(kept(mark));
            window.refusedBy("save");
            assertThat(told(window, "feasibility")).contains("可研.txt").contains("请重新选择");
            assertThat(window.typed("purpose")).isEqualTo(PURPOSE);
        }
    }

    private static Path kept(String content) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.getFileName().toString().startsWith("yangguang-upload-"))::iterator) {
                if (Files.size(file) < MEGABYTE && Files.readString(file, StandardCharsets.ISO_8859_1)
                        .equals(new String(content.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))) {
                    return file;
                }
            }
        }
        throw new AssertionError("the server has not kept it");
    }

    @Test
    void aStaleFormIsToldAndKeepsWhatWasTyped() {
        Walk walk = handedIn();
        String task = page("recommendProposal", walk.task(walk.recommender, "recommendProposal"));
        try (Window early = new Window(server, "recommender").open(task, "task"); Window late = early.another().open(task, "task")) {
            late.type("opinion", "第二个页签里写的意见。");
            early.type("opinion", "同意推荐上报。").send("forward");
            assertThat(late.refusedBy("forward")).contains("已由赵楠办理");
            assertThat(late.typed("opinion")).isEqualTo("第二个页签里写的意见。");
            assertThat(late.page.navigate(task).status()).isEqualTo(409);
            assertThat(late.page.innerText("main")).contains("赵楠").doesNotContain("Exception");
        }
    }

    @Test
    void twoPeopleOnTheSameTaskAreToldWhoWasFaster() {
        Walk walk = handedIn();
        walk.recommend();
        String task = page("screenProposal", walk.task("officer", "screenProposal"));
        try (Window first = new Window(server, "officer").open(task, "task"); Window second = new Window(server, "officer2").open(task, "task")) {
            second.type("duplicateOpinion", "与历年项目比对，无实质重复。").type("opinion", "材料不全。");
            first.type("opinion", "拟不予立项。").send("reject");
            assertThat(second.refusedBy("reject")).contains("已由李文静办理");
            assertThat(second.typed("duplicateOpinion")).isEqualTo("与历年项目比对，无实质重复。");
            assertThat(second.typed("opinion")).isEqualTo("材料不全。");
        }
    }

    @Test
    void aDoubleClickActsOnce() {
        Walk walk = handedIn();
        String task = page("recommendProposal", walk.task(walk.recommender, "recommendProposal"));
        try (Window window = new Window(server, "recommender").open(task, "task")) {
            window.type("opinion", "同意推荐上报。");
            window.at("forward").dblclick();
            window.page.waitForURL("**/app/inbox.xhtml*");
            assertThat(window.page.locator(".ui-messages-info").allInnerTexts()).hasSize(1);
            assertThat(window.refusal()).as("nothing was refused either").isEmpty();
        }
        assertThat(walk.tasks("officer", "screenProposal")).hasSize(1);
        JsonNode steps = walk.get("officer", "projects/" + walk.application + "/steps");
        assertThat(steps).filteredOn(step -> "recommendProposal".equals(step.get("task").asText())).hasSize(1);
        JsonNode entries = walk.get("auditadmin", "audit?count=100&subject=" + walk.application).get("rows");
        assertThat(entries).filteredOn(entry -> entry.get("action").asText().equals("project.recommendProposal"))
                .extracting(entry -> entry.get("outcome").asText()).containsExactly("done");
    }

    @Test
    void aSessionLostInTheMiddleOfALongFormLosesNothing() {
        try (Window window = new Window(server, "applicant").open(NEW_APPLICATION, "application")) {
            String title = "会话中断检验" + System.nanoTime();
            window.type("title", title).choose("mode", "转移支付").type("startsOn", window.page.evaluate("() => '2026-12-25'"));
            window.type("lines:0:item", "信息服务站").type("lines:0:quantity", "20").type("lines:0:unitPrice", "24000");
            window.rows("lines", "item", 3, "增加一行");
            // a refused attempt keeps a draft and replaces the form on the page: what is typed from then on must be kept as well
            window.refusedBy("submit");
            assertThat(window.page.url()).as("the page is the draft's from now on").contains("number=NG-");
            window.attach("feasibility", "可行性研究");
            window.type("lines:2:item", "信息员培训").type("lines:2:quantity", "40").type("lines:2:unitPrice", "1000");

            window.page.context().clearCookies();
            window.at("purpose").fill(PURPOSE);
            window.at("save").click();
            window.page.waitForURL("**/error/expired.xhtml*");
            assertThat(window.page.innerText("main")).contains("自动恢复");
            window.page.locator("main a.btn.pri").click();
            window.page.locator("input[type=text]").first().fill("applicant");
            window.page.locator("input[type=password]").first().fill(Http.PASSWORD);
            window.page.locator("[id='login:enter']").click();

            window.page.locator(".restored").waitFor();
            window.settle();
            assertThat(window.page.locator(".restored").innerText()).contains("可行性研究.txt");
            assertThat(window.typed("title")).isEqualTo(title);
            assertThat(window.typed("purpose")).isEqualTo(PURPOSE);
            assertThat(window.typed("startsOn_input")).isEqualTo("2026-12-25");
            assertThat(window.at("mode_label").innerText()).isEqualTo("转移支付");
            assertThat(window.count("lines", "item")).isEqualTo(3);
            assertThat(window.typed("lines:0:unitPrice")).isEqualTo("24,000.00");
            assertThat(window.typed("lines:2:item")).isEqualTo("信息员培训");

            window.act(window.at("save"));
            assertThat(window.typed("lines:2:item")).as("the server has it now").isEqualTo("信息员培训");
            assertThat(window.typed("purpose")).isEqualTo(PURPOSE);
            window.open(NEW_APPLICATION, "application");
            assertThat(window.page.locator(".restored").count()).as("a draft is offered only until it was sent").isZero();
        }
    }

    @Test
    void theEndOfASessionIsAnnouncedAndCanBePutOff() {
        try (Window window = new Window(server, "applicant")) {
            window.page.clock().install();
            window.open(NEW_APPLICATION, "application").type("purpose", PURPOSE);
            Locator warning = window.page.locator("#session-warning");
            int seconds = Integer.parseInt(window.page.locator("#gov").getAttribute("data-session-seconds"));
            window.page.clock().fastForward((seconds - 310) * 1000L);
            assertThat(warning.isVisible()).isFalse();
            window.page.clock().fastForward(20_000L);
            warning.waitFor();
            assertThat(warning.innerText()).contains("五分钟").contains("自动恢复");
            int answered = window.page.waitForResponse("**/app/keep-alive", () -> window.page.locator("#session-stay").click()).status();
            assertThat(answered).isEqualTo(204);
            window.page.waitForCondition(() -> !warning.isVisible());

            window.page.clock().fastForward((seconds - 310) * 1000L);
            assertThat(warning.isVisible()).as("the count began anew").isFalse();
            window.page.clock().fastForward(20_000L);
            warning.waitFor();
            window.page.context().clearCookies();
            window.page.locator("#session-stay").click();
            window.page.locator("main .callout.bad").first().waitFor();
            assertThat(window.page.locator("main .callout.bad").first().innerText()).contains("请重新登录");
            assertThat(window.typed("purpose")).isEqualTo(PURPOSE);
        }
    }
}
