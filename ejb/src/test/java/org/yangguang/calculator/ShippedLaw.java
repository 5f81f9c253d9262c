package org.yangguang.calculator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Money;

/** The calculators upon the parameters and the calendar that are shipped. */
final class ShippedLaw {

    private static final Path DATA = Path.of("../db/src/main/resources/db/data");
    private static final List<Regulation.Parameter> PARAMETERS = parameters();
    static final WorkingDays DAYS = days();
    static final Calculators CALCULATORS = new Calculators(ShippedLaw::on, DAYS);

    private ShippedLaw() {
    }

    static Regulation on(LocalDate day) {
        Map<String, Regulation.Parameter> inForce = new HashMap<>();
        PARAMETERS.stream().filter(p -> !p.effectiveFrom().isAfter(day) && (p.effectiveTo() == null || !p.effectiveTo().isBefore(day)))
                .forEach(p -> {
                    if (inForce.put(p.code(), p) != null) {
                        throw new IllegalStateException(p.code() + " is in force twice on " + day);
                    }
                });
        return new Regulation(day, inForce);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Money yuan(String text) {
        return Money.of(text);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static List<Regulation.Parameter> parameters() {
        List<Regulation.Parameter> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(DATA.resolve("parameters"))) {
            for (Path file : files.sorted().toList()) {
                for (String[] cell : rows(file)) {
                    LocalDate to = cell[4].isEmpty() || cell[4].equals("NULL") ? null : LocalDate.parse(cell[4]);
                    found.add(new Regulation.Parameter(cell[0], new BigDecimal(cell[1]), cell[2], LocalDate.parse(cell[3]), to, cell[7], cell[10]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static WorkingDays days() {
        try {
            Map<LocalDate, Boolean> exceptions = new HashMap<>();
            rows(DATA.resolve("calendar-holiday.csv")).forEach(r -> exceptions.put(LocalDate.parse(r[0]), Boolean.valueOf(r[1])));
            Set<Integer> years = new HashSet<>();
            rows(DATA.resolve("calendar-year.csv")).forEach(r -> years.add(Integer.valueOf(r[0])));
            return new WorkingDays(years, exceptions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).filter(l -> !l.isBlank()).map(l -> l.split(";", -1)).toList();
    }
}
