package org.yangguang.it.walk;

import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.demonstration.ProgrammeProject;
import org.yangguang.demonstration.ProgrammeProject.Instalment;
import org.yangguang.demonstration.ProgrammeProject.Target;
import org.yangguang.it.YangguangServer;
import org.yangguang.project.Indicator;
import org.yangguang.workflow.ProjectMode;

/** A programme's project on its way: the walk of all others with this project's own facts. */
final class ProgrammeWalk extends Works {

    private static final String SUPERVISOR = "supervisor";

    final ProgrammeProject project;
    private final Map<String, BigDecimal> planned = new HashMap<>();
    private List<JsonNode> milestones;
    private String contractNumber;
    private String projectNumber;
    private LocalDate today;

    ProgrammeWalk(YangguangServer server, People people, ProgrammeProject project) {
        super(server, people, project.mode().word(), project.title(), project.applicant(), project.applicant().replace("applicant", "recommender"),
                project.mode() == ProjectMode.TRANSFER ? project.applicant() : project.offers().get(0).supplier(), lines(project));
        this.project = project;
    }

    private static List<Line> lines(ProgrammeProject project) {
        return project.costs().stream().map(ProgrammeProject.Cost::line)
                .map(l -> new Line(l.item(), l.quantity().longValueExact(), l.unit(), l.unitPrice().yuan().toPlainString())).toList();
    }

    /** The clock stands on this day as long as nobody says otherwise. */
    void on(LocalDate day) {
        today = day;
    }

    @Override
    LocalDate today() {
        return today;
    }

    @Override
    String projectNumber() {
        if (projectNumber == null) {
            projectNumber = super.projectNumber();
        }
        return projectNumber;
    }

    // ---- 立项、预算 ------------------------------------------------------------------------------------------------

    @Override
    Map<String, Object> proposal(long version) {
        Map<String, Object> proposal = super.proposal(version);
        proposal.put("callNumber", project.call());
        proposal.put("purpose", project.purpose());
        proposal.put("plan", project.plan());
        proposal.put("expectedResults", project.results());
        proposal.put("region", project.region());
        return proposal;
    }

    @Override
    List<String> papers() {
        List<String> papers = new ArrayList<>();
        get(applicant, "calls/" + project.call()).get("documents").forEach(kind -> papers.add(kind.asText()));
        return papers;
    }

    @Override
    List<Map<String, Object>> indicators() {
        return project.targets().stream().map(Target::indicator).map(ProgrammeWalk::indicator).toList();
    }

    private static Map<String, Object> indicator(Indicator indicator) {
        return json("name", indicator.name(), "kind", indicator.kind().word(), "quantitative", indicator.quantitative(), "target",
                indicator.target(), "targetText", indicator.targetText(), "unit", indicator.unit(), "weight", indicator.weight());
    }

    @Override
    void prepareBudget() {
        String function = project("officer").get("functionCode").asText();
        List<Map<String, Object>> budgetLines = project.costs().stream().map(cost -> json("item", cost.line().item(), "function", function,
                "economic", cost.economic(), "source", "central", "year", today().getYear(), "procured", !mode.equals("transfer"),
                "amount", cost.line().amount().yuan().toPlainString())).toList();
        does(applicant, "prepareBudget", json("lines", budgetLines, "targets", indicators(), "remark", "按申报测算编列。", "opinion", "请审核。",
                "version", version(applicant, "budgets/" + application)));
    }

    // ---- 合同 -----------------------------------------------------------------------------------------------------

    @Override
    JsonNode contract(String user) {
        if (contractNumber == null) {
            contractNumber = super.contract("officer").get("number").asText();
        }
        return get(user, "contracts/" + contractNumber);
    }

    @Override
    Map<String, Object> draft(String user, String documentNumber, BigDecimal value, int advancePercent, String supervisor) {
        Map<String, Object> draft = super.draft(user, documentNumber, value, 0, supervisor);
        List<Map<String, Object>> rows = new ArrayList<>();
        BigDecimal left = value;
        for (Instalment instalment : project.instalments()) {
            boolean last = rows.size() == project.instalments().size() - 1;
            BigDecimal sum = last ? left : new BigDecimal(share(value, instalment.percent()));
            left = left.subtract(sum);
            rows.add(milestone(instalment.kind().name(), instalment.name(), instalment.deliverables(), today().plusDays(instalment.days()), sum));
        }
        draft.put("advancePercent", advancePercent);
        draft.put("advanceGuarantee", advancePercent > 0);
        draft.put("completionOn", today().plusDays(project.instalments().get(rows.size() - 1).days()).toString());
        draft.put("milestones", rows);
        return draft;
    }

    @Override
    List<Integer> shares() {
        return project.instalments().stream().map(Instalment::percent).toList();
    }

    @Override
    boolean isAdvanced() {
        return advancePercent() > 0;
    }

    private int advancePercent() {
        Instalment first = project.instalments().get(0);
        return first.kind().name().equals("ADVANCE") ? first.percent() : 0;
    }

