package org.yangguang.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yangguang.demonstration.IntakeOf2006;
import org.yangguang.document.Upload;
import org.yangguang.identity.Actor;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Role;
import org.yangguang.reports.IntakeBook;
import org.yangguang.reports.IntakeReading;
import org.yangguang.reports.IntakeTemplate;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.secrecy.SecrecyRule;
import org.yangguang.shared.Breach;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.workflow.ProjectMode;

/** What is read of a workbook of applications, which rows are good, what each bad cell is told, and what is kept out. */
class IntakeTest {

    private static final IntakeTemplate TEMPLATE = new IntakeTemplate("2006", "ZN-2026-0001", "申报表", "说明", "行号", "导入结果",
            IntakeColumns.of(List.of("HEZX 河北省商务信息中心"), List.of("130000 河北省"), List.of(ProjectMode.values())));

    @TempDir
    Path folder;

    private Path workbook(List<Map<String, Object>> rows) throws IOException {
        return Files.write(folder.resolve("book.xlsx"), IntakeBook.filled(TEMPLATE, rows));
    }

    private static Upload upload(String name, byte[] content) {
        return new Upload("x", name, new ByteArrayInputStream(content));
    }

    private static IntakeReading read(Path file) {
        return IntakeFiles.read(upload("book.xlsx", new byte[0]), file, "workbook");
    }

    private static ProposalCheck.Measure measure(Map<String, Set<String>> titles, String applicant, String region) {
        Call call = Call.publish("ZN-2026-0001", new CallForm("NCXX", "商办信〔2026〕11号", "申报指南", null, AProposal.TODAY,
                AProposal.TODAY.plusDays(60), org.yangguang.shared.Money.of("20000000"), List.of(ProjectMode.values()), List.of("feasibility"), null, 0),
                AProposal.TODAY, "officer", AProposal.NOW);
        return new ProposalCheck.Measure(call, true, Set.of("feasibility"), region != null && region.matches("[1-6]\\d0000"), true,
                List.copyOf(titles.getOrDefault(applicant, Set.of())), 5, AProposal.TODAY, true);
    }

    /** Everything that is told of a row, as the import tells it. */
    private static List<IntakeDefect> defects(IntakeReading.Row row, Map<String, Set<String>> titles) {
        Breaches first = new Breaches();
        IntakeCells cells = new IntakeCells(IntakeCells.texts(row, first));
        List<IntakeDefect> defects = new ArrayList<>(IntakeService.found(first).stream().map(b -> IntakeDefect.of(b, b.field())).toList());
        Set<String> told = new HashSet<>(defects.stream().map(IntakeDefect::column).toList());
        ProposalForm form = cells.form("ZN-2026-0001");
        Breaches unit = new Breaches();
        if (unit.required(cells.applicant(), IntakeColumns.APPLICANT)) {
            unit.check(cells.applicant().endsWith("ZX"), IntakeRule.APPLICANT_IS_ONES_OWN, IntakeColumns.APPLICANT, cells.applicant());
        }
        List<Breach> checked = new ArrayList<>(IntakeService.found(unit));
        checked.addAll(IntakeService.found(ProposalCheck.complete(form, measure(titles, cells.applicant(), form.region()))));
        cells.defects(cells.misread(), checked).stream().filter(d -> !told.contains(d.column())).forEach(defects::add);
        if (defects.isEmpty()) {
            titles.computeIfAbsent(cells.applicant(), a -> new HashSet<>()).add(form.title());
        }
        return defects;
    }

    @Test
    void ofTheIntakeOf2006FortyRowsHaveOneBadCellEachAndTheRestAreGood() throws IOException {
        IntakeReading reading = read(workbook(new IntakeOf2006(false).rows()));
        Map<String, Set<String>> titles = new HashMap<>();
        Map<Integer, List<IntakeDefect>> bad = new HashMap<>();
        reading.rows().forEach(row -> {
            List<IntakeDefect> defects = defects(row, titles);
            if (!defects.isEmpty()) {
                bad.put(row.number(), defects);
            }
        });
        assertThat(reading.rows()).hasSize(IntakeOf2006.APPLICATIONS);
        assertThat(bad).hasSize(IntakeOf2006.PLANTED);
        assertThat(bad.values()).allSatisfy(d -> assertThat(d).extracting(IntakeDefect::column).as(d.toString()).containsOnly(d.get(0).column()));
        assertThat(bad.values().stream().map(d -> d.get(0).column() + d.get(0).code() + d.get(0).args()).distinct()).hasSize(IntakeOf2006.PLANTED);
        assertThat(titles).hasSize(22);
        IntakeReading corrected = read(workbook(new IntakeOf2006(true).rows()));
        Map<String, Set<String>> again = new HashMap<>();
        assertThat(corrected.rows()).allSatisfy(row -> assertThat(defects(row, again)).isEmpty());
    }

