package org.yangguang.it.walk;

import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.yangguang.demonstration.ProgrammeProject.Offer;
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

    /** The page before the candidates are fixed; {@link #does} shows it as it is afterwards. */
    @Override
    void drawExperts() {
        look("officer", address(task("officer", "drawExperts")));
        super.drawExperts();
    }

    static String address(JsonNode task) {
        String stage = task.get("process").asText().split("-")[0];
        return "/app/" + (stage.equals("lifecycle") ? "project" : stage) + "/" + kebab(task.get("key").asText()) + ".xhtml?task=" + task.get("id").asText();
    }

    void look(String user, String address) {
        visitor.accept(user, address);
    }

    // ---- 立项的特殊情形 ----------------------------------------------------------------------------------------------

    /** Above ten million the party group decides before the authority does; a second person has compared its minutes. */
    void approveInTheGroup() {
        does("financelead", "approveAsFinanceLead", verdictOnProposal("financelead"));
        String number = as("officer").post("/api/v1/resolutions", json("kind", "party-group", "body", "部党组", "documentNumber",
                "党组纪要〔2026〕" + System.nanoTime() % 1_000_000 + "号", "decidedOn", today().toString(), "summary", "会议同意立项，资金分年安排。",
                "projects", List.of(application))).expect(201).json().get("number").asText();
        attach("officer", number, "scan", "党组会议纪要");
        look("head", "/app/resolution/resolution.xhtml?number=" + number);
        as("head").post("/api/v1/resolutions/" + number + "/verification", json("agrees", true, "remark", null, "version",
                version("head", "resolutions/" + number))).expect(200);
        does("officer", "recordGroupDecision", json("outcome", "recorded", "opinion", "按会议决定登记。", "resolution", number, "version", proposalVersion()));
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

    private Procurement procurement() {
        return new Procurement(this, "C16010302", List.of(new Offer("supplier", 90), new Offer("supplier2", 91), new Offer("supplier3", 92)));
    }

    void buyByQuotation() {
        look("officer", "/app/tender/panel.xhtml?number=" + procurement().purchase());
        procurement().recordQuotations();
        procurement().approveQuotation();
    }

    /** Moves the clock to the deadline for bids. */
    void buyByTender() {
        Procurement procurement = procurement();
        attach("officer", get("officer", "tenders/" + application).get("number").asText(), "tender-file", "招标文件");
        procurement.prepareTender();
        procurement.approveTender();
        look("head", "/app/secrecy/reviews.xhtml");
        clear();
        look("officer", "/app/secrecy/reviews.xhtml?status=posting");
        look("agent", "/app/secrecy/reviews.xhtml");
        procurement.publishNotice();
        String number = get("agent", "tenders/" + application).get("number").asText();
        look("supplier", "/app/tender/submit-bid.xhtml?number=" + number);
        look("officer", "/app/tender/opening.xhtml?number=" + number);
        procurement.bid();
        as("agent").post("/api/v1/tenders/" + number + "/clarifications", json("text", "采购需求第三章“接口”一节，按国家标准提供开放接口。", "affectsBids", false,
                "bidDeadline", null, "version", version("agent", "tenders/" + application))).expect(201);
        look("officer", "/app/tender/demand.xhtml?number=" + number);
        look("agent", "/app/tender/clarify.xhtml?number=" + number);
        review();
        look("supplier", "/app/tender/submit-bid.xhtml?number=" + number);
        dispute();
        as("sysadmin").post("/api/v1/clock", Map.of("to", procurement.deadline().plusMinutes(10).toString())).expect(200);
        procurement.awaitOpening();
        look("officer", "/app/tender/opening.xhtml?number=" + number);
        procurement.openBids();
        procurement.formCommittee();
        look("agent", "/app/tender/committee.xhtml?number=" + number);
        look("agent", "/app/tender/paper-sheets.xhtml?number=" + number);
        procurement.evaluateBids();
        procurement.concludeEvaluation();
        look("auditor", "/app/tender/oversight.xhtml?number=" + number);
        procurement.award();
        look("agent", "/app/tender/after-award.xhtml?number=" + number);
        look("agent", "/app/tender/bonds.xhtml?number=" + number);
    }

    /** An enquiry and a challenge about the documents, answered; the firm complains of the answer. */
    private void dispute() {
        String tender = get("agent", "tenders/" + application).get("number").asText();
        look("supplier2", "/app/dispute/raise.xhtml?tender=" + tender);
        as("supplier2").post("/api/v1/enquiries", json("tender", tender, "step", "DOCUMENTS", "question", "接口规范是否公开？")).expect(201);
        String filed = as("supplier2").post("/api/v1/challenges", json("tender", tender, "step", "DOCUMENTS", "claims", List.of("交付期过短"), "facts",
                "同类项目一般为十个月。", "request", "延长交付期。", "sender", Disputing.SENDER)).expect(201).json().get("number").asText();
        does("officer", "answerEnquiry", json("answer", "公开，见采购需求附件。", "version", 0));
        does("officer", "answerChallenge", json("outcome", "unfounded", "answer", "交付期与采购需求相适应。", "version", 0));
        look("supplier2", "/app/dispute/dispute.xhtml?number=" + filed);
        as("supplier2").post("/api/v1/complaints", json("challenge", filed, "claims", List.of("交付期过短"), "facts", "答复没有依据。", "basis", "《政府采购法》第五十五条",
                "request", "责令修改采购文件。", "sender", Disputing.SENDER)).expect(201);
        look("finance", address(task("finance", "recordNotice")));
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
        look("officer2", "/app/acceptance/experts.xhtml?number=" + acceptance.get("number").asText());
        List<Map<String, Object>> results = new ArrayList<>();
        acceptance.get("items").forEach(i -> results.add(json("passed", passed || !results.isEmpty(), "remark", passed ? "合格" : "台账不全")));
        does("officer2", "inspectAcceptance", json("outcome", passed ? "passed" : "failed", "inspectors", "周启明", "results", results, "rectifyBy",
                passed ? null : today().plusDays(20).toString(), "opinion", passed ? "通过。" : "请补齐台账。", "version", acceptance.get("version").asLong()));
    }
}
