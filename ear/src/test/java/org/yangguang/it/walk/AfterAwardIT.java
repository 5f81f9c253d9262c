package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.demonstration.ProgrammeProject.Offer;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** After the award: a winner refuses and the next one follows; bid bonds are received, kept, and given back in time or with interest. */
class AfterAwardIT {

    private static final String BOND = "52000.00";

    private final MoneyWalk walk = new MoneyWalk(YangguangServer.shared(), "procurement", "沂蒙商务数据平台" + System.nanoTime() % 1_000_000_000, "supplier2",
            List.of(new Walk.Line("平台建设", 1, "项", "2600000.00")));
    private final Procurement procurement = new Procurement(walk, "C16010302", List.of(new Offer("supplier", 90), new Offer("supplier2", 91), new Offer("supplier3", 92),
            new Offer("supplier4", 93))).asking(BOND);
    private final Disputing disputing = new Disputing(walk);

    private String firm(String user) {
        return walk.get(user, "whoami").get("organisation").asText();
    }

    private Http.Answer received(String user) {
        return walk.as("agent").post("/api/v1/tenders/" + disputing.tender() + "/bonds", json("supplier", firm(user), "lot", 1, "amount", BOND, "form", "guarantee",
                "reference", "BH-" + user, "receivedOn", walk.today().toString()));
    }

    private JsonNode bond(String user) {
        String firm = firm(user);
        for (JsonNode bond : walk.get("officer", "tenders/" + disputing.tender() + "/bonds")) {
            if (bond.get("supplier").asText().equals(firm)) {
                return bond;
            }
        }
        throw new AssertionError("no bond of " + user);
    }

    private String state(String user) {
        return bond(user).get("state").asText();
    }

    private Http.Answer returned(String user) {
        return walk.as("agent").post("/api/v1/tenders/" + disputing.tender() + "/bonds/" + firm(user) + "/return", json("lot", 1, "returnedOn", walk.today().toString(),
                "baseRate", null, "version", bond(user).get("version").asLong()));
    }

    @Test
    void theNextCandidateFollowsAndBondsComeBack() {
        walk.apply();
        walk.recommend();
        walk.screen();
        walk.approve();
        walk.budget(Works.documentNumber());
        walk.appraise();
        bondsAreReceived();
        theResultIsTold();
        theWinnerRefuses();
        theNextSigns();
        theLoserWaits();
    }

    private void bondsAreReceived() {
        procurement.prepareTender();
        procurement.approveTender();
        assertThat(Disputing.code(received("supplier"))).as("before the notice").isEqualTo("TEN-05a");
        procurement.publishNotice();
        for (String user : List.of("supplier", "supplier2", "supplier3")) {
            received(user).expect(201);
        }
        assertThat(Disputing.code(received("supplier"))).isEqualTo("TEN-05b");
        assertThat(walk.get("officer", "tenders/" + disputing.tender() + "/bonds")).as("who bids is a secret").isEmpty();
        assertThat(walk.get("supplier3", "tenders/" + disputing.tender() + "/own-bonds").at("/0/state").asText()).isEqualTo("held");
        procurement.bid();
        disputing.clock(procurement.deadline().plusMinutes(10));
        procurement.openBids();
        assertThat(state("supplier4")).isEqualTo("missing");
        assertThat(state("supplier2")).isEqualTo("held");
        procurement.formCommittee();
        procurement.evaluateBids();
        procurement.concludeEvaluation();
        procurement.award();
    }

    private void theResultIsTold() {
        String tender = disputing.tender();
        assertThat(walk.get("supplier2", "tenders/" + tender + "/bids").at("/0/bid/place").isNull()).as("before the announcement").isTrue();
        walk.review();
        assertThat(walk.get("supplier2", "tenders/" + tender + "/bids").at("/0/bid/place").asInt()).isEqualTo(2);
        assertThat(walk.get("supplier2", "notices").toString()).contains("result-announced", tender);
        JsonNode periods = walk.get("auditor", "tenders/" + tender + "/award-periods");
        assertThat(periods).extracting(p -> p.get("step").asText()).containsExactly("report", "confirm", "announce", "notice");
        assertThat(periods).extracting(p -> p.get("late").asBoolean()).containsOnly(false);
        assertThat(state("supplier3")).isEqualTo("due");
        assertThat(state("supplier")).as("until the contract").isEqualTo("held");
    }

    private Http.Answer refused(String user, String ground) {
        String tender = disputing.tender();
        return walk.as(user).post("/api/v1/tenders/" + tender + "/refusals", json("lot", 1, "ground", ground, "reason", "核心人员离职，无法履约。", "statedOn",
                walk.today().toString(), "version", walk.version(user, "tenders/" + tender)));
    }

