package org.yangguang.reports;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfCopy;
import com.lowagie.text.pdf.PdfImportedPage;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Binds a file of papers into one PDF: cover, index with page and SHA-256 of each paper, the record of the procedure, then
 * the papers' own pages, numbered through. A paper that is no PDF, is encrypted, damaged or too large to be opened safely is
 * listed with its hash and the reason. One paper is in memory at a time.
 */
public final class Binder {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String REGULAR = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    private static final float MARGIN = 56;
    private static final float FOOT = 24;
    private static final String LISTED = "—";
    private static final BaseFont FACE = face();

    /** A paper with its pages, and where they begin; 0 pages for one that is only listed. */
    private record Bound(BinderSheet.Paper paper, int pages, String why) {
    }

    private Binder() {
    }

    private static BaseFont face() {
        try (InputStream in = Binder.class.getResourceAsStream(REGULAR)) {
            return BaseFont.createFont("NotoSansSC-Regular.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException | DocumentException broken) {
            throw new IllegalStateException("the build has left out " + REGULAR, broken);
        }
    }

    /** Writes the binder; how many pages it has. */
    public static int write(BinderSheet sheet, OutputStream out) throws IOException {
        List<Bound> bound = sheet.papers().stream().map(Binder::bound).toList();
        // page numbers stand in columns of their own width: the front matter is as long without them as with them
        int front = pages(front(sheet, bound, 0));
        byte[] first = front(sheet, bound, front + 1);
        int whole = front + bound.stream().mapToInt(Bound::pages).sum();
        Document document = new Document();
        PdfCopy copy = new PdfCopy(document, out);
        document.addTitle(sheet.heading() + " " + sheet.title());
        document.open();
        List<Map<String, Object>> marks = new ArrayList<>();
        marks.add(mark("目录", 2));
        int page = add(copy, new PdfReader(first), sheet, 1, whole);
        for (Bound paper : bound) {
            if (paper.pages() > 0) {
                marks.add(mark(paper.paper().name(), page));
                page = add(copy, new PdfReader(paper.paper().pdf().toString()), sheet, page, whole);
            }
        }
        copy.setOutlines(marks);
        document.close();
        return whole;
    }

    private static Map<String, Object> mark(String title, int page) {
        Map<String, Object> mark = new HashMap<>();
        mark.put("Title", title);
        mark.put("Action", "GoTo");
        mark.put("Page", page + " Fit");
        return mark;
    }

    /** Adds a paper's pages from this page of the binder on, each with its number; the next page. */
    private static int add(PdfCopy copy, PdfReader reader, BinderSheet sheet, int from, int whole) throws IOException {
        int page = from;
        for (int i = 1; i <= reader.getNumberOfPages(); i++) {
            PdfImportedPage imported = copy.getImportedPage(reader, i);
            Rectangle size = reader.getPageSizeWithRotation(i);
            PdfCopy.PageStamp stamp = copy.createPageStamp(imported);
            ColumnText.showTextAligned(stamp.getOverContent(), Element.ALIGN_CENTER, new Phrase(sheet.foot() + "　第 " + page + " 页　共 " + whole + " 页", font(8)),
                    size.getLeft() + size.getWidth() / 2, size.getBottom() + FOOT, 0);
            stamp.alterContents();
            copy.addPage(imported);
            page++;
        }
        copy.freeReader(reader);
        reader.close();
        return page;
    }

    private static Bound bound(BinderSheet.Paper paper) {
        if (paper.pdf() == null) {
            return new Bound(paper, 0, "非PDF文件，仅列入目录");
        }
        try {
            if (PdfGate.isEncrypted(paper.pdf())) {
                return new Bound(paper, 0, "加密文件，仅列入目录");
            }
            if (!PdfGate.passes(paper.pdf())) {
                return new Bound(paper, 0, "文件过大或压缩异常，仅列入目录");
            }
            try (PdfReader reader = new PdfReader(paper.pdf().toString())) {
                return new Bound(paper, reader.getNumberOfPages(), null);
            }
        } catch (IOException | RuntimeException unreadable) {
            // what a bidder or a supplier has sent may be damaged: the binder says so and goes on
            return new Bound(paper, 0, "文件损坏，仅列入目录");
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return reader.getNumberOfPages();
        }
    }

    /** Cover, index and record of the procedure. @param from page on which the first paper begins */
    private static byte[] front(BinderSheet sheet, List<Bound> bound, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, out);
        document.open();
        cover(document, sheet);
        document.newPage();
        document.add(headed("目　录", 16));
        document.add(index(bound, from));
        document.newPage();
        document.add(headed("采购活动记录", 16));
        document.add(steps(sheet.steps()));
        document.close();
        return out.toByteArray();
    }

