package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yangguang.it.Http;
import org.yangguang.it.PrintedPdf;
import org.yangguang.it.YangguangServer;

/** An officer leaves: everything in the officer's name goes to successors under one signed list, whole or not at all. */
class DepartureIT {

    private final YangguangServer server = YangguangServer.shared();
    private final People people = new People(server);
    private final String mark = Long.toString(System.nanoTime(), 36);

    /** A new officer of the department that runs the programme. */
    private String engage(String name) {
        String user = name + mark;
        String initial = people.as("sysadmin").post("/api/v1/users", json("userName", user, "displayName", user, "organisation", "XXH"))
                .expect(201).json().get("password").asText();
        long version = -1;
        for (JsonNode holder : people.as("secadmin").get("/api/v1/role-holders").expect(200).json()) {
            version = holder.get("userName").asText().equals(user) ? holder.get("version").asLong() : version;
        }
        people.as("secadmin").put("/api/v1/users/" + user + "/roles", json("roles", List.of("project-officer"), "version", version)).expect(204);
        Http.basic(server, user, initial).post("/api/v1/password", json("current", initial, "wanted", Http.PASSWORD, "repeated", Http.PASSWORD)).expect(204);
        return user;
    }

    /** An application that waits for its formal examination. */
    private Walk waiting(String title) {
        Walk walk = new Walk(server, people, "procurement", title + mark, "applicant", "recommender", List.of(new Walk.Line("平台建设", 1, "项", "300000.00")));
        walk.apply();
        walk.recommend();
        return walk;
    }

    private String taskOf(String user, Walk walk) {
        return walk.task(user, "screenProposal").get("id").asText();
    }

    private String takenUp(String user, Walk walk) {
        String task = taskOf(user, walk);
        people.as(user).post("/api/v1/tasks/" + task + "/open", null).expect(200);
        return task;
    }

    private JsonNode begin(String by, String leaver, boolean close) {
        return people.as(by).post("/api/v1/departures", json("leaver", leaver, "cause", "resigned", "closeAccount", close)).expect(201).json();
    }

    private Http.Answer arrange(JsonNode departure, String successor, Object... others) {
        return people.as("head").put("/api/v1/departures/" + departure.get("number").asText() + "/arrangement",
                json("successor", successor, "others", List.of(others), "version", departure.get("version").asLong()));
    }

    private Http.Answer says(String user, String word, JsonNode departure, Object... more) {
        Map<String, Object> command = json("version", departure.get("version").asLong());
        command.putAll(json(more));
        return people.as(user).post("/api/v1/departures/" + departure.get("number").asText() + "/" + word, command);
    }

    private static String code(Http.Answer refused) {
        return refused.expect(422).json().at("/breaches/0/code").asText();
    }

    private static List<String> of(JsonNode departure, String field) {
        List<String> values = new ArrayList<>();
        departure.get("rows").forEach(row -> values.add(row.get(field).asText()));
        return values;
    }

