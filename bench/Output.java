import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.fill.JRSwapFileVirtualizer;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.util.JRSwapFile;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import org.yangguang.reports.AuditLedger;
import org.yangguang.reports.AuditLedgerRow;
import org.yangguang.reports.Form;
import org.yangguang.reports.Forms;
import org.yangguang.reports.Imprint;
import org.yangguang.reports.Table;

/**
 * One piece of output, alone in its Java machine, by the product's own writers or by the bare means: {@code csv},
 * {@code excel} (rows), {@code bare}, {@code pdf} (rows of a table; some thirty make a page). Prints seconds, seconds of the
 * processor, and bytes. Started by output.sh.
 */
public final class Output {

    private static final String FACE = "Noto Sans SC";
    private static final String FILES = "fonts/ttf/NotoSansSC/NotoSansSC-";
    private static final SimpleJasperReportsContext FACES = faces();
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 3, 2, 9, 0);

    public static void main(String[] words) throws Exception {
        int many = Integer.parseInt(words[1]);
        Path file = Path.of(words[2]);
        if (words[0].equals("bare") || words[0].equals("pdf")) {
            // templates, faces and classes are read once in a server's life
            run(words[0], 30, file);
        }
        long begun = System.nanoTime();
        long before = spent();
        run(words[0], many, file);
        System.out.printf(Locale.ROOT, "%.2f %.2f %d%n", (System.nanoTime() - begun) / 1e9, (spent() - before) / 1e9, Files.size(file));
    }

    private static long spent() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void run(String what, int many, Path file) throws Exception {
        switch (what) {
            case "csv" -> csv(many, file);
            case "excel" -> excel(many, file);
            case "bare" -> bare(many, file);
            case "pdf" -> Files.write(file, new Forms().form(new Form("项目验收汇总表", "商财〔2026〕1号", null,
                    List.of(new Table(Table.Layout.CHECK, "验收项目", titles(), lines(many), null)), new Imprint("周启明", MOMENT, "A1B2C3"))));
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static AuditLedgerRow row(int n) {
        return new AuditLedgerRow(n, MOMENT.plusSeconds(n), "周启明", "商务部市场体系建设司", "项目主办", null, "10.0.0." + n % 250, "payment.approvePayment",
                "审批拨款", "ZF-2026-" + n, "XM-2026-2160699-" + n % 10_000, BigDecimal.valueOf(n * 37L % 100_000_000, 2), "办理", null, null,
                "{\"taskId\":\"019a-" + n + "\",\"opinion\":\"同意拨付。\"}", null, "{\"status\":\"approved\",\"version\":" + n % 9 + "}");
    }

    private static void csv(int many, Path file) throws Exception {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int n = 1; n <= many; n++) {
                AuditLedgerRow row = row(n);
                Object[] cells = {row.entry(), row.at(), row.person(), row.organisation(), row.role(), row.onBehalfOf(), row.address(), row.action(), row.door(),
                    row.subject(), row.project(), row.amount(), row.outcome(), row.rules(), row.incident(), row.arguments(), row.before(), row.after()};
                for (int i = 0; i < cells.length; i++) {
                    if (i > 0) {
                        out.write(',');
                    }
                    if (cells[i] != null) {
                        String text = cells[i].toString();
                        out.write(text.indexOf('"') < 0 && text.indexOf(',') < 0 ? text : '"' + text.replace("\"", "\"\"") + '"');
                    }
                }
                out.write("\r\n");
            }
        }
    }

    private static void excel(int many, Path file) throws Exception {
        try (AuditLedger book = new AuditLedger("操作留痕", Collections.nCopies(AuditLedger.COLUMNS, "列")); OutputStream out = Files.newOutputStream(file)) {
            for (int n = 1; n <= many; n++) {
                book.add(row(n));
            }
            book.write(out);
        }
    }

    private static List<String> titles() {
        return List.of("序号", "检查内容", "标准", "结果", "说明");
    }

    private static List<List<String>> lines(int many) {
        List<List<String>> lines = new ArrayList<>();
        for (int n = 1; n <= many; n++) {
            lines.add(List.of(String.valueOf(n), "信息服务站建设第" + n + "项", "符合合同约定", "合格", "现场查验"));
        }
        return lines;
    }

    /** The same template and rows, filled and exported by JasperReports with its own swap file and nothing else. */
    private static void bare(int many, Path file) throws Exception {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("heading", "项目验收汇总表");
        parameters.put("number", "编号　商财〔2026〕1号");
        parameters.put("printed", "系统打印");
        parameters.put("checkCode", "校验码");
        List<Map<String, ?>> rows = new ArrayList<>();
        rows.add(Map.of("kind", "caption", "label", "验收项目"));
        rows.add(cells("head", titles()));
        lines(many).forEach(line -> rows.add(cells("body", line)));
        JRSwapFileVirtualizer virtualizer = new JRSwapFileVirtualizer(100, new JRSwapFile(System.getProperty("java.io.tmpdir"), 4096, 1024), true);
        parameters.put("REPORT_VIRTUALIZER", virtualizer);
        try (InputStream in = Forms.class.getResourceAsStream("/templates/sheet.jasper"); OutputStream out = Files.newOutputStream(file)) {
            JasperReport report = (JasperReport) JRLoader.loadObject(FACES, in);
            for (JRStyle style : report.getStyles()) {
                style.setFontName(FACE);
            }
            JasperPrint print = JasperFillManager.getInstance(FACES).fill(report, parameters, new JRMapCollectionDataSource(rows));
            virtualizer.setReadOnly(true);
            JRPdfExporter exporter = new JRPdfExporter(FACES);
            exporter.setExporterInput(new SimpleExporterInput(print));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
            configuration.setCompressed(true);
            exporter.setConfiguration(configuration);
            SimplePdfReportConfiguration breaks = new SimplePdfReportConfiguration();
            breaks.setForceLineBreakPolicy(true);
            exporter.setConfiguration(breaks);
            exporter.exportReport();
        } finally {
            virtualizer.cleanup();
        }
    }

    private static SimpleJasperReportsContext faces() {
        SimpleJasperReportsContext context = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        SimpleFontFamily family = new SimpleFontFamily(context);
        family.setName(FACE);
        family.setNormal(FILES + "Regular.ttf");
        family.setBold(FILES + "Bold.ttf");
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        context.setExtensions(FontFamily.class, List.of(family));
        return context;
    }

    private static Map<String, ?> cells(String what, List<String> line) {
        Map<String, Object> row = new HashMap<>();
        row.put("kind", "CHECK");
        row.put("row", what);
        for (int i = 0; i < line.size(); i++) {
            row.put("c" + (i + 1), line.get(i));
        }
        return row;
    }
}