    private Http.Answer decided(String refusal, String remedy) {
        return walk.as("head").post("/api/v1/refusals/" + refusal + "/decision", json("remedy", remedy, "keepBond", true, "opinion", "无正当理由。", "version",
                walk.get("head", "tenders/" + disputing.tender() + "/refusals").at("/0/version").asLong()));
    }

    private void theWinnerRefuses() {
        String tender = disputing.tender();
        String draft = walk.contract("officer").get("number").asText();
        assertThat(Disputing.code(refused("agent", "not-signed"))).isEqualTo("AWD-03c");
        assertThat(Disputing.code(refused("officer", "disqualified"))).isEqualTo("AWD-03d");
        String refusal = refused("agent", "refused").expect(201).json().get("number").asText();
        assertThat(Disputing.code(refused("officer", "refused"))).isEqualTo("AWD-03e");
        assertThat(walk.get("head", "notices").toString()).contains("winner-refused");
        assertThat(Disputing.code(decided(refusal, "candidate"))).isEqualTo("AWD-03b");
        walk.attach("agent", refusal, "refusal", "放弃中标的函");
        assertThat(decided(refusal, "candidate").expect(200).json().get("decisions")).isEmpty();
        walk.as("supplier").get("/api/v1/tenders/" + tender + "/lots/1/award-letter").expect(404);
        assertThat(walk.tasks("officer", "draftContract")).as("the draft's task is gone").isEmpty();
        assertThat(walk.get("officer", "contracts/" + draft).get("status").asText()).isEqualTo("void");
        assertThat(walk.get("officer", "tenders/" + tender).at("/voids/0/dispute").asText()).isEqualTo(refusal);
        assertThat(Http.anonymous(walk.server).get("/api/v1/open/notices/" + tender + "-JG").expect(200).json().get("voidSince").asText()).isEqualTo(walk.today().toString());
        assertThat(bond("supplier").get("refusal").asText()).isEqualTo(refusal);
        assertThat(Disputing.code(returned("supplier"))).isEqualTo("TEN-05d");
        assertThat(Disputing.code(returned("supplier2"))).as("nobody has won").isEqualTo("TEN-05c");
        walk.as("officer").post("/api/v1/refusals/" + refusal + "/report", json("documentNumber", "信函〔2026〕3号", "reportedOn", walk.today().toString(), "version",
                walk.get("officer", "tenders/" + tender + "/refusals").at("/0/version").asLong())).expect(200);
    }

    private void theNextSigns() {
        procurement.award();
        walk.review();
        walk.as("supplier2").get("/api/v1/tenders/" + disputing.tender() + "/lots/1/award-letter").expect(200);
        walk.does("officer", "draftContract", walk.draft("officer", null, new BigDecimal(walk.contract("officer").get("value").asText()), 0, null));
        walk.does("legal", "reviewContract", walk.verdict("legal", "agreed"));
        walk.does("finance", "countersignContract", walk.verdict("finance", "agreed"));
        walk.does("supplier2", "signAsSupplier", walk.verdict("supplier2", "signed"));
        assertThat(Disputing.code(returned("supplier2"))).isEqualTo("TEN-05c");
        walk.does("head", "signAsBuyer", walk.verdict("head", "signed"));
        assertThat(bond("supplier2").get("cause").asText()).isEqualTo("signed");
        assertThat(returned("supplier2").expect(200).json().get("state").asText()).isEqualTo("returned");
        assertThat(Disputing.code(returned("supplier2"))).isEqualTo("TEN-05e");
        assertThat(Disputing.code(refused("agent", "refused"))).as("the contract is signed").isEqualTo("AWD-03a");
    }

    /** Twelve days after the letter: what the calculator says is owed. */
    private void theLoserWaits() {
        JsonNode due = bond("supplier3");
        assertThat(due.get("state").asText()).isEqualTo("due");
        disputing.clock(walk.now().plusDays(12));
        assertThat(state("supplier3")).isEqualTo("overdue");
        org.awaitility.Awaitility.await().atMost(java.time.Duration.ofSeconds(40)).until(() -> walk.get("agent", "notices").toString().contains("bonds-overdue"));
        assertThat(walk.get("officer", "notices").toString()).contains("bonds-overdue", disputing.tender());
        JsonNode back = returned("supplier3").expect(200).json();
        assertThat(back.get("state").asText()).isEqualTo("returned-late");
        JsonNode owed = walk.as("auditor").post("/api/v1/calculators/bond-interest", json("amount", BOND, "from", due.get("since").asText(), "returnedOn",
                walk.today().toString(), "baseRate", null)).expect(200).json().get("result");
        assertThat(back.get("interest").asText()).isEqualTo(owed.get("interest").asText());
        assertThat(back.get("daysLate").asLong()).isEqualTo(owed.get("daysLate").asLong()).isPositive();
        assertThat(walk.get("supplier3", "tenders/" + disputing.tender() + "/own-bonds").at("/0/interest").asText()).isEqualTo(owed.get("interest").asText());
    }
}
