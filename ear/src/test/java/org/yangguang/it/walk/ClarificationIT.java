package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.yangguang.demonstration.ProgrammeProject.Offer;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** Documents that are corrected while bids are written: what is refused, who is told when, and that bids may come until the later deadline; and a tender that ends instead. */
class ClarificationIT {

    private static final String OUTLET = "中国政府采购网";
    private static final String ON_THE_OUTLET = "https://www.ccgp.gov.cn/cggg/zygg/gzgg/202603/t1.htm";
    private static final String TEXT = "采购需求第三章“接口”一节，原为“预留接口”，现更正为“按国家标准提供开放接口”。";

    private final MoneyWalk walk = new MoneyWalk(YangguangServer.shared(), "procurement", "沂蒙农村商务平台" + System.nanoTime() % 1_000_000_000, "supplier",
            List.of(new Walk.Line("平台建设", 1, "项", "2600000.00")));
    private final Procurement early = new Procurement(walk, "C16010302", List.of(new Offer("supplier", 90), new Offer("supplier2", 91)));
    private final Procurement late = new Procurement(walk, "C16010302", List.of(new Offer("supplier3", 92)));
    private final Disputing disputing = new Disputing(walk);
    private String tender;

    private Http.Answer clarify(String user, boolean affects, LocalDateTime deadline) {
        return walk.as(user).post("/api/v1/tenders/" + tender + "/clarifications", json("text", TEXT, "affectsBids", affects,
                "bidDeadline", deadline == null ? null : deadline.toString(), "version", walk.version("agent", "tenders/" + walk.application)));
    }

    private static List<String> codes(Http.Answer refused) {
        return refused.expect(422).json().get("breaches").findValuesAsText("code");
    }

    private void clock(LocalDateTime to) {
        walk.as("sysadmin").post("/api/v1/clock", Map.of("to", to.toString())).expect(200);
    }

    private LocalDateTime workingDay(LocalDateTime from, int days) {
        return LocalDateTime.parse(walk.get("agent", "calendar/period-end?from=" + from.toLocalDate() + "&days=" + days + "&working=true").get("day").asText()
                + "T" + from.toLocalTime());
    }

    private JsonNode published() {
        return Http.anonymous(walk.server).get("/api/v1/open/releases?kind=clarification&count=100").expect(200).json().get("rows");
    }

    private void announce() {
        walk.apply();
        walk.recommend();
        walk.screen();
        walk.approve();
        walk.budget(Works.documentNumber());
        walk.appraise();
        early.prepareTender();
        tender = walk.get("officer", "tenders/" + walk.application).get("number").asText();
        early.approveTender();
        early.publishNotice();
        early.bid();
    }

