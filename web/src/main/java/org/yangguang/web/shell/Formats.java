package org.yangguang.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.OptionalInt;
import org.yangguang.calendar.CalendarService;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.shared.Capitals;
import org.yangguang.shared.Money;

/** How amounts, days and sizes are written on pages (bean {@code fmt}). Nothing to write gives a dash. */
@Named("fmt")
@RequestScoped
public class Formats {

    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final String NONE = "—";

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    @Inject
    private CalendarService calendar;

    private WorkingDays workingDays;

    /** 元, grouped, two decimals. */
    public String yuan(Money amount) {
        return amount == null ? NONE : grouped(amount);
    }

    /**
     * Grouped, two decimals, for tables and overviews, in the unit that {@code shell.unit.wan} names: 万元 in Chinese. English
     * counts by thousands and has no word for ten thousand; there it is 元, as in forms.
     */
    public String wan(Money amount) {
        return amount == null ? NONE : tabled(amount, texts.locale());
    }

    public String capitals(Money amount) {
        return amount == null ? NONE : Capitals.of(amount);
    }

    /** Points with two decimals: "86.50". */
    public String points(java.math.BigDecimal points) {
        return points == null ? "" : points.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString();
    }

    public String date(LocalDate day) {
        return day == null ? NONE : DATE.format(day);
    }

    public String dateOf(LocalDateTime time) {
        return time == null ? NONE : DATE.format(time);
    }

    public String time(LocalDateTime time) {
        return time == null ? NONE : MINUTE.format(time);
    }

    /** Without the year, for narrow columns. */
    public String shortTime(LocalDateTime time) {
        return time == null ? NONE : SHORT.format(time);
    }

    /**
     * Working days left, or by how many the limit has been passed; without a count where it would lead through a year whose
     * calendar is not loaded, so that the lists of work stay open in a January that nobody has prepared.
     */
    public String remaining(LocalDateTime dueAt) {
        if (dueAt == null) {
            return texts.of("shell.due.none");
        }
        OptionalInt days = daysLeft(dueAt);
        boolean none = days.orElse(0) == 0;
        if (dueAt.isBefore(now())) {
            return none ? texts.of("shell.due.passed") : texts.of("shell.due.overdue", -days.getAsInt());
        }
        if (days.isEmpty()) {
            return texts.of("shell.due.uncounted");
        }
        return none ? texts.of("shell.due.today") : texts.of("shell.due.left", days.getAsInt());
    }

    /** The tint that goes with {@link #remaining}: bad when passed, warn today, none otherwise. */
    public String urgency(LocalDateTime dueAt) {
        if (dueAt == null) {
            return "";
        }
        return dueAt.isBefore(now()) ? "bad" : daysLeft(dueAt).orElse(1) == 0 ? "warn" : "";
    }

    /** Calendar days until bids are closed, as the public counts them; the last day and what is past have words of their own. */
    public String untilClosing(LocalDateTime closesAt) {
        if (closesAt == null) {
            return NONE;
        }
        if (!closesAt.isAfter(now())) {
            return texts.of("shell.closing.over");
        }
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), closesAt.toLocalDate());
        return days == 0 ? texts.of("shell.closing.today") : texts.of("shell.closing.left", days);
    }

    /** Bytes as KB or MB. */
    public String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        return bytes < 1024 * 1024 ? Math.round(bytes / 1024.0) + " KB"
                : new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(bytes / 1048576.0) + " MB";
    }

    /** The digest's ends: enough to compare by eye, the whole stands in the title. */
    public String digest(String sha256) {
        return sha256 == null || sha256.length() < 12 ? NONE : sha256.substring(0, 4) + "…" + sha256.substring(sha256.length() - 4);
    }

    /** The icon of a file by its ending. */
    public String fileIcon(String name) {
        String ending = name == null ? "" : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "pdf" -> "pi-file-pdf r";
            case "xlsx", "xls" -> "pi-file-excel g";
            case "docx", "doc" -> "pi-file-word w";
            case "png", "jpg", "jpeg" -> "pi-image";
            default -> "pi-file";
        };
    }

    /** Grouped with two decimals. */
    public static String grouped(Money amount) {
        return decimal().format(amount.yuan());
    }

    static String tabled(Money amount, Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? grouped(amount)
                : decimal().format(amount.yuan().movePointLeft(4).setScale(2, RoundingMode.HALF_UP));
    }

    private static DecimalFormat decimal() {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private OptionalInt daysLeft(LocalDateTime dueAt) {
        if (workingDays == null) {
            workingDays = calendar.workingDays();
        }
        return workingDays.count(LocalDate.now(clock), dueAt.toLocalDate());
    }
}
