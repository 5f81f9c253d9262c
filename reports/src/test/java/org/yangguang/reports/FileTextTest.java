package org.yangguang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of a file as a reader finds them, and nothing of one that would unpack without end. */
class FileTextTest {

    @TempDir
    private Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void readsTheFirstPagesOfAPdf() throws IOException {
        Form form = new Form("机密★10年", "ZF-2026-0001", null, List.of(Fact.of("项目名称", "商务信息服务平台")), FormsTest.anOrder().imprint());
        FileText text = FileText.beginning(file("a.pdf", new Forms(null).form(form)), "pdf");
        assertThat(text.words().replaceAll("\\s", "")).contains("机密★10年", "商务信息服务平台");
    }

    @Test
    void readsRunsAndPropertiesOfAnOfficeFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/header1.xml"));
            zip.write("<w:hdr><w:t>机</w:t></w:r><w:r><w:t>密★</w:t></w:hdr>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("docProps/core.xml"));
            zip.write("<cp:keywords>秘密</cp:keywords>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/media/image1.xml"));
            zip.write("绝密".getBytes(StandardCharsets.UTF_8));
        }
        FileText text = FileText.beginning(file("a.docx", bytes.toByteArray()), "docx");
        assertThat(text.words()).contains("机密★").doesNotContain("绝密");
        assertThat(text.properties()).containsExactly("秘密");
    }

    /** Its words are nobody's to read, and looking for them must not end in an error. */
    @Test
    void hasNothingToSayOfAnEncryptedPdf() throws IOException {
        Path locked = file("locked.pdf", ("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
                + "4 0 obj\n<</Filter/Standard/V 1/R 2/O<" + "41".repeat(32) + ">/U<" + "42".repeat(32) + ">/P -4>>\nendobj\n"
                + "trailer\n<</Root 1 0 R/Encrypt 4 0 R/ID[<0011><0011>]/Size 5>>\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
        assertThat(FileText.beginning(locked, "pdf").words()).isEmpty();
    }

    @Test
    void hasNothingToSayOfABombOrARuin() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 40; i++) {
                deflater.write(new byte[1024 * 1024]);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write("%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        pdf.write(packed.toByteArray());
        Path bomb = file("bomb.pdf", pdf.toByteArray());
        assertThat(PdfGate.passes(bomb)).isFalse();
        assertThat(FileText.beginning(bomb, "pdf").words()).isEmpty();
        Path twice = file("twice.pdf", "%PDF-1.7\n<</Filter [/FlateDecode /FlateDecode]>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(PdfGate.passes(twice)).isFalse();
        Path ruin = file("ruin.pdf", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8));
        assertThat(PdfGate.passes(ruin)).isTrue();
        assertThat(FileText.beginning(ruin, "pdf").words()).isEmpty();
    }
}
