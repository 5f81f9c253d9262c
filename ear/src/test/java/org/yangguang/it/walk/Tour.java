package org.yangguang.it.walk;

import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.awaitility.Awaitility;
import org.yangguang.it.YangguangServer;

/** A walk over the interface for programs that shows every task's page to a visitor before the task is done. */
final class Tour extends MoneyWalk {

    /** Is given who has the task, and the address of its page. */
    private final BiConsumer<String, String> visitor;

    Tour(YangguangServer server, String mode, String title, String implementer, List<Line> lines, BiConsumer<String, String> visitor) {
        super(server, mode, title, implementer, lines);
        this.visitor = visitor;
    }

    @Override
    void does(String user, String key, Map<String, Object> command) {
        visitor.accept(user, address(task(user, key)));
        super.does(user, key, command);
    }

    static String address(JsonNode task) {
        String stage = task.get("process").asText().split("-")[0];
        return "/app/" + (stage.equals("lifecycle") ? "project" : stage) + "/" + kebab(task.get("key").asText()) + ".xhtml?task=" + task.get("id").asText();
    }

    void look(String user, String address) {
        visitor.accept(user, address);
    }

    // ---- 立项的特殊情形 ----------------------------------------------------------------------------------------------

    /** Above ten million the party group decides before the authority does. */
    void approveInTheGroup() {
        does("financelead", "approveAsFinanceLead", verdictOnProposal("financelead"));
        attach("officer", application, "group-minutes", "党组会议纪要");
        does("officer", "recordGroupDecision", json("outcome", "recorded", "decisionNumber", "党组纪要〔2026〕" + System.nanoTime() % 10_000 + "号", "decidedOn",
                today().toString(), "summary", "会议同意立项，资金分年安排。", "opinion", "按会议决定登记。", "version", proposalVersion()));
        does("authority", "approveAsAuthority", verdictOnProposal("authority"));
    }

    private Map<String, Object> verdictOnProposal(String user) {
        return json("outcome", "approved", "opinion", "同意。", "version", proposalVersion());
    }

    private long proposalVersion() {
        return version("officer", "applications/" + application);
    }

    void amend() {
        String number = contract("officer").get("number").asText();
        look("officer", "/app/contract/propose-amendment.xhtml?number=" + number);
        String proposed = as("officer").post("/api/v1/contracts/" + number + "/amendments", json("title", "减少两个服务点", "reason", "两个乡镇已由其他资金建设", "amount", "-1000.00",
                "milestone", milestoneNumber("FINAL"), "newDueOn", null, "version", contract("officer").get("version").asLong())).expect(201).json().get("number").asText();
        does("head", "approveAmendment", verdictOnAmendment("head", "approved", proposed));
        does(implementer, "agreeAmendment", verdictOnAmendment(implementer, "agreed", proposed));
    }

    private Map<String, Object> verdictOnAmendment(String user, String outcome, String number) {
        return json("outcome", outcome, "opinion", "同意。", "version", version(user, "amendments/" + number));
    }

    void haltAndResume() {
        look("head", "/app/project/control.xhtml?number=" + projectNumber());
        as("head").post("/api/v1/projects/" + projectNumber() + "/suspend", json("reason", "建设用地权属有争议，暂停核实。", "until", today().plusDays(10).toString(),
                "version", proposalVersion())).expect(204);
        does("head", "resumeProject", json("opinion", "争议已经解决，恢复执行。", "version", proposalVersion()));
    }

    void endAndSettle() {
        as("authority").post("/api/v1/projects/" + projectNumber() + "/terminate", json("reason", "实施条件已不具备，终止项目。", "version",
                proposalVersion())).expect(204);
        does("finance", "settleProject", json("paid", "0.00", "used", "0.00", "recovered", "0.00", "opinion", "资金未拨付，清算完毕。", "version",
                proposalVersion()));
    }

    /** Asks the head what he thinks of the officer's task; the head looks at the question and answers. */
    void cosign(String key) {
        String task = task("officer", key).get("id").asText();
        as("officer").post("/api/v1/tasks/" + task + "/cosign", json("of", "head", "question", "请就重复建设问题发表意见。")).expect(204);
        JsonNode asked = get("head", "cosigns");
        long id = asked.get(asked.size() - 1).get("id").asLong();
        look("head", "/app/workflow/answer-cosign.xhtml?id=" + id);
        as("head").post("/api/v1/cosigns/" + id, json("agreed", true, "opinion", "未发现重复建设。"));
    }