    @Test
    void correctedDocumentsLeaveTheBiddersTheirTime() {
        announce();
        LocalDateTime first = early.deadline();
        LocalDateTime second = workingDay(first, 12);

        clarify("officer", false, null).expect(403);
        walk.as("supplier").post("/api/v1/tenders/" + tender + "/clarifications", json("text", TEXT)).expect(403);
        assertThat(codes(clarify("agent", false, first.minusDays(1)))).as("TenderRule.CLARIFICATION_SHORTENS_NOTHING").contains("TEN-04b");
        assertThat(codes(clarify("agent", false, second.plusDays(second.getDayOfWeek().getValue() > 5 ? 0 : 6 - second.getDayOfWeek().getValue()))))
                .as("a Saturday").containsExactly("CAL-02");
        clock(first.minusDays(10));
        Http.Answer tooLate = clarify("agent", true, null);
        assertThat(codes(tooLate)).as("TenderRule.CLARIFICATION_LEAVES_TIME").containsExactly("TEN-04a");
        assertThat(tooLate.text()).contains("第三十一条", "15");

        String number = clarify("agent", true, second).expect(201).json().get("number").asText();
        assertThat(number).isEqualTo(tender + "-GZ1");
        assertThat(codes(clarify("agent", false, null))).as("TenderRule.ONE_CLARIFICATION_AT_A_TIME").containsExactly("TENDER-X22");
        assertThat(walk.get("supplier", "tenders/" + tender + "/clarifications")).as("nobody outside reads what has not been reviewed").isEmpty();
        assertThat(walk.get("officer", "tenders/" + tender + "/clarifications")).hasSize(1);
        assertThat(early.deadline()).isEqualTo(first);
        assertThat(published()).noneMatch(r -> r.get("subject").asText().equals(number));

        onTheOutletFirst(number);
        assertThat(early.deadline()).isEqualTo(second);
        assertThat(walk.get("supplier3", "tenders/" + tender + "/clarifications").get(0).get("text").asText()).isEqualTo(TEXT);
        assertThat(walk.get("supplier2", "notices").toString()).contains("tender-clarified");
        assertThat(walk.get("supplier3", "notices").toString()).as("has neither bid nor draft").doesNotContain(tender);
        JsonNode release = published().findParents("subject").stream().filter(r -> r.get("subject").asText().equals(number)).findFirst().orElseThrow();
        assertThat(release.get("body").asText()).contains("tenderUpdate", "\"amendments\"", TEXT.substring(0, 8), "\"clarifications\"", ON_THE_OUTLET);
        assertThat(release.at("/posting/reference").asText()).isEqualTo(ON_THE_OUTLET);
        assertThat(Http.anonymous(walk.server).get("/open/release.xhtml?number=" + release.get("number").asText()).expect(200).text())
                .contains("指定媒体发布时间", "href=\"" + ON_THE_OUTLET + "\"");
        new OpenReleases(walk.server, walk.projectNumber()).areValidWith("tender", "tenderUpdate");
        assertThat(walk.get("officer", "tenders/" + tender + "/timeline").toString()).contains(number, "TEN-04.clarification");

        clock(first.plusHours(2));
        assertThat(walk.tasks("agent", "openBids")).as("the drawing waits for the later deadline").isEmpty();
        late.bid();
        JsonNode receipt = walk.as("supplier").post("/api/v1/tenders/" + tender + "/bids/1/confirmation", Map.of()).expect(200).json();
        assertThat(receipt.get("kind").asText()).isEqualTo("confirmed");
        assertThat(receipt.get("signature").asText()).isNotBlank();
        walk.as("supplier4").post("/api/v1/tenders/" + tender + "/bids/1/confirmation", Map.of()).expect(404);

        clock(second);
        assertThat(codes(clarify("agent", false, null))).as("TenderRule.CLARIFIED_BEFORE_THE_DEADLINE").containsExactly("TEN-04");
        Awaitility.await("openBids").atMost(2, TimeUnit.MINUTES).until(() -> !walk.tasks("agent", "openBids").isEmpty());
        early.openBids();
        assertThat(walk.get("officer", "tenders/" + tender).get("bids")).hasSize(3);
    }