    void issueAllotment() {
        does("officer", "issueAllotment", draft("officer", documentNumber(), total(), advancePercent(), null));
    }

    void approveAllotment() {
        does("authority", "approveAllotment", verdict("authority", "approved"));
    }

    void acceptTaskAgreement() {
        does(implementer, "acceptTaskAgreement", verdict(implementer, "signed"));
    }

    void draftContract() {
        BigDecimal value = new BigDecimal(contract("officer").get("value").asText());
        does("officer", "draftContract", draft("officer", null, value, advancePercent(), project.system() ? "JLGS" : null));
    }

    void reviewContract() {
        does("legal", "reviewContract", verdict("legal", "agreed"));
        does("finance", "countersignContract", verdict("finance", "agreed"));
    }

    void sign() {
        does(implementer, "signAsSupplier", json("outcome", "signed", "securityReference", null, "opinion", "同意签署。", "version",
                contract(implementer).get("version").asLong()));
        does("head", "signAsBuyer", json("outcome", "signed", "lateReason", null, "opinion", "同意签署。", "version",
                contract("head").get("version").asLong()));
    }

    // ---- 执行、费用确认、拨款 -----------------------------------------------------------------------------------------

    /** The contract's milestones in their order, which is that of the instalments. */
    private JsonNode milestone(int index) {
        if (milestones == null) {
            milestones = new ArrayList<>();
            contract("officer").get("milestones").forEach(milestones::add);
        }
        return milestones.get(index);
    }

    private void at(int index, String user, String key) {
        String number = milestone(index).get("number").asText();
        JsonNode task = tasks(user, key).stream().filter(t -> t.get("subject").asText().equals(number)).findFirst()
                .orElseThrow(() -> new AssertionError(user + " has no open " + key + " of " + number));
        does(user, task, command(user, task));
    }

    @Override
    BigDecimal cut(String milestone) {
        for (int i = 0; i < project.instalments().size(); i++) {
            if (milestone(i).get("number").asText().equals(milestone)) {
                return project.instalments().get(i).cut().yuan();
            }
        }
        throw new AssertionError("no milestone " + milestone + " of " + application);
    }

    void submitDeliverable(int index) {
        at(index, implementer, "submitDeliverable");
        if (project.system()) {
            at(index, SUPERVISOR, "checkDeliverable");
        }
    }

    void acceptDeliverable(int index) {
        at(index, "officer", "acceptDeliverable");
    }

    void claimCost(int index) {
        at(index, implementer, "claimCost");
    }

    void confirmCost(int index) {
        at(index, "officer", "confirmCost");
    }

    void submitInvoice(int index) {
        at(index, implementer, "submitInvoice");
    }

    void requestPayment(int index) {
        at(index, implementer, "requestPayment");
    }

    /** Plans the month for what is asked, then prepares, approves and records the order. */
    void pay(int index) {
        String number = milestone(index).get("number").asText();
        JsonNode payment = get("finance", "milestones/" + number + "/payment");
        String month = today().toString().substring(0, 7);
        BigDecimal sum = planned.merge(month, new BigDecimal(payment.get("amount").asText()), BigDecimal::add);
        as("financelead").put("/api/v1/plans", json("project", projectNumber(), "month", month, "planned", sum.toPlainString())).expect(204);
        at(index, "finance", "preparePayment");
        at(index, "financelead", "approvePayment");
        at(index, "finance2", "recordPayment");
    }

    // ---- 绩效、验收、办结 -------------------------------------------------------------------------------------------

    void reportPerformance() {
        JsonNode review = get(applicant, "performance-reviews/" + application);
        attach(applicant, review.get("number").asText(), "report", "绩效自评报告");
        List<Map<String, Object>> actuals = project.targets().stream()
                .map(t -> json("actual", t.actual(), "actualText", t.reached(), "evidence", "统计报表和现场核查记录")).toList();
        does(applicant, "reportPerformance", json("summary", project.results(), "actuals", actuals, "version", review.get("version").asLong()));
    }

    void scorePerformance() {
        List<Map<String, Object>> scores = project.targets().stream().map(t -> json("attainment",
                t.attainment() == null ? null : t.attainment().word(), "score", t.score(), "remark", t.remark())).toList();
        does("officer", "scorePerformance", json("outcome", "scored", "scores", scores, "opinion", "经核查，完成情况属实。", "version",
                version("officer", "performance-reviews/" + application)));
    }

    void handOver() {
        ProgrammeProject.Cost first = project.costs().get(0);
        does("officer", "handOver", json("archive", List.of(json("code", project.code() + "-D1", "name", "项目全套档案", "quantity", 1)),
                "assets", List.of(json("code", project.code() + "-Z1", "name", first.line().item(), "quantity", 1, "amount",
                        first.line().amount().yuan().toPlainString())), "opinion", "清单与实物核对一致，移交。", "version",
                version("officer", "acceptances/" + application)));
    }
}