    private static void cover(Document document, BinderSheet sheet) {
        Paragraph heading = headed(sheet.heading(), 26);
        heading.setSpacingBefore(120);
        document.add(heading);
        document.add(headed(sheet.title(), 16));
        PdfPTable facts = new PdfPTable(new float[] {1, 3});
        facts.setWidthPercentage(86);
        facts.setSpacingBefore(60);
        for (BinderSheet.Line line : sheet.facts()) {
            facts.addCell(cell(line.label(), 11, Element.ALIGN_LEFT, false));
            facts.addCell(cell(line.text() == null ? LISTED : line.text(), 11, Element.ALIGN_LEFT, false));
        }
        document.add(facts);
        Paragraph note = new Paragraph(sheet.note(), font(9));
        note.setSpacingBefore(40);
        note.setLeading(16);
        document.add(note);
        document.add(new Paragraph("系统编制 " + MINUTE.format(sheet.imprint().printedAt()) + "　" + sheet.imprint().printedBy() + "　校验码 " + sheet.imprint().checkCode(), font(9)));
    }

    private static PdfPTable index(List<Bound> bound, int from) {
        PdfPTable table = table(new float[] {6, 12, 30, 16, 8, 8, 30}, List.of("序号", "类别", "文件名称", "来源", "页码", "页数", "SHA-256"));
        int page = from;
        int at = 0;
        for (Bound one : bound) {
            boolean listed = one.pages() == 0;
            table.addCell(cell(String.valueOf(++at), 8, Element.ALIGN_RIGHT, true));
            table.addCell(cell(one.paper().chapter(), 8, Element.ALIGN_LEFT, true));
            table.addCell(cell(one.paper().name() + (listed ? "（" + one.why() + "）" : ""), 8, Element.ALIGN_LEFT, true));
            table.addCell(cell(one.paper().source(), 8, Element.ALIGN_LEFT, true));
            table.addCell(cell(listed || from == 0 ? LISTED : String.valueOf(page), 8, Element.ALIGN_RIGHT, true));
            table.addCell(cell(listed ? LISTED : String.valueOf(one.pages()), 8, Element.ALIGN_RIGHT, true));
            table.addCell(cell(one.paper().sha256(), 6, Element.ALIGN_LEFT, true));
            page += one.pages();
        }
        return table;
    }

    private static PdfPTable steps(List<BinderSheet.Step> steps) {
        PdfPTable table = table(new float[] {19, 15, 12, 25, 29}, List.of("时间", "环节", "办理", "依据", "参数"));
        for (BinderSheet.Step step : steps) {
            table.addCell(cell(MINUTE.format(step.at()), 8, Element.ALIGN_LEFT, true));
            table.addCell(cell(step.step() + (step.outcome() == null ? "" : "：" + step.outcome()), 8, Element.ALIGN_LEFT, true));
            table.addCell(cell(step.person() == null ? LISTED : step.person(), 8, Element.ALIGN_LEFT, true));
            table.addCell(cell(step.clause() == null ? LISTED : step.clause(), 8, Element.ALIGN_LEFT, true));
            table.addCell(cell(step.parameters().isEmpty() ? LISTED : step.parameters(), 8, Element.ALIGN_LEFT, true));
        }
        return table;
    }

    private static PdfPTable table(float[] widths, List<String> titles) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(14);
        table.setHeaderRows(1);
        titles.forEach(title -> {
            PdfPCell head = cell(title, 8, Element.ALIGN_CENTER, true);
            head.setGrayFill(0.92f);
            table.addCell(head);
        });
        return table;
    }

    private static PdfPCell cell(String text, float size, int align, boolean ruled) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font(size)));
        cell.setHorizontalAlignment(align);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPadding(ruled ? 3.5f : 6);
        cell.setLeading(0, 1.35f);
        if (!ruled) {
            cell.setBorder(Rectangle.BOTTOM);
        }
        return cell;
    }

    private static Paragraph headed(String text, float size) {
        Paragraph heading = new Paragraph(text, font(size));
        heading.setAlignment(Element.ALIGN_CENTER);
        heading.setLeading(size * 1.6f);
        return heading;
    }

    private static Font font(float size) {
        return new Font(FACE, size);
    }
}
