package org.yangguang.it.rights;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** What the demonstration has of each kind, so that each operation can be tried on real records. */
final class Records {

    private static final Map<String, String> FORMS = Map.ofEntries(Map.entry("approval", "approval"), Map.entry("award-letter", "award-letters"),
            Map.entry("payment-order", "payment-orders"), Map.entry("application", "applications"), Map.entry("budget-approval", "budget-approvals"),
            Map.entry("appraisal", "appraisals"), Map.entry("opening-record", "opening-records"), Map.entry("tender-document", "tender-documents"), Map.entry("contract", "contracts"),
            Map.entry("deliverable-receipt", "deliverable-receipts"), Map.entry("cost-confirmation", "cost-confirmations"),
            Map.entry("performance-report", "performance-reports"), Map.entry("certificate", "certificates"),
            Map.entry("handover-list", "handover-lists"));
    /** Of which there is nothing that nobody would miss. */
    private static final String NONE = "none-such";

    private final Http auditor;
    private final Map<String, Set<String>> addresses = new LinkedHashMap<>();
    /** Open tasks by key, and those that somebody has sent and could take back. */
    private final Map<String, Set<String>> tasks = new LinkedHashMap<>();
    private final Set<String> busy = new LinkedHashSet<>();
    private final Set<String> sent = new LinkedHashSet<>();
    private final Set<String> applications = new LinkedHashSet<>();
    private final Set<String> documents = new LinkedHashSet<>();
    /** The records to which those papers belong. */
    private final Set<String> owners = new LinkedHashSet<>();

    Records(YangguangServer server, Set<String> people) {
        auditor = Http.as(server, "auditor");
        String round = new AnnualRounds(server).atEveryTask();
        people.forEach(person -> tasksOf(person, Http.as(server, person)));
        Http.as(server, "applicant").post("/api/v1/applications", Map.of("callNumber", "ZN-2026-0001", "title", "权限")).expect(201);
        for (JsonNode draft : get(Http.as(server, "applicant"), "applications?status=draft").get("rows")) {
            applications.add(draft.get("draftNumber").asText());
        }
        for (JsonNode project : get(auditor, "projects?count=100").get("rows")) {
            project(project);
        }
        rows("contracts", "number").forEach(number -> {
            of("contracts/{number}", number);
            of("traces/contracts/{contract}/items/{position}", number + "/items/1");
        });
        rows("guarantees", "number").forEach(number -> of("guarantees/{number}", number));
        rows("milestones", "number").forEach(this::milestone);
        rows("costs", "number").forEach(number -> of("costs/{number}", number));
        rows("payments", "number").forEach(number -> {
            of("payments/{number}", number);
            of("traces/payments/{number}", number);
            of("forms/payment-traces/{number}", number);
        });
        rows("payment-batches", "number").forEach(number -> of("payment-batches/{number}", number));
        rows("payment-returns", "number").forEach(number -> of("payment-returns/{number}", number));
        rows("tenders", "number").forEach(this::tender);
        rows("disputes", "number").forEach(number -> of("disputes/{number}", number));
        batch(Http.as(server, "recommender"));
        of("departures/{number}", Http.as(server, "sysadmin").post("/api/v1/departures", Map.of("leaver", "officer2", "cause", "moved", "closeAccount", false))
                .expect(201).json().get("number").asText());
        rows("open/projects", "number").forEach(number -> of("open/projects/{number}", number));
        rows("open/releases", "number").forEach(number -> of("open/releases/{number}", number));
        rows("draws", "number").forEach(number -> {
            of("draws/{number}", number);
            of("open/draws/{number}", number);
        });
        rows("reviews", "number").forEach(number -> of("reviews/{number}", number));
        get(Http.as(server, "officer"), "reviews?kind=TENDER").get("rows").forEach(review ->
                of("notices-to-review/{notice}", review.get("subject").asText()));
        Http.as(server, "finance").put("/api/v1/years/2026/closing", null).expect(200);
        of("annual-budgets/{round}", round);
        of("years/{year}", "2026");
        of("year-closings/{number}", "JZ-2026-CWS");
        of("forms/carry-over-lists/{number}", "JZ-2026-CWS");
        of("ledger/postings/{number}", get(auditor, "ledger/entries?count=1").get("rows").get(0).get("posting").get("number").asText());
        of("ledger/periods/{month}", "2026-03");
        of("registers/{list}", "projects");
        of("registers/{list}/views/{name}", "projects/views/none");
        of("exports/{number}", Http.as(server, "officer").post("/api/v1/exports", Map.of("kind", "register", "asked", Map.of("list", "projects")))
                .expect(202).json().get("number").asText());
        of("enterprises/{organisation}", "QLRJ");
        of("enterprises/{organisation}/papers/{paper}", "QLRJ/papers/none");
        of("experts/{userName}", "expert1");
        of("organisations/{code}", "XXH");
        of("programmes/{code}", "NCXX");
        of("calls/{number}", "ZN-2026-0001");
        rows("lists", "number").forEach(this::list);
        rows("library", "application").forEach(application -> of("library/{application}", application));
        of("parameters/{row}", "0");
        of("notices/{id}", "0");
        of("cosigns/{id}", "0");
        of("audit/entries/{entry}", get(Http.as(server, "auditadmin"), "audit?count=1").get("rows").get(0).get("entry").asText());
    }

