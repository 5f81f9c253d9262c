package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.yangguang.demonstration.ProgrammeProject.Offer;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** What suppliers ask and challenge in one open tender, who may, until when, what waits for the answer and who reads it. */
class DisputeIT {

    private final MoneyWalk walk = new MoneyWalk(YangguangServer.shared(), "procurement", "沂河商务信息平台" + System.nanoTime() % 1_000_000_000, "supplier",
            List.of(new Walk.Line("平台建设", 1, "项", "2600000.00")));
    private final Procurement procurement = new Procurement(walk, "C16010302", List.of(new Offer("supplier", 90), new Offer("supplier2", 91), new Offer("supplier3", 92)));
    private final Disputing disputing = new Disputing(walk);
    private String tender;

    private Http.Answer ask(String user, String step, String question) {
        return walk.as(user).post("/api/v1/enquiries", json("tender", tender, "step", step, "question", question));
    }

    private JsonNode published() {
        return Http.anonymous(walk.server).get("/api/v1/open/tenders/" + tender + "/answers").expect(200).json();
    }

    @Test
    void suppliersAskAndChallengeAndTheProcurementWaitsForTheAnswers() {
        walk.apply();
        walk.recommend();
        walk.screen();
        walk.approve();
        walk.budget(Works.documentNumber());
        walk.appraise();
        procurement.prepareTender();
        tender = walk.get("officer", "tenders/" + walk.application).get("number").asText();
        ask("supplier2", "DOCUMENTS", "接口是否开放？").expect(404);
        procurement.approveTender();
        procurement.publishNotice();

        aboutTheDocuments();
        openedOnlyWhenAnswered();
        walk.review();
        aboutTheResult();
    }

    private void aboutTheDocuments() {
        JsonNode standing = walk.get("supplier2", "standings/" + tender);
        assertThat(standing.get("documentsOpen").asBoolean()).isTrue();
        assertThat(standing.get("windows")).extracting(w -> w.get("open").asBoolean()).containsExactly(true, false, false);
        assertThat(Disputing.code(ask("supplier2", "PROCESS", "何时开标？"))).as("has not bid").isEqualTo("DSP-01a");
        assertThat(Disputing.code(ask("supplier2", "DOCUMENTS", " "))).isEqualTo("INPUT-X01");
        ask("officer", "DOCUMENTS", "？").expect(403);

        JsonNode asked = ask("supplier2", "DOCUMENTS", "我公司（黄河数据）问：接口是否开放？").expect(201).json();
        String number = asked.get("number").asText();
        assertThat(asked.at("/deadlines/0/code").asText()).isEqualTo("DSP-01.answer");
        assertThat(asked.at("/deadlines/0/article").asText()).contains("第五十二条");
        walk.as("supplier3").get("/api/v1/disputes/" + number).expect(404);
        assertThat(walk.get("supplier3", "disputes?tender=" + tender).get("rows")).isEmpty();
        assertThat(walk.get("agent", "disputes?tender=" + tender).get("total").asInt()).isEqualTo(1);
        assertThat(published()).isEmpty();

        Map<String, Object> words = json("publishedQuestion", "接口是否开放？", "answer", "开放，见采购需求第三章。", "version", asked.get("version").asLong());
        JsonNode task = disputing.taskOf("officer", "answerEnquiry", number);
        List<Http.Answer> answers = List.of("officer", "officer2").stream()
                .map(officer -> CompletableFuture.supplyAsync(() -> walk.act(officer, task, "answerEnquiry", words))).toList().stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Http.Answer::status).as("of two officers the later is told").containsExactlyInAnyOrder(204, 409);
        assertThat(published()).hasSize(1);
        assertThat(published().toString()).contains("接口是否开放？", "见采购需求第三章").doesNotContain("黄河数据", "HHSJ", "supplier2");
        assertThat(walk.get("supplier2", "notices").toString()).contains("dispute-answered", number);
        assertThat(walk.get("auditor", "audit?subject=" + number + "&action=dispute.answerEnquiry").get("rows")).isNotEmpty();