    /** What has been cleared waits until the designated outlet is known to have it; its agency may record that, of its own notices only. */
    private void onTheOutletFirst(String number) {
        LocalDateTime deadline = early.deadline();
        LocalDateTime before = walk.now();
        walk.clear();
        assertThat(early.deadline()).as("cleared, and not published yet").isEqualTo(deadline);
        assertThat(published()).noneMatch(r -> r.get("subject").asText().equals(number));
        JsonNode waiting = walk.get("agent", "reviews?status=posting&kind=clarification&text=" + tender).get("rows");
        assertThat(waiting).singleElement().satisfies(r -> assertThat(r.get("subject").asText()).isEqualTo(number));
        String review = waiting.get(0).get("number").asText();
        String project = walk.get("officer", "reviews?kind=project&text=" + walk.projectNumber()).get("rows").get(0).get("number").asText();
        assertThat(walk.get("agent", "reviews?kind=project&text=" + walk.projectNumber()).get("rows")).as("no notice of the agency").isEmpty();
        assertThat(walk.get("agent", "reviews/posting").get("count").asInt()).isPositive();
        assertThat(walk.get("agent", "reviews/outlets").get(0).get("name").asText()).isEqualTo(OUTLET);

        posted("supplier", review, OUTLET, "1", before).expect(403);
        posted("agent", project, OUTLET, "1", before).expect(404);
        assertThat(codes(posted("officer", project, OUTLET, "1", walk.now()))).as("SecrecyRule.NEEDS_NO_OUTLET").containsExactly("SECRECY-X13");
        assertThat(codes(posted("agent", review, "某商业网站", "1", walk.now()))).as("SecrecyRule.OUTLET_IS_DESIGNATED").containsExactly("SECRECY-X14");
        assertThat(codes(posted("agent", review, " ", " ", null))).containsExactly("INPUT-X01", "INPUT-X01", "INPUT-X01");
        assertThat(codes(posted("agent", review, OUTLET, "1", before.minusMinutes(1)))).as("SecrecyRule.POSTED_AFTER_THE_REVIEW").containsExactly("SECRECY-X11");
        assertThat(codes(posted("agent", review, OUTLET, "1", walk.now().plusMinutes(5)))).containsExactly("INPUT-X09");
        posted("agent", review, OUTLET, ON_THE_OUTLET, walk.now()).expect(204);
        assertThat(codes(posted("agent", review, OUTLET, "1", walk.now()))).as("SecrecyRule.POSTED_ONCE").containsExactly("SECRECY-X12");
        assertThat(walk.get("auditor", "audit?subject=" + review + "&action=secrecy.recordOutlet").get("rows")).isNotEmpty();
    }

    private Http.Answer posted(String user, String review, String outlet, String reference, LocalDateTime at) {
        return walk.as(user).post("/api/v1/reviews/outlet", json("reviews", List.of(review), "outlet", outlet, "reference", reference,
                "publishedAt", at == null ? null : at.toString()));
    }

