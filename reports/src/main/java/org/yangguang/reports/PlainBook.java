package org.yangguang.reports;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of one long sheet (Office Open XML, ISO/IEC 29500), written straight into its archive: a header that stays in
 * sight and filters, then rows. For a million rows, where a library's cells take several times as long as the file itself.
 * The archive grows in a temporary file and is given away when it is whole.
 */
final class PlainBook implements Closeable {

    private static final int LONGEST_CELL = 32_767;
    private static final int NUMBER = 0;
    private static final int TEXT = 1;
    private static final int QUOTED = 2;
    private static final int MOMENT = 3;
    private static final int MONEY = 4;
    private static final int HEAD = 5;
    /** From the first day of a sheet's calendar, as Excel counts it, to 1970-01-01. */
    private static final long DAYS_BEFORE_EPOCH = 25_569;
    private static final double SECONDS_A_DAY = 86_400;
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    private final Path file;
    private final ZipOutputStream archive;
    private final Writer sheet;
    private final String[] letters;
    private final StringBuilder row = new StringBuilder(2048);
    private int rows;
    private String number;
    private boolean whole;

    /** @param frozen columns that stay in sight */
    PlainBook(String name, List<Integer> widths, List<String> titles, int frozen) throws IOException {
        file = Files.createTempFile("yangguang", ".xlsx");
        archive = new ZipOutputStream(Files.newOutputStream(file));
        archive.setLevel(Deflater.BEST_SPEED);
        letters = new String[titles.size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letters(i);
        }
        parts(name);
        archive.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        sheet = new BufferedWriter(new OutputStreamWriter(archive, StandardCharsets.UTF_8), 1 << 16);
        sheet.write(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane xSplit=\"" + frozen
                + "\" ySplit=\"1\" topLeftCell=\"" + letters(frozen) + "2\" activePane=\"bottomRight\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int i = 0; i < widths.size(); i++) {
            sheet.write("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + widths.get(i) + "\" customWidth=\"1\"/>");
        }
        sheet.write("</cols><sheetData>");
        begin();
        for (int i = 0; i < titles.size(); i++) {
            words(i, HEAD, titles.get(i));
        }
        end();
    }

    private static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }

    private void parts(String name) throws IOException {
        part("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + type("/xl/workbook.xml", "sheet.main") + type("/xl/worksheets/sheet1.xml", "worksheet") + type("/xl/styles.xml", "styles") + "</Types>");
        part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        part("xl/_rels/workbook.xml.rels", relations(relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")));
        StringBuilder sheetName = new StringBuilder();
        escape(sheetName, name);
        part("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"" + sheetName
                + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd hh:mm:ss\"/></numFmts>"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF99CCFF\"/></patternFill></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"6\">"
                + style(0, "") + style(49, "") + style(49, " quotePrefix=\"1\"") + style(164, "") + style(4, "")
                + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\"/>"
                + "</cellXfs></styleSheet>");
    }

    private void part(String name, String text) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write((XML + text).getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + all + "</Relationships>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String style(int format, String more) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"" + more + "/>";
    }

    void begin() {
        number = String.valueOf(++rows);
        row.setLength(0);
        row.append("<row r=\"").append(number).append("\">");
    }

    void end() throws IOException {
        sheet.append(row.append("</row>"));
    }

    void number(int column, long value) {
        cell(column, NUMBER).append("><v>").append(value).append("</v></c>");
    }

    void money(int column, BigDecimal amount) {
        cell(column, MONEY).append("><v>").append(amount.toPlainString()).append("</v></c>");
    }

    void moment(int column, LocalDateTime at) {
        cell(column, MOMENT).append("><v>").append(at.toLocalDate().toEpochDay() + DAYS_BEFORE_EPOCH + at.toLocalTime().toSecondOfDay() / SECONDS_A_DAY)
                .append("</v></c>");
    }

    /** As text, whatever it begins with; what is longer than a cell may be is cut and says so. */
    void text(int column, String words) {
        boolean formula = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
        words(column, formula ? QUOTED : TEXT, words.length() <= LONGEST_CELL ? words : words.substring(0, LONGEST_CELL - 1) + "…");
    }

    private void words(int column, int style, String words) {
        cell(column, style).append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        escape(row, words);
        row.append("</t></is></c>");
    }

    private StringBuilder cell(int column, int style) {
        row.append("<c r=\"").append(letters[column]).append(number).append('"');
        return style == NUMBER ? row : row.append(" s=\"").append(style).append('"');
    }

    /** What XML has no way to say becomes a question mark. */
    private static void escape(StringBuilder to, String words) {
        int length = words.length();
        for (int i = 0; i < length; i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                case '\t', '\n', '\r' -> to.append("&#").append((int) c).append(';');
                default -> {
                    if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(words.charAt(i + 1))) {
                        to.append(c).append(words.charAt(++i));
                    } else {
                        to.append(c < ' ' || Character.isSurrogate(c) || c >= '\uFFFE' ? '?' : c);
                    }
                }
            }
        }
    }

    /** Ends the book and gives it away; nothing can be added afterwards. */
    void write(OutputStream out) throws IOException {
        if (!whole) {
            sheet.write("</sheetData><autoFilter ref=\"A1:" + letters[letters.length - 1] + rows + "\"/></worksheet>");
            sheet.flush();
            archive.closeEntry();
            archive.close();
            whole = true;
        }
        Files.copy(file, out);
    }

    @Override
    public void close() throws IOException {
        try {
            if (!whole) {
                archive.close();
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
