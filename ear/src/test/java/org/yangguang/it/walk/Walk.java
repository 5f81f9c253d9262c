package org.yangguang.it.walk;

import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/**
 * One project driven over the interface for programs, step by step, by the people whose part it is. Nothing here knows
 * more than a program outside would: tasks are found in each person's own list, versions are read before they are sent.
 */
class Walk {

    /** Figures of a project under way. */
    record Line(String item, long quantity, String unit, String unitPrice) {
    }

    final YangguangServer server;
    final People people;
    final String mode;
    final String title;
    final String applicant;
    final String recommender;
    final List<Line> lines;
    /** Completed tasks by stage, as this walk counts them itself. */
    final Map<String, Integer> completed = new TreeMap<>();
    String application;

    Walk(YangguangServer server, String mode, String title, List<Line> lines) {
        this(server, new People(server), mode, title, "applicant", "recommender", lines);
    }

    /** @param people may be shared by walks, so that each person logs in once for all */
    Walk(YangguangServer server, People people, String mode, String title, String applicant, String recommender, List<Line> lines) {
        this.server = server;
        this.people = people;
        this.mode = mode;
        this.title = title;
        this.applicant = applicant;
        this.recommender = recommender;
        this.lines = lines;
    }

    /** In what shares its contract pays the price, in percent. */
    List<Integer> shares() {
        return List.of(60, 40);
    }

    /** Whether the first of them is an advance. */
    boolean isAdvanced() {
        return false;
    }

    Http as(String user) {
        return people.as(user);
    }

    /** The person's open task of this key on this project: its JSON as listed. */
    JsonNode task(String user, String key) {
        return tasks(user, key).stream().findFirst()
                .orElseThrow(() -> new AssertionError(user + " has no open " + key + " of " + application));
    }