    /** The project is terminated while bids are awaited: nothing is opened or corrected any more, whoever takes part is told, bonds go back, and the notice follows its review. */
    @Test
    void aTerminatedProjectEndsItsTender() {
        early.asking("50000.00");
        announce();
        walk.as("agent").post("/api/v1/tenders/" + tender + "/bonds", json("supplier", walk.get("supplier3", "whoami").get("organisation").asText(), "lot", 1,
                "amount", "50000.00", "form", "guarantee", "reference", "BH-3", "receivedOn", walk.today().toString())).expect(201);
        LocalDateTime deadline = early.deadline();
        String correction = clarify("agent", true, workingDay(deadline, 12)).expect(201).json().get("number").asText();
        String challenge = disputing.challenge("supplier", "DOCUMENTS", "业绩要求过高").expect(201).json().get("number").asText();
        String enquiry = walk.as("supplier2").post("/api/v1/enquiries", json("tender", tender, "step", "DOCUMENTS", "question", "平台何时上线？")).expect(201).json().get("number").asText();
        String reason = "上级规划调整，平台不再单独建设，采购任务取消。";
        walk.as("authority").post("/api/v1/projects/" + walk.projectNumber() + "/terminate", json("reason", reason, "version",
                walk.version("officer", "applications/" + walk.application))).expect(204);

        JsonNode ended = walk.get("officer", "tenders/" + tender);
        assertThat(ended.get("status").asText()).isEqualToIgnoringCase("terminated");
        assertThat(ended.get("terminatedFor").asText()).isEqualTo(reason);
        assertThat(ended.get("bids")).as("they stay sealed").isEmpty();
        assertThat(ended.get("bidders").asInt()).as("who had bid before the deadline stays a secret").isZero();
        assertThat(codes(clarify("agent", false, null))).contains("TEN-04");
        for (String told : List.of("supplier", "supplier2", "supplier3", "agent")) {
            assertThat(walk.get(told, "notices").toString()).as(told).contains("tender-terminated", tender, reason);
        }
        assertThat(walk.get("supplier4", "notices").toString()).as("takes no part").doesNotContain(tender);
        JsonNode bond = walk.get("officer", "tenders/" + tender + "/bonds").get(0);
        assertThat(bond.get("cause").asText()).isEqualTo("failed");
        assertThat(bond.get("since").asText()).isEqualTo(walk.today().toString());

        Http visitor = Http.anonymous(walk.server);
        String notice = tender + "-ZZ";
        visitor.get("/api/v1/open/notices/" + notice).expect(404);
        new Portal(walk).listsNotice("已终止");
        assertThat(visitor.get("/api/v1/open/notices/" + tender + "-ZB").expect(200).json().at("/facts/terminatedFor").isNull()).as("not reviewed yet").isTrue();
        walk.review();
        assertThat(visitor.get("/api/v1/open/notices/" + notice).expect(200).json().at("/facts/terminatedFor").asText()).isEqualTo(reason);
        assertThat(published()).as("withdrawn with the tender").noneMatch(r -> r.get("subject").asText().equals(correction));
        JsonNode release = visitor.get("/api/v1/open/releases?kind=termination&count=100").expect(200).json().get("rows").findParents("subject").stream()
                .filter(r -> r.get("subject").asText().equals(notice)).findFirst().orElseThrow();
        assertThat(release.get("body").asText()).contains("\"cancelled\"", reason);
        assertThat(visitor.get("/open/release.xhtml?number=" + release.get("number").asText()).expect(200).text()).contains(reason, "终止");
        new OpenReleases(walk.server, walk.projectNumber()).areValidWith("tenderCancellation");
        assertThat(walk.get("officer", "tenders/" + tender + "/timeline").toString()).contains(notice);

        suppliersKeepTheirRights(challenge, enquiry);
        clock(deadline.plusHours(2));
        assertThat(walk.tasks("agent", "openBids")).as("nothing rings any more").isEmpty();
    }

    /** What was open is answered beside the stopped lifecycle, and its end may be challenged, also when the project is settled (政府采购法第五十二条). */
    private void suppliersKeepTheirRights(String challenge, String enquiry) {
        walk.does("finance", "settleProject", json("paid", "0.00", "used", "0.00", "recovered", "0.00", "opinion", "未支付资金。",
                "version", walk.version("finance", "applications/" + walk.application)));
        disputing.does(enquiry, "answerEnquiry", json("answer", "采购活动已经终止。", "version", 0));
        assertThat(disputing.answer(challenge, "unfounded", null).status()).isEqualTo(204);
        JsonNode windows = walk.get("supplier", "standings/" + tender).get("windows");
        assertThat(windows.get(2).get("open").asBoolean()).as("the end itself").isTrue();
        assertThat(Disputing.code(disputing.challenge("supplier4", "RESULT", "不应终止"))).as("took no part").isEqualTo("DSP-01a");
        String ended = disputing.challenge("supplier", "RESULT", "不应终止").expect(201).json().get("number").asText();
        assertThat(disputing.answer(ended, "unfounded", null).status()).isEqualTo(204);
        String complaint = disputing.complain("supplier", ended, "不应终止").expect(201).json().get("number").asText();
        disputing.paper(complaint, "acceptance", null, null, null).expect(204);
        assertThat(walk.get("finance", "disputes/" + complaint).get("remedies")).extracting(JsonNode::asText).containsExactly("liability");
        disputing.paper(complaint, "decision", null, "harmless", null).expect(204);
        assertThat(walk.get("supplier", "disputes/" + complaint).get("status").asText()).isEqualTo("upheld");
        assertThat(walk.tasks("finance", "recordNotice")).as("nothing hangs").noneMatch(t -> t.get("subject").asText().equals(complaint));
    }
}
