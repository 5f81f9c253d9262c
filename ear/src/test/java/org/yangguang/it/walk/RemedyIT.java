package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.demonstration.ProgrammeProject.Offer;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** What an upheld challenge or complaint leads to, one consequence after the other in one project: facts and position go back together. */
class RemedyIT {

    private static final List<String> BIDDERS = List.of("supplier", "supplier2", "supplier3", "supplier4");

    private final MoneyWalk walk = new MoneyWalk(YangguangServer.shared(), "procurement", "莒南商务信息平台" + System.nanoTime() % 1_000_000_000, "supplier2",
            List.of(new Walk.Line("平台建设", 1, "项", "2600000.00")));
    private final Procurement procurement = new Procurement(walk, "C16010302", List.of(new Offer("supplier", 90), new Offer("supplier2", 91), new Offer("supplier3", 92),
            new Offer("supplier4", 93)));
    private final Disputing disputing = new Disputing(walk);

    private static Map<String, Object> remedy(String word) {
        return json("remedy", word, "newCommittee", false, "damage", null, "liable", null);
    }

    private JsonNode tender(String number) {
        return walk.get("officer", "tenders/" + number);
    }

    private String challenged(String supplier, String step) {
        return disputing.challenge(supplier, step, "评审有误").expect(201).json().get("number").asText();
    }

    private void upheld(String challenge, Map<String, Object> remedy) {
        Http.Answer given = disputing.answer(challenge, "upheld", remedy);
        assertThat(given.status()).as(given.toString()).isEqualTo(204);
    }

    private void refused(String challenge, String remedy, String code) {
        assertThat(Disputing.code(disputing.answer(challenge, "upheld", remedy(remedy)))).as(remedy).isEqualTo(code);
    }

    private void published() {
        procurement.prepareTender();
        procurement.approveTender();
        procurement.publishNotice();
        procurement.bid();
    }

    private void opened() {
        disputing.clock(procurement.deadline().plusMinutes(10));
        procurement.openBids();
    }

    private JsonNode lastVoid(String tender) {
        JsonNode voids = tender(tender).get("voids");
        assertThat(voids).isNotEmpty();
        return voids.get(voids.size() - 1);
    }

    @Test
    void whatIsUpheldIsCarriedOut() {
        walk.apply();
        walk.recommend();
        walk.screen();
        walk.approve();
        walk.budget(Works.documentNumber());
        walk.appraise();
        theDocuments();
        theProcurement();
        anotherCandidate();
        theEvaluation();
        theLiability();
        theTermination();
    }

    /** Before the opening: the documents are mended, and the procurement begins anew. */
    private void theDocuments() {
        published();
        String first = disputing.tender();
        String challenge = challenged("supplier2", "DOCUMENTS");
        assertThat(walk.get("officer", "disputes/" + challenge).get("remedies")).extracting(JsonNode::asText).containsExactly("documents");
        refused(challenge, "evaluation", "DSP-06b");
        refused(challenge, "candidate", "DSP-06c");
        refused(challenge, "tender", "DSP-06e");
        refused(challenge, "liability", "DSP-06f");
        assertThat(Disputing.code(disputing.answer(challenge, "unfounded", remedy("documents")))).isEqualTo("DSP-06");
        upheld(challenge, remedy("documents"));
        assertThat(walk.get("supplier2", "disputes/" + challenge).at("/carriedOut/remedy").asText()).isEqualTo("documents");
        assertThat(tender(first).get("status").asText()).isEqualToIgnoringCase("unsuccessful");
        assertThat(tender(first).get("bids")).as("they stay sealed").isEmpty();
        new Portal(walk).listsNotice("已终止");
        keepsWhatItSaid(first);
        assertThat(lastVoid(first).get("dispute").asText()).isEqualTo(challenge);
        assertThat(tender(disputing.tender()).get("previous").asText()).isEqualTo(first);
        assertThat(walk.get("supplier3", "notices").toString()).contains("award-voided", first);
    }

