package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yangguang.it.Http;
import org.yangguang.it.PrintedPdf;
import org.yangguang.it.YangguangServer;
import org.yangguang.shared.Capitals;
import org.yangguang.shared.Money;

/**
 * Six applications of two units through the annual cycle: call with sheet, rankings with letters, examination, scores with a
 * recusal and a tie, one list with one decision of the party group's band, the notice; then what stands where, and a deferred
 * one on a list of its own.
 */
final class ListWalk {

    private final YangguangServer server;
    private final People people;
    private final BiConsumer<String, String> passing;
    private final Set<String> passed = new HashSet<>();
    private final String mark = "遴选" + System.nanoTime();
    private final Map<String, String> applications = new LinkedHashMap<>();
    private String call;
    private String list;

    /** @param passing is told each kind of page that a person of the walk would have before them, once, while it can be opened */
    ListWalk(YangguangServer server, BiConsumer<String, String> passing) {
        this.server = server;
        this.passing = passing;
        people = new People(server);
    }

    private void pass(String user, String page, String query) {
        if (passed.add(page)) {
            passing.accept(user, "/app/" + page + ".xhtml?" + query);
        }
    }

    /** Holds at every step what must hold. */
    void carryOut() {
        publish();
        for (String name : List.of("甲", "乙", "丙")) {
            apply("applicant", name, name.equals("丙") ? "3000000" : "5000000");
        }
        for (String name : List.of("丁", "戊", "己")) {
            apply("applicant2", name, name.equals("丁") ? "6000000" : "4000000");
        }
        pass("officer", "project/call", "number=" + call);
        refused(people.as("officer").put("/api/v1/calls/" + call, terms(60, 40, version("officer", "calls/" + call))), "PROJECT-X32");
        people.as("officer").put("/api/v1/calls/" + call + "0", json("programmeCode", " ")).expect(404);
        rank("recommender", "甲", "乙", "丙");
        rank("recommender2", "丁", "戊", "己");
        applications.keySet().forEach(this::screen);
        assertThat(library("waiting")).containsExactlyInAnyOrderElementsOf(applications.values());
        refused(people.as("officer").post("/api/v1/lists", json("callNumber", call)), "SELECTION-X07");
        refused(people.as("officer").post("/api/v1/lists", json("callNumber", "ZN-2026-0001")), "SELECTION-X06");
        people.as("sysadmin").post("/api/v1/clock", json("to", now().plusDays(11).toString())).expect(200);
        list = people.as("officer").post("/api/v1/lists", json("callNumber", call)).expect(201).json().get("number").asText();
        refused(people.as("officer").post("/api/v1/lists", json("callNumber", call)), "SELECTION-X08");

        score(true);
        assertThat(order()).as("the tie of 甲 and 乙 goes by number, that of 丁 and 戊 by the smaller sum").containsExactly("甲", "乙", "戊", "丁", "丙", "己");
        propose();
        decide();
        announce();
        lookAround();
        takeAway();
        takenAgain();
    }

    private Map<String, Object> terms(int first, int second, long version) {
        LocalDate today = now().toLocalDate();
        return json("programmeCode", "NCXX", "documentNumber", "商办信〔2026〕77号", "title", mark, "guide", "择优推荐。", "opensOn", today.toString(),
                "closesOn", today.plusDays(10).toString(), "ceiling", "20000000.00", "modes", List.of("transfer"), "documents", List.of("feasibility"),
                "list", json("year", today.getYear(), "total", "18000000.00", "criteria", List.of(json("name", "必要性", "guidance", "与规划的衔接", "points", first),
                        json("name", "可行性", "guidance", null, "points", second))), "version", version);
    }

    private void publish() {
        refused(people.as("officer").post("/api/v1/calls", terms(60, 30, 0)), "PROJECT-X33");
        call = people.as("officer").post("/api/v1/calls", terms(50, 50, 0)).expect(201).json().get("number").asText();
    }

