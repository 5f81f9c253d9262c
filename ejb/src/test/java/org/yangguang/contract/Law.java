package org.yangguang.contract;

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
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;

/** The parameters that ship and the days off of 2026, for tests of entities. */
public final class Law {

    private Law() {
    }

    /** The shipped parameters of these components. */
    public static Regulation of(String... components) {
        Map<String, Regulation.Parameter> parameters = new HashMap<>();
        for (String component : components) {
            Path file = Path.of("../db/src/main/resources/db/data/parameters/" + component + ".csv");
            try {
                List<String> lines = Files.readAllLines(file);
                for (String line : lines.subList(1, lines.size())) {
                    String[] cell = line.split(";", -1);
                    if (cell.length > 7) {
                        parameters.put(cell[0], new Regulation.Parameter(cell[0], new BigDecimal(cell[1]), cell[2],
                                LocalDate.parse(cell[3]), null, cell[7], cell[cell.length - 1]));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Regulation(LocalDate.of(2026, 3, 2), parameters);
    }

    /** The State Council's calendar of 2026. */
    public static WorkingDays days() {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        for (String off : List.of("01-01", "01-02", "02-16", "02-17", "02-18", "02-19", "02-20", "02-23", "04-06", "05-01",
                "05-04", "05-05", "06-19", "09-25", "10-01", "10-02", "10-05", "10-06", "10-07")) {
            exceptions.put(LocalDate.parse("2026-" + off), false);
        }
        for (String worked : List.of("01-04", "02-14", "02-28", "05-09", "09-20", "10-10")) {
            exceptions.put(LocalDate.parse("2026-" + worked), true);
        }
        return new WorkingDays(Set.of(2026), exceptions);
    }
}
