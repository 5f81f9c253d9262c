package org.yangguang.tender;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.yangguang.regulation.Regulation;

/** The shipped parameters of the tender as a Regulation, so that the tests prove them together with the rules. */
final class TenderLaw {

    private TenderLaw() {
    }

    static Regulation on(LocalDate day) {
        Map<String, Regulation.Parameter> found = new HashMap<>();
        try {
            for (String component : new String[] {"tender", "registry", "procurement", "evaluation", "signals"}) {
                for (String row : Files.readAllLines(Path.of("../db/src/main/resources/db/data/parameters/" + component + ".csv")).stream().skip(1).toList()) {
                    String[] cell = row.split(";");
                    LocalDate from = LocalDate.parse(cell[3]);
                    LocalDate to = cell[4].equals("NULL") ? null : LocalDate.parse(cell[4]);
                    if (!day.isBefore(from) && (to == null || !day.isAfter(to))) {
                        found.put(cell[0], new Regulation.Parameter(cell[0], new BigDecimal(cell[1]), cell[2], from, to, cell[7], cell[cell.length - 1]));
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new Regulation(day, found);
    }
}