    @Test
    void everythingInTheNameGoesOverUnderOneSignedList() throws IOException {
        String leaver = engage("leaver");
        String taker = engage("taker");
        String second = engage("second");
        Walk walk = waiting("离岗交接项目甲");
        Walk other = waiting("离岗交接项目乙");
        String taken = takenUp(leaver, walk);
        String others = takenUp(second, other);
        people.as(second).post("/api/v1/tasks/" + others + "/cosign", json("of", leaver, "question", "请核对目录。")).expect(204);
        String paper = people.as(leaver).post("/api/v1/resolutions", json("kind", "leader", "body", "部领导", "documentNumber", "批示" + mark, "decidedOn",
                walk.today().toString(), "summary", "请抓紧。", "projects", List.of(walk.application))).expect(201).json().get("number").asText();
        String delegation = people.as(leaver).post("/api/v1/delegations", json("delegate", second, "from", walk.today().toString(), "to",
                walk.today().plusDays(3).toString(), "reason", "出差")).expect(201).json().get("number").asText();

        assertThat(code(people.as("head").post("/api/v1/departures", json("leaver", "finance", "cause", "moved", "closeAccount", false)))).isEqualTo("DEPARTURE-X02");
        JsonNode begun = begin("sysadmin", leaver, true);
        String number = begun.get("number").asText();
        assertThat(begun.get("rows")).as("the administrator has no part in business").isEmpty();
        people.as("sysadmin").put("/api/v1/departures/" + number + "/arrangement", json("successor", taker, "version", 0)).expect(403);
        people.as("finance").get("/api/v1/departures/" + number).expect(404);
        people.as("financelead").put("/api/v1/departures/" + number + "/arrangement", json("successor", taker, "version", 0)).expect(404);
        assertThat(code(people.as("head").post("/api/v1/departures", json("leaver", leaver, "cause", "moved", "closeAccount", false)))).isEqualTo("DEPARTURE-X01");

        JsonNode open = people.as("head").get("/api/v1/departures/" + number).expect(200).json();
        assertThat(of(open, "kind")).containsExactly("task", "cosign", "resolution", "delegation");
        assertThat(of(open, "reference")).contains(taken, paper, delegation);
        assertThat(people.as("head").get("/api/v1/departures/" + number + "/successors").expect(200).json()).extracting(u -> u.get("userName").asText())
                .contains(taker, second).doesNotContain(leaver, "head");

        assertThat(code(arrange(open, "finance"))).isEqualTo("DEPARTURE-X04");
        assertThat(code(arrange(open, "head"))).isEqualTo("DEPARTURE-X07");
        Http.Answer ownQuestion = arrange(open, second);
        assertThat(code(ownQuestion)).as("who asked does not answer").isEqualTo("DEPARTURE-X05");
        assertThat(ownQuestion.json().at("/breaches/0/field").asText()).isEqualTo("rows[1].successor");
        JsonNode list = arrange(open, taker, json("kind", "resolution", "successor", second)).expect(200).json();
        assertThat(of(list, "successor")).containsExactly(taker, taker, second, "null");
        assertThat(people.as(taker).get("/api/v1/notices").expect(200).json().toString()).contains("handover-listed").contains(number);

        // signed in order: successors, leaver, head; a list that is no longer whole is drawn anew
        assertThat(code(says("head", "signature", list))).isEqualTo("DEPARTURE-X08");
        says("officer", "confirmation", list).expect(404);
        says(taker, "confirmation", list).expect(200);
        says(second, "confirmation", list).expect(200);
        assertThat(code(says("head", "signature", list))).isEqualTo("DEPARTURE-X09");
        says(leaver, "confirmation", list).expect(200);
        Walk late = waiting("离岗交接项目丙");
        takenUp(leaver, late);
        assertThat(code(says("head", "signature", list))).isEqualTo("DEPARTURE-X10");
        JsonNode whole = arrange(list, taker, json("kind", "resolution", "successor", second)).expect(200).json();
        says("head", "signature", list).expect(409);
        for (String person : List.of(taker, second, leaver)) {
            says(person, "confirmation", whole).expect(200);
        }
        people.as(leaver).post("/api/v1/tasks/" + taskOf(leaver, late) + "/transfer", json("to", second, "reason", "急件")).expect(204);

        JsonNode signed = says("head", "signature", whole).expect(200).json();
        assertThat(signed.get("status").asText()).isEqualTo("signed");
        assertThat(of(signed, "outcome")).containsExactlyInAnyOrder("moved", "done-before", "moved", "moved", "ended");
        assertThat(people.as(leaver).get("/api/v1/whoami").status()).as("the account is closed").isEqualTo(401);
        assertThat(taskOf(taker, walk)).isEqualTo(taken);
        assertThat(walk.tasks("officer", "screenProposal")).as("it is the successor's alone").isEmpty();
        assertThat(people.as(taker).get("/api/v1/cosigns").expect(200).json()).anyMatch(c -> c.at("/task/id").asText().equals(others));
        assertThat(people.as("auditor").get("/api/v1/resolutions/" + paper).expect(200).json().get("heldBy").asText()).isEqualTo(second);
        assertThat(code(people.as(second).post("/api/v1/resolutions/" + paper + "/verification", json("agrees", true, "version",
                walk.version("auditor", "resolutions/" + paper))))).as("who answers for it is not its second person").isEqualTo("RESOLUTION-X01");
        assertThat(people.as(second).get("/api/v1/delegations").expect(200).json()).filteredOn(d -> d.get("number").asText().equals(delegation))
                .allMatch(d -> d.get("revoked").asBoolean());
        assertThat(people.as(taker).get("/api/v1/notices").expect(200).json().toString()).contains("handover-signed");
        assertThat(walk.get("auditor", "audit?subject=" + number + "&action=departure.signDeparture").get("rows")).isNotEmpty();
        says("head", "signature", signed).expect(422);

        PrintedPdf printed = new PrintedPdf(people.as("head").get("/api/v1/departures/" + number + "/list").expect(200).body());
        printed.keep(SamplesIT.SAMPLES, "departure-list");
        printed.carriesItsFonts().says("离岗移交清单", number, leaver, taker, second, "监交人", "已移交", "已终止", walk.application);
        byte[] workbook = people.as(taker).get("/api/v1/departures/" + number + "/table").expect(200).body();
        Files.write(SamplesIT.SAMPLES.resolve("departure-list.xlsx"), workbook);
        try (XSSFWorkbook table = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(table.getSheetAt(0).getRow(3).getCell(2).getStringCellValue()).isEqualTo(signed.at("/rows/0/number").asText());
        }
    }

