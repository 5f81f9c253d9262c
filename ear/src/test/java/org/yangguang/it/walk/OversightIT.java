package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.yangguang.demonstration.ProgrammeProject.Offer;
import org.yangguang.it.BidderCertificate;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** What is asked and looked at in one open tender beyond its tasks: signs of collusion, marks far from the others', how firmly the ranking stands, whether the contract says what was bid. */
class OversightIT {

    private final MoneyWalk walk = new MoneyWalk(YangguangServer.shared(), "procurement", "岱岳商务信息平台" + System.nanoTime() % 1_000_000_000, "supplier",
            List.of(new Walk.Line("平台建设", 1, "项", "2600000.00")));
    private final Procurement procurement = new Procurement(walk, "C16010302", List.of(new Offer("supplier", 90), new Offer("supplier2", 91), new Offer("supplier3", 92)));
    private String tender;
    private List<String> members;

    private static String code(Http.Answer refused) {
        return refused.expect(422).json().at("/breaches/0/code").asText();
    }

    private JsonNode tender() {
        return walk.get("agent", "tenders/" + walk.application);
    }

    private Http.Answer conclude() {
        return walk.act("agent", walk.task("agent", "concludeEvaluation"), "concludeEvaluation", json("returned", false, "confirmations", List.of(),
                "explanations", List.of(), "opinion", "推荐排名第一的投标人。", "version", tender().get("version").asLong()));
    }

    @Test
    void marksAreExplainedTheRankingIsComputedAgainAndTheContractSaysWhatWasBid() throws GeneralSecurityException {
        walk.apply();
        walk.recommend();
        walk.screen();
        walk.approve();
        walk.budget(Works.documentNumber());
        walk.appraise();
        procurement.prepareTender();
        procurement.approveTender();
        procurement.publishNotice();
        presented();
        procurement.bid(Map.of("supplier2", document("王五"), "supplier3", document("王五")));
        walk.as("sysadmin").post("/api/v1/clock", Map.of("to", procurement.deadline().plusMinutes(10).toString())).expect(200);
        tender = tender().get("number").asText();
        walk.as("auditor").get("/api/v1/tenders/" + tender + "/signals").expect(404);
        procurement.openBids();
        signals();
        procurement.formCommittee();
        members = new ArrayList<>();
        tender().get("committee").forEach(s -> members.add(s.get("member").asText()));

        walk.as("agent").get("/api/v1/tenders/" + tender + "/signals").expect(404);
        reasons();
        assertThat(signalsOf("agent")).as("when all sheets are in").contains("same-author");
        walk.as("officer").get("/api/v1/tenders/" + tender + "/signals").expect(404);
        walk.as("auditor").get("/api/v1/tenders/" + tender + "/stability").expect(404);
        assertThat(conclude().status()).isEqualTo(204);
        stability();
        assertThat(signalsOf("head")).as("with the report").contains("same-phone");
        assertThat(tender().get("bids")).as("nobody is out for a sign").allMatch(b -> b.get("ground").isNull());
        procurement.award();
        contract();
    }