    // ---- 采购 -----------------------------------------------------------------------------------------------------

    private static List<Map<String, Object>> priced(BigDecimal price) {
        BigDecimal build = new BigDecimal(share(price, 80));
        return List.of(json("name", "平台开发与部署", "quantity", 1, "unit", "套", "unitPrice", build.toPlainString(), "amount", build.toPlainString()),
                json("name", "数据采集与运行服务", "quantity", 1, "unit", "年", "unitPrice", price.subtract(build).toPlainString(), "amount", price.subtract(build).toPlainString()));
    }

    void buyByQuotation() {
        JsonNode purchase = get("officer", "tenders/" + application + "/purchase");
        attach("officer", purchase.get("number").asText(), "minutes", "询比价会议纪要");
        List<Map<String, Object>> offers = new ArrayList<>();
        int percent = 90;
        for (String firm : List.of("QLRJ", "HHSJ", "BHKJ")) {
            BigDecimal price = new BigDecimal(share(total(), percent++));
            offers.add(json("supplier", firm, "quotedOn", today().toString(), "lines", priced(price), "price", price.toPlainString()));
        }
        does("officer", "recordQuotations", json("category", "services", "catalogueCode", "C16010302", "subject", title, "offers", offers, "chosen", "QLRJ",
                "justification", null, "opinion", "拟选最低价。", "version", purchase.get("version").asLong()));
        does("head", "approveQuotation", json("returned", false, "opinion", "同意。", "version", version("head", "tenders/" + application + "/purchase")));
    }

    private JsonNode tender(String user) {
        return get(user, "tenders/" + application);
    }

    private Map<String, Object> decision(String user, Object... more) {
        Map<String, Object> command = json(more);
        command.put("opinion", "同意。");
        command.put("version", tender(user).get("version").asLong());
        return command;
    }

    void buyByTender() {
        attach("officer", tender("officer").get("number").asText(), "tender-file", "招标文件");
        LocalDateTime deadline = today().plusDays(25).atTime(9, 0);
        while (!workingDay(deadline)) {
            deadline = deadline.plusDays(1);
        }
        does("officer", "prepareTender", plan(deadline));
        does("head", "approveTender", decision("head", "returned", false));
        JsonNode agreed = tender("agent").get("plan");
        does("agent", "publishNotice", decision("agent", "returned", false, "documentsUntil", agreed.get("documentsUntil").asText(), "bidDeadline", agreed.get("bidDeadline").asText(),
                "place", agreed.get("place").asText()));
        String number = tender("officer").get("number").asText();
        look("supplier", "/app/tender/submit-bid.xhtml?number=" + number);
        int percent = 90;
        for (String firm : List.of("supplier", "supplier2", "supplier3")) {
            BigDecimal price = new BigDecimal(share(total(), percent++));
            as(firm).post("/api/v1/tenders/" + number + "/bids", json("lot", 1, "content", json("price", price.toPlainString(), "lines", priced(price), "small", false,
                    "contact", "投标联系人", "phone", "0531-88000000", "deliveryDays", 180, "technical", "采用成熟的架构，支持国产软硬件环境。", "responses",
                    List.of("设计齐备", "驻场团队六人", "同类业绩三项")))).expect(200);
        }
        as("sysadmin").post("/api/v1/clock", Map.of("to", LocalDateTime.parse(agreed.get("bidDeadline").asText()).plusMinutes(10).toString())).expect(200);
        Awaitility.await("openBids").until(() -> !tasks("agent", "openBids").isEmpty());
        compareBids();
        does("head", "awardTender", decision("head", "returned", false));
    }

    private boolean workingDay(LocalDateTime moment) {
        return moment.getDayOfWeek().getValue() < 6;
    }

