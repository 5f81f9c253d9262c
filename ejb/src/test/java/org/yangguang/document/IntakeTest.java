package org.yangguang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.secrecy.SecrecyRule;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

/** A file is what its content is, however it is called, and no larger than allowed. */
class IntakeTest {

    private static final long MEGABYTES = 1;

    private static Intake intake(String name, byte[] content) {
        return Intake.of(new Upload("evidence", name, new ByteArrayInputStream(content)), MEGABYTES, "file");
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }

    private static void refuses(Rule rule, String name, byte[] content) {
        assertThatThrownBy(() -> intake(name, content)).isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.breaks(rule)).isTrue());
    }

    @Test
    void takesAPdfWithItsDigest() throws IOException {
        try (Intake taken = intake("C:\\用户\\验收报告.PDF", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))) {
            assertThat(taken.fileName()).isEqualTo("验收报告.PDF");
            assertThat(taken.type()).isEqualTo(FileType.PDF);
            assertThat(taken.sha256()).hasSize(64);
            assertThat(Files.size(taken.file())).isEqualTo(taken.length());
        }
    }

    /** The mark as it stands at the head of a paper, cut into runs; in the name; as a property of the file. */
    @Test
    void refusesWhatBearsTheMarkOfAStateSecret() throws IOException {
        refuses(SecrecyRule.FILE_BEARS_NO_MARK, "方案.docx", parts("word/document.xml",
                "<w:p><w:r><w:t>机密</w:t></w:r><w:r><w:t>★20年</w:t></w:r></w:p><w:p>方案</w:p>"));
        refuses(SecrecyRule.FILE_BEARS_NO_MARK, "方案.docx", parts("word/document.xml", "<w:p>方案</w:p>", "docProps/core.xml",
                "<cp:coreProperties><cp:category>秘密</cp:category></cp:coreProperties>"));
        refuses(SecrecyRule.FILE_BEARS_NO_MARK, "【绝密】方案.txt", "方案".getBytes(StandardCharsets.UTF_8));
        refuses(SecrecyRule.FILE_BEARS_NO_MARK, "方案.txt", "秘 密 ★ 一年".getBytes(Charset.forName("GB18030")));
        intake("商业秘密保护承诺书.txt", "乙方对甲方的商业秘密负有保密义务，不得泄露国家秘密。".getBytes(StandardCharsets.UTF_8)).close();
        intake("保密协议.docx", parts("word/document.xml", "<w:p>保密协议</w:p>")).close();
    }

    private static byte[] parts(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void takesOfficeFilesByWhatIsInThem() throws IOException {
        intake("a.docx", zip("[Content_Types].xml", "word/document.xml")).close();
        intake("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")).close();
        intake("a.ofd", zip("OFD.xml")).close();
        intake("a.zip", zip("x.txt")).close();
        intake("a.xml", "\uFEFF<?xml version=\"1.0\"?><a/>".getBytes(StandardCharsets.UTF_8)).close();
    }

    @Test
    void takesTextInEitherCharacterSetAndLongerThanItsHead() {
        intake("纪要.txt", "会议纪要".getBytes(StandardCharsets.UTF_8)).close();
        intake("纪要.txt", "会议纪要".getBytes(Charset.forName("GB18030"))).close();
        intake("长.csv", ("x" + "会议纪要".repeat(20_000)).getBytes(StandardCharsets.UTF_8)).close();
    }

    @ParameterizedTest
    @CsvSource({"a.pdf", "a.png", "a.jpg", "a.docx", "a.xlsx", "a.ofd", "a.zip", "a.xml"})
    void refusesAProgrammeUnderAnyOtherName(String name) {
        refuses(DocumentRule.CONTENT_IS_WHAT_ITS_NAME_SAYS, name, new byte[] {'M', 'Z', 0, 3, 0, 0, 0, 4});
    }

    @Test
    void refusesAWorkbookCalledADocumentAndBytesCalledText() throws IOException {
        refuses(DocumentRule.CONTENT_IS_WHAT_ITS_NAME_SAYS, "a.docx", zip("xl/workbook.xml"));
        refuses(DocumentRule.CONTENT_IS_WHAT_ITS_NAME_SAYS, "a.txt", new byte[] {1, 2, 0, 4});
        refuses(DocumentRule.CONTENT_IS_WHAT_ITS_NAME_SAYS, "a.zip", new byte[] {'P', 'K', 3, 4, 9, 9});
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.html", "a.svg", "a", "a.pdf.js"})
    void refusesTypesThatAreNotAccepted(String name) {
        refuses(DocumentRule.TYPE_IS_ACCEPTED, name, "x".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesWhatIsTooLargeAsSoonAsItIs() {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                return read(new byte[1], 0, 1) < 0 ? -1 : 0;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                given += length;
                assertThat(given).as("bytes read after the limit").isLessThan(2 * 1024 * 1024);
                return length;
            }
        };
        assertThatThrownBy(() -> Intake.of(new Upload("evidence", "a.pdf", endless), MEGABYTES, "file"))
                .isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.breaks(DocumentRule.WITHIN_SIZE_LIMIT)).isTrue());
    }

    @Test
    void refusesAnEmptyFileAndAnUnusableName() {
        refuses(DocumentRule.FILE_IS_NOT_EMPTY, "a.pdf", new byte[0]);
        refuses(DocumentRule.NAME_IS_USABLE, "x".repeat(300) + ".pdf", new byte[] {1});
        refuses(DocumentRule.NAME_IS_USABLE, "a\u0000.pdf", new byte[] {1});
        refuses(DocumentRule.NAME_IS_USABLE, "合同\u202Efdp.txt", new byte[] {1});
        refuses(DocumentRule.NAME_IS_USABLE, "dir/", new byte[] {1});
    }
}
