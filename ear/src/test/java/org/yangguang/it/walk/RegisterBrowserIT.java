package org.yangguang.it.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yangguang.it.Browser;
import org.yangguang.it.YangguangServer;

/** A long list as its reader wants it: narrowed, its columns chosen and ordered, kept under a name, taken along as it is seen. */
class RegisterBrowserIT {

    private final YangguangServer server = YangguangServer.shared();

    private static Locator headings(Page page) {
        return page.locator("#register-rows thead th");
    }

    @Test
    void keepsFilterAndColumnsAndExportsWhatIsSeen() throws IOException {
        new Walk(server, "transfer", "列表验证信息服务站", List.of(new Walk.Line("信息服务站", 20, "个", "24000.00"))).apply();
        Page page = Browser.as(server, "head");
        try {
            page.navigate("/app/project/projects.xhtml?status=submitted");
            assertThat(headings(page).first()).hasText("项目名称");
            page.locator("#column-drop summary").click();
            for (String word : List.of("programme", "requested", "startsOn", "endsOn", "mode")) {
                page.locator("#col-" + word).uncheck();
            }
            page.locator("#col-recommender").check();
            // past the programme and the applicant: no longer beneath the title, and the region no longer beneath the applicant
            page.locator("li:has(#col-number) button[data-move='1']").click();
            page.locator("li:has(#col-number) button[data-move='1']").click();
            page.locator("#columns-use").click();
            assertThat(headings(page)).hasText(new String[] {"项目名称", "申报单位", "编号", "地区", "批准金额（万元）", "状态", "推荐单位"});
            assertThat(page).hasURL(Pattern.compile(".*status=submitted"));

            page.locator("#view-drop summary").click();
            page.locator("#view-name").fill("在办项目");
            page.locator("#view-standard").check();
            page.locator("#view-keep").click();
            assertThat(page.locator(".views .chip")).hasCount(1);
            page.navigate("/app/project/projects.xhtml");
            // begins with the kept view
            assertThat(page.locator("#status")).hasValue("submitted");
            assertThat(page.locator(".views .chip.on")).containsText("在办项目");
            page.locator("text=全部（不用默认筛选）").click();
            assertThat(page.locator("#status")).hasValue("");
            page.goBack();
            assertThat(page.locator("#status")).hasValue("submitted");

            Download file = page.waitForDownload(() -> page.locator("#export").click());
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file.path())))) {
                XSSFSheet sheet = book.getSheetAt(0);
                assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("申报单位");
                assertThat(sheet.getRow(2).getLastCellNum()).isEqualTo((short) 8);
                assertThat(sheet.getRow(3).getCell(5).getStringCellValue()).as("state").isEqualTo("待推荐");
            }

            page.navigate("/app/project/projects.xhtml");
            page.locator(".views .chip a[id]").click();
            assertThat(page.locator(".views .chip")).hasCount(0);
            page.locator("#column-drop summary").click();
            page.locator("#columns-reset").click();
            assertThat(headings(page)).hasText(new String[] {"项目名称", "申报单位", "资金方式", "申请金额（万元）", "批准金额（万元）", "开始日期结束日期", "状态"});
        } finally {
            page.context().close();
        }
    }
}