    private Map<String, Object> plan(LocalDateTime deadline) {
        return decision("officer", "category", "services", "catalogueCode", "C16010302", "ground", "none", "governmentSystem", true, "requirement",
                "建设信息采集、审核、发布和撮合系统。", "lots", List.of(json("name", "第一包", "budget", total().toPlainString(), "ceiling", total().toPlainString())),
                "bond", null, "smallRate", 15, "consortiumRate", 5, "reserved", false, "issueOn", today().toString(), "documentsUntil",
                today().plusDays(10).toString(), "bidDeadline", deadline.toString(), "place", "第一会议室", "priceWeight", 20, "qualifications",
                List.of("具有独立承担民事责任的能力"), "criteria", List.of(json("name", "技术方案", "kind", "SUBJECTIVE", "weight", 45, "standard", "完整、可行"),
                json("name", "实施与服务", "kind", "SUBJECTIVE", "weight", 20, "standard", "计划周密"), json("name", "同类业绩", "kind", "OBJECTIVE", "weight", 15,
                "standard", "每项业绩五分")), "excluded", List.of());
    }

    private void compareBids() {
        does("agent", "openBids", json("attendance", "采购人代表、投标人代表到场", "opinion", "开标顺利。", "version", tender("agent").get("version").asLong()));
        List<String> bids = new ArrayList<>();
        tender("officer").get("bids").forEach(bid -> bids.add(bid.get("number").asText()));
        does("officer", "checkQualification", decision("officer", "verdicts", bids.stream().map(b -> json("bid", b, "qualified", true, "ground", null)).toList()));
        does("agent", "formCommittee", decision("agent", "members", 5, "representative", null, "fields", List.of(), "marks",
                bids.stream().map(b -> json("bid", b, "criterion", 2, "mark", 15)).toList()));
        List<String> members = new ArrayList<>();
        tender("agent").get("committee").forEach(s -> members.add(s.get("member").asText()));
        for (String member : members) {
            List<Map<String, Object>> marks = new ArrayList<>();
            bids.forEach(bid -> {
                marks.add(json("bid", bid, "criterion", 0, "mark", 40, "remark", "方案完整"));
                marks.add(json("bid", bid, "criterion", 1, "mark", 17, "remark", "服务可行"));
            });
            does(member, "evaluateBids", json("marks", marks, "recuse", false, "opinion", "独立评审完毕。"));
        }
        does("agent", "concludeEvaluation", decision("agent", "returned", false, "confirmations", List.of(), "explanations", List.of()));
    }

    void contract(BigDecimal value, String supervisor) {
        does("officer", "draftContract", draft("officer", null, value, 0, supervisor));
        does("legal", "reviewContract", verdict("legal", "agreed"));
        does("finance", "countersignContract", verdict("finance", "agreed"));
        does("supplier", "signAsSupplier", verdict("supplier", "signed"));
        does("head", "signAsBuyer", verdict("head", "signed"));
    }

    // ---- 验收 -----------------------------------------------------------------------------------------------------

    /** Fails the acceptance once, so that it has to be put right, and hands it in again. */
    void failAndRectify() {
        JsonNode acceptance = get(applicant, "acceptances/" + application);
        String number = acceptance.get("number").asText();
        List.of("summaryReport", "financialReport", "auditReport").forEach(kind -> attach(applicant, number, kind, "验收材料"));
        does(applicant, "applyAcceptance", json("summary", "全部完成，申请验收。", "completedOn", today().toString(), "version", acceptance.get("version").asLong()));
        inspect(false);
        attach(applicant, number, "rectification", "整改报告");
        does(applicant, "rectify", json("statement", "已按要求整改。", "version", version(applicant, "acceptances/" + application)));
        inspect(true);
        does("head", "issueCertificate", json("outcome", "issued", "opinion", "同意签发。", "version", version("head", "acceptances/" + application)));
    }

    private void inspect(boolean passed) {
        JsonNode acceptance = get("officer2", "acceptances/" + application);
        List<Map<String, Object>> results = new ArrayList<>();
        acceptance.get("items").forEach(i -> results.add(json("passed", passed || !results.isEmpty(), "remark", passed ? "合格" : "台账不全")));
        does("officer2", "inspectAcceptance", json("outcome", passed ? "passed" : "failed", "inspectors", "周启明", "results", results, "rectifyBy",
                passed ? null : today().plusDays(20).toString(), "opinion", passed ? "通过。" : "请补齐台账。", "version", acceptance.get("version").asLong()));
    }
}
