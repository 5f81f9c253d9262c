package org.yangguang.reports;

import static org.yangguang.reports.UnusableWorkbook.Reason.BROKEN;
import static org.yangguang.reports.UnusableWorkbook.Reason.NOT_A_TEMPLATE;
import static org.yangguang.reports.UnusableWorkbook.Reason.TOO_MANY_ROWS;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a filled workbook from its parts as they stream by; never holds a sheet, stops at the row that is one too many. */
final class IntakeReader {

    /** A program writes rows that only have a format, too; beyond so many of them somebody has formatted the whole sheet. */
    private static final int MOST_EMPTY = 20_000;

    private final int mostRows;
    private final Map<String, IntakeColumn> columns;
    private boolean from1904;
    private String key;
    private String call;
    private List<IntakeReading.Row> rows;

    private IntakeReader(int mostRows, List<IntakeColumn> columns) {
        this.mostRows = mostRows;
        this.columns = columns.stream().collect(Collectors.toMap(IntakeColumn::key, c -> c));
    }

    static IntakeReading read(Path file, int mostRows, List<IntakeColumn> columns) throws UnusableWorkbook, IOException {
        IntakeReader reader = new IntakeReader(mostRows, columns);
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            reader.read(parts);
        } catch (Enough enough) {
            throw enough.reason;
        } catch (OpenXML4JException | OpenXML4JRuntimeException | SAXException | ParserConfigurationException | IllegalArgumentException
                | IllegalStateException | IndexOutOfBoundsException broken) {
            throw new UnusableWorkbook(BROKEN);
        }
        if (reader.key == null || reader.call == null || reader.rows == null) {
            throw new UnusableWorkbook(NOT_A_TEMPLATE);
        }
        return new IntakeReading(reader.key, reader.call, reader.rows);
    }

    private void read(OPCPackage parts) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader book = new XSSFReader(parts);
        try (InputStream in = book.getWorkbookData()) {
            parse(in, new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    if ("workbookPr".equals(name)) {
                        from1904 = Set.of("1", "true").contains(String.valueOf(attributes.getValue("date1904")));
                    }
                }
            });
        }
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts, false);
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) book.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream in = sheets.next()) {
                if (IntakeSheet.KEYS.equals(sheets.getSheetName())) {
                    Keys keys = new Keys(strings);
                    parse(in, keys);
                    key = keys.at(0);
                    call = keys.at(1);
                } else if (IntakeSheet.NAME.equals(sheets.getSheetName())) {
                    Body body = new Body(strings);
                    parse(in, body);
                    rows = body.finished();
                }
            }
        }
    }

    private static void parse(InputStream in, DefaultHandler handler) throws IOException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(handler);
        xml.parse(new InputSource(in));
    }

    /** Ends the parsing from within. */
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient UnusableWorkbook reason;

        Enough(UnusableWorkbook.Reason reason, Object... args) {
            super(null, null, false, false);
            this.reason = new UnusableWorkbook(reason, args);
        }
    }

    /** Cells as a sheet's part brings them. */
    private abstract static class Cells extends DefaultHandler {

        private final ReadOnlySharedStringsTable strings;
        private final StringBuilder text = new StringBuilder();
        private String type;
        private String formula;
        private boolean inText;
        private int row = -1;
        private int column = -1;

        Cells(ReadOnlySharedStringsTable strings) {
            this.strings = strings;
        }

        abstract void cell(int row, int column, IntakeReading.Cell cell);

        void rowBegins(int row) {
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "row" -> {
                    String number = attributes.getValue("r");
                    row = number == null ? row + 1 : Integer.parseInt(number) - 1;
                    column = -1;
                    rowBegins(row);
                }
                case "c" -> {
                    String at = attributes.getValue("r");
                    column = at == null ? column + 1 : new CellReference(at).getCol();
                    type = attributes.getValue("t");
                    formula = null;
                    text.setLength(0);
                }
                case "v", "t", "f" -> {
                    inText = true;
                    if (name.equals("f") || name.equals("v")) {
                        text.setLength(0);
                    }
                }
                default -> inText = false;
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            switch (name) {
                case "f" -> {
                    formula = "=" + text;
                    text.setLength(0);
                }
                case "c" -> {
                    IntakeReading.Cell found = found();
                    if (found != null) {
                        cell(row, column, found);
                    }
                }
                default -> { }
            }
            inText = false;
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (inText) {
                text.append(characters, start, length);
            }
        }

        private IntakeReading.Cell found() {
            String value = text.toString();
            if (formula != null) {
                return new IntakeReading.Cell(IntakeReading.Cell.Kind.FORMULA, formula);
            }
            if (value.isEmpty()) {
                return null;
            }
            return switch (type == null ? "n" : type) {
                case "s" -> text(strings.getItemAt(Integer.parseInt(value.strip())).getString());
                case "b" -> text("1".equals(value) ? "TRUE" : "FALSE");
                case "e" -> new IntakeReading.Cell(IntakeReading.Cell.Kind.ERROR, value);
                case "n" -> new IntakeReading.Cell(IntakeReading.Cell.Kind.NUMBER, value);
                default -> text(value);
            };
        }

        private static IntakeReading.Cell text(String value) {
            return value.isBlank() ? null : new IntakeReading.Cell(IntakeReading.Cell.Kind.TEXT, value);
        }
    }

    /** The hidden sheet: the workbook's key, then its call. */
    private static final class Keys extends Cells {

        private final Map<Integer, String> found = new HashMap<>();

        Keys(ReadOnlySharedStringsTable strings) {
            super(strings);
        }

        @Override
        void cell(int row, int column, IntakeReading.Cell cell) {
            if (column == 0 && row < 2) {
                found.put(row, cell.text());
            }
        }

        String at(int row) {
            return found.get(row);
        }
    }

    /** The sheet of applications. */
    private final class Body extends Cells {

        private final Map<Integer, IntakeColumn> byPosition = new HashMap<>();
        private final List<IntakeReading.Row> found = new ArrayList<>();
        private final List<CellRangeAddress> merged = new ArrayList<>();
        private Map<String, IntakeReading.Cell> cells = new HashMap<>();
        private String rowKey;
        private int at = -1;
        private int seen;

        Body(ReadOnlySharedStringsTable strings) {
            super(strings);
        }

        @Override
        void rowBegins(int row) {
            endRow();
            at = row;
            if (row >= IntakeSheet.FIRST && byPosition.size() < columns.size()) {
                throw new Enough(NOT_A_TEMPLATE);
            }
            if (++seen > MOST_EMPTY) {
                throw new Enough(TOO_MANY_ROWS, mostRows);
            }
        }

        private void endRow() {
            if (!cells.isEmpty()) {
                if (found.size() == mostRows) {
                    throw new Enough(TOO_MANY_ROWS, mostRows);
                }
                found.add(new IntakeReading.Row(at + 1, rowKey, cells, false));
            }
            cells = new HashMap<>();
            rowKey = null;
        }

        @Override
        void cell(int row, int column, IntakeReading.Cell cell) {
            if (row == IntakeSheet.COLUMN_KEYS && columns.containsKey(cell.text())) {
                byPosition.put(column, columns.get(cell.text()));
            } else if (row >= IntakeSheet.FIRST && column == IntakeSheet.ROW_KEY) {
                rowKey = cell.text();
            } else if (row >= IntakeSheet.FIRST && byPosition.containsKey(column)) {
                IntakeColumn known = byPosition.get(column);
                cells.put(known.key(), cell.kind() == IntakeReading.Cell.Kind.NUMBER ? number(known, cell.text()) : cell);
            }
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            super.startElement(uri, name, qualified, attributes);
            if ("mergeCell".equals(name)) {
                merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
            }
        }

        List<IntakeReading.Row> finished() {
            endRow();
            return found.stream().map(r -> new IntakeReading.Row(r.number(), r.key(), r.cells(),
                    merged.stream().anyMatch(m -> m.getFirstRow() < r.number() && r.number() - 1 <= m.getLastRow()))).toList();
        }
    }

    /** A spreadsheet keeps fifteen digits of a number; what it shows as 0.3 stands in the file as 0.30000000000000004. */
    private IntakeReading.Cell number(IntakeColumn column, String text) {
        BigDecimal value;
        try {
            value = new BigDecimal(text.strip()).round(new MathContext(15));
        } catch (NumberFormatException broken) {
            return new IntakeReading.Cell(IntakeReading.Cell.Kind.ERROR, text);
        }
        if (column.kind() == IntakeColumn.Kind.DATE && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(2_958_465)) <= 0) {
            LocalDateTime moment = DateUtil.getLocalDateTime(value.doubleValue(), from1904);
            return new IntakeReading.Cell(IntakeReading.Cell.Kind.TEXT,
                    moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toString());
        }
        BigDecimal bare = value.stripTrailingZeros();
        // digits without end are no number that anybody has typed
        return bare.scale() < -30 || bare.scale() > 30 ? new IntakeReading.Cell(IntakeReading.Cell.Kind.ERROR, text)
                : new IntakeReading.Cell(IntakeReading.Cell.Kind.NUMBER, bare.toPlainString());
    }
}