    private Map<String, Object> proposal(String name, String amount, long version) {
        LocalDate today = now().toLocalDate();
        return json("callNumber", call, "title", mark + name, "purpose", "把商务信息服务送到村。", "plan", "分步建设。", "expectedResults", "投入运行。",
                "mode", "transfer", "region", "371300", "startsOn", today.plusDays(30).toString(), "endsOn", today.plusDays(200).toString(),
                "contactName", "张颖", "contactPhone", "0539-8123456", "secrecy", "public",
                "lines", List.of(json("item", "服务站", "basis", "比照同类项目", "quantity", 1, "unit", "项", "unitPrice", amount)),
                "indicators", List.of(json("name", "建成服务站", "kind", "output", "quantitative", true, "target", 20, "unit", "个", "weight", 50),
                        json("name", "年撮合购销额", "kind", "benefit", "quantitative", true, "target", 90, "unit", "万元", "weight", 50)), "version", version);
    }

    private void apply(String applicant, String name, String amount) {
        JsonNode draft = people.as(applicant).post("/api/v1/applications", proposal(name, amount, 0)).expect(201).json();
        String number = draft.get("project").get("draftNumber").asText();
        upload(applicant, number, "feasibility");
        applications.put(name, people.as(applicant).post("/api/v1/applications/" + number + "/submit", proposal(name, amount, draft.get("version").asLong()))
                .expect(200).json().get("project").get("applicationNumber").asText());
    }

