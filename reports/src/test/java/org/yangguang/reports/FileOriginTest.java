package org.yangguang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Who made a file and when, as far as it says so; nothing of a file that says nothing, lies or is broken. */
class FileOriginTest {

    @Test
    void readsAPdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document()) {
            PdfWriter.getInstance(document, out);
            document.addAuthor("王五");
            document.open();
            document.add(new Paragraph("bid"));
        }
        FileOrigin origin = FileOrigin.of(out.toByteArray());
        assertThat(origin.author()).isEqualTo("王五");
        assertThat(origin.madeAt()).startsWith("D:20");
    }

    @Test
    void readsAWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("报价");
            book.getProperties().getCoreProperties().setCreator("李四");
            book.getProperties().getCoreProperties().setLastModifiedByUser("王五");
            book.getProperties().getCoreProperties().setCreated(Optional.of(java.util.Date.from(java.time.Instant.parse("2026-03-01T08:00:00Z"))));
            book.write(out);
        }
        assertThat(FileOrigin.of(out.toByteArray())).isEqualTo(new FileOrigin("李四", "王五", "2026-03-01T08:00:00Z"));
    }

    @Test
    void readsNothingWhereNothingIsToBeRead() throws IOException {
        assertThat(FileOrigin.of(new byte[0])).isEqualTo(FileOrigin.UNKNOWN);
        assertThat(FileOrigin.of("%PDF-1.4 and nothing else".getBytes(StandardCharsets.US_ASCII))).isEqualTo(FileOrigin.UNKNOWN);
        assertThat(FileOrigin.of("PK and nothing else".getBytes(StandardCharsets.US_ASCII))).isEqualTo(FileOrigin.UNKNOWN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write(1);
        }
        assertThat(FileOrigin.of(out.toByteArray())).isEqualTo(FileOrigin.UNKNOWN);
        out.reset();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("docProps/core.xml"));
            zip.write(("<dc:creator>赵六</dc:creator>" + " ".repeat(10_000_000) + "<dcterms:created>later</dcterms:created>").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(FileOrigin.of(out.toByteArray())).as("no more is unpacked than properties need").isEqualTo(new FileOrigin("赵六", null, null));
    }
}
