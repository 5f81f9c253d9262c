package org.yangguang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A binder read back by another library: pages, numbers, index, what is only listed. */
class BinderTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 2, 9, 30);

    @TempDir
    private Path directory;

    private Path pdf(String name, int pages) throws IOException {
        Path file = directory.resolve(name);
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(i % 2 == 0 ? PDRectangle.A4 : new PDRectangle(842, 595)));
            }
            document.save(file.toFile());
        }
        return file;
    }

    /** Of one page, opened by a password that nobody gave. */
    private Path locked() throws IOException {
        return Files.writeString(directory.resolve("d.pdf"), "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n4 0 obj\n<</Filter/Standard/V 1/R 2/O<" + "41".repeat(32) + ">/U<" + "42".repeat(32)
                + ">/P -4>>\nendobj\ntrailer\n<</Root 1 0 R/Encrypt 4 0 R/ID[<0011><0011>]/Size 5>>\n%%EOF\n");
    }

    private static BinderSheet.Paper paper(String name, Path pdf) {
        return new BinderSheet.Paper("招标", name, "CG-2026-0001", "a".repeat(64), pdf);
    }

    private PDDocument bind(List<BinderSheet.Paper> papers, int steps) throws IOException {
        List<BinderSheet.Step> record = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            record.add(new BinderSheet.Step(AT.plusHours(i), "开标" + i, "国信招标", "已开标", "财政部令第87号第三十九条", "开标、评标最少家数 3"));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int pages = Binder.write(new BinderSheet("政府采购档案", "沂河平台", List.of(new BinderSheet.Line("采购编号", "CG-2026-0001")), "保存十五年", record, papers,
                "CG-2026-0001", new Imprint("王建国", AT, "1234-5678-9abc")), out);
        PDDocument read = Loader.loadPDF(out.toByteArray());
        assertThat(read.getNumberOfPages()).isEqualTo(pages);
        return read;
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }

    @Test
    void numbersItsPagesThroughAndTheIndexNamesThem() throws IOException {
        try (PDDocument binder = bind(List.of(paper("招标文件", pdf("a.pdf", 3)), paper("评标报告", pdf("b.pdf", 2))), 3)) {
            assertThat(binder.getNumberOfPages()).isEqualTo(3 + 3 + 2);
            assertThat(page(binder, 1)).contains("政府采购档案", "沂河平台", "CG-2026-0001", "保存十五年", "第 1 页", "共 8 页");
            assertThat(page(binder, 2)).contains("目", "招标文件", "评标报告", "a".repeat(20)).containsPattern("招标文件[^\\n]*CG-2026-0001\\s+4\\s+3")
                    .containsPattern("评标报告[^\\n]*CG-2026-0001\\s+7\\s+2");
            assertThat(page(binder, 3).replaceAll("\\s", "")).contains("采购活动记录", "财政部令第87号第三十九条", "2026-03-0211:30");
            assertThat(page(binder, 5)).as("a page across").contains("第 5 页");
            assertThat(binder.getDocumentCatalog().getDocumentOutline().children()).hasSize(3);
        }
    }

    @Test
    void listsWhatCannotBeBoundAndWhy() throws IOException {
        Path broken = Files.write(directory.resolve("c.pdf"), "%PDF-1.4 nothing".getBytes(StandardCharsets.US_ASCII));
        try (PDDocument binder = bind(List.of(paper("报价.xlsx", null), paper("加密件", locked()), paper("损坏件", broken)), 0)) {
            assertThat(binder.getNumberOfPages()).isEqualTo(3);
            assertThat(page(binder, 2).replaceAll("\\s", "")).contains("非PDF文件，仅列入目录", "加密文件，仅列入目录", "文件损坏，仅列入目录");
        }
    }

    @Test
    void aLongIndexKeepsItsNumbers() throws IOException {
        List<BinderSheet.Paper> papers = new ArrayList<>();
        Path one = pdf("one.pdf", 1);
        for (int i = 0; i < 120; i++) {
            papers.add(paper("第" + i + "号文件", one));
        }
        try (PDDocument binder = bind(papers, 40)) {
            int front = binder.getNumberOfPages() - 120;
            assertThat(front).isGreaterThan(4);
            StringBuilder index = new StringBuilder();
            for (int i = 1; i <= front; i++) {
                index.append(page(binder, i));
            }
            assertThat(index.toString()).containsPattern("第119号文件[^\\n]*" + (front + 120) + "\\s+1");
        }
    }
}