    @Test
    void ofTwoAtOnceOneBeginsAndOneSignsAndWhoLeavesTakesNothing() {
        String first = engage("first");
        String next = engage("next");
        String stays = engage("stays");
        Walk walk = waiting("两人同时离岗甲");
        Walk other = waiting("两人同时离岗乙");
        String task = takenUp(first, walk);
        String others = takenUp(next, other);

        List<Http.Answer> begun = atOnce(List.of("head", "sysadmin"), user -> people.as(user).post("/api/v1/departures",
                json("leaver", first, "cause", "moved", "closeAccount", false)));
        assertThat(begun).extracting(Http.Answer::status).containsExactlyInAnyOrder(201, 422);
        JsonNode ofFirst = begun.stream().filter(a -> a.status() == 201).findFirst().orElseThrow().json();
        JsonNode list = arrange(ofFirst, next).expect(200).json();
        says(next, "confirmation", list).expect(200);

        // the successor leaves as well: whichever is signed first, nothing goes to who leaves
        JsonNode ofNext = arrange(begin("head", next, true), stays).expect(200).json();
        says(stays, "confirmation", ofNext).expect(200);
        List<Http.Answer> signed = atOnce(List.of(list, ofNext), each -> says("head", "signature", each, "absence", "已赴新岗"));
        assertThat(code(signed.get(0))).isEqualTo("DEPARTURE-X06");
        assertThat(signed.get(1).expect(200).json().get("absence").asText()).isEqualTo("已赴新岗");
        assertThat(walk.tasks("officer", "screenProposal")).as("it stays where it was, taken up by the first within the post").hasSize(1);
        assertThat(taskOf(stays, other)).isEqualTo(others);
        assertThat(other.tasks("officer", "screenProposal")).as("it is the successor's alone").isEmpty();

        JsonNode again = arrange(people.as("head").get("/api/v1/departures/" + ofFirst.get("number").asText()).expect(200).json(), stays).expect(200).json();
        says(stays, "confirmation", again).expect(200);
        List<Http.Answer> twice = atOnce(List.of("head", "authority"), user -> says(user, "signature", again, "absence", "已赴新岗"));
        assertThat(twice).extracting(Http.Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(taskOf(stays, walk)).isEqualTo(task);
        assertThat(walk.tasks("officer", "screenProposal")).isEmpty();
        people.as(first).get("/api/v1/whoami").expect(200);
    }

    /** Without a list, as with people of other units: nothing waits for somebody who cannot come any more. */
    @Test
    void whatWasHandedByNameGoesBackToThePostWhenTheAccountIsClosed() {
        Http.Answer refused = people.as("sysadmin").post("/api/v1/departures", json("leaver", "applicant", "cause", "MOVED", "closeAccount", false));
        assertThat(code(refused)).isEqualTo("DEPARTURE-X03");
        assertThat(refused.text()).contains("由系统管理员停用账号");
        String gone = engage("gone");
        Walk walk = waiting("停用账号退回");
        String task = taskOf("officer", walk);
        people.as("officer").post("/api/v1/tasks/" + task + "/transfer", json("to", gone, "reason", "急件")).expect(204);
        assertThat(taskOf(gone, walk)).isEqualTo(task);
        assertThat(walk.tasks("officer2", "screenProposal")).as("it is the other's alone").isEmpty();
        long version = -1;
        for (JsonNode user : people.as("sysadmin").get("/api/v1/users").expect(200).json()) {
            version = user.get("userName").asText().equals(gone) ? user.get("version").asLong() : version;
        }
        people.as("sysadmin").put("/api/v1/users/" + gone + "/activity", json("active", false, "version", version)).expect(204);
        assertThat(taskOf("officer2", walk)).isEqualTo(task);
        assertThat(people.as(gone).get("/api/v1/whoami").status()).as("the token of who was dismissed").isEqualTo(401);
    }

    private static <T> List<Http.Answer> atOnce(List<T> each, java.util.function.Function<T, Http.Answer> call) {
        Stream<CompletableFuture<Http.Answer>> under = each.stream().map(one -> CompletableFuture.supplyAsync(() -> call.apply(one)));
        return under.toList().stream().map(CompletableFuture::join).toList();
    }

    /** Triggers are set past the running server, which H2's file does not allow. */
    @Test
    void aSignatureThatBreaksLeavesEverythingWhereItWas() throws SQLException {
        assumeTrue(server.database().word().equals("postgresql"), "triggers are set past the running server");
        String leaver = engage("whole");
        String taker = engage("half");
        Walk walk = waiting("离岗交接中断甲");
        Walk other = waiting("离岗交接中断乙");
        String task = takenUp(leaver, walk);
        takenUp(leaver, other);
        JsonNode list = arrange(begin("head", leaver, true), taker).expect(200).json();
        says(taker, "confirmation", list).expect(200);
        says(leaver, "confirmation", list).expect(200);
        List<AtomicityIT.Break> breaks = List.of(new AtomicityIT.Break("identity_user", "update", "true", false),
                new AtomicityIT.Break("workflow_item", "update", "new.task_id = '" + taskOf(leaver, other) + "'", false),
                new AtomicityIT.Break("departure_handover", "update", "true", true));
        for (AtomicityIT.Break each : breaks) {
            try (Connection connection = server.database().connect()) {
                AtomicityIT.set(connection, each);
                try {
                    says("head", "signature", list).expect(500);
                } finally {
                    AtomicityIT.remove(connection, each);
                }
            }
            JsonNode left = people.as(leaver).get("/api/v1/departures/" + list.get("number").asText()).expect(200).json();
            assertThat(left.get("status").asText()).as(each.toString()).isEqualTo("arranged");
            assertThat(of(left, "outcome")).as(each.toString()).containsOnly("null");
            assertThat(taskOf(leaver, walk)).isEqualTo(task);
            assertThat(walk.tasks("officer", "screenProposal")).as("it is still the post's: %s", each).hasSize(1);
        }
        says("head", "signature", list).expect(200);
        assertThat(taskOf(taker, walk)).isEqualTo(task);
        assertThat(walk.tasks("officer", "screenProposal")).isEmpty();
    }
}
