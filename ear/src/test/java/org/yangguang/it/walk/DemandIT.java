package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.demonstration.ProgrammeProject.Offer;
import org.yangguang.it.Http;
import org.yangguang.it.SealedBids;
import org.yangguang.it.YangguangServer;

/** A notice waits for what the law wants on file before it: nothing, too little, too late, and at last enough. */
class DemandIT {

    private final MoneyWalk walk = new MoneyWalk(YangguangServer.shared(), "procurement", "沂水农产品产销平台" + System.nanoTime() % 1_000_000_000, "supplier",
            List.of(new Walk.Line("平台建设", 1, "项", "1600000.00")));
    private final Procurement procurement = new Procurement(walk, "C16010302", List.of(new Offer("supplier", 90)));

    private String path() {
        return "/api/v1/tenders/" + walk.application + "/demand";
    }

    private long version() {
        return walk.get("officer", "tenders/" + walk.application + "/demand").at("/content/version").asLong();
    }

    private Http.Answer publish() {
        return walk.act("agent", walk.task("agent", "publishNotice"), "publishNotice", procurement.notice());
    }

    private static List<String> codes(Http.Answer refused) {
        return refused.expect(422).json().get("breaches").findValuesAsText("code");
    }

    private Http.Answer declare() {
        return walk.as("officer").post(path() + "/intention", json("need", "建设农产品产销信息平台。", "month", walk.today().plusMonths(2).toString(),
                "amount", "1600000.00", "version", version()));
    }

    @Test
    void aNoticeWaitsForWhatMustBeOnFile() {
        walk.apply();
        walk.recommend();
        walk.screen();
        walk.as("officer").get(path()).expect(404);
        walk.approve();
        assertThat(version()).as("from the approval on").isZero();
        intended();
        walk.budget(Works.documentNumber());
        walk.appraise();
        procurement.prepareTender();
        procurement.approveTender();
        walk.clear();
        SealedBids.OFFICERS.forEach(officer -> SealedBids.keyOf(walk.server, officer, walk.as(officer)));
        String number = walk.get("agent", "tenders/" + walk.application).get("number").asText();
        assertThat(codes(publish())).as("SecrecyRule.OUTLET_COMES_FIRST").containsExactly("SECRECY-X10");
        assertThat(broken(number)).contains("SECRECY-X10").doesNotContain("SECRECY-X03");
        walk.post();
        Http.Answer early = publish();
        assertThat(codes(early)).contains("BUD-06a", "TENDER-X34", "ARG-06a", "ARG-01", "ARG-02", "ARG-03", "EVA-15a", "ARG-05a", "ARG-09", "ARG-10", "ARG-10a", "ARG-10b", "ARG-10c", "ARG-10d");
        assertThat(early.text()).as("the first possible day").contains(walk.today().plusDays(30).toString());
        assertThat(broken(number)).contains("BUD-06a", "ARG-06a", "EVA-15a").doesNotContain("MET-10a");
        assertThat(walk.get("agent", "tenders/" + number + "/demand/missing").findValuesAsText("code")).contains("BUD-06a");
        recorded();
        assertThat(broken(number)).noneMatch(code -> code.startsWith("ARG-0") || code.startsWith("BUD-06"));
        drafted(number);
        publish().expect(204);
        assertThat(codes(walk.as("officer").put(path(), DemandFile.of(walk)))).contains("TENDER-X07");
        walk.as("supplier").get(path()).expect(403);
        assertThat(codes(walk.as("officer").put("/api/v1/tenders/" + walk.application + "/terms", DemandFile.terms(walk)))).contains("TENDER-X07");
        assertThat(Http.anonymous(walk.server).get("/api/v1/open/tenders/" + number + "/terms").expect(200).text()).contains("数据不出政务外网");
        assertThat(Http.anonymous(walk.server).get("/api/v1/open/tenders/" + number + "/reserve").expect(200).text()).contains("too-few");
    }

    /** Read by everyone once the notice stands, and not before; changed by nobody then. */
    private void drafted(String number) {
        String offered = "/api/v1/open/tenders/" + number + "/terms";
        Http.anonymous(walk.server).get(offered).expect(404);
        Map<String, Object> terms = DemandFile.terms(walk);
        terms.put("instalments", List.of(json("milestone", "预付款", "advance", true, "percent", 101)));
        terms.put("paymentDays", 0);
        assertThat(codes(walk.as("officer").put("/api/v1/tenders/" + walk.application + "/terms", terms))).containsExactly("INPUT-X13", "INPUT-X13");
        walk.as("agent").put("/api/v1/tenders/" + walk.application + "/terms", terms).expect(403);
        assertThat(walk.get("agent", "tenders/" + number + "/terms/missing")).isEmpty();
        assertThat(walk.get("agent", "tenders/" + number + "/year").get("splitting").isNull()).as("an open tender is counted among nothing").isTrue();
    }

    /** Put forward long before the tender, cleared by a second person, on the portal from then on. */
    private void intended() {
        assertThat(codes(walk.as("officer").post(path() + "/intention", json("need", "", "month", walk.today().minusMonths(2).toString(), "amount", "9000000000.00",
                "version", 0)))).contains("INPUT-X01", "INPUT-X08", "BUD-01");
        walk.as("agent").post(path() + "/intention", Map.of("version", 0)).expect(403);
        declare().expect(200);
        String number = declare().expect(200).json().at("/intention/number").asText();
        assertThat(released(number)).as("before its review").isEmpty();
        walk.review();
        JsonNode release = released(number);
        assertThat(release).hasSize(1);
        assertThat(release.get(0).get("body").asText()).contains("\"planning\"", "建设农产品产销信息平台");
        assertThat(codes(declare())).containsExactly("ARG-06b");
    }

    private JsonNode released(String number) {
        return Http.anonymous(walk.server).get("/api/v1/open/releases?kind=intention&text=" + number).expect(200).json().get("rows");
    }

    private List<String> broken(String tender) {
        List<String> codes = new java.util.ArrayList<>();
        walk.get("agent", "tenders/" + tender + "/check").forEach(rule -> {
            if (!rule.get("breaches").isEmpty()) {
                codes.add(rule.get("code").asText());
            }
        });
        return codes;
    }

    /** What has not happened yet and what is none is refused; the earlier publication on the designated outlet counts. */
    private void recorded() {
        Map<String, Object> demand = DemandFile.of(walk);
        demand.put("plan", json("number", "CGJH-1", "filedOn", walk.today().plusDays(1).toString()));
        demand.put("outlet", json("publishedOn", null, "address", "ccgp"));
        assertThat(codes(walk.as("officer").put(path(), demand))).contains("INPUT-X09", "INPUT-X12", "INPUT-X01");
        Map<String, Object> stale = DemandFile.of(walk);
        DemandFile.keep(walk);
        walk.as("officer").put(path(), stale).expect(409);
    }
}
