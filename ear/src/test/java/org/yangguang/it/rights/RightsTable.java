package org.yangguang.it.rights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yangguang.identity.Role;

/** docs/rights.md: one table per service, a line for each way to each door. */
final class RightsTable {

    /** What came out for one operation; {@code open}: without a token, too. */
    record Row(Operation operation, boolean open, Map<Role, Access> cells) {
    }

    private static final Map<Role, String> SHORT = Map.ofEntries(Map.entry(Role.APPLICANT, "AP"), Map.entry(Role.RECOMMENDING_UNIT, "RU"),
            Map.entry(Role.PROJECT_OFFICER, "PO"), Map.entry(Role.DIVISION_HEAD, "DH"), Map.entry(Role.AUTHORITY_OFFICER, "AO"),
            Map.entry(Role.EXPERT, "EX"), Map.entry(Role.PROCUREMENT_AGENT, "PA"), Map.entry(Role.SUPPLIER, "SU"), Map.entry(Role.SUPERVISOR, "SV"),
            Map.entry(Role.LEGAL_ADVISER, "LA"), Map.entry(Role.FINANCE_OFFICER, "FO"), Map.entry(Role.FINANCE_LEAD, "FL"),
            Map.entry(Role.AUDITOR, "AU"), Map.entry(Role.SYSTEM_ADMINISTRATOR, "SY"), Map.entry(Role.SECURITY_ADMINISTRATOR, "SE"),
            Map.entry(Role.AUDIT_ADMINISTRATOR, "AA"));

    /** Where one resource leads to several doors: those that this way does not lead to. */
    private static final Map<String, Set<String>> BY_ANOTHER_WAY = Map.ofEntries(Map.entry("GET tokens", Set.of("listValid")),
            Map.entry("GET tokens?all=true", Set.of("listMine")), Map.entry("GET organisations", Set.of("listAllOrganisations")),
            Map.entry("GET organisations?all=true", Set.of("listOrganisations")), Map.entry("GET delegations", Set.of("listAll")),
            Map.entry("GET delegations?all=true", Set.of("listMine")), Map.entry("GET documents", Set.of("ofCase")),
            Map.entry("GET documents?case={application}", Set.of("of")), Map.entry("POST delegations", Set.of("delegateFor")),
            Map.entry("POST delegations (for another)", Set.of("delegate")), Map.entry("GET appraisals/{number}", Set.of("viewAppraisal")),
            Map.entry("GET appraisals/{PS-number}", Set.of("findAppraisal")), Map.entry("GET tenders/{number}", Set.of("findTender")),
            Map.entry("GET tenders/{SB-number}", Set.of("viewTender")));

    private final Doors doors;
    /** The doors that a line was written of. */
    final Set<String> told = new TreeSet<>();

    RightsTable(Doors doors) {
        this.doors = doors;
    }

    String of(List<Row> rows) {
        Map<String, List<String>> services = new TreeMap<>();
        Set<String> without = new TreeSet<>();
        rows.stream().sorted(Comparator.comparing((Row row) -> row.operation().path()).thenComparing(row -> row.operation().verb())).forEach(row -> {
            Set<String> called = doors.ofOperation.getOrDefault(row.operation().id(), Set.of());
            Map<String, Set<String>> byService = new TreeMap<>();
            called.stream().filter(door -> !BY_ANOTHER_WAY.getOrDefault(row.operation().name(), Set.of()).contains(door.split("\\.")[1])).forEach(door -> {
                told.add(door);
                byService.computeIfAbsent(door.split("\\.")[0], service -> new TreeSet<>()).add(door.split("\\.")[1]);
            });
            byService.forEach((service, methods) -> services.computeIfAbsent(service, name -> new ArrayList<>()).add(line(methods, row)));
            if (called.isEmpty()) {
                without.add("`" + row.operation().name() + "`");
            }
        });
        StringBuilder text = new StringBuilder(HEAD);
        text.append(Role.values().length).append(" roles: ");
        text.append(List.of(Role.values()).stream().map(role -> SHORT.get(role) + " " + role.word()).collect(Collectors.joining(", "))).append(".\n");
        services.forEach((service, lines) -> {
            text.append("\n## ").append(service).append("\n\n| door | by | ");
            text.append(List.of(Role.values()).stream().map(SHORT::get).collect(Collectors.joining(" | "))).append(" | – |\n|---|---|");
            text.append(":-:|".repeat(Role.values().length + 1)).append('\n');
            lines.stream().sorted().forEach(line -> text.append(line).append('\n'));
        });
        text.append("\n## Without a door\n\n").append(String.join(", ", without)).append(" answer from what was built in, to everyone who may ask.\n");
        text.append("\n## The way in\n\nCalled by the login, by the pages' frame and by the error handlers, for whoever comes: ")
                .append(doors.ofPagesOnly.stream().map(door -> "`" + door + "`").collect(Collectors.joining(", "))).append(".\n");
        text.append("\n## Doors within\n\nNo page and no resource calls these; other doors do, inside their own guard, and the container asks for the same role again.\n\n")
                .append("| door | open to the doors of |\n|---|---|\n");
        doors.within.forEach((door, roles) -> text.append("| `").append(door).append("` | ").append(roles).append(" |\n"));
        return text.toString();
    }

    private static String line(Set<String> methods, Row row) {
        return "| " + String.join(", ", methods) + " | `" + row.operation().verb() + " " + row.operation().path() + "` | "
                + List.of(Role.values()).stream().map(role -> row.cells().get(role).sign()).collect(Collectors.joining(" | "))
                + " | " + (row.open() ? "●" : "") + " |";
    }

    private static final String HEAD = """
            # Rights: door by role

            Written by `RightsIT`, which calls every operation of the interface on the shipped server, as every role: by somebody whose organisation takes part in the demonstration's projects, and by somebody of the same role in an organisation that takes part in nothing (for the ministry's roles: another department of it). Commands are sent stale or empty, so that nothing changes. The test fails when this page says anything else; `-Dyangguang.rights=write` writes it anew. A page goes through the same doors.

            | sign | meaning |
            |:-:|---|
            | ● | yes, whatever organisation the person is of |
            | ○ | yes, for one's own: the organisation takes part, or the person holds the task. A stranger is told that there is no such record |
            | · | the role is let in, and there was nothing in the demonstration for it to see |
            |   | denied, and the attempt is in the audit trail |

            A task's own door is ○ for the role whose task it is; where the demonstration has such a task open, holder and stranger were both tried. The last column is for whoever has no token. What a rule says of a command (422) comes after the right to send it: it is told in the rules, not here.

            """;
}