    /** An Office document that names who made it. */
    private static byte[] document(String author) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("docProps/core.xml"));
            zip.write(("<dc:creator>" + author + "</dc:creator><nonce>" + System.nanoTime() + "</nonce>").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Two bidders come with one and the same certificate, one over TLS and one through a proxy; the third has none. */
    private void presented() throws GeneralSecurityException {
        BidderCertificate certificate = YangguangServer.certificate();
        walk.people.comes("supplier", walk.as("supplier").over(walk.server.secureAddress(), certificate.connection()));
        walk.people.comes("supplier2", walk.as("supplier2").through(certificate.headers()));
    }

    private List<String> signalsOf(String reader) {
        List<String> kinds = new ArrayList<>();
        walk.get(reader, "tenders/" + tender + "/signals").get("signals").forEach(s -> kinds.add(s.get("kind").asText()));
        return kinds;
    }

    /** The bids of a walk name one contact and telephone, come from this machine and stand in equal steps of price; two were written by the same person. */
    private void signals() {
        assertThat(signalsOf("auditor")).contains("same-address", "same-contact", "same-phone", "regular-prices").doesNotContain("same-author", "same-account");
        assertThat(walk.get("auditor", "tenders/" + tender + "/signals").get("unread").asInt()).isEqualTo(2);
        JsonNode found = walk.get("auditor", "tenders/" + tender + "/signals");
        assertThat(found.get("uncertified").asInt()).isEqualTo(1);
        assertThat(found.get("signals")).filteredOn(s -> s.get("kind").asText().equals("same-certificate")).singleElement().satisfies(s -> {
            assertThat(s.get("evidence").asText()).isEqualTo(YangguangServer.certificate().fingerprint());
            assertThat(s.get("suppliers")).hasSize(2);
            assertThat(s.get("article").asText()).contains("第三十七条");
        });
        for (String other : List.of("supplier", "expert1")) {
            walk.as(other).get("/api/v1/tenders/" + tender + "/signals").expect(403);
        }
        walk.as("officer").post("/api/v1/tenders/" + tender + "/signals/files", json()).expect(403);
        JsonNode read = walk.as("auditor").post("/api/v1/tenders/" + tender + "/signals/files", json()).expect(200).json();
        assertThat(read.get("unread").asInt()).isZero();
        List<JsonNode> authors = new ArrayList<>();
        read.get("signals").forEach(s -> {
            if (s.get("kind").asText().equals("same-author")) {
                authors.add(s);
            }
        });
        assertThat(authors).hasSize(1);
        assertThat(authors.get(0).get("evidence").asText()).isEqualTo("王五");
        assertThat(authors.get(0).get("suppliers")).hasSize(2);
        assertThat(authors.get(0).get("article").asText()).contains("第三十七条");
    }

    /** The first member puts the last bid far below the others. */
    private void reasons() {
        for (int i = 0; i < members.size(); i++) {
            List<Map<String, Object>> marks = new ArrayList<>();
            int last = tender().get("bids").size() - 1;
            for (int b = 0; b <= last; b++) {
                String bid = tender().get("bids").get(b).get("number").asText();
                marks.add(json("bid", bid, "criterion", 0, "mark", i == 0 && b == last ? 20 : 38, "remark", null));
                marks.add(json("bid", bid, "criterion", 1, "mark", 17, "remark", null));
            }
            walk.does(members.get(i), "evaluateBids", json("marks", marks, "recuse", false, "recusalGround", null, "opinion", null));
            if (i == 0) {
                assertThat(walk.get(members.get(0), "mark-reasons")).as("before all sheets are in nobody is told").isEmpty();
            }
        }
        assertThat(code(conclude())).isEqualTo("EVA-17a");
        assertThat(walk.get(members.get(0), "notices").toString()).contains("marks-far-off", tender);
        assertThat(walk.get(members.get(1), "mark-reasons")).isEmpty();
        JsonNode asked = walk.get(members.get(0), "mark-reasons");
        assertThat(asked).hasSize(1);
        assertThat(asked.toString()).as("nothing of what the others gave").doesNotContain("38.0", ":38,", "\"38\"");
        String path = "/api/v1/tenders/" + tender + "/mark-reasons";
        Map<String, Object> reason = json("bid", asked.get(0).get("bid").asText(), "criterion", 0, "reason", " ");
        assertThat(code(walk.as(members.get(0)).post(path, json("reasons", List.of(reason))))).isEqualTo("INPUT-X01");
        walk.as(members.get(1)).post(path, json("reasons", List.of(reason))).expect(404);
        walk.as("officer").post(path, json("reasons", List.of(reason))).expect(403);
        reason.put("reason", "未响应采购需求第三章的安全要求，总体架构缺少容灾设计。");
        walk.as(members.get(0)).post(path, json("reasons", List.of(reason))).expect(200);
        assertThat(walk.get("agent", "notices").toString()).contains("marks-explained");
        assertThat(walk.get("agent", "tenders/" + tender + "/evaluation").at("/farMarks/0/reason").asText()).contains("容灾设计");
    }

    private void stability() {
        for (String other : List.of("officer", "head", "agent", "supplier", members.get(0))) {
            walk.as(other).get("/api/v1/tenders/" + tender + "/stability").expect(403);
        }
        JsonNode lot = walk.get("auditor", "tenders/" + tender + "/stability").get("lots").get(0);
        assertThat(lot.get("lines")).as("as signed, five members, price and three items up and down").hasSize(1 + 5 + 2 * 4);
        assertThat(lot.get("lines")).allMatch(line -> line.get("sameOrder").asBoolean() && line.get("places").size() == 3);
        assertThat(walk.as(members.get(0)).post("/api/v1/tenders/" + tender + "/mark-reasons", json("reasons", List.of())).expect(422).text())
                .as("the report is signed").contains("TENDER-X07");
    }

    /** What is drafted departs from the bid in an item and in time; as it was bid it is signed. */
    private void contract() {
        Map<String, Object> draft = walk.draft("officer", null, new BigDecimal(walk.contract("officer").get("value").asText()), 0, null);
        List<Object> asBid = new ArrayList<>((List<?>) draft.get("items"));
        draft.put("items", List.of(json("name", "建设与培训", "specification", null, "unit", "项", "quantity", 1, "unitPrice", walk.contract("officer").get("value").asText())));
        Http.Answer refused = walk.act("officer", walk.task("officer", "draftContract"), "draftContract", draft);
        assertThat(code(refused)).isEqualTo("CON-01c");
        assertThat(refused.json().at("/breaches/0/article").asText()).contains("第四十六条", "第七十一条");
        assertThat(refused.json().at("/breaches/0/message").asText()).contains("建设与服务", "建设与培训");
        draft.put("items", asBid);
        draft.put("paymentTermDays", 20);
        draft.put("dataSecurity", null);
        assertThat(walk.act("officer", walk.task("officer", "draftContract"), "draftContract", draft).expect(422).json().get("breaches").findValuesAsText("code"))
                .as("what the tender file has drafted").containsExactly("CON-01g", "CON-01i");
        draft.put("paymentTermDays", 30);
        draft.put("dataSecurity", "数据不出政务外网");
        walk.does("officer", "draftContract", draft);
        String path = "/api/v1/contracts/" + walk.contract("officer").get("number").asText() + "/comparison";
        for (String reader : List.of("legal", "supplier", "auditor")) {
            JsonNode terms = walk.as(reader).get(path).expect(200).json();
            assertThat(terms).extracting(t -> t.get("kind").asText()).containsExactly("buyer", "supplier", "amount", "item", "period", "small", "payment", "advance",
                    "instalment", "instalment", "security", "quality", "place", "payment-clause", "acceptance", "warranty", "intellectual-property", "data-security",
                    "breach", "disputes");
            assertThat(terms).noneMatch(t -> t.get("verdict").asText().equals("different"));
            assertThat(terms).filteredOn(t -> t.get("verdict").asText().equals("reworded")).extracting(t -> t.get("kind").asText()).containsExactly("data-security");
        }
        walk.as("supplier2").get(path).expect(404);
        walk.as("expert1").get(path).expect(403);
        walk.does("legal", "reviewContract", walk.verdict("legal", "agreed"));
        walk.does("finance", "countersignContract", walk.verdict("finance", "agreed"));
        walk.does("supplier", "signAsSupplier", walk.verdict("supplier", "signed"));
        walk.does("head", "signAsBuyer", walk.verdict("head", "signed"));
    }
}
