package org.yangguang.payment;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yangguang.reports.SheetTable;
import org.yangguang.reports.UnusableWorkbook;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.RuleViolation;

/** Reads a payment list of another system by a saved mapping; what cannot be read is told row by row, and nothing is taken. */
final class ListReader {

    static final int MOST_ROWS = 5_000;
    /** A title and notes may stand above the headings. */
    private static final int HEADING_WITHIN = 20;
    private static final int MOST_TOLD = 20;
    private static final List<DateTimeFormatter> DAYS = List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("uuuu/M/d"),
            DateTimeFormatter.ofPattern("uuuu-M-d"), DateTimeFormatter.ofPattern("uuuu.M.d"), DateTimeFormatter.ofPattern("uuuuMMdd"), DateTimeFormatter.ofPattern("uuuu年M月d日"));

    private final MappingEntry mapping;
    private final Map<String, TreasuryOutcome> outcomes = new HashMap<>();
    private final Breaches breaches = new Breaches();

    private ListReader(MappingEntry mapping) {
        this.mapping = mapping;
        ListMapping.words(mapping.paidWords()).forEach(w -> outcomes.put(w, TreasuryOutcome.PAID));
        ListMapping.words(mapping.partlyWords()).forEach(w -> outcomes.put(w, TreasuryOutcome.PARTLY));
        ListMapping.words(mapping.failedWords()).forEach(w -> outcomes.put(w, TreasuryOutcome.FAILED));
    }

    /** Refuses a list that is none (PAYMENT-X28), one without the columns of the mapping (PAYMENT-X33), and rows without a readable sum or day. */
    static List<TreasuryResult> read(String fileName, byte[] content, MappingEntry mapping) {
        return new ListReader(mapping).results(table(fileName, content));
    }

    private static List<List<String>> table(String fileName, byte[] content) {
        try {
            return fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? SheetTable.ofWorkbook(content, MOST_ROWS) : SheetTable.ofText(content, MOST_ROWS);
        } catch (UnusableWorkbook unusable) {
            throw new RuleViolation(PaymentRule.RETURN_IS_READABLE, "file", "1", unusable.reason().name());
        }
    }

    private List<TreasuryResult> results(List<List<String>> rows) {
        int heading = heading(rows);
        List<String> columns = rows.get(heading);
        List<TreasuryResult> results = new ArrayList<>();
        for (int i = heading + 1; i < rows.size() && breaches.all().size() < MOST_TOLD; i++) {
            List<String> row = rows.get(i);
            String order = cell(row, columns, mapping.orderColumn());
            if (order != null) {
                results.add(result(row, columns, order, i + 1));
            }
        }
        breaches.check(!results.isEmpty(), PaymentRule.RETURN_IS_READABLE, "file", String.valueOf(heading + 1), mapping.orderColumn());
        breaches.refuseIfAny();
        return results;
    }

    private int heading(List<List<String>> rows) {
        List<String> wanted = new ArrayList<>(List.of(mapping.orderColumn(), mapping.amountColumn(), mapping.statusColumn(), mapping.voucherColumn(), mapping.dateColumn()));
        if (mapping.reasonColumn() != null) {
            wanted.add(mapping.reasonColumn());
        }
        int best = 0;
        for (int i = 0; i < Math.min(rows.size(), HEADING_WITHIN); i++) {
            if (rows.get(i).containsAll(wanted)) {
                return i;
            }
            best = rows.get(i).stream().filter(wanted::contains).count() > rows.get(best).stream().filter(wanted::contains).count() ? i : best;
        }
        List<String> missing = new ArrayList<>(wanted);
        if (!rows.isEmpty()) {
            missing.removeAll(rows.get(best));
        }
        throw new RuleViolation(PaymentRule.MAPPING_FITS_THE_LIST, "mapping", mapping.name(), String.join("、", missing));
    }

    private TreasuryResult result(List<String> row, List<String> columns, String order, int number) {
        String status = cell(row, columns, mapping.statusColumn());
        TreasuryOutcome outcome = outcomes.get(status == null ? "" : status);
        String reason = mapping.reasonColumn() == null ? null : cell(row, columns, mapping.reasonColumn());
        if (outcome == null) {
            return new TreasuryResult(order, null, Money.ZERO, null, null, status);
        }
        Money amount = outcome == TreasuryOutcome.FAILED ? Money.ZERO : amount(cell(row, columns, mapping.amountColumn()), number);
        return new TreasuryResult(order, outcome, amount, cell(row, columns, mapping.voucherColumn()), day(cell(row, columns, mapping.dateColumn()), number),
                outcome == TreasuryOutcome.FAILED && reason == null ? status : reason);
    }

    private static String cell(List<String> row, List<String> columns, String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= row.size() || row.get(at).isBlank() ? null : row.get(at).strip();
    }

    private Money amount(String text, int row) {
        String digits = text == null ? "" : text.replaceAll("[,，¥￥元\\s]", "");
        try {
            return new Money(new BigDecimal(digits));
        } catch (NumberFormatException | ArithmeticException unreadable) {
            breaches.check(false, PaymentRule.RETURN_IS_READABLE, "file", String.valueOf(row), mapping.amountColumn() + " " + digits);
            return Money.ZERO;
        }
    }

    private LocalDate day(String text, int row) {
        if (text == null) {
            return null;
        }
        String day = text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text.split(" ")[0];
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(day, format);
            } catch (DateTimeException another) {
                // the next form may fit
                continue;
            }
        }
        breaches.check(false, PaymentRule.RETURN_IS_READABLE, "file", String.valueOf(row), mapping.dateColumn() + " " + text);
        return null;
    }
}