    private void rank(String unit, String... names) {
        String first = applications.get(names[0]);
        refused(people.as(unit).post("/api/v1/tasks/" + task(unit, "recommendProposal", first) + "/recommend-proposal", json("outcome", "forwarded",
                "opinion", "同意。", "version", version(unit, "applications/" + first))), "PROJECT-X31");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            rows.add(json("application", applications.get(names[i]), "place", i + 1));
        }
        JsonNode kept = people.as(unit).put("/api/v1/calls/" + call + "/ranking", ranking(rows, 0)).expect(200).json();
        refused(people.as(unit).post("/api/v1/calls/" + call + "/ranking/forward", ranking(rows.subList(1, 3), kept.get("version").asLong())),
                "SELECTION-X02", "SELECTION-X03", "SELECTION-X05");
        pass(unit, "selection/ranking", "call=" + call);
        upload(unit, kept.get("number").asText(), "recommendation-letter");
        JsonNode forwarded = people.as(unit).post("/api/v1/calls/" + call + "/ranking/forward", ranking(rows, kept.get("version").asLong())).expect(200).json();
        assertThat(forwarded.get("forwarded").isNull()).isFalse();
        assertThat(people.as(unit).get("/api/v1/calls/" + call + "/ranking").expect(200).json().get("rows")).isEmpty();
        assertThat(people.as(unit).get("/api/v1/calls/" + call + "/rankings").expect(200).json()).hasSize(1);
    }

    private static Map<String, Object> ranking(List<Map<String, Object>> rows, long version) {
        return json("letterNumber", "商信推〔2026〕5号", "letterDate", "2026-03-01", "rows", rows, "opinion", "按序推荐。", "version", version);
    }

    private void screen(String name) {
        String application = applications.get(name);
        List<Map<String, Object>> checks = new ArrayList<>();
        for (String item : List.of("applicant", "purpose", "plan", "results", "indicators", "estimate", "documents", "catalogue", "security")) {
            checks.add(json("item", item, "met", true));
        }
        act("officer", "screenProposal", application, json("outcome", "forwarded", "opinion", "拟列入项目库。", "checks", checks, "duplicateOpinion", "无重复。",
                "version", version("officer", "applications/" + application)));
    }

    /** Five experts; one steps back from 丙. 甲 and 乙 get the same marks, as do 丁 and 戊. */
    private void score(boolean first) {
        String fixing = "/api/v1/tasks/" + task("officer", "drawScorers", list) + "/fix-scorers";
        String part = People.part();
        refused(people.as("officer").post(fixing, json("count", 2, "commitment", People.commitment(part), "version", listVersion())), "SELECTION-X11");
        refused(people.as("officer").post("/api/v1/tasks/" + task("officer", "drawScorers", list) + "/draw-scorers",
                json("outcome", "drawn", "part", part, "version", listVersion())), "REGISTRY-X08");
        people.as("officer").post(fixing, json("count", 5, "commitment", People.commitment(part), "version", listVersion())).expect(200);
        act("officer", "drawScorers", list, json("outcome", "drawn", "part", part, "opinion", "随机抽取。", "version", listVersion()));
        boolean recused = false;
        for (JsonNode scorer : list("auditor").get("scorers")) {
            String expert = scorer.get("userName").asText();
            String id = task(expert, "scoreProposals", list);
            List<Map<String, Object>> rows = new ArrayList<>();
            for (JsonNode row : people.as(expert).get("/api/v1/tasks/" + id + "/score-sheet").expect(200).json().get("rows")) {
                String name = nameOf(row.get("application").asText());
                if (row.get("tied").asBoolean()) {
                    continue;
                }
                assertThat(row.get("content").get("purpose").asText()).isNotBlank();
                assertThat(people.as(expert).get("/api/v1/documents?owner=" + row.get("papers").asText()).expect(200).json()).isNotEmpty();
                boolean away = first && !recused && name.equals("丙");
                recused |= away;
                List<String> points = Map.of("甲", List.of("45", "45"), "乙", List.of("45", "45"), "丁", List.of("44", "44"), "戊", List.of("44", "44"),
                        "丙", List.of("40", "40.5"), "己", List.of("30", "30")).get(name);
                rows.add(away ? json("application", row.get("application").asText(), "noConflict", false, "ground", "曾参与该项目前期咨询")
                        : json("application", row.get("application").asText(), "noConflict", true, "points", points));
            }
            people.as(expert).put("/api/v1/tasks/" + id + "/score-sheet", json("rows", rows)).expect(204);
            if (!rows.isEmpty()) {
                refused(people.as(expert).post("/api/v1/tasks/" + id + "/score-proposals", json("rows", rows.subList(1, rows.size()))), "SELECTION-X13");
            }
            people.as(expert).post("/api/v1/tasks/" + id + "/score-proposals", json("rows", rows)).expect(204);
            assertThat(people.as(expert).post("/api/v1/tasks/" + id + "/score-proposals", json("rows", rows)).status()).as("marks stand").isEqualTo(409);
        }
        assertThat(recused).isEqualTo(first);
        for (JsonNode row : list("officer").get("rows")) {
            if (first && nameOf(row.get("application").asText()).equals("丙")) {
                assertThat(row.get("score").decimalValue()).isEqualByComparingTo("80.50");
                assertThat(row.get("scoreCount").asInt()).isBetween(3, 4);
            }
        }
    }

    private void propose() {
        refused(people.as("officer").post("/api/v1/tasks/" + task("officer", "proposeList", list) + "/propose-list", proposed(row("甲", "approved", null, null),
                row("乙", "approved", null, null), row("戊", "approved", null, null), row("丁", "approved", null, null), row("丙", "deferred", null, null),
                row("己", "rejected", null, "绩效目标不明确"))), "SELECTION-X15", "SELECTION-X17");
        act("officer", "proposeList", list, proposed(row("甲", "approved", null, null), row("乙", "approved", null, null), row("戊", "cut", "3500000.00", "压减培训经费"),
                row("丁", "deferred", null, "待方案完善"), row("丙", "deferred", null, "待下一年度安排"), row("己", "rejected", null, "绩效目标不明确")));
        countersign();
    }

    private void countersign() {
        act("finance", "countersignAsFinance", list, json("outcome", "agreed", "opinion", "资金来源落实，同意。"));
        act("head", "countersignAsDepartment", list, json("outcome", "agreed", "opinion", "同意。"));
    }

    private void decide() {
        act("financelead", "decideAsFinanceLead", list, json("outcome", "approved", "opinion", "同意上会。", "version", listVersion()));
        String minutes = people.as("officer").post("/api/v1/resolutions", json("kind", "party-group", "body", "商务部党组", "documentNumber", mark, "decidedOn",
                now().toLocalDate().toString(), "summary", "同意按清单安排。", "projects", List.of(list))).expect(201).json().get("number").asText();
        upload("officer", minutes, "scan");
        String rest = "/api/v1/tasks/" + task("officer", "recordListMinutes", list) + "/record-list-minutes";
        refused(people.as("officer").post(rest, json("opinion", "已登记。", "version", listVersion())), "INPUT-X01");
        refused(people.as("officer").post(rest, json("resolution", minutes, "opinion", "已登记。", "version", listVersion())), "RESOLUTION-X04");
        people.as("head").post("/api/v1/resolutions/" + minutes + "/verification", json("agrees", true, "version",
                version("head", "resolutions/" + minutes))).expect(200);
        act("officer", "recordListMinutes", list, json("resolution", minutes, "opinion", "已登记。", "version", listVersion()));
        refused(people.as("authority").post("/api/v1/tasks/" + task("authority", "decideAsAuthority", list) + "/decide-as-authority",
                json("outcome", "approved", "rows", List.of(row("戊", "cut", "3500000.01", "恢复"), row("甲", "deferred", null, null)), "opinion", "同意。",
                        "version", listVersion())), "SELECTION-X21", "SELECTION-X17");
        act("authority", "decideAsAuthority", list, json("outcome", "approved", "rows", List.of(row("乙", "cut", "4500000.00", "分年安排")), "opinion", "同意。",
                "version", listVersion()));
    }

    private void announce() {
        act("officer", "issueList", list, json("noticeNumber", "商办信函〔2026〕66号", "issuedOn", now().toLocalDate().toString(), "opinion", "请印发。", "version", listVersion()));
    }

    private void lookAround() {
        JsonNode decided = list("officer");
        assertThat(decided.get("decisionNumber").asText()).startsWith("JD-");
        assertThat(decided.get("minutesNumber").asText()).isEqualTo(mark);
        assertThat(decided.get("minutesExtract").asText()).isEqualTo("同意按清单安排。");
        assertThat(decided.get("granted").asText()).isEqualTo("13000000.00");
        changedByTheLeader(decided);
        for (String name : List.of("甲", "乙")) {
            JsonNode project = project(name);
            assertThat(project.get("status").asText()).isEqualTo("approved");
            assertThat(project.get("number").asText()).startsWith("XM-");
            assertThat(task("applicant", "prepareBudget", applications.get(name))).isNotBlank();
        }
        assertThat(project("戊").get("approvedAmount").asText()).as("cut").isEqualTo("3500000.00");
        assertThat(task("applicant2", "prepareBudget", applications.get("戊"))).isNotBlank();
        assertThat(project("己").get("status").asText()).isEqualTo("rejected");
        whoDecided(decided);
        assertThat(library("deferred")).containsExactlyInAnyOrder(applications.get("丁"), applications.get("丙"));
        assertThat(library("approved")).containsExactlyInAnyOrder(applications.get("甲"), applications.get("乙"), applications.get("戊"));
        pass("applicant2", "selection/notice", "number=" + list);
        JsonNode notice = people.as("applicant2").get("/api/v1/lists/" + list + "/notice").expect(200).json();
        assertThat(notice.get("approved")).hasSize(3);
        assertThat(notice.get("own").findValuesAsText("application")).containsExactlyInAnyOrder(applications.get("丁"), applications.get("戊"), applications.get("己"));
        assertThat(people.as("auditor").get("/api/v1/forms/lists/" + list).expect(200).body()).as("签报").startsWith('%', 'P', 'D', 'F');
        assertThat(people.as("applicant2").get("/api/v1/notices").expect(200).json().get("rows").findValuesAsText("number")).contains(list);
        assertThat(people.as("recommender").get("/api/v1/notices").expect(200).json().get("rows").findValuesAsText("number")).contains(list);
        Http.Answer strange = people.as("expert1").get("/api/v1/lists/" + list);
        assertThat(strange.status()).isEqualTo(403);
    }

    /** One row was cut by the leader: what was signed stands beside it, and whoever signed is told. */
    private void changedByTheLeader(JsonNode decided) {
        assertThat(project("乙").get("approvedAmount").asText()).isEqualTo("4500000.00");
        for (JsonNode row : decided.get("rows")) {
            boolean cut = nameOf(row.get("application").asText()).equals("乙");
            assertThat(row.get("signedAmount").asText(null)).isEqualTo(cut ? "5000000.00" : null);
        }
        for (String signer : List.of("finance", "head")) {
            assertThat(people.as(signer).get("/api/v1/notices").expect(200).json().get("rows")).anySatisfy(notice -> {
                assertThat(notice.get("kind").asText()).isEqualTo("list-changed");
                assertThat(notice.get("number").asText()).isEqualTo(list);
            });
        }
        new PrintedPdf(people.as("auditor").get("/api/v1/forms/lists/" + list).expect(200).body()).says("核减：分年安排", "会签：批准 5,000,000.00");
        new PrintedPdf(people.as("applicant").get("/api/v1/forms/list-notices/" + list).expect(200).body()).says("4,500,000.00");
    }

    /** Each project says by which list, decision, minutes and leader's word it came about, to the ministry and to its applicant. */
    private void whoDecided(JsonNode decided) {
        String application = applications.get("戊");
        JsonNode said = people.as("auditor").get("/api/v1/projects/" + application + "/list-decision").expect(200).json();
        assertThat(said.get("list").asText()).isEqualTo(list);
        assertThat(said.get("decisionNumber")).isEqualTo(decided.get("decisionNumber"));
        assertThat(said.get("minutesNumber").asText()).isEqualTo(mark);
        assertThat(said.get("minutesExtract").asText()).isEqualTo("同意按清单安排。");
        assertThat(said.get("opinion").asText()).isEqualTo("同意。");
        pass("auditor", "project/dossier", "number=" + application);
        JsonNode told = people.as("applicant2").get("/api/v1/projects/" + application + "/list-decision").expect(200).json();
        assertThat(told.get("decisionNumber")).isEqualTo(decided.get("decisionNumber"));
        assertThat(told.get("minutesExtract").isNull()).as("of the whole list").isTrue();
        people.as("applicant").get("/api/v1/projects/" + application + "/list-decision").expect(404);
        people.as("officer").get("/api/v1/projects/" + applications.get("丁") + "/list-decision").expect(404);
        for (String reader : List.of("auditor", "applicant2")) {
            new PrintedPdf(people.as(reader).get("/api/v1/forms/approval/" + application + "?stage=project").expect(200).body())
                    .says(list, decided.get("decisionNumber").asText(), mark, decided.get("decidedBy").asText(), "压减培训经费");
        }
    }

    /** A deferred one is ordered in the library, and decided without a new application: once given up, then by the division, being small. */
    private void takenAgain() {
        String deferred = applications.get("丁");
        pass("officer", "selection/library", "q=" + deferred + "&entry=" + deferred);
        int place = (int) (System.nanoTime() % 9000) + 1;
        refused(placed(deferred, place, 2025), "SELECTION-X20");
        placed(deferred, place, 2027).expect(200);
        refused(placed(applications.get("丙"), place, 2027), "SELECTION-X22");
        for (int round = 1; round <= 4; round++) {
            int wanted = 9_000 + 100 * round + place % 100;
            assertThat(Stream.of(deferred, applications.get("丙")).parallel().map(application -> placed(application, wanted, 2027).status()).toList())
                    .as("one place, given to two at the same instant").containsExactlyInAnyOrder(200, 422);
        }
        assertThat(library("deferred&lapsed=true")).as("their budget years are not over").isEmpty();
        refused(people.as("officer").post("/api/v1/lists", json("callNumber", call, "taken", List.of(applications.get("甲")))), "SELECTION-X10");
        open(deferred);
        act("officer", "drawScorers", list, json("outcome", "cancelled", "opinion", "与下一批合并办理", "version", listVersion()));
        assertThat(list("officer").get("status").asText()).isEqualTo("cancelled");
        assertThat(library("deferred")).contains(deferred);
        open(deferred);
        score(false);
        act("officer", "proposeList", list, proposed(row("丁", "cut", "400000.00", "先行启动前期工作")));
        countersign();
        assertThat(list("officer").get("route").asText()).isEqualTo("toDivision");
        act("head", "decideAsDivisionHead", list, json("outcome", "approved", "opinion", "同意。", "version", listVersion()));
        announce();
        assertThat(project("丁").get("approvedAmount").asText()).isEqualTo("400000.00");
        assertThat(library("deferred")).containsExactly(applications.get("丙"));
    }

    private Http.Answer placed(String application, int place, int until) {
        JsonNode entry = people.as("officer").get("/api/v1/library?text=" + application).expect(200).json().get("rows").get(0);
        return people.as("officer").put("/api/v1/library/" + application, json("place", place, "budgetFrom", 2026, "budgetTo", until, "version", entry.get("version").asLong()));
    }

    private void open(String deferred) {
        JsonNode again = people.as("officer").post("/api/v1/lists", json("callNumber", call, "taken", List.of(deferred))).expect(201).json();
        assertThat(again.get("rows").findValuesAsText("application")).containsExactly(deferred);
        list = again.get("number").asText();
    }

    private Map<String, Object> proposed(Object... rows) {
        return json("outcome", "submitted", "statement", "经专家评分排序，拟按下列意见安排，请审示。", "rows", List.of(rows), "departments", List.of("XXH"),
                "opinion", "请会签。", "version", listVersion());
    }

    private Map<String, Object> row(String name, String outcome, String amount, String reason) {
        return json("application", applications.get(name), "outcome", outcome, "amount", amount, "reason", reason);
    }

    /** The notice as it is printed, and a listed project as the auditor takes it away: letter, minutes, list and notice with it. */
    private void takeAway() {
        try {
            PrintedPdf notice = new PrintedPdf(people.as("applicant2").get("/api/v1/forms/list-notices/" + list).expect(200).body());
            notice.keep(SamplesIT.SAMPLES, "list-notice");
            notice.carriesItsFonts().says("立项通知", "商办信函〔2026〕66号", list("auditor").get("decisionNumber").asText(), project("甲").get("number").asText(),
                    mark + "乙", "¥" + String.format(Locale.ROOT, "%,.2f", new BigDecimal(list("auditor").get("granted").asText())),
                    Capitals.of(Money.of(list("auditor").get("granted").asText())));
            Map<String, byte[]> entries = SamplesIT.archive(people.as("auditor").get("/api/v1/projects/" + applications.get("甲") + "/archive").expect(200).body());
            assertThat(entries.keySet()).anyMatch(path -> path.matches("documents/selection/TJ-.*recommendation-letter\\.txt"))
                    .anyMatch(path -> path.matches("documents/resolution/WB-.*scan\\.txt"))
                    .anyMatch(path -> path.startsWith("forms/selection/") && path.contains("list-" + list))
                    .anyMatch(path -> path.startsWith("forms/selection/") && path.contains("notice-" + list));
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(entries.get("project.xlsx")))) {
                LedgerSheet steps = new LedgerSheet(book.getSheet("办理意见"));
                assertThat(IntStream.rangeClosed(LedgerSheet.HEADER + 1, steps.last() - 1).mapToObj(row -> steps.cell(row, "事项").getStringCellValue()))
                        .contains("司领导审批清单");
            }
        } catch (IOException | GeneralSecurityException broken) {
            throw new AssertionError(broken);
        }
    }

    private List<String> order() {
        List<String> names = new ArrayList<>();
        list("officer").get("rows").forEach(row -> names.add(nameOf(row.get("application").asText())));
        return names;
    }

    private String nameOf(String application) {
        return applications.entrySet().stream().filter(e -> e.getValue().equals(application)).map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    private List<String> library(String status) {
        return people.as("officer").get("/api/v1/library?call=" + call + "&status=" + status).expect(200).json().get("rows").findValuesAsText("application");
    }

    private JsonNode project(String name) {
        return people.as("officer").get("/api/v1/projects/" + applications.get(name)).expect(200).json();
    }

    private JsonNode list(String user) {
        return people.as(user).get("/api/v1/lists/" + list).expect(200).json();
    }

    private long listVersion() {
        return list("officer").get("version").asLong();
    }

    private void act(String user, String key, String record, Map<String, Object> command) {
        if (command.containsKey("version") && command.get("version") == null) {
            command.put("version", listVersion());
        }
        people.as(user).post("/api/v1/tasks/" + task(user, key, record) + "/" + Walk.kebab(key), command).expect(204);
    }

    private String task(String user, String key, String record) {
        for (JsonNode row : people.as(user).get("/api/v1/tasks?keyword=" + record).expect(200).json().get("rows")) {
            if (row.get("task").get("key").asText().equals(key)) {
                String id = row.get("task").get("id").asText();
                pass(user, row.get("task").get("process").asText().split("-")[0] + "/" + Walk.kebab(key), "task=" + id);
                return id;
            }
        }
        throw new AssertionError(user + " has no open " + key + " of " + record);
    }

    private long version(String user, String path) {
        return people.as(user).get("/api/v1/" + path).expect(200).json().get("version").asLong();
    }

    private void upload(String user, String owner, String kind) {
        people.as(user).upload("/api/v1/documents?owner=" + owner + "&kind=" + kind, kind + ".txt", "text/plain",
                (mark + owner).getBytes(StandardCharsets.UTF_8), Map.of()).expect(201);
    }

    private LocalDateTime now() {
        return LocalDateTime.parse(Http.anonymous(server).get("/api/v1/health").expect(200).json().get("clock").asText());
    }

    private static void refused(Http.Answer answer, String... codes) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.json().get("breaches").findValuesAsText("code")).contains(codes);
    }
}
