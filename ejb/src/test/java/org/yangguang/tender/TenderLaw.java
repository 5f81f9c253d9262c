package org.yangguang.tender;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.regulation.Regulation;

/** The shipped parameters of the tender as a Regulation, so that the tests prove them together with the rules. */
final class TenderLaw {

    private TenderLaw() {
    }

    static Regulation on(LocalDate day) {
        Map<String, Regulation.Parameter> found = new HashMap<>();
        try {
            for (String component : new String[] {"tender", "registry", "procurement", "evaluation", "signals", "procedures", "demand", "contract"}) {
                for (String row : Files.readAllLines(Path.of("../db/src/main/resources/db/data/parameters/" + component + ".csv")).stream().skip(1).toList()) {
                    String[] cell = row.split(";");
                    LocalDate from = LocalDate.parse(cell[3]);
                    LocalDate to = cell[4].isEmpty() || cell[4].equals("NULL") ? null : LocalDate.parse(cell[4]);
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

    /** A procedure as its shipped rows describe it. */
    static Procedure procedure(String code, Regulation law) {
        String[] row = rows("procedures").stream().filter(cell -> cell[1].equals(code)).findFirst().orElseThrow();
        Map<String, String> terms = new HashMap<>();
        rows("procedure-terms").stream().filter(cell -> cell[0].equals(row[0])).forEach(cell -> terms.put(cell[1], cell[2]));
        return new Procedure(new ProcedureView(code, row[2], row[3], row[4], Boolean.parseBoolean(row[5]), row[6].equals("NULL") ? null : row[6],
                Boolean.parseBoolean(row[7]), row[8].equals("NULL") ? List.of() : List.of(row[8].split(" ")), row[13]), terms, law);
    }

    static List<String[]> rows(String file) {
        try {
            return Files.readAllLines(Path.of("../db/src/main/resources/db/data/tender/" + file + ".csv")).stream().skip(1).map(row -> row.split(";")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
