package org.yangguang.it.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yangguang.identity.Role;
import org.yangguang.it.DatabaseUnderTest;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/**
 * Every operation of the interface, called as every role by somebody of the organisations that take part and by somebody
 * of an organisation that takes part in nothing; docs/rights.md is what came out. {@code -Dyangguang.rights=write} writes it.
 */
@Tag("alone")
class RightsIT {

    private static final Path DOCUMENT = Path.of(System.getProperty("yangguang.it.root"), "docs", "rights.md");
    private static final Map<Role, List<String>> PEOPLE = people();
    /** Registers that show each person what is theirs: nothing to see is nothing shown. */
    private static final Set<String> REGISTERS = Set.of("applications", "projects", "contracts", "costs", "payments", "milestones", "tenders", "disputes");

    private static final int MOST_PEOPLE = 3;
    private static final int FEW = 3;
    private static final String NONE = "none";

    private final List<String> broken = new CopyOnWriteArrayList<>();
    private final Map<String, Http> tokens = new ConcurrentHashMap<>();
    /** By role and kind of record: what it was shown when it asked for the record itself, or that it was shown none. */
    private final Map<String, String> favourites = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private YangguangServer server;
    private Engaged engaged;
    private Records records;

    private static Map<Role, List<String>> people() {
        Map<Role, List<String>> people = new EnumMap<>(Role.class);
        people.put(Role.APPLICANT, List.of());
        people.put(Role.RECOMMENDING_UNIT, List.of("recommender"));
        people.put(Role.PROJECT_OFFICER, List.of("officer"));
        people.put(Role.DIVISION_HEAD, List.of("head"));
        people.put(Role.AUTHORITY_OFFICER, List.of("authority"));
        people.put(Role.EXPERT, IntStream.rangeClosed(1, 12).mapToObj(i -> "expert" + i).toList());
        people.put(Role.PROCUREMENT_AGENT, List.of("agent"));
        people.put(Role.SUPPLIER, List.of("supplier", "supplier2"));
        people.put(Role.SUPERVISOR, List.of("supervisor"));
        people.put(Role.LEGAL_ADVISER, List.of("legal"));
        people.put(Role.FINANCE_OFFICER, List.of("finance", "finance2"));
        people.put(Role.FINANCE_LEAD, List.of("financelead"));
        people.put(Role.AUDITOR, List.of("auditor"));
        people.put(Role.SYSTEM_ADMINISTRATOR, List.of("sysadmin"));
        people.put(Role.SECURITY_ADMINISTRATOR, List.of("secadmin"));
        people.put(Role.AUDIT_ADMINISTRATOR, List.of("auditadmin"));
        return people;
    }

    @Test
    void everyDoorAnswersEveryRoleAsTheDocumentSays() throws IOException {
        DatabaseUnderTest database = DatabaseUnderTest.of("h2", YangguangServer.instanceDirectory("rights-data"));
        try (database; YangguangServer started = YangguangServer.start(database, Map.of("YANGGUANG_DEMO_PROJECTS", "yes"))) {
            server = started;
            Doors doors = new Doors();
            RightsTable table = new RightsTable(doors);
            String found = table.of(rows());
            System.out.println("Rights: " + calls + " calls");
            Set<String> all = new TreeSet<>();
            doors.ofOperation.values().forEach(all::addAll);
            assertThat(table.told).as("doors that were called").hasSizeGreaterThan(180).isEqualTo(all);
            if ("write".equals(System.getProperty("yangguang.rights"))) {
                Files.writeString(DOCUMENT, found);
            }
            assertThat(broken).as("answers that no door should give").isEmpty();
            assertThat(linesMissing(found, Files.readString(DOCUMENT)))
                    .as("found and not in docs/rights.md; if the rights are meant to be so, run again with -Dyangguang.rights=write")
                    .isEmpty();
            assertThat(Files.readString(DOCUMENT).lines().toList())
                    .as("docs/rights.md tells nothing else, and in this order")
                    .containsExactlyElementsOf(found.lines().toList());
        }
    }

    /** The lines of one text that the other has not: a page of 900 lines, printed whole, hides the one that differs. */
    private static List<String> linesMissing(String text, String other) {
        Set<String> there = other.lines().collect(Collectors.toSet());
        return text.lines().filter(line -> !there.contains(line)).toList();
    }

    private List<RightsTable.Row> rows() {
        JsonNode description = Http.anonymous(server).get("/api/v1/openapi.json").expect(200).json();
        Set<String> everybody = new TreeSet<>();
        PEOPLE.values().forEach(everybody::addAll);
        everybody.add("applicant");
        records = new Records(server, everybody);
        engaged = new Engaged(server);
        List<RightsTable.Row> rows = new ArrayList<>();
        for (Operation operation : Operation.of(description)) {
            Map<Role, Access> cells = Arrays.stream(Role.values()).parallel()
                    .collect(Collectors.toConcurrentMap(role -> role, role -> access(operation, role)));
            boolean open = operation.call(Http.anonymous(server), records.addresses(operation).get(0)).status() != 401;
            rows.add(new RightsTable.Row(operation, open, cells));
        }
        return rows;
    }