    /** Terms and the case for no reserve are drafted anew for the next round; the notice of the first goes on to say what it has said. */
    private void keepsWhatItSaid(String first) {
        Map<String, Object> terms = DemandFile.terms(walk);
        terms.put("paymentDays", 7);
        walk.as("officer").put("/api/v1/tenders/" + walk.application + "/terms", terms).expect(200);
        Map<String, Object> demand = DemandFile.of(walk);
        demand.put("noReserve", json("ground", "FRAMEWORK", "reason", "下一轮改为框架协议。"));
        walk.as("officer").put("/api/v1/tenders/" + walk.application + "/demand", demand).expect(200);
        String next = disputing.tender();
        assertThat(walk.get("officer", "tenders/" + next + "/terms/offered").get("paymentDays").asInt()).isEqualTo(7);
        assertThat(walk.get("officer", "tenders/" + first + "/terms/offered").get("paymentDays").asInt()).isEqualTo(30);
        for (Http reader : List.of(Http.anonymous(walk.server), walk.as("agent"), walk.as("supplier"))) {
            assertThat(reader.get("/api/v1/open/tenders/" + first + "/terms").expect(200).json().get("paymentDays").asInt()).isEqualTo(30);
            assertThat(reader.get("/api/v1/open/tenders/" + first + "/reserve").expect(200).json().get("ground").asText()).isEqualTo("too-few");
            reader.get("/api/v1/open/tenders/" + next + "/terms").expect(404);
            reader.get("/api/v1/open/tenders/" + next + "/reserve").expect(404);
        }
    }

    /** After the opening: the procurement is void and begins anew. */
    private void theProcurement() {
        published();
        opened();
        String second = disputing.tender();
        String challenge = challenged("supplier3", "PROCESS");
        refused(challenge, "documents", "DSP-06a");
        refused(challenge, "evaluation", "DSP-06b");
        upheld(challenge, remedy("tender"));
        assertThat(walk.tasks("agent", "formCommittee")).as("its task is gone").isEmpty();
        assertThat(lastVoid(second).get("lines")).hasSize(BIDDERS.size());
        assertThat(tender(second).get("failedGround").asText()).isEqualTo("DSP-06i");
        assertThat(walk.tasks("officer", "prepareTender")).hasSize(1);
    }

    private void award() {
        procurement.evaluateBids();
        procurement.concludeEvaluation();
        procurement.award();
    }

    /** After the award, before a signature: it is void, the draft is closed, the next in the ranking wins. */
    private void anotherCandidate() {
        published();
        opened();
        procurement.formCommittee();
        award();
        walk.review();
        String third = disputing.tender();
        String draft = walk.contract("officer").get("number").asText();
        walk.as("supplier").get("/api/v1/tenders/" + third + "/lots/1/award-letter").expect(200);
        String challenge = challenged("supplier3", "RESULT");
        upheld(challenge, remedy("candidate"));
        walk.as("supplier").get("/api/v1/tenders/" + third + "/lots/1/award-letter").expect(404);
        assertThat(walk.tasks("officer", "draftContract")).as("the draft's task is gone").isEmpty();
        assertThat(walk.get("officer", "contracts/" + draft).get("status").asText()).isEqualTo("void");
        assertThat(walk.get("officer", "contracts/" + draft).get("voidBy").asText()).isEqualTo(challenge);
        assertThat(lastVoid(third).at("/lines/0/contract").asText()).isEqualTo(draft);
        JsonNode open = Http.anonymous(walk.server).get("/api/v1/open/notices/" + third + "-JG").expect(200).json();
        assertThat(open.get("voidSince").asText()).isEqualTo(walk.today().toString());
        assertThat(open.at("/facts/voids/0/lines")).as("who had won, as it had been told").hasSize(1);
        procurement.award();
        walk.review();
        assertThat(walk.contract("officer").get("supplierName").asText()).isEqualTo(walk.get("supplier2", "whoami").get("organisationName").asText());
        assertThat(walk.tasks("officer", "draftContract")).hasSize(1);
    }

    private void signed() {
        walk.does("officer", "draftContract", walk.draft("officer", null, new BigDecimal(walk.contract("officer").get("value").asText()), 0, null));
        walk.does("legal", "reviewContract", walk.verdict("legal", "agreed"));
        walk.does("finance", "countersignContract", walk.verdict("finance", "agreed"));
        walk.does("supplier2", "signAsSupplier", walk.verdict("supplier2", "signed"));
        walk.does("head", "signAsBuyer", walk.verdict("head", "signed"));
    }