    List<JsonNode> tasks(String user, String key) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode row : as(user).get("/api/v1/tasks?keyword=" + application).expect(200).json().get("rows")) {
            if (row.get("task").get("key").asText().equals(key)) {
                found.add(row.get("task"));
            }
        }
        return found;
    }

    /** Does the person's task and counts it. */
    void does(String user, String key, Map<String, Object> command) {
        does(user, task(user, key), command);
    }

    void does(String user, JsonNode task, Map<String, Object> command) {
        String key = task.get("key").asText();
        Http.Answer answer = act(user, task, key, command);
        if (answer.status() / 100 != 2) {
            throw new AssertionError(user + " could not " + key + ": " + answer);
        }
        completed.merge(task.get("process").asText().split("-")[0], 1, Integer::sum);
    }

    Http.Answer act(String user, JsonNode task, String key, Map<String, Object> command) {
        if (key.equals("evaluateBids")) {
            attend(user);
        }
        return as(user).post("/api/v1/tasks/" + task.get("id").asText() + "/" + kebab(key), command);
    }

    /** A member signs in before marking, free of conflict. */
    void attend(String member) {
        as(member).post("/api/v1/tenders/" + get(member, "tenders/" + application).get("number").asText() + "/committee/attendance", json("free", true)).expect(200);
    }

    static String kebab(String key) {
        return key.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    void attach(String user, String owner, String kind, String text) {
        as(user).upload("/api/v1/documents?owner=" + owner + "&kind=" + kind, kind + ".txt", "text/plain",
                (text + " " + owner + " " + kind).getBytes(StandardCharsets.UTF_8), Map.of()).expect(201);
    }

    JsonNode get(String user, String path) {
        return as(user).get("/api/v1/" + path).expect(200).json();
    }

    long version(String user, String path) {
        return get(user, path).get("version").asLong();
    }

    LocalDateTime now() {
        return LocalDateTime.parse(Http.anonymous(server).get("/api/v1/health").expect(200).json().get("clock").asText());
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    // ---- 立项 ----------------------------------------------------------------------------------------------------

    Map<String, Object> proposal(long version) {
        return json("callNumber", "ZN-2026-0001", "title", title, "purpose", "把商务信息服务送到村。", "plan", "建设信息服务站并接入新农村商网。",
                "expectedResults", "信息服务站投入运行，不向农民收费。", "mode", mode, "region", "371300",
                "startsOn", today().plusDays(30).toString(), "endsOn", today().plusDays(300).toString(), "contactName", "张颖",
                "contactPhone", "0539-8123456", "secrecy", "public",
                "lines", lines.stream().map(l -> json("item", l.item(), "basis", "比照同类项目", "quantity", l.quantity(), "unit", l.unit(),
                        "unitPrice", l.unitPrice())).toList(),
                "indicators", indicators(), "version", version);
    }

    List<Map<String, Object>> indicators() {
        return List.of(indicator("建成信息服务站", "output", 20, "个", 50), indicator("年撮合购销额", "benefit", 3000, "万元", 30),
                indicator("农民满意度", "satisfaction", 90, "%", 10));
    }

    private static Map<String, Object> indicator(String name, String kind, long target, String unit, long weight) {
        return json("name", name, "kind", kind, "quantitative", true, "target", target, "targetText", null, "unit", unit,
                "weight", weight);
    }

    BigDecimal total() {
        return lines.stream().map(l -> new BigDecimal(l.unitPrice()).multiply(BigDecimal.valueOf(l.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2);
    }

    /** The kinds of documents that the call requires. */
    List<String> papers() {
        return List.of("feasibility", "estimate-basis", "commitment");
    }

    void apply() {
        JsonNode draft = as(applicant).post("/api/v1/applications", proposal(0)).expect(201).json();
        String number = draft.get("project").get("draftNumber").asText();
        for (String kind : papers()) {
            attach(applicant, number, kind, title);
        }
        JsonNode submitted = as(applicant).post("/api/v1/applications/" + number + "/submit",
                proposal(draft.get("version").asLong())).expect(200).json();
        application = submitted.get("project").get("applicationNumber").asText();
    }

    private long proposalVersion(String user) {
        return version(user, "applications/" + application);
    }

    void recommend() {
        does(recommender, "recommendProposal", json("outcome", "forwarded", "opinion", "同意推荐上报。", "version",
                proposalVersion(recommender)));
    }

    /** The officer returns the application with all its defects, the applicant corrects it. */
    void returnAndCorrect() {
        does("officer", "screenProposal", json("outcome", "returned", "opinion", "请补正后重新提交。", "defects",
                List.of(json("field", "purpose", "remark", "请写明受益范围"), json("field", "plan", "remark", "请补充进度安排")),
                "version", proposalVersion("officer")));
        does(applicant, "correctProposal", proposal(proposalVersion(applicant)));
        recommend();
    }

    void screen() {
        List<Map<String, Object>> checks = new ArrayList<>();
        for (String item : List.of("applicant", "purpose", "plan", "results", "indicators", "estimate", "documents", "catalogue",
                "security")) {
            checks.add(json("item", item, "met", true, "remark", "符合要求"));
        }
        does("officer", "screenProposal", json("outcome", "forwarded", "opinion", "材料齐全，拟同意。", "proposedAmount",
                total().toPlainString(), "checks", checks, "duplicateOpinion", "与既有项目无实质重复。", "version", proposalVersion("officer")));
    }

    void approve() {
        BigDecimal amount = total();
        if (amount.compareTo(new BigDecimal("500000")) < 0) {
            does("head", "approveAsDivisionHead", approval("head"));
            return;
        }
        if (amount.compareTo(new BigDecimal("2000000")) >= 0) {
            does("financelead", "approveAsFinanceLead", approval("financelead"));
        }
        if (amount.compareTo(new BigDecimal("10000000")) > 0) {
            does("officer", "recordGroupDecision", json("outcome", "recorded", "decisionNumber", "党组纪要〔2026〕7号", "decidedOn",
                    today().toString(), "summary", "会议同意立项。", "opinion", "据实登记。", "version", proposalVersion("officer")));
        }
        does("authority", "approveAsAuthority", approval("authority"));
    }

    private Map<String, Object> approval(String user) {
        return json("outcome", "approved", "opinion", "同意。", "version", proposalVersion(user));
    }

    JsonNode project(String user) {
        return get(user, "projects/" + application);
    }

    /** 保密审查 and 指定媒体: whatever of this project waits to be published is cleared, and stands on the outlet where it has to. */
    void review() {
        clear();
        post();
    }

    /** What is cleared and has to stand on the designated outlet first is on it now. */
    void post() {
        List<String> waiting = get("officer", "reviews?status=POSTING&count=200&text=" + projectNumber()).get("rows").findValuesAsText("number");
        if (!waiting.isEmpty()) {
            as("officer").post("/api/v1/reviews/outlet", json("reviews", waiting, "outlet", "中国政府采购网",
                    "reference", "https://www.ccgp.gov.cn/cggg/" + waiting.get(0), "publishedAt", now().toString())).expect(204);
        }
    }

    /** Each by somebody else than the one who prepared it. */
    void clear() {
        for (String reviewer : List.of("head", "officer")) {
            List<String> waiting = new ArrayList<>();
            for (JsonNode row : get(reviewer, "reviews?status=WAITING&count=200&text=" + projectNumber()).get("rows")) {
                if (row.get("mayDecide").asBoolean()) {
                    waiting.add(row.get("number").asText());
                }
            }
            if (!waiting.isEmpty()) {
                as(reviewer).post("/api/v1/reviews/decision", json("reviews", waiting, "cleared", true, "opinion", "不涉密，同意公开。")).expect(204);
            }
        }
    }

    String projectNumber() {
        return project("officer").get("number").asText();
    }

    // ---- 预算、论证 ------------------------------------------------------------------------------------------------

    void budget(String documentNumber) {
        prepareBudget();
        reviewBudget();
        approveBudget(documentNumber);
    }

    void prepareBudget() {
        List<Map<String, Object>> budgetLines = lines.stream().map(l -> json("item", l.item(), "function", "2160299", "economic", "30227",
                "source", "central", "year", today().getYear(), "procured", !mode.equals("transfer"), "amount",
                new BigDecimal(l.unitPrice()).multiply(BigDecimal.valueOf(l.quantity())).setScale(2).toPlainString())).toList();
        does(applicant, "prepareBudget", json("lines", budgetLines, "targets", indicators(), "remark", "按申报测算编列。", "opinion", "请审核。",
                "version", version(applicant, "budgets/" + application)));
    }

    void reviewBudget() {
        does("officer", "reviewBudget", json("outcome", "forwarded", "opinion", "科目准确，目标完整。", "version",
                version("officer", "budgets/" + application)));
    }

    void approveBudget(String documentNumber) {
        does("financelead", "approveBudget", json("outcome", "approved", "documentNumber", documentNumber, "opinion", "同意批复。", "version",
                version("financelead", "budgets/" + application)));
    }

    void appraise() {
        drawExperts();
        giveOpinions();
        concludeAppraisal();
    }

    void giveOpinions() {
        List<String> experts = new ArrayList<>();
        get("officer", "appraisals/" + application).get("opinions").forEach(o -> experts.add(o.get("expert").asText()));
        experts.forEach(this::giveOpinion);
    }

    void drawExperts() {
        String part = People.part();
        JsonNode task = task("officer", "drawExperts");
        // whoever lost the own part with the connection fixes the list anew and says why
        as("officer").post("/api/v1/tasks/" + task.get("id").asText() + "/fix-experts", json("count", 5, "fields", List.of(),
                "commitment", People.commitment(part), "reason", "连接中断，重新固定候选名单。", "version", version("officer", "appraisals/" + application))).expect(200);
        does("officer", "drawExperts", json("part", part, "opinion", "随机抽取。", "version", version("officer", "appraisals/" + application)));
    }

    void giveOpinion(String expert) {
        does(expert, "giveOpinion", json("foresight", 86, "science", 85, "practicality", 88, "system", 84, "advice", "passed",
                "opinion", "需求真实，路线可行。", "recuse", false));
    }

    void concludeAppraisal() {
        does("head", "concludeAppraisal", json("conclusion", "passed", "returned", false, "opinion", "同意通过。", "version",
                version("head", "appraisals/" + application)));
    }
}