    /** How a role's own people and a stranger of that role fare. */
    private Access access(Operation operation, Role role) {
        List<String> addresses = likely(operation, role);
        String own = null;
        boolean entered = false;
        for (Http person : peopleOf(role, operation)) {
            for (String address : addresses) {
                Answered answered = answered(operation, person, address, role);
                if (answered == Answered.REFUSED) {
                    break;
                }
                entered = true;
                if (answered == Answered.GIVEN) {
                    own = address;
                    break;
                }
            }
            if (own != null || !entered) {
                break;
            }
        }
        remember(operation, role, own);
        Answered foreign = answered(operation, engaged.stranger(role), own == null ? addresses.get(0) : own, role);
        if (entered != (foreign != Answered.REFUSED)) {
            broken.add(operation + " lets in " + role + " by person, not by role");
        }
        if (!entered) {
            return Access.REFUSED;
        }
        if (operation.taskKey() != null) {
            if (foreign == Answered.GIVEN || own == null && records.hasTask(operation.taskKey())) {
                broken.add(operation + " as " + role + ": own " + own + ", foreign " + foreign);
            }
            return Access.OWN;
        }
        if (own != null && operation.path().startsWith("ledgers/")) {
            Http first = peopleOf(role, operation).get(0);
            return lines(operation.call(first, own)) > lines(operation.call(engaged.stranger(role), own)) ? Access.OWN : Access.ANY;
        }
        return own == null ? Access.NOTHING : foreign == Answered.GIVEN ? Access.ANY : Access.OWN;
    }

    /** The addresses, those first whose record this role was shown before; a few only where it was shown none of the kind. */
    private List<String> likely(Operation operation, Role role) {
        List<String> addresses = new ArrayList<>(records.addresses(operation));
        String shown = operation.kind().isEmpty() ? null : favourites.get(role + operation.kind());
        if (NONE.equals(shown)) {
            return addresses.subList(0, Math.min(FEW, addresses.size()));
        }
        if (shown != null) {
            addresses.sort(Comparator.comparing(address -> !address.contains(shown)));
        }
        return addresses;
    }

    private void remember(Operation operation, Role role, String own) {
        if (!operation.kind().isEmpty() && operation.path().equals(operation.kind())) {
            favourites.put(role + operation.kind(), own == null ? NONE : own.substring(Math.max(own.lastIndexOf('/'), own.lastIndexOf('='))));
        }
    }

    /** Those who may have a part in it: of the experts, all who were drawn, for the draw decides who sits where; the holders of its tasks. */
    private List<Http> peopleOf(Role role, Operation operation) {
        List<Http> people = new ArrayList<>();
        if (engaged.colleague(role) != null) {
            people.add(engaged.colleague(role));
        }
        PEOPLE.get(role).stream().filter(person -> role != Role.EXPERT || records.isBusy(person))
                .limit(role == Role.EXPERT || operation.path().startsWith("tasks/") ? Long.MAX_VALUE : MOST_PEOPLE)
                .forEach(person -> people.add(tokens.computeIfAbsent(person, name -> Http.as(server, name))));
        return people;
    }

    private enum Answered { REFUSED, NOTHING, GIVEN }

    private Answered answered(Operation operation, Http person, String address, Role role) {
        calls.incrementAndGet();
        Http.Answer answer = operation.call(person, address);
        int status = answer.status();
        if (status == 403) {
            return Answered.REFUSED;
        }
        if (status == 404) {
            return operation.ofRecord() ? Answered.NOTHING : Answered.GIVEN;
        }
        if (status == 400 || status == 401 || status == 405 || status == 415 || status >= 500) {
            broken.add(role + " " + answer);
        }
        if (status < 300 && (operation.ofRecord() || REGISTERS.contains(operation.path())) && empty(answer)) {
            return Answered.NOTHING;
        }
        return Answered.GIVEN;
    }

    /** Of a ledger, whose rows are narrowed to one's own without a word. */
    private static int lines(Http.Answer workbook) {
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook.expect(200).body()))) {
            return read.getSheetAt(0).getPhysicalNumberOfRows();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean empty(Http.Answer answer) {
        if (!String.valueOf(answer.header("Content-Type")).startsWith("application/json")) {
            return false;
        }
        JsonNode given = answer.json();
        return given.isArray() && given.isEmpty() || given.has("rows") && given.get("rows").isEmpty();
    }
}