    /** After the signature, before the performance, by a complaint that suspends: the contract is cancelled, the evaluation is done again. */
    private void theEvaluation() {
        String third = disputing.tender();
        String challenge = challenged("supplier4", "RESULT");
        signedAfter(challenge);
        walk.review();
        String cancelled = walk.contract("officer").get("number").asText();
        String complaint = disputing.complain("supplier4", challenge, "评审有误").expect(201).json().get("number").asText();
        disputing.paper(complaint, "acceptance", null, null, null).expect(204);
        disputing.paper(complaint, "suspension", 30, null, null).expect(204);
        assertThat(Disputing.code(disputing.paper(complaint, "decision", null, "upheld", null))).isEqualTo("DSP-06");
        assertThat(Disputing.code(disputing.paper(complaint, "decision", null, "upheld", remedy("candidate")))).as("two are left").isEqualTo("DSP-06d");
        disputing.paper(complaint, "decision", null, "upheld", remedy("evaluation")).expect(204);
        assertThat(walk.get("officer", "contracts/" + cancelled).get("status").asText()).isEqualTo("void");
        assertThat(walk.get("auditor", "contracts/" + cancelled + "/balance").get("contracted").asText()).isEqualTo("0.00");
        assertThat(walk.tasks("supplier2", "submitDeliverable")).as("nothing is performed any more").isEmpty();
        assertThat(Http.anonymous(walk.server).get("/api/v1/open/tenders/" + third + "/decisions").expect(200).json().at("/0/remedy").asText()).isEqualTo("evaluation");
        assertThat(tender(third).get("committee")).extracting(s -> s.get("status").asText()).contains("void", "pending");
        award();
        walk.review();
        new OpenReleases(walk.server, walk.projectNumber()).areValidWith("contract", "contractTermination");
        assertThat(Http.anonymous(walk.server).get("/api/v1/open/releases?kind=void-contract&count=100").expect(200).json().get("rows"))
                .as("what had been announced is announced as cancelled").anyMatch(r -> r.get("subject").asText().equals(cancelled));
        assertThat(walk.contract("officer").get("number").asText()).isNotEqualTo(cancelled);
        assertThat(tender(third).get("voids")).hasSize(2);
    }

    /** Once something has been handed in the contract stands; the damage is somebody's. */
    private void theLiability() {
        String challenge = challenged("supplier4", "RESULT");
        signedAfter(challenge);
        String complaint = disputing.complain("supplier4", challenge, "评审有误").expect(201).json().get("number").asText();
        disputing.paper(complaint, "acceptance", null, null, null).expect(204);
        String number = walk.milestoneNumber("PROGRESS");
        walk.attach("supplier2", number, "deliverable", "阶段成果");
        walk.does("supplier2", "submitDeliverable", json("statement", "阶段成果已完成。", "version", walk.version("supplier2", "milestones/" + number)));
        assertThat(Disputing.code(disputing.paper(complaint, "decision", null, "upheld", remedy("tender")))).isEqualTo("DSP-06e");
        disputing.paper(complaint, "decision", null, "upheld", json("remedy", "liability", "newCommittee", false, "damage", "50000.00", "liable", "评审专家")).expect(204);
        assertThat(walk.get("supplier4", "disputes/" + complaint).at("/carriedOut/damage").asText()).isEqualTo("50000.00");
        assertThat(walk.contract("officer").get("status").asText()).isEqualTo("in-force");
        assertThat(walk.tasks("officer", "acceptDeliverable")).as("the performance goes on").hasSize(1);
    }

    /** The project is terminated while its contract is carried out: what is not performed is not contracted any more, and everybody reads it. */
    private void theTermination() {
        String contract = walk.contract("officer").get("number").asText();
        String open = challenged("supplier3", "RESULT");
        String reason = "上级规划调整，平台不再建设。";
        walk.as("authority").post("/api/v1/projects/" + walk.projectNumber() + "/terminate", json("reason", reason, "version",
                walk.version("officer", "applications/" + walk.application))).expect(204);
        assertThat(walk.tasks("officer", "acceptDeliverable")).as("nothing is performed any more").isEmpty();
        assertThat(walk.get("officer", "contracts/" + contract).get("status").asText()).isEqualTo("terminated");
        assertThat(walk.get("auditor", "contracts/" + contract + "/balance").get("contracted").asText()).isEqualTo("0.00");
        assertThat(walk.get("supplier2", "notices").toString()).contains("contract-terminated", contract, reason);
        walk.review();
        new OpenReleases(walk.server, walk.projectNumber()).areValidWith("contract", "contractTermination");
        assertThat(Http.anonymous(walk.server).get("/api/v1/open/releases?kind=void-contract&count=100").expect(200).json().get("rows"))
                .anyMatch(r -> r.get("subject").asText().equals(contract));
        assertThat(walk.get("officer", "disputes/" + open).get("remedies")).as("nothing leads back any more").extracting(JsonNode::asText).containsExactly("liability");
        refused(open, "tender", "DSP-06g");
        upheld(open, null);
        assertThat(walk.get("supplier3", "disputes/" + open).get("status").asText()).isEqualTo("upheld");
    }

    private void signedAfter(String challenge) {
        assertThat(disputing.answer(challenge, "unfounded", null).status()).isEqualTo(204);
        signed();
    }
}
