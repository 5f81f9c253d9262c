package org.yangguang.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of many applications: what it is like when it goes out, what is read of it, what it brings back, and what is kept out. */
class IntakeBookTest {

    private static final List<IntakeColumn> COLUMNS = List.of(
            new IntakeColumn("title", "项目名称", null, IntakeColumn.Kind.TEXT, 40, List.of()),
            new IntakeColumn("mode", "资金使用方式", null, IntakeColumn.Kind.TEXT, 14, List.of("政府采购", "转移支付")),
            new IntakeColumn("startsOn", "计划开始", "如 2026-05-01", IntakeColumn.Kind.DATE, 12, List.of()),
            new IntakeColumn("price", "单价", null, IntakeColumn.Kind.NUMBER, 14, List.of()));
    private static final IntakeTemplate TEMPLATE = new IntakeTemplate("K1", "ZN-2026-0001", "申报表", "一行一个项目", "行号", "导入结果", COLUMNS);
    private static final int SPACE = 8;
    private static final int MOST = 100;

    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("book.xlsx"), content);
    }

    private Path filled(String... titles) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String title : titles) {
            rows.add(Map.of("title", title, "mode", "政府采购", "startsOn", LocalDate.of(2026, 5, 1), "price", new BigDecimal("0.3")));
        }
        return file(IntakeBook.filled(TEMPLATE, rows));
    }

    private Path changed(Path file, Consumer<XSSFWorkbook> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            change.accept(book);
            book.write(out);
        }
        return file(out.toByteArray());
    }

    private static IntakeReading read(Path file) throws IOException, UnusableWorkbook {
        return IntakeBook.read(file, SPACE, MOST, COLUMNS);
    }

    private static void refuses(Path file, UnusableWorkbook.Reason reason) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(UnusableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    /** The workbook with one more part in its archive. */
    private Path with(Path file, String part, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file)); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
            zip.closeEntry();
        }
        return file(out.toByteArray());
    }

    @Test
    void theTemplateLocksItsHeaderAndKeysAndOffersLists() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(IntakeBook.template(TEMPLATE, 5)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(book.isStructureLocked()).isTrue();
            assertThat(sheet.getRow(IntakeSheet.HEADER).getCell(IntakeSheet.INPUT).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getColumnStyle(IntakeSheet.INPUT).getLocked()).isFalse();
            assertThat(sheet.isColumnHidden(IntakeSheet.ROW_KEY)).isTrue();
            assertThat(sheet.getRow(IntakeSheet.COLUMN_KEYS).getZeroHeight()).isTrue();
            assertThat(sheet.getRow(IntakeSheet.FIRST + 4).getCell(IntakeSheet.ROW_KEY).getStringCellValue()).isEqualTo("K1-0005");
            assertThat(book.getSheetVisibility(book.getSheetIndex(IntakeSheet.KEYS))).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(sheet.getDataValidations()).extracting(v -> v.getValidationConstraint().getFormula1())
                    .contains("'_choices'!$A$1:$A$2");
            assertThat(sheet.getDataValidations()).extracting(XSSFDataValidation::getRegions)
                    .allSatisfy(r -> assertThat(r.getCellRangeAddresses()[0].getLastRow()).isEqualTo(IntakeSheet.FIRST + 4));
        }
    }

    @Test
    void readsWhatIsWrittenAndNoEmptyRow() throws Exception {
        IntakeReading reading = read(changed(filled("甲站", "乙站"), book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.createRow(IntakeSheet.FIRST + 9).createCell(IntakeSheet.ROW_KEY).setCellValue("K1-0010");
        }));
        assertThat(reading.key()).isEqualTo("K1");
        assertThat(reading.call()).isEqualTo("ZN-2026-0001");
        assertThat(reading.rows()).hasSize(2);
        IntakeReading.Row row = reading.rows().get(1);
        assertThat(row.number()).isEqualTo(6);
        assertThat(row.key()).isEqualTo("K1-0002");
        assertThat(row.cells().get("title").text()).isEqualTo("乙站");
        assertThat(row.cells().get("startsOn").text()).isEqualTo("2026-05-01");
        assertThat(row.cells().get("price")).isEqualTo(new IntakeReading.Cell(IntakeReading.Cell.Kind.NUMBER, "0.3"));
        assertThat(row.merged()).isFalse();
    }

    @Test
    void tellsFormulasErrorsAndMergedCellsApart() throws Exception {
        IntakeReading reading = read(changed(filled("甲站", "乙站", "丙站"), book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.getRow(IntakeSheet.FIRST).getCell(IntakeSheet.INPUT).setCellFormula("HYPERLINK(\"http://x\",\"a\")");
            sheet.getRow(IntakeSheet.FIRST + 1).getCell(IntakeSheet.INPUT).setCellValue("=cmd|' /C calc'!A0");
            sheet.addMergedRegion(new CellRangeAddress(IntakeSheet.FIRST + 2, IntakeSheet.FIRST + 2, IntakeSheet.INPUT, IntakeSheet.INPUT + 1));
            sheet.getRow(IntakeSheet.FIRST + 2).getCell(IntakeSheet.INPUT + 3).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
        }));
        assertThat(reading.rows().get(0).cells().get("title").kind()).isEqualTo(IntakeReading.Cell.Kind.FORMULA);
        assertThat(reading.rows().get(1).cells().get("title")).isEqualTo(new IntakeReading.Cell(IntakeReading.Cell.Kind.TEXT, "=cmd|' /C calc'!A0"));
        assertThat(reading.rows().get(2).merged()).isTrue();
        assertThat(reading.rows().get(1).merged()).isFalse();
        assertThat(reading.rows().get(2).cells().get("price").kind()).isEqualTo(IntakeReading.Cell.Kind.ERROR);
    }

    @Test
    void theAnswerIsTheWritersOwnWorkbookWithCommentsAndNothingThatRuns() throws Exception {
        Path sent = changed(filled("甲站", "乙站"), book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.getRow(IntakeSheet.FIRST).getCell(IntakeSheet.INPUT + 3).setCellFormula("1+2");
            sheet.getRow(IntakeSheet.FIRST + 1).getCell(IntakeSheet.INPUT).setCellValue("@SUM(1)");
            book.createSheet("我的说明").createRow(0).createCell(0).setCellFormula("WEBSERVICE(\"http://x\")");
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IntakeBook.answer(sent, "阳光", List.of(new IntakeBook.RowAnswer(5, "有误：单价", Map.of("price", "请填写数值"))), out);
        Path back = file(out.toByteArray());
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(back))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getCellComments()).hasSize(1);
            XSSFCell bad = sheet.getRow(4).getCell(IntakeSheet.INPUT + 3);
            assertThat(bad.getCellComment().getString().getString()).isEqualTo("阳光：请填写数值");
            assertThat(sheet.getRow(4).getCell(IntakeSheet.RESULT).getStringCellValue()).isEqualTo("有误：单价");
            assertThat(bad.getCellType()).isEqualTo(CellType.STRING);
            assertThat(bad.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(sheet.getRow(5).getCell(IntakeSheet.INPUT).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(book.getSheet("我的说明").getRow(0).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getProtect()).isTrue();
        }
        // corrected in the answer and sent again: the old comment goes, the new one stands
        Path again = changed(back, book -> book.getSheetAt(0).getRow(4).getCell(IntakeSheet.INPUT + 3).setCellValue(3));
        assertThat(read(again).rows().get(0).cells().get("price").text()).isEqualTo("3");
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        IntakeBook.answer(again, "阳光", List.of(new IntakeBook.RowAnswer(6, "有误：项目名称", Map.of("title", "重复"))), second);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(second.toByteArray()))) {
            assertThat(book.getSheetAt(0).getCellComments()).hasSize(1);
            assertThat(book.getSheetAt(0).getRow(5).getCell(IntakeSheet.INPUT).getCellComment().getString().getString()).isEqualTo("阳光：重复");
        }
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        refuses(file("no zip at all".getBytes(StandardCharsets.UTF_8)), UnusableWorkbook.Reason.BROKEN);
        byte[] whole = Files.readAllBytes(filled("甲站"));
        refuses(file(java.util.Arrays.copyOf(whole, whole.length / 2)), UnusableWorkbook.Reason.BROKEN);
        refuses(with(filled("甲站"), "xl/workbook.bin", new byte[8]), UnusableWorkbook.Reason.OLD_FORMAT);
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("申报");
            book.write(old);
        }
        refuses(file(old.toByteArray()), UnusableWorkbook.Reason.OLD_FORMAT);
    }

    @Test
    void refusesAPasswordMacrosAndWhatFetchesOrEmbeds() throws Exception {
        byte[] plain = Files.readAllBytes(filled("甲站"));
        ByteArrayOutputStream secret = new ByteArrayOutputStream();
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(ole)) {
                out.write(plain);
            }
            ole.writeFilesystem(secret);
        }
        refuses(file(secret.toByteArray()), UnusableWorkbook.Reason.ENCRYPTED);
        refuses(with(filled("甲站"), "xl/vbaProject.bin", new byte[8]), UnusableWorkbook.Reason.MACROS);
        refuses(with(filled("甲站"), "xl/externalLinks/externalLink1.xml", new byte[8]), UnusableWorkbook.Reason.ACTIVE_CONTENT);
        refuses(with(filled("甲站"), "xl/embeddings/oleObject1.bin", new byte[8]), UnusableWorkbook.Reason.ACTIVE_CONTENT);
    }

    @Test
    void refusesABombWhateverItSaysOfItself() throws IOException {
        refuses(with(filled("甲站"), "xl/worksheets/sheet9.xml", new byte[9 * 1024 * 1024]), UnusableWorkbook.Reason.TOO_LARGE);
    }

    @Test
    void refusesARowTooManyAndASheetFormattedToItsEnd() throws IOException {
        String[] titles = new String[MOST + 1];
        java.util.Arrays.setAll(titles, i -> "第" + i + "站");
        refuses(filled(titles), UnusableWorkbook.Reason.TOO_MANY_ROWS);
        refuses(changed(filled("甲站"), book -> {
            for (int r = 0; r < 20_001; r++) {
                book.getSheetAt(0).createRow(IntakeSheet.FIRST + 10 + r);
            }
        }), UnusableWorkbook.Reason.TOO_MANY_ROWS);
    }

    @Test
    void refusesAWorkbookThatIsNoTemplateOrHasLostItsKeys() throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Sheet1").createRow(0).createCell(0).setCellValue("项目名称");
            book.write(other);
        }
        refuses(file(other.toByteArray()), UnusableWorkbook.Reason.NOT_A_TEMPLATE);
        refuses(changed(filled("甲站"), book -> book.getSheetAt(0).removeRow(book.getSheetAt(0).getRow(IntakeSheet.COLUMN_KEYS))),
                UnusableWorkbook.Reason.NOT_A_TEMPLATE);
    }
}
