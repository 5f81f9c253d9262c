package org.yangguang.it.walk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What became of the programmes, as a table: printed by the test and kept in docs/programmes.md. */
final class ProgrammesTable {

    private static final Map<String, String> GRADES = Map.of("excellent", "优", "good", "良", "fair", "中", "poor", "差");
    private static final Map<String, String> MODES = Map.of("procurement", "政府采购 (open tender)", "quotation", "自行采购 (quotations)",
            "transfer", "转移支付 (transfer)");

    private final WorkCalendar calendar;
    private final List<ClosedProgramme> closed = new ArrayList<>();

    ProgrammesTable(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    void add(ClosedProgramme programme) {
        closed.add(programme);
    }

    private List<String> head() {
        return List.of("| programme | project | mode | budget, yuan | contract, yuan | paid, yuan | tasks | calendar days | working days | score | grade |",
                "|---|---|---|--:|--:|--:|--:|--:|--:|--:|---|");
    }

    List<String> rows() {
        return closed.stream().map(p -> String.format("| %s | %s | %s | %,.2f | %,.2f | %,.2f | %d | %d | %d | %s | %s |", p.project.code(),
                p.project.title(), MODES.get(p.project.mode().word()), p.project.total().yuan(), p.contracted, p.paid, p.tasks,
                ChronoUnit.DAYS.between(p.begun, p.ended), calendar.between(p.begun, p.ended), p.score.toPlainString(),
                GRADES.get(p.grade))).toList();
    }

    String text() {
        return String.join("\n", head()) + "\n" + String.join("\n", rows());
    }

    String document(LocalDate written) {
        return """
                # The programmes, each carried to its closing

                Written on %s by the test that does it, over HTTP, with the people of the demonstration:

                ```
                mvn -B -ntp verify -Dyangguang.programmes=write -Dit.test=ProgrammesIT -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false
                ```

                Every programme of the catalogue has one project, with the facts of `ejb/src/main/resources/demonstration/`: its mode, sums and bidders, its milestones, and the indicators of its programme with what was reached. All of them are under way at once; the clock of the demonstration goes on from day to day. A transfer has no tender: 下达文 and 任务书 stand in its place. The test computes budget, contract, payments and score from the facts and holds the server's own against them. Tasks are those completed in all stages; days are counted from the submission to the signed handover. Execution makes 10 points of the score, so a contract below the budget costs some of them (财预〔2020〕10号).

                %s
                """.formatted(written, text());
    }
}