    /** A workbook written before the column was there, or a cell left empty, is internal; a classified row is told at its cell. */
    @Test
    void aRowBearsItsLevelOfSecrecy() throws IOException {
        assertThat(IntakeColumns.plain()).last().satisfies(column -> assertThat(column.key()).isEqualTo("secrecy"));
        assertThat(new IntakeCells(Map.of("title", "站")).form("ZN-2026-0001").secrecy()).isEqualTo(SecrecyLevel.INTERNAL);
        assertThat(new IntakeCells(Map.of("secrecy", "公开")).form("ZN-2026-0001").secrecy()).isEqualTo(SecrecyLevel.PUBLIC);
        tells(SecrecyRule.NO_STATE_SECRETS_HERE, "secrecy", "机密");
        tells(InputRule.UNKNOWN_CHOICE, "secrecy", "一般");
    }

    private List<IntakeDefect> one(String column, Object value) throws IOException {
        Map<String, Object> row = new HashMap<>(new IntakeOf2006(true).rows().get(0));
        row.put(column, value);
        return defects(read(workbook(List.of(row))).rows().get(0), new HashMap<>());
    }

    private void tells(Rule rule, String column, Object value) throws IOException {
        assertThat(one(column, value)).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(rule.code());
            assertThat(d.column()).isEqualTo(column);
        });
    }

    @Test
    void eachBadCellIsToldWhereItStands() throws IOException {
        tells(IntakeRule.TEXT_IS_VISIBLE, "title", "信息\u202E站");
        tells(IntakeRule.TEXT_IS_VISIBLE, "contactName", "张\u200B颖");
        tells(IntakeRule.CELL_HOLDS_A_NUMBER, "lines[0].quantity", "两台");
        tells(IntakeRule.APPLICANT_IS_ONES_OWN, "applicant", "XXH 信息化司");
        tells(InputRule.NOT_AN_AMOUNT, "lines[0].unitPrice", new java.math.BigDecimal("1.005"));
        tells(InputRule.NOT_A_DATE, "startsOn", "2026-02-30");
        assertThat(one("startsOn", "2026年12月5日")).isEmpty();
        assertThat(one("purpose", "第一段\n第二段")).isEmpty();
        // a formula that is a text stays a text
        assertThat(one("title", "=1+2的站")).isEmpty();
    }

    @Test
    void whatIsShownOfABadTextIsShortAndVisible() {
        IntakeDefect defect = IntakeDefect.of(new Breach(InputRule.UNKNOWN_CHOICE, "mode", List.of("\u202E" + "长".repeat(9_999))), "mode");
        assertThat(defect.args().get(0)).hasSize(61).doesNotContain("\u202E");
        assertThat(IntakeWords.of(defect)).contains("不在可选范围内").contains("INPUT-X11");
    }

    @Test
    void formulasAndMergedCellsAreTold() throws IOException {
        Path file = workbook(new IntakeOf2006(true).rows().subList(0, 2));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.getRow(4).getCell(4).setCellFormula("CONCATENATE(\"a\",\"b\")");
            sheet.addMergedRegion(new CellRangeAddress(5, 5, 4, 5));
            book.write(out);
        }
        IntakeReading reading = read(Files.write(file, out.toByteArray()));
        assertThat(defects(reading.rows().get(0), new HashMap<>())).extracting(IntakeDefect::code, IntakeDefect::column)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(IntakeRule.CELL_HOLDS_A_VALUE.code(), "title"));
        assertThat(reading.rows().get(1).merged()).isTrue();
    }

    private void refuses(IntakeRule rule, String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("other.xlsx"), content);
        assertThatThrownBy(() -> IntakeFiles.read(upload(name, content), file, "workbook"))
                .isInstanceOfSatisfying(RuleViolation.class, v -> {
                    assertThat(v.breaks(rule)).isTrue();
                    assertThat(v.breaches().get(0).field()).isEqualTo("workbook");
                });
    }

    @Test
    void refusesWhatIsNoWorkbookOfOurs() throws IOException {
        byte[] whole = Files.readAllBytes(workbook(List.of(new IntakeOf2006(true).rows().get(0))));
        refuses(IntakeRule.WORKBOOK_IS_READABLE, "a.xlsx", java.util.Arrays.copyOf(whole, 3_000));
        refuses(IntakeRule.WORKBOOK_HAS_NO_MACROS, "a.xlsm", whole);
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet();
            book.write(empty);
        }
        refuses(IntakeRule.WORKBOOK_IS_A_TEMPLATE, "a.xlsx", empty.toByteArray());
    }

    @Test
    void saysOfEachWhyItMayNotComeIn() throws Exception {
        byte[] whole = Files.readAllBytes(workbook(List.of(new IntakeOf2006(true).rows().get(0))));
        ByteArrayOutputStream secret = new ByteArrayOutputStream();
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(ole)) {
                out.write(whole);
            }
            ole.writeFilesystem(secret);
        }
        refuses(IntakeRule.WORKBOOK_HAS_NO_PASSWORD, "a.xlsx", secret.toByteArray());
        refuses(IntakeRule.WORKBOOK_IS_XLSX, "a.xlsx", with(whole, "xl/workbook.bin"));
        refuses(IntakeRule.WORKBOOK_HAS_NO_MACROS, "a.xlsx", with(whole, "xl/vbaProject.bin"));
        refuses(IntakeRule.WORKBOOK_STANDS_ALONE, "a.xlsx", with(whole, "xl/externalLinks/externalLink1.xml"));
        List<Map<String, Object>> many = new ArrayList<>();
        for (int i = 0; i <= IntakeFiles.MOST_ROWS; i++) {
            many.add(Map.of("title", "第" + i + "站"));
        }
        refuses(IntakeRule.WORKBOOK_IS_WITHIN_ROWS, "a.xlsx", Files.readAllBytes(workbook(many)));
    }

    private static byte[] with(byte[] workbook, String part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook)); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(new byte[8]);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    @Test
    void aRowStandsWhereTheTemplateHasPutIt() {
        assertThat(placed("K-0001", 1, false)).isEmpty();
        assertThat(placed(null, 0, false)).containsExactly(IntakeRule.ROW_HAS_ITS_KEY);
        assertThat(placed("OTHER-0001", 1, false)).containsExactly(IntakeRule.ROW_HAS_ITS_KEY);
        assertThat(placed("K-0001", 2, false)).containsExactly(IntakeRule.ROW_IS_KEYED_ONCE);
        assertThat(placed("K-0001", 1, true)).containsExactly(IntakeRule.ROW_IS_NOT_MERGED);
    }

    private static List<Rule> placed(String key, long times, boolean merged) {
        Breaches breaches = new Breaches();
        IntakeCells.placed(new IntakeReading.Row(5, key, Map.of(), merged), "K", times, breaches);
        return IntakeService.found(breaches).stream().map(Breach::rule).toList();
    }

    @Test
    void receivesNoMoreThanTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                return length;
            }
        };
        assertThatThrownBy(() -> IntakeFiles.received(new Upload("x", "a.xlsx", endless), 1, IntakeRule.WORKBOOK_IS_WITHIN_SIZE, "workbook"))
                .isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.breaks(IntakeRule.WORKBOOK_IS_WITHIN_SIZE)).isTrue());
    }

    private Path zip(Charset names, Map<String, byte[]> files) throws IOException {
        Path file = folder.resolve("papers.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), names)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    @Test
    void attachmentsAreNamedByRowAndKindInWhicheverCharacterSet() throws IOException {
        assertThat(PaperName.of("0001_可行性研究报告.pdf")).contains(new PaperName("0001", "feasibility", "0001_可行性研究报告.pdf"));
        assertThat(PaperName.of("河北/0012/commitment 盖章.pdf")).contains(new PaperName("0012", "commitment", "commitment 盖章.pdf"));
        assertThat(PaperName.of("..\\..\\0003-经费测算依据.xlsx")).contains(new PaperName("0003", "estimate-basis", "0003-经费测算依据.xlsx"));
        assertThat(PaperName.of("说明.txt")).isEmpty();
        assertThat(PaperName.of("0001_照片.png")).isEmpty();
        for (Charset names : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try (ZipFile zip = IntakeFiles.open(zip(names, Map.of("0001_承诺书.pdf", new byte[1], "__MACOSX/._x", new byte[1])))) {
                assertThat(IntakeFiles.papers(zip)).extracting(ZipEntry::getName).containsExactly("0001_承诺书.pdf");
            }
        }
    }

    @Test
    void anArchiveIsOneAndNoBomb() throws IOException {
        Path bomb = zip(StandardCharsets.UTF_8, Map.of("0001_feasibility.pdf", new byte[3 * 1024 * 1024]));
        assertThat(Files.size(bomb)).isLessThan(10_000);
        assertThatThrownBy(() -> IntakeFiles.examinePapers(bomb, 2, "papers")).isInstanceOfSatisfying(RuleViolation.class,
                v -> assertThat(v.breaks(IntakeRule.PAPERS_ARE_WITHIN_SIZE)).isTrue());
        IntakeFiles.examinePapers(bomb, 4, "papers");
        Path none = Files.writeString(folder.resolve("none.zip"), "PK");
        assertThatThrownBy(() -> IntakeFiles.examinePapers(none, 4, "papers")).isInstanceOfSatisfying(RuleViolation.class,
                v -> assertThat(v.breaks(IntakeRule.PAPERS_ARE_A_ZIP)).isTrue());
    }

    @Test
    void aRowThatIsAnApplicationStaysOneAndSaysWhenItWasChanged() {
        IntakeRow first = IntakeRow.waiting(1L, 5, "K-0001", Map.of("title", "甲站"), List.of());
        first.imported("XXH", "SB-2026-0001", List.of("feasibility", "commitment"));
        first.paperCame("feasibility");
        assertThat(first.missing()).containsExactly("commitment");
        IntakeDefect changed = IntakeDefect.of(new Breach(IntakeRule.ROW_STAYS_AS_IMPORTED, "applicant", List.of("SB-2026-0001")), "applicant");
        IntakeRow same = IntakeRow.waiting(2L, 5, "K-0001", Map.of("title", "甲站"), List.of());
        same.isKnown(first, changed);
        assertThat(same.view().status()).isEqualTo(IntakeRowStatus.KNOWN);
        assertThat(same.view().applicationNumber()).isEqualTo("SB-2026-0001");
        assertThat(same.defects()).isEmpty();
        IntakeRow other = IntakeRow.waiting(2L, 5, "K-0001", Map.of("title", "乙站"), List.of());
        other.isKnown(first, changed);
        assertThat(other.defects()).extracting(IntakeDefect::code).containsExactly("INTAKE-X16");
    }

    @Test
    void aRowThatTheSystemFailsOnIsTriedThreeTimes() {
        IntakeRow row = IntakeRow.waiting(1L, 5, "K-0001", Map.of("title", "甲站"), List.of());
        IntakeDefect incident = IntakeDefect.of(new Breach(IntakeRule.ROW_COULD_BE_SAVED, null, List.of("E1")), "applicant");
        assertThat(row.failed(incident)).isFalse();
        assertThat(row.failed(incident)).isFalse();
        assertThat(row.isWaiting()).isTrue();
        assertThat(row.failed(incident)).isTrue();
        assertThat(row.status()).isEqualTo(IntakeRowStatus.REFUSED);
    }

    @Test
    void aKilledNodesImportIsGoneOnWithByItselfAtOnceAndByOthersAfterAMinute() {
        ProposalIntake intake = ProposalIntake.begin("DR-2026-0001", "ZN-2026-0001", "K", "a.xlsx", "XXH", "officer", AProposal.NOW);
        Instant now = Instant.parse("2026-03-02T02:00:00Z");
        assertThat(intake.claim("one", now)).isTrue();
        assertThat(intake.claim("two", now.plusSeconds(59))).isFalse();
        assertThat(intake.claim("one", now.plusSeconds(5))).isTrue();
        assertThat(intake.claim("two", now.plusSeconds(66))).isTrue();
        intake.brokeOff("E1", AProposal.NOW);
        intake.brokeOff("E2", AProposal.NOW);
        assertThat(intake.isRunning()).isTrue();
        intake.brokeOff("E3", AProposal.NOW);
        assertThat(intake.isRunning()).isFalse();
        assertThat(intake.claim("one", now.plusSeconds(900))).isFalse();
    }

    private static Actor actor(String organisation, Role... roles) {
        return new Actor("someone", "某人", organisation, organisation, Set.of(roles), List.of());
    }

    @Test
    void everyoneSendsForTheirOwn() {
        OrganisationView unit = new OrganisationView("SDLY", "临沂市商务局", "applicant-unit", "371300", "SD", null, true, 0);
        OrganisationView supplier = new OrganisationView("QLRJ", "齐鲁软件", "supplier", "370102", null, null, true, 0);
        assertThat(IntakeScope.of(actor("SDLY", Role.APPLICANT)).includes(unit, "XXH")).isTrue();
        assertThat(IntakeScope.of(actor("HNXX", Role.APPLICANT)).includes(unit, "XXH")).isFalse();
        assertThat(IntakeScope.of(actor("SD", Role.RECOMMENDING_UNIT)).includes(unit, "XXH")).isTrue();
        assertThat(IntakeScope.of(actor("HN", Role.RECOMMENDING_UNIT)).includes(unit, "XXH")).isFalse();
        assertThat(IntakeScope.of(actor("XXH", Role.PROJECT_OFFICER)).includes(unit, "XXH")).isTrue();
        assertThat(IntakeScope.of(actor("CWS", Role.PROJECT_OFFICER)).includes(unit, "XXH")).isFalse();
        assertThat(IntakeScope.of(actor("XXH", Role.PROJECT_OFFICER)).includes(supplier, "XXH")).isFalse();
        assertThat(IntakeScope.of(actor("XXH", Role.AUDITOR)).includes(unit, "XXH")).isFalse();
    }
}