    private void tasksOf(String name, Http person) {
        JsonNode open = get(person, "tasks").get("rows");
        if (!open.isEmpty()) {
            busy.add(name);
        }
        for (JsonNode row : open) {
            tasks.computeIfAbsent(row.get("task").get("key").asText(), key -> new LinkedHashSet<>()).add(row.get("task").get("id").asText());
        }
        for (JsonNode row : get(person, "tasks?tab=sent").get("rows")) {
            sent.add(row.get("task").get("id").asText());
        }
    }

    private void project(JsonNode project) {
        String application = project.get("applicationNumber").asText();
        applications.add(application);
        for (String kind : List.of("projects", "budgets", "appraisals", "acceptances", "performance-reviews", "records")) {
            of(kind + "/{number}", application);
        }
        of("projects/{project}", project.path("number").asText(application));
        of("traces/budget-lines/{code}", project.path("number").asText(application) + "-Y01");
        Http.Answer appraisal = auditor.get("/api/v1/appraisals/" + application);
        if (appraisal.status() == 200) {
            of("appraisals/{number}/draws", appraisal.json().get("number").asText() + "/draws");
            of("appraisals/{PS-number}", appraisal.json().get("number").asText());
        }
        of("tenders/{number}/purchase", application + "/purchase");
        Http.Answer purchase = auditor.get("/api/v1/tenders/" + application + "/purchase");
        if (purchase.status() == 200) {
            String number = purchase.json().get("number").asText();
            of("purchases/{number}", number);
            // the lot decides who sits, and who has signed has no task any more
            get(auditor, "purchases/" + number + "/panel").get("seats").forEach(seat -> busy.add(seat.get("member").asText()));
        }
        of("tenders/{SB-number}", application);
        of("documents?case={application}", application);
        few(get(auditor, "projects/" + application + "/position").get("processes")).forEach(run ->
                of("projects/{number}/position/{instance}", application + "/position/" + run.get("instance").asText()));
        JsonNode papers = get(auditor, "documents?case=" + application);
        papers.forEach(document -> owners.add(document.get("owner").asText()));
        few(papers).forEach(document -> documents.add(document.get("number").asText()));
        for (JsonNode form : get(auditor, "projects/" + application + "/forms")) {
            of("forms/" + FORMS.get(form.get("form").asText()) + "/{number}", form.get("number").asText() + "?stage=" + form.get("stage").asText()
                    + (form.get("lot").isNull() ? "" : "&lot=" + form.get("lot").asInt()));
        }
    }

    /** A batch whose only row is left open, because the record was never read in that state. */
    private void batch(Http recommender) {
        for (JsonNode row : get(recommender, "tasks").get("rows")) {
            if (row.at("/task/key").asText().equals("recommendProposal")) {
                Map<String, Object> word = Map.of("rows", List.of(Map.of("taskId", row.at("/task/id").asText(), "version", -1)), "outcome", "forwarded",
                        "opinion", "同意");
                of("batches/{number}", recommender.post("/api/v1/batches", word).expect(201).json().get("number").asText());
                return;
            }
        }
    }

    private void list(String number) {
        of("lists/{number}", number);
        of("forms/lists/{number}", number);
        String call = get(auditor, "lists/" + number).get("callNumber").asText();
        for (String way : List.of("ranking", "rankings")) {
            of("calls/{number}/" + way, call + "/" + way);
        }
    }

