package org.yangguang.demonstration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes the papers that demonstration people attach: real documents that open in any word processor. */
final class Papers {

    private Papers() {
    }

    static InputStream paper(String title, String... paragraphs) {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFParagraph head = document.createParagraph();
            head.setAlignment(ParagraphAlignment.CENTER);
            XWPFRun headline = head.createRun();
            headline.setBold(true);
            headline.setFontSize(18);
            headline.setText(title);
            for (String text : paragraphs) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setFirstLineIndent(480);
                XWPFRun run = paragraph.createRun();
                run.setFontSize(12);
                run.setText(text);
            }
            document.write(out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
