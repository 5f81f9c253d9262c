package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.it.YangguangServer;

/** The lists of work as a person sees them: marked, narrowed, and taken along as they are seen. */
class InboxBrowserIT {

    private final YangguangServer server = YangguangServer.shared();

    @Test
    void marksNarrowsAndExportsTheListThatIsSeen() throws IOException {
        Walk urged = recommended("被催办的信息站");
        Walk calm = recommended("未催办的信息站");
        urged.as(urged.applicant).post("/api/v1/tasks/" + urged.task("officer", "screenProposal").get("id").asText() + "/urge", null).expect(204);
        String unit = urged.project("officer").get("applicantName").asText();
        try (Window officer = new Window(server, "officer")) {
            officer.open("/app/inbox.xhtml?list=open", "inbox");
            officer.choose("stage", "立项").choose("unit", unit).type("keyword", urged.application).press(officer.at("search"));
            Locator row = officer.page.locator("#rows tr[data-row]");
            assertThat(row.allInnerTexts()).singleElement().asString().contains(urged.application).contains("加急");
            LedgerSheet taken = export(officer);
            assertThat(taken.last()).as("one row and the sum").isEqualTo(LedgerSheet.HEADER + 2);
            int at = taken.row("项目编号", urged.application);
            assertThat(taken.cell(at, "标记").getStringCellValue()).contains("加急");
            assertThat(taken.cell(at, "事项").getStringCellValue()).isEqualTo("形式审查");
            taken.says(at, "涉及金额（元）", urged.project("officer").get("requestedAmount"));
            assertThat(taken.cell(at, "送办时间").getLocalDateTimeCellValue()).isBefore(urged.now().plusMinutes(1));

            officer.type("keyword", calm.application).press(officer.at("search"));
            assertThat(row.allInnerTexts()).singleElement().asString().contains(calm.application).doesNotContain("加急");
            assertThat(export(officer).row("项目编号", calm.application)).as("the export follows the list").isEqualTo(LedgerSheet.HEADER + 1);
        }
        assertThat(urged.get("officer", "tasks?keyword=" + urged.application + "&unit=" + urged.project("officer").get("applicant").asText()).get("rows")).hasSize(1);
        assertThat(urged.get("officer", "tasks?keyword=" + urged.application + "&unit=XXH").get("rows")).as("another unit's").isEmpty();
    }

    private Walk recommended(String title) {
        Walk walk = new Walk(server, "transfer", title + System.nanoTime(), List.of(new Walk.Line("信息服务站", 20, "个", "24000.00")));
        walk.apply();
        walk.recommend();
        return walk;
    }

    private static LedgerSheet export(Window person) throws IOException {
        APIResponse file = person.page.request().get(person.page.locator("a.btn[href*='/forms/worklist']").getAttribute("href"));
        assertThat(file.status()).isEqualTo(200);
        return LedgerSheet.of(file.body());
    }
}