    private static List<JsonNode> few(JsonNode found) {
        List<JsonNode> few = new ArrayList<>();
        for (int i = 0; i < Math.min(2, found.size()); i++) {
            few.add(found.get(i));
        }
        return few;
    }

    private void milestone(String number) {
        of("milestones/{number}", number);
        of("milestones/{milestone}", number);
    }

    private void tender(String number) {
        of("tenders/{number}", number);
        for (JsonNode bid : get(auditor, "tenders/" + number).path("bids")) {
            of("tenders/{number}/bids/{bid}", number + "/bids/" + bid.get("number").asText());
            of("tenders/{number}/bids/{bid}/files/{position}", number + "/bids/" + bid.get("number").asText() + "/files/1");
        }
        of("tenders/{number}/bonds/{supplier}", number + "/bonds/QLRJ");
        of("standings/{tender}", number);
        of("open/tenders/{tender}", number);
        of("tenders/{number}/bids/{lot}", number + "/bids/1");
        of("tenders/{number}/lots/{lot}", number + "/lots/1");
        get(auditor, "tenders/" + number + "/receipts").forEach(receipt -> of("tenders/{number}/receipts/{sequence}",
                number + "/receipts/" + receipt.get("sequence").asInt()));
        get(auditor, "tenders/" + number + "/notices").forEach(notice -> of("open/notices/{number}", notice.get("number").asText()));
    }

    private List<String> rows(String register, String name) {
        List<String> found = new ArrayList<>();
        for (JsonNode row : get(auditor, register + "?count=100").get("rows")) {
            if (row.hasNonNull(name)) {
                found.add(row.get(name).asText());
            }
        }
        return found;
    }

    private static JsonNode get(Http person, String path) {
        return person.get("/api/v1/" + path).expect(200).json();
    }

    /** Keeps a record's own part of the address: what stands for the braces, with what lies between and behind them. */
    private void of(String beginning, String record) {
        addresses.computeIfAbsent(beginning, kind -> new LinkedHashSet<>()).add(record);
    }

    boolean isBusy(String person) {
        return busy.contains(person);
    }

    boolean hasTask(String key) {
        return tasks.containsKey(key);
    }

    /** The addresses to be tried, best a record of one's own among them. */
    List<String> addresses(Operation operation) {
        String path = operation.path();
        if (path.equals("documents")) {
            return owners.stream().map(owner -> path + "?owner=" + owner + "&kind=commitment").toList();
        }
        if (!operation.ofRecord()) {
            return List.of(path + query(operation));
        }
        if (path.startsWith("tasks/")) {
            return tasks(operation).stream().map(id -> path.replaceFirst("\\{\\w+}", id)).toList();
        }
        if (path.startsWith("applications/")) {
            return filled("applications/{number}", path, applications);
        }
        if (path.startsWith("documents/")) {
            return filled("documents/{number}", path, documents);
        }
        String best = addresses.keySet().stream().filter(path::startsWith).reduce((a, b) -> a.length() >= b.length() ? a : b).orElse(null);
        return best == null ? List.of(path.replaceAll("\\{[\\w-]+}", NONE)) : filled(best, path, addresses.get(best));
    }

    private Set<String> tasks(Operation operation) {
        if (operation.taskKey() != null) {
            return tasks.getOrDefault(operation.taskKey(), Set.of(NONE));
        }
        if (operation.path().matches(".*/(urge|withdraw)")) {
            return sent;
        }
        Set<String> all = new LinkedHashSet<>();
        tasks.values().forEach(all::addAll);
        return all;
    }

    private static List<String> filled(String beginning, String path, Set<String> records) {
        String fixed = beginning.substring(0, beginning.indexOf('{'));
        return records.stream().map(record -> {
            int query = record.indexOf('?');
            return query < 0 ? fixed + record + path.substring(beginning.length())
                    : fixed + record.substring(0, query) + path.substring(beginning.length()) + record.substring(query);
        }).toList();
    }

    private static String query(Operation operation) {
        if (operation.path().equals("calendar/period-end")) {
            return "?from=2026-03-02&days=5&working=true";
        }
        if (operation.path().equals("documents/secrecy")) {
            return "?kind=tender-file";
        }
        return operation.path().startsWith("ledgers/") && !operation.path().endsWith("overdue") ? "?year=2026" : "";
    }
}