        assertThat(Disputing.code(walk.as("supplier3").post("/api/v1/challenges", json("tender", tender, "step", "DOCUMENTS", "receivedOn", walk.today().minusDays(1).toString(),
                "claims", List.of("业绩"), "facts", "见材料。", "request", "请予纠正。", "sender", Disputing.SENDER)))).as("received before they were handed out").isEqualTo("DISPUTE-X03");
        String filed = disputing.challenge("supplier3", "DOCUMENTS", "业绩要求排斥中小企业").expect(201).json().get("number").asText();
        assertThat(Disputing.code(disputing.challenge("supplier3", "DOCUMENTS", "交付期过短"))).as("the documents want all at once").isEqualTo("DSP-01b");
        itsPapers(filed);
        assertThat(Disputing.code(disputing.challenge("supplier3", "RESULT", "结果不公"))).as("not a bidder").isEqualTo("DSP-01a");
        disputing.does(filed, "answerChallenge", json("outcome", "unfounded", "answer", "业绩为评分项，不是资格条件。", "version", 0));
        assertThat(walk.get("supplier3", "disputes/" + filed).get("status").asText()).isEqualTo("unfounded");
        walk.as("supplier3").upload("/api/v1/documents?owner=" + filed + "&kind=evidence", "late.txt", "text/plain", new byte[] {'a'}, Map.of()).expect(404);
    }

    /** 第十二条: what the letter says, and the papers that come with it, for the purchaser and the agent and no other supplier. */
    private void itsPapers(String filed) {
        assertThat(walk.get("officer", "disputes/" + filed).at("/sender/postcode").asText()).isEqualTo("250013");
        Http.Answer bare = walk.as("supplier2").post("/api/v1/challenges", json("tender", tender, "step", "DOCUMENTS", "claims", List.of("交付期"), "facts", "见材料。", "request", "请予纠正。"));
        assertThat(bare.expect(422).json().get("breaches")).extracting(b -> b.get("code").asText()).containsOnly("DSP-07").hasSize(4);
        walk.attach("supplier3", filed, "letter", "质疑函");
        walk.attach("supplier3", filed, "evidence", "证明材料");
        JsonNode papers = walk.get("agent", "documents?owner=" + filed);
        assertThat(papers).extracting(p -> p.get("kind").asText()).containsExactlyInAnyOrder("letter", "evidence");
        assertThat(walk.get("officer", "documents?owner=" + filed)).hasSize(2);
        assertThat(walk.get("supplier2", "documents?owner=" + filed)).as("no other supplier").isEmpty();
        String paper = papers.get(0).get("number").asText();
        walk.as("supplier2").get("/api/v1/documents/" + paper + "/content").expect(404);
        walk.as("supplier3").delete("/api/v1/documents/" + paper).expect(404);
    }

    private void openedOnlyWhenAnswered() {
        String open = ask("supplier3", "DOCUMENTS", "是否接受联合体？").expect(201).json().get("number").asText();
        procurement.bid();
        disputing.clock(procurement.deadline().plusMinutes(10));
        org.awaitility.Awaitility.await().atMost(java.time.Duration.ofMinutes(2)).until(() -> !walk.tasks("agent", "openBids").isEmpty());
        assertThat(Disputing.code(ask("supplier3", "DOCUMENTS", "截止后再问"))).isEqualTo("DISPUTE-X01");
        assertThat(Disputing.code(disputing.challenge("supplier2", "DOCUMENTS", "迟了"))).as("seven working days after the notice").isEqualTo("DSP-01");
        Http.Answer early = walk.act("agent", walk.task("agent", "openBids"), "openBids", json("attendance", "各方到场", "version", walk.version("agent", "tenders/" + walk.application)));
        assertThat(Disputing.code(early)).isEqualTo("DSP-01");
        assertThat(early.json().at("/breaches/0/message").asText()).contains(open);
        disputing.does(open, "answerEnquiry", json("answer", "不接受。", "version", 0));
        procurement.openBids();
        procurement.formCommittee();
        procurement.evaluateBids();
        procurement.concludeEvaluation();
        assertThat(Disputing.code(disputing.challenge("supplier2", "RESULT", "结果不公"))).as("no result yet").isEqualTo("DISPUTE-X02");
        procurement.award();
    }

    /** A complaint after that challenge: suspends the course, which goes on with the decision that rejects it. */
    private void aComplaint(String challenge) {
        assertThat(walk.get("supplier2", "disputes/" + challenge).get("mayComplain").asBoolean()).isTrue();
        disputing.complain("supplier3", challenge, "业绩分少计").expect(404);
        assertThat(Disputing.code(disputing.complain("supplier2", challenge, "专家应当回避"))).as("was not challenged").isEqualTo("DSP-04");
        String number = disputing.complain("supplier2", challenge, "业绩分少计").expect(201).json().get("number").asText();
        assertThat(Disputing.code(disputing.complain("supplier2", challenge, "价格分有误"))).as("once").isEqualTo("DISPUTE-X04");
        assertThat(Disputing.code(disputing.paper(number, "suspension", 30, null, null))).as("before it is accepted").isEqualTo("DISPUTE-X05");
        disputing.paper(number, "acceptance", null, null, null).expect(204);
        assertThat(Disputing.code(disputing.paper(number, "suspension", 31, null, null))).isEqualTo("DSP-03");
        java.time.LocalDate award = java.time.LocalDate.parse(walk.contract("officer").get("awardOn").asText());
        String signBy = walk.contract("officer").get("signBy").asText();
        disputing.paper(number, "suspension", 30, null, null).expect(204);
        JsonNode suspended = walk.get("supplier2", "disputes/" + number);
        assertThat(suspended.get("suspendedUntil").asText()).isEqualTo(walk.today().plusDays(30).toString());
        assertThat(suspended.get("status").asText()).isEqualTo("accepted");
        Http.Answer rests = walk.act("head", walk.task("head", "signAsBuyer"), "signAsBuyer", walk.verdict("head", "signed"));
        assertThat(Disputing.code(rests)).as("the course rests").startsWith("WORKFLOW-");
        disputing.clock(walk.today().plusDays(2).atTime(9, 0));
        disputing.paper(number, "decision", null, "unfounded", null).expect(204);
        assertThat(walk.contract("officer").get("restDays").asInt()).as("days that do not count in the period for signing").isEqualTo(2);
        String later = walk.get("officer", "calendar/period-end?from=" + award.plusDays(2) + "&days=30&working=false").get("day").asText();
        assertThat(walk.contract("officer").get("signBy").asText()).isEqualTo(later).isGreaterThanOrEqualTo(signBy);
        assertThat(Http.anonymous(walk.server).get("/api/v1/open/tenders/" + tender + "/decisions").expect(200).text()).contains(number, "unfounded").doesNotContain("HHSJ");
        assertThat(walk.get("supplier2", "disputes/" + number).get("notices")).hasSize(3);
        assertThat(walk.get("auditor", "frivolous-complaints").toString()).as("one complaint is no list").doesNotContain("HHSJ");
    }

    private void aboutTheResult() {
        String filed = disputing.challenge("supplier2", "RESULT", "业绩分少计", "价格分有误").expect(201).json().get("number").asText();
        assertThat(Disputing.code(disputing.challenge("supplier4", "RESULT", "我公司未投标"))).isEqualTo("DSP-01a");
        walk.does("officer", "draftContract", walk.draft("officer", null, new BigDecimal(walk.contract("officer").get("value").asText()), 0, null));
        walk.does("legal", "reviewContract", walk.verdict("legal", "agreed"));
        walk.does("finance", "countersignContract", walk.verdict("finance", "agreed"));
        Http.Answer held = walk.act("supplier", walk.task("supplier", "signAsSupplier"), "signAsSupplier", walk.verdict("supplier", "signed"));
        assertThat(Disputing.code(held)).isEqualTo("DSP-04");
        assertThat(held.json().at("/breaches/0/message").asText()).contains(filed);
        assertThat(held.json().at("/breaches/0/article").asText()).contains("第五十四条");
        assertThat(Disputing.code(walk.act("officer", disputing.taskOf("officer", "answerChallenge", filed), "answerChallenge", json("outcome", "maybe", "answer", "？", "version", 0))))
                .isEqualTo("INPUT-X11");
        disputing.does(filed, "answerChallenge", json("outcome", "unfounded", "answer", "评分依据充分，质疑不成立。", "version", 0));
        walk.does("supplier", "signAsSupplier", walk.verdict("supplier", "signed"));

        aComplaint(filed);

        java.time.LocalDate last = java.time.LocalDate.parse(walk.get("supplier3", "standings/" + tender).at("/windows/2/deadline/until").asText());
        disputing.clock(last.atTime(17, 0));
        String inTime = disputing.challenge("supplier3", "RESULT", "最后一日提出").expect(201).json().get("number").asText();
        disputing.does(inTime, "answerChallenge", json("outcome", "upheld", "answer", "公告中单位名称有误，已更正，不影响结果。", "version", 0));
        disputing.clock(last.plusDays(1).atTime(9, 0));
        assertThat(Disputing.code(disputing.challenge("supplier", "RESULT", "晚一日"))).isEqualTo("DSP-01");
        walk.does("head", "signAsBuyer", walk.verdict("head", "signed"));
    }
}
