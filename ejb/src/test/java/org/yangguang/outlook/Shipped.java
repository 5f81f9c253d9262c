package org.yangguang.outlook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;

/** Calendar and parameters as they are shipped. */
final class Shipped {

    private static final Path DATA = Path.of("../db/src/main/resources/db/data");
    static final WorkingDays DAYS = days();

    private Shipped() {
    }

    static Regulation on(LocalDate day) {
        Map<String, Regulation.Parameter> inForce = new HashMap<>();
        try (Stream<Path> files = Files.list(DATA.resolve("parameters"))) {
            files.flatMap(file -> rows(file).stream()).forEach(cell -> {
                LocalDate from = LocalDate.parse(cell[3]);
                LocalDate to = cell[4].isEmpty() || cell[4].equals("NULL") ? null : LocalDate.parse(cell[4]);
                if (!from.isAfter(day) && (to == null || !to.isBefore(day))) {
                    inForce.put(cell[0], new Regulation.Parameter(cell[0], new BigDecimal(cell[1]), cell[2], from, to, cell[7], cell[10]));
                }
            });
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return new Regulation(day, inForce);
    }

    private static WorkingDays days() {
        Set<Integer> years = rows(DATA.resolve("calendar-year.csv")).stream().map(cell -> Integer.valueOf(cell[0])).collect(Collectors.toSet());
        Map<LocalDate, Boolean> off = new HashMap<>();
        rows(DATA.resolve("calendar-holiday.csv")).forEach(cell -> off.put(LocalDate.parse(cell[0]), Boolean.valueOf(cell[1])));
        return new WorkingDays(years, off);
    }

    private static List<String[]> rows(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).filter(line -> !line.isBlank()).map(line -> line.split(";", -1)).toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
