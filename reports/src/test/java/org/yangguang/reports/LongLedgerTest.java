package org.yangguang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger of 20,000 rows, written in a machine with 48 MB of heap: they pass through, they are not kept. */
class LongLedgerTest {

    private static final int ROWS = 20_000;

    /** What runs in that machine; the argument is the file. */
    public static void main(String[] arguments) throws IOException {
        LocalDate day = LocalDate.of(2026, 3, 9);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            Ledgers.projectLedger(2026).write(IntStream.range(0, ROWS).mapToObj(i -> new ProjectLedgerRow("XM-2026-2160299-" + i, "SB-2026-" + i,
                    "临沂市农村商务信息服务平台建设项目第" + i + "期", "公共商务信息服务", "山东省", "临沂市商务局", "政府采购", "执行", day, new BigDecimal("3000000.01"),
                    new BigDecimal("3000000.01"), new BigDecimal("2450000"), new BigDecimal("1000000"), new BigDecimal("735000.10"))),
                    new Imprint("吴敏", LocalDateTime.of(2026, 12, 1, 10, 0), "0000-0000-0000"), out);
        }
    }

    @Test
    void twentyThousandRowsPassUnderASmallHeap(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("ledger.xlsx");
        Path log = directory.resolve("log");
        Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx48m", "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + directory, "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), LongLedgerTest.class.getName(), file.toString())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(writer.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(writer.exitValue()).as(() -> read(log)).isZero();

        // the last two rows: cells by their letters, as formula and value
        Deque<Map<String, String>> last = new ArrayDeque<>();
        int[] rows = new int[1];
        String filter = sheet(file, row -> {
            rows[0]++;
            last.add(row);
            if (last.size() > 2) {
                last.remove();
            }
        });
        assertThat(rows[0]).as("title, units, header, rows, sums").isEqualTo(ROWS + 4);
        assertThat(filter).isEqualTo("A3:R" + (ROWS + 3));
        Map<String, String> row = last.remove();
        assertThat(row).containsEntry("P=", "L" + (ROWS + 3) + "-M" + (ROWS + 3));
        assertThat(new BigDecimal(row.get("A"))).isEqualByComparingTo("20000");
        assertThat(new BigDecimal(row.get("P"))).isEqualByComparingTo("550000.01");
        assertThat(Double.parseDouble(row.get("R"))).isEqualTo(735000.10 / 2450000);
        Map<String, String> sums = last.remove();
        assertThat(sums).containsEntry("K=", "SUBTOTAL(109,K4:K" + (ROWS + 3) + ")");
        assertThat(new BigDecimal(sums.get("K"))).isEqualByComparingTo("60000000200.00");
        assertThat(new BigDecimal(sums.get("P"))).isEqualByComparingTo("11000000200.00");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return gone.toString();
        }
    }

    /** Each row with its cells by letter, formulas by letter and "="; returns the range of the filter. */
    private static String sheet(Path file, Consumer<Map<String, String>> each) throws IOException, XMLStreamException {
        String filter = null;
        try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
            Map<String, String> row = null;
            String letter = null;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "row" -> row = new LinkedHashMap<>();
                        case "c" -> letter = xml.getAttributeValue(null, "r").replaceAll("\\d", "");
                        case "f" -> row.put(letter + "=", xml.getElementText());
                        case "v" -> row.put(letter, xml.getElementText());
                        case "autoFilter" -> filter = xml.getAttributeValue(null, "ref");
                        default -> { }
                    }
                } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) {
                    each.accept(row);
                }
            }
        }
        return filter;
    }
}
