package org.yangguang.project;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.reports.IntakeReading;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.shared.Breach;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.VisibleText;
import org.yangguang.workflow.ProjectMode;

/** The cells of one row on their way to a form; every cell that cannot be understood is told at its column. */
final class IntakeCells {

    private static final Set<String> LONG = Set.of("purpose", "plan", "expectedResults");
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern FIELD = Pattern.compile("(lines|indicators)(?:\\[(\\d+)])?(?:\\.(\\w+))?");

    private final Map<String, String> cells;
    private final Breaches breaches = new Breaches();
    private final List<Integer> linePositions = new ArrayList<>();
    private final List<Integer> indicatorPositions = new ArrayList<>();

    IntakeCells(Map<String, String> cells) {
        this.cells = cells;
    }

    /** What can be said of a row without asking anything: its cells as texts, by column. */
    static Map<String, String> texts(IntakeReading.Row row, Breaches breaches) {
        Map<String, String> texts = new TreeMap<>();
        row.cells().forEach((column, cell) -> {
            boolean value = breaches.check(cell.kind() != IntakeReading.Cell.Kind.FORMULA && cell.kind() != IntakeReading.Cell.Kind.ERROR,
                    IntakeRule.CELL_HOLDS_A_VALUE, column, cell.text());
            if (value) {
                boolean visible = cell.text().codePoints().noneMatch(c -> VisibleText.hides(c) || !LONG.contains(column) && (c == '\n' || c == '\r'));
                breaches.check(visible, IntakeRule.TEXT_IS_VISIBLE, column);
            }
            texts.put(column, cell.text().strip());
        });
        return texts;
    }

    /**
     * Whether the row stands where the template has put it.
     *
     * @param book  key of the workbook, with which those of its rows begin
     * @param times how often the row's key stands in the sheet
     * @return whether the row has a key of its own
     */
    static boolean placed(IntakeReading.Row row, String book, long times, Breaches breaches) {
        breaches.check(!row.merged(), IntakeRule.ROW_IS_NOT_MERGED, IntakeColumns.APPLICANT);
        return breaches.check(row.key() != null && row.key().matches(Pattern.quote(book) + "-\\d{4}"), IntakeRule.ROW_HAS_ITS_KEY,
                IntakeColumns.APPLICANT) && breaches.check(times == 1, IntakeRule.ROW_IS_KEYED_ONCE, IntakeColumns.APPLICANT, row.key());
    }

    String applicant() {
        String text = cells.get(IntakeColumns.APPLICANT);
        return text == null ? null : text.split("\\s+", 2)[0];
    }

    /** @param call for the call's number */
    ProposalForm form(String call) {
        return new ProposalForm(call, cells.get("title"), cells.get("purpose"), cells.get("plan"), cells.get("expectedResults"),
                chosen("mode", ProjectMode.values(), m -> IntakeWords.of("project.mode." + m.word())), region(), day("startsOn"), day("endsOn"),
                cells.get("contactName"), cells.get("contactPhone"), secrecy(), lines(), indicators(), 0);
    }

    /** What could not be understood; ask after {@link #form}. */
    List<Breach> misread() {
        try {
            breaches.refuseIfAny();
            return List.of();
        } catch (RuleViolation found) {
            return found.breaches();
        }
    }

    /** A workbook of before has no such column, and a cell may be left empty: then the more careful of the two applies. */
    private SecrecyLevel secrecy() {
        return cells.get("secrecy") == null ? SecrecyLevel.INTERNAL : chosen("secrecy", SecrecyLevel.values(), SecrecyLevel::mark);
    }

    private String region() {
        String text = cells.get("region");
        return text == null ? null : text.split("\\s+", 2)[0];
    }

    private LocalDate day(String column) {
        String text = cells.get(column);
        if (text == null) {
            return null;
        }
        Matcher day = DAY.matcher(text);
        try {
            if (day.matches()) {
                return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            }
        } catch (DateTimeException noSuchDay) {
            // told below, as every text that is no day
        }
        breaches.check(false, InputRule.NOT_A_DATE, column, text);
        return null;
    }

