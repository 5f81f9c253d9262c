package org.yangguang.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.fill.JRSwapFileVirtualizer;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.util.JRSwapFile;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;

/** Renders forms and letters as PDF, on A4 with the margins of GB/T 9704, Chinese glyphs embedded. Safe for many threads. */
public final class Forms {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String NONE = "—";
    /** From so many rows on, pages that are not being worked on lie in a temporary file: two thousand take 700 MB. */
    private static final int LONG = 1000;
    private static final int PAGES_IN_MEMORY = 100;
    private static final int SWAP_BLOCK = 4096;
    private static final int SWAP_BLOCKS = 1024;

    private final Typefaces typefaces;

    public Forms() {
        this(System.getenv(Typefaces.DIRECTORY));
    }

    /** @param fontDirectory of the ministry's own faces, null for none */
    public Forms(String fontDirectory) {
        this.typefaces = new Typefaces(fontDirectory);
    }

    /** A form of any stage: its facts, amounts in figures and in capitals, tables, and every opinion with name and time. */
    public byte[] form(Form form) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("heading", form.heading());
        parameters.put("number", "编号　" + form.documentNumber());
        parameters.put("note", form.note());
        imprint(parameters, form.imprint());
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Entry entry : form.entries()) {
            if (entry instanceof Fact fact) {
                rows.add(fact.label2() == null ? text(fact.label(), fact.text()) : pair(fact));
            } else if (entry instanceof Amount amount) {
                rows.add(amount(amount));
            } else if (entry instanceof Opinion opinion) {
                rows.add(opinion(opinion));
            } else if (entry instanceof Table table) {
                table(table, rows);
            }
        }
        return render("sheet", parameters, rows);
    }

    /** 中标通知书: a letter to the winner. */
    public byte[] awardLetter(AwardLetter letter) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("heading", "中标通知书");
        parameters.put("number", "编号　" + letter.number());
        parameters.put("addressee", letter.supplier() + (letter.partners() == null ? "" : "、" + letter.partners() + "（联合体）") + "：");
        parameters.put("body", paragraphs(letter));
        parameters.put("buyer", "采购人：" + letter.buyer());
        parameters.put("agency", letter.agency() == null ? null : "采购代理机构：" + letter.agency());
        parameters.put("issuedOn", day(letter.issuedOn()));
        imprint(parameters, letter.imprint());
        return render("letter", parameters, List.of(Map.of()));
    }

    private static String paragraphs(AwardLetter letter) {
        StringBuilder body = new StringBuilder();
        body.append("　　").append(letter.projectTitle()).append("（项目编号：").append(letter.projectNumber()).append("，采购编号：")
                .append(letter.number()).append("）");
        if (letter.lotTitle() != null) {
            body.append("的").append(letter.lotTitle());
        }
        body.append("，经评标委员会评审并由采购人依法确定，").append(letter.partners() == null ? "你单位" : "你们组成的联合体（" + letter.supplier() + "为牵头人）")
                .append("为中标人。\n");
        body.append("　　中标金额：").append(letter.capitals()).append("（¥").append(figures(letter.amount())).append("）。\n");
        if (letter.terms() != null) {
            body.append("　　").append(letter.terms()).append("\n");
        }
        body.append("　　请于").append(day(letter.signBy())).append("前（自本通知书发出之日起三十日内），按照招标文件和" + (letter.partners() == null ? "你单位" : "你们")
                + "投标文件的规定与采购人签订书面合同。" + (letter.partners() == null ? "" : "联合体各方应当共同与采购人签订合同，就合同约定的事项对采购人承担连带责任。")
                + "合同不得对招标文件确定的事项和中标人投标文件作实质性修改。\n");
        body.append("　　本通知书对采购人和中标人具有法律效力。通知书发出后，采购人改变中标结果，或者中标人无正当理由放弃中标的，应当依法承担法律责任。");
        return body.toString();
    }

    private static void imprint(Map<String, Object> parameters, Imprint imprint) {
        parameters.put("printed", "系统打印 " + MINUTE.format(imprint.printedAt()) + "　" + imprint.printedBy());
        parameters.put("checkCode", "校验码 " + imprint.checkCode() + "　可在系统内核对，涂改无效");
    }

    private byte[] render(String template, Map<String, Object> parameters, List<Map<String, ?>> rows) {
        JRSwapFileVirtualizer pages = null;
        try (InputStream in = Forms.class.getResourceAsStream("/templates/" + template + ".jasper")) {
            if (rows.size() > LONG) {
                pages = new JRSwapFileVirtualizer(PAGES_IN_MEMORY, new JRSwapFile(System.getProperty("java.io.tmpdir"), SWAP_BLOCK, SWAP_BLOCKS), true);
                parameters.put(JRParameter.REPORT_VIRTUALIZER, pages);
            }
            JasperReport report = (JasperReport) JRLoader.loadObject(typefaces.context(), in);
            List<String> texts = new ArrayList<>();
            collect(parameters.values(), texts);
            rows.forEach(r -> collect(r.values(), texts));
            for (JRStyle style : report.getStyles()) {
                style.setFontName(switch (style.getName()) {
                    case "title" -> typefaces.face(Typefaces.Use.TITLE, List.of((String) parameters.get("heading")));
                    case "body" -> typefaces.face(Typefaces.Use.BODY, texts);
                    default -> Typefaces.SANS;
                });
            }
            JasperPrint print = JasperFillManager.getInstance(typefaces.context()).fill(report, parameters,
                    new JRMapCollectionDataSource(rows));
            if (pages != null) {
                pages.setReadOnly(true);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            JRPdfExporter exporter = new JRPdfExporter(typefaces.context());
            exporter.setExporterInput(new SimpleExporterInput(print));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
            configuration.setCompressed(true);
            configuration.setMetadataTitle((String) parameters.get("heading"));
            configuration.setDisplayMetadataTitle(true);
            exporter.setConfiguration(configuration);
            SimplePdfReportConfiguration breaks = new SimplePdfReportConfiguration();
            breaks.setForceLineBreakPolicy(true); // no line begins with a closing mark
            exporter.setConfiguration(breaks);
            exporter.exportReport();
            return out.toByteArray();
        } catch (JRException | IOException failed) {
            throw new IllegalStateException("cannot render " + template, failed);
        } finally {
            if (pages != null) {
                pages.cleanup();
            }
        }
    }

    private static void collect(Collection<?> values, List<String> texts) {
        for (Object value : values) {
            if (value instanceof String text) {
                texts.add(text);
            }
        }
    }

    private static Map<String, ?> text(String label, String text) {
        Map<String, Object> row = new HashMap<>();
        row.put("kind", "text");
        row.put("label", label);
        row.put("text", text == null || text.isBlank() ? NONE : text);
        return row;
    }

    private static Map<String, ?> pair(Fact fact) {
        Map<String, Object> row = new HashMap<>(text(fact.label(), fact.text()));
        row.put("kind", "pair");
        row.put("label2", fact.label2());
        row.put("text2", fact.text2() == null || fact.text2().isBlank() ? NONE : fact.text2());
        return row;
    }

    private static Map<String, ?> amount(Amount amount) {
        Map<String, Object> row = new HashMap<>(text(amount.label(), "¥" + figures(amount.yuan())));
        row.put("kind", "amount");
        row.put("text2", amount.capitals());
        return row;
    }

    private static void table(Table table, List<Map<String, ?>> rows) {
        List<Map<String, ?>> its = new ArrayList<>();
        String place = String.valueOf(rows.size());
        table.rows().forEach(row -> its.add(cells(table, place, its.isEmpty(), "body", row)));
        if (table.rows().isEmpty()) {
            its.add(cells(table, place, true, "body", table.titles().stream().map(title -> NONE).toList()));
        }
        if (table.sum() != null) {
            its.add(cells(table, place, false, "sum", table.sum()));
        }
        rows.addAll(its);
    }

    /**
     * @param place tells the tables of a form apart; the titles go with each row, because each page begins with them again; the
     *              caption goes with the first, so that it stays with its table
     */
    private static Map<String, ?> cells(Table table, String place, boolean first, String what, List<String> cells) {
        Map<String, Object> row = new HashMap<>();
        row.put("kind", table.layout().name());
        row.put("table", place);
        row.put("row", what);
        row.put("caption", first ? table.caption() : null);
        for (int i = 0; i < cells.size(); i++) {
            row.put("h" + (i + 1), table.titles().get(i));
        }
        for (int i = 0; i < cells.size(); i++) {
            row.put("c" + (i + 1), cells.get(i));
        }
        return row;
    }

    private static Map<String, ?> opinion(Opinion opinion) {
        String said = opinion.text() == null || opinion.text().isBlank() ? "" : opinion.text();
        String outcome = opinion.outcome() == null || said.startsWith(opinion.outcome()) ? "" : "【" + opinion.outcome() + "】";
        Map<String, Object> row = new HashMap<>(text(opinion.office(), outcome + said));
        row.put("kind", "opinion");
        row.put("text2", (opinion.person() == null ? NONE : opinion.person()) + (opinion.onBehalfOf() == null ? "" : "（代 " + opinion.onBehalfOf() + "）") + "　"
                + (opinion.at() == null ? "" : MINUTE.format(opinion.at())));
        return row;
    }

    /** An amount with thousands and two decimals, a dash for none. */
    public static String figures(BigDecimal amount) {
        return amount == null ? NONE : new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    /** A day in Chinese words and figures, a dash for none. */
    public static String day(LocalDate day) {
        return day == null ? NONE : DAY.format(day);
    }
}
