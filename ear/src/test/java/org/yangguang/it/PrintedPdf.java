package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A form as its reader has it: the text without its line breaks, the fonts, the pictures of its pages. */
public final class PrintedPdf {

    private static final int DPI = 100;

    private final byte[] content;

    public PrintedPdf(byte[] content) {
        this.content = content;
    }

    /** All text without blanks and line breaks, so that a narrow column does not matter. */
    public String text() {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException unreadable) {
            throw new AssertionError("no PDF", unreadable);
        }
    }

    public PrintedPdf says(String... expected) {
        String text = text();
        for (String each : expected) {
            assertThat(text).contains(each.replaceAll("\\s", ""));
        }
        return this;
    }

    /** Every font of every page is in the file. */
    public PrintedPdf carriesItsFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            int fonts = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
                    fonts++;
                }
            }
            assertThat(fonts).isPositive();
        }
        return this;
    }

    /** Writes name.pdf and a picture of each page: name.png, name-2.png and so on. */
    public void keep(Path directory, String name) throws IOException {
        Files.createDirectories(directory);
        Files.write(directory.resolve(name + ".pdf"), content);
        try (PDDocument document = Loader.loadPDF(content)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.RGB), "png",
                        directory.resolve(name + (page == 0 ? "" : "-" + (page + 1)) + ".png").toFile());
            }
        }
    }
}