    private BigDecimal number(String column) {
        String text = cells.get(column);
        if (text == null) {
            return null;
        }
        String bare = text.replace(",", "").replace("，", "");
        boolean ok = breaches.check(bare.length() <= 40 && bare.matches("[+-]?\\d+(\\.\\d+)?"), IntakeRule.CELL_HOLDS_A_NUMBER, column, text);
        return ok ? new BigDecimal(bare) : null;
    }

    private Money money(String column) {
        BigDecimal yuan = number(column);
        if (yuan == null || !breaches.check(yuan.stripTrailingZeros().scale() <= 2, InputRule.NOT_AN_AMOUNT, column, yuan)) {
            return null;
        }
        return new Money(yuan);
    }

    private <E extends Enum<E>> E chosen(String column, E[] values, Function<E, String> label) {
        String text = cells.get(column);
        if (text == null) {
            return null;
        }
        E found = Arrays.stream(values).filter(v -> label.apply(v).equals(text) || v.name().equalsIgnoreCase(text)).findFirst().orElse(null);
        breaches.check(found != null, InputRule.UNKNOWN_CHOICE, column, text);
        return found;
    }

    private boolean written(String at) {
        return cells.keySet().stream().anyMatch(k -> k.startsWith(at));
    }

    private List<EstimateLine> lines() {
        List<EstimateLine> lines = new ArrayList<>();
        for (int i = 0; i < IntakeColumns.LINES; i++) {
            String at = "lines[" + i + "].";
            if (written(at)) {
                linePositions.add(i);
                lines.add(new EstimateLine(cells.get(at + "item"), cells.get(at + "basis"), number(at + "quantity"),
                        cells.get(at + "unit"), money(at + "unitPrice")));
            }
        }
        return lines;
    }

    /** A target that is a figure is measured, one in words is described. */
    private List<Indicator> indicators() {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < IntakeColumns.INDICATORS; i++) {
            String at = "indicators[" + i + "].";
            if (written(at)) {
                indicatorPositions.add(i);
                String target = cells.get(at + "target");
                boolean figure = target != null && target.replace(",", "").matches("[+-]?\\d{1,30}(\\.\\d{1,30})?");
                boolean quantitative = figure || target == null;
                indicators.add(new Indicator(cells.get(at + "name"),
                        chosen(at + "kind", IndicatorKind.values(), k -> IntakeWords.of("project.kind." + k.word())), quantitative,
                        figure ? new BigDecimal(target.replace(",", "")) : null, quantitative ? null : target, cells.get(at + "unit"),
                        number(at + "weight")));
            }
        }
        return indicators;
    }

    /** The column at which a breach of the form stands; what concerns the whole row stands at its applicant. */
    String columnOf(String field) {
        if (field == null) {
            return IntakeColumns.APPLICANT;
        }
        Matcher part = FIELD.matcher(field);
        if (!part.matches()) {
            return field.equals("callNumber") || field.startsWith("documents") ? IntakeColumns.APPLICANT : field;
        }
        boolean line = part.group(1).equals("lines");
        List<Integer> positions = line ? linePositions : indicatorPositions;
        int index = part.group(2) == null ? 0 : Integer.parseInt(part.group(2));
        int position = index < positions.size() ? positions.get(index) : 0;
        String name = part.group(3) == null ? line ? "unitPrice" : "name" : part.group(3).equals("targetText") ? "target" : part.group(3);
        return part.group(1) + "[" + position + "]." + name;
    }

    /** What is missing because it could not be understood is not told a second time. */
    List<IntakeDefect> defects(List<Breach> read, List<Breach> checked) {
        List<IntakeDefect> defects = new ArrayList<>();
        Set<String> told = new HashSet<>();
        read.forEach(b -> {
            defects.add(IntakeDefect.of(b, b.field()));
            told.add(b.field());
        });
        checked.stream().filter(b -> !(b.rule().equals((Rule) InputRule.REQUIRED) && told.contains(columnOf(b.field()))))
                .forEach(b -> defects.add(IntakeDefect.of(b, columnOf(b.field()))));
        return defects;
    }
}
