package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;
import org.yangguang.shared.CreditCode;

/** The portal shows a project from its approval on, no earlier, and never needs a login or gives a session. */
class OpennessIT {

    private final YangguangServer server = YangguangServer.shared();

    @Test
    void aProjectIsPublicFromItsApprovalOn() {
        Walk walk = new Walk(server, "transfer", "公开检验项目" + System.nanoTime(), List.of(new Walk.Line("信息服务站", 20, "个", "24000.00")));
        Portal portal = new Portal(walk);
        walk.apply();
        String draft = walk.get(walk.applicant, "applications/" + walk.application).get("project").get("draftNumber").asText();
        portal.hides(walk.application, draft, "");
        walk.recommend();
        walk.screen();
        portal.hides(walk.application);
        walk.approve();
        portal.hides(walk.application, walk.projectNumber());
        assertThat(reviewByWhoPreparedIt(walk).text()).contains("SECRECY-X02");
        portal.hides(walk.projectNumber());
        portal.shows(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        walk.budget(Works.documentNumber());
        portal.shows(walk.total(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        assertThat(portal.releases()).as("nothing to announce yet").isEmpty();
    }

    /** The head has approved the project and cannot clear it; the officer refuses it with a reason; whoever puts it forward again cannot either. */
    private static Http.Answer reviewByWhoPreparedIt(Walk walk) {
        String number = walk.get("officer", "reviews?status=WAITING&kind=PROJECT&text=" + walk.projectNumber()).get("rows").get(0).get("number").asText();
        assertThat(decide(walk, "head", number, true, null).expect(422).text()).contains("SECRECY-X02");
        assertThat(decide(walk, "officer", number, false, " ").expect(422).text()).contains("SECRECY-X05");
        decide(walk, "officer", number, false, "标题须先核对").expect(204);
        assertThat(walk.get("head", "notices").get("rows")).as("the preparer is told").anyMatch(notice -> notice.get("kind").asText().equals("publication-refused")
                && notice.get("number").asText().equals(walk.projectNumber()) && notice.get("words").asText().equals("标题须先核对"));
        assertThat(decide(walk, "officer", number, true, null).expect(422).text()).contains("SECRECY-X04");
        walk.as("head").post("/api/v1/reviews/" + number + "/reopening", Map.of("reason", "已核对")).expect(204);
        return decide(walk, "head", number, true, null).expect(422);
    }

    private static Http.Answer decide(Walk walk, String user, String number, boolean cleared, String opinion) {
        return walk.as(user).post("/api/v1/reviews/decision", People.json("reviews", List.of(number), "cleared", cleared, "opinion", opinion));
    }

    @Test
    void anInternalProjectIsNotShownAndAClassifiedOneNotTaken() {
        Walk walk = new Walk(server, "transfer", "内部检验项目" + System.nanoTime(), List.of(new Walk.Line("信息服务站", 20, "个", "24000.00")));
        Map<String, Object> secret = new HashMap<>(walk.proposal(0));
        secret.put("secrecy", "confidential");
        assertThat(walk.as("applicant").post("/api/v1/applications", secret).expect(422).text()).contains("SECRECY-X01", "涉密不上网", "第二十九条");
        String draft = walk.as("applicant").post("/api/v1/applications", walk.proposal(0)).expect(201).json().get("project").get("draftNumber").asText();
        assertThat(walk.as("applicant").upload("/api/v1/documents?owner=" + draft + "&kind=feasibility", "可研.txt", "text/plain",
                "机密★10年\n可行性研究".getBytes(StandardCharsets.UTF_8), Map.of()).expect(422).text()).contains("SECRECY-X08");
        walk.apply();
        walk.recommend();
        walk.screen();
        walk.approve();
        new Portal(walk).shows(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        walk.as("officer").put("/api/v1/projects/" + walk.application + "/secrecy", Map.of("secrecy", "top-secret", "reason", "误填")).expect(422);
        walk.as("officer").put("/api/v1/projects/" + walk.application + "/secrecy", Map.of("secrecy", "internal", "reason", "涉及内部管理信息")).expect(200);
        new Portal(walk).hides(walk.projectNumber());
        walk.as("officer").put("/api/v1/projects/" + walk.application + "/secrecy", Map.of("secrecy", "public", "reason", "可以公开")).expect(200);
        new Portal(walk).hides(walk.projectNumber());
        new Portal(walk).shows(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** A debarment binds at once; the portal names the firm when somebody else than who entered it has reviewed that. */
    @Test
    void aDebarmentIsPublicAfterASecondPersonsReview() {
        Walk walk = new Walk(server, "transfer", "不良行为", List.of(new Walk.Line("信息服务站", 20, "个", "24000.00")));
        String firm = "JZ" + System.nanoTime() % 1_000_000;
        walk.as("sysadmin").post("/api/v1/organisations", People.json("code", firm, "name", "失信公司" + firm, "kind", "supplier")).expect(201);
        String body = "MA" + (100_000 + System.nanoTime() % 900_000);
        String code = "91370100" + body + CreditCode.bodyCheck(body);
        walk.as("officer").put("/api/v1/enterprises/" + firm, People.json("organisation", firm, "creditCode", code + CreditCode.check(code + "0"), "name",
                "失信公司" + firm, "scale", "small", "legalPerson", "某甲", "contact", "某乙", "phone", "0531-88001234", "region", "370100", "bankName",
                "中国银行济南分行", "bankAccount", "3701000012345678", "version", null)).expect(200);
        walk.as("officer").post("/api/v1/enterprises/" + firm + "/debarments", People.json("from", walk.today().toString(), "until",
                walk.today().plusYears(1).toString(), "ground", "串通投标", "decision", "财决" + firm, "version", walk.version("officer", "enterprises/" + firm))).expect(200);
        assertThat(debarred()).doesNotContain(firm);
        JsonNode review = walk.get("head", "reviews?status=WAITING&kind=DEBARMENT&text=" + firm).get("rows").get(0);
        assertThat(review.get("projectNumber").isNull()).isTrue();
        String number = review.get("number").asText();
        assertThat(decide(walk, "officer", number, true, null).expect(422).text()).as("entered it").contains("SECRECY-X02");
        decide(walk, "head", number, false, "文号须先核对").expect(204);
        assertThat(walk.get("officer", "notices").get("rows")).anyMatch(notice -> notice.get("number").asText().equals(number));
        walk.as("officer").post("/api/v1/reviews/" + number + "/reopening", Map.of("reason", "已核对")).expect(204);
        decide(walk, "head", number, true, null).expect(204);
        assertThat(debarred()).contains("失信公司" + firm, "财决" + firm);
    }

    private String debarred() {
        return Http.anonymous(server).get("/api/v1/open/debarments?count=100").expect(200).text();
    }

    @Test
    void anyoneReadsWithoutASession() {
        Http visitor = Http.anonymous(server);
        for (String page : List.of("/", "/open/notices.xhtml", "/open/awards.xhtml", "/open/contracts.xhtml", "/open/projects.xhtml?page=9999&q=%25%27",
                "/open/search.xhtml?q=%3Cscript%3E", "/open/data.xhtml", "/open/about.xhtml")) {
            Http.Answer answer = visitor.get(page).expect(200);
            assertThat(answer.header("Set-Cookie")).as(page).isNull();
            assertThat(answer.text()).as(page).doesNotContain("???").doesNotContain("<script>");
        }
    }
}
