package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.yangguang.demonstration.ProgrammeProject.Offer;
import org.yangguang.it.Http;
import org.yangguang.it.PrintedPdf;
import org.yangguang.it.YangguangServer;

/** A draw of experts from the fixing of its list to the published record, recomputed by the shipped program; and the pool's record. */
class DrawIT {

    private final MoneyWalk walk = new MoneyWalk(YangguangServer.shared(), "procurement", "蒙山商务信息平台" + System.nanoTime() % 1_000_000_000, "supplier",
            List.of(new Walk.Line("平台建设", 1, "项", "2600000.00")));
    private final Procurement procurement = new Procurement(walk, "C16010302", List.of(new Offer("supplier", 90), new Offer("supplier2", 91), new Offer("supplier3", 92)));

    private final DrawProgram verifier = new DrawProgram(walk.server);

    private static String code(Http.Answer refused) {
        return refused.expect(422).json().at("/breaches/0/code").asText();
    }

    private Http.Answer task(String user, String task, String door, Map<String, Object> body) {
        return walk.as(user).post("/api/v1/tasks/" + walk.task(user, task).get("id").asText() + "/" + door, body);
    }

    private long version() {
        return walk.version("officer", "appraisals/" + walk.application);
    }

    private Http.Answer fix(int count, String part, String reason) {
        return task("officer", "drawExperts", "fix-experts", json("count", count, "commitment", People.commitment(part), "reason", reason, "version", version()));
    }

    private Http.Answer draw(String part) {
        return task("officer", "drawExperts", "draw-experts", json("part", part, "opinion", "随机抽取。", "version", version()));
    }

    private JsonNode open(String number) {
        return Http.anonymous(walk.server).get("/api/v1/open/draws/" + number).expect(200).json();
    }

    @Test
    void anybodyRecomputesADrawAndThePoolsRecordSeatsTheCommittee() {
        walk.apply();
        walk.recommend();
        walk.screen();
        walk.approve();
        walk.budget(Works.documentNumber());
        String number = fixedAndDrawn();
        String recused = replaced(number);
        published(number, recused);
        procurement.prepareTender();
        procurement.approveTender();
        procurement.publishNotice();
        procurement.bid();
        walk.as("sysadmin").post("/api/v1/clock", Map.of("to", procurement.deadline().plusMinutes(10).toString())).expect(200);
        procurement.openBids();
        committee();
    }

    private String fixedAndDrawn() {
        String lost = People.part();
        String part = People.part();
        String supervisor = People.part();
        assertThat(code(draw(part))).as("no list is fixed").isEqualTo("REGISTRY-X08");
        assertThat(code(fix(4, part, null))).as("an even number").isEqualTo("APPRAISAL-X01");
        String first = fix(5, lost, null).expect(200).json().get("number").asText();
        assertThat(code(fix(5, part, null))).as("another list without a reason").isEqualTo("INPUT-X01");
        JsonNode fixed = fix(5, part, "本机随机数遗失").expect(200).json();
        String number = fixed.get("number").asText();
        assertThat(fixed.get("entries")).as("nobody is named before the lot has fallen").isEmpty();
        assertThat(open(first).get("steps").get(1).at("/body/kind").asText()).isEqualTo("voided");
        assertThat(Http.anonymous(walk.server).get("/api/v1/open/draws").expect(200).json().get("rows").toString()).contains(number, fixed.get("list").asText());

        walk.as("officer").post("/api/v1/draws/" + number + "/witness", Map.of("part", supervisor)).expect(403);
        assertThat(code(walk.as("auditor").post("/api/v1/draws/" + number + "/witness", Map.of("part", "a")))).isEqualTo("REGISTRY-X13");
        walk.as("auditor").post("/api/v1/draws/" + number + "/witness", Map.of("part", supervisor)).expect(200);
        assertThat(code(walk.as("auditor").post("/api/v1/draws/" + number + "/witness", Map.of("part", part)))).isEqualTo("REGISTRY-X11");
        assertThat(code(draw(lost))).as("not the committed part").isEqualTo("REGISTRY-X14");
        draw(part).expect(200);
        assertThat(code(walk.as("auditor").post("/api/v1/draws/" + number + "/witness", Map.of("part", part)))).isEqualTo("REGISTRY-X10");
        assertThat(open(number).get("steps").get(2).at("/body/supervisorPart").asText()).isEqualTo(supervisor);
        assertThat(open(number).get("entries")).as("secret until the result").allMatch(e -> e.get("opening").isNull());
        return number;
    }

    /** One of five steps back: the next of the order is called, and drawing anew is refused. */
    private String replaced(String number) {
        List<String> experts = new ArrayList<>();
        walk.get("officer", "appraisals/" + walk.application).get("opinions").forEach(o -> experts.add(o.get("expert").asText()));
        walk.does(experts.get(0), "giveOpinion", json("recuse", true, "recusalGround", "近三年参与过同类项目，主动回避。"));
        experts.subList(1, experts.size()).forEach(walk::giveOpinion);
        assertThat(code(fix(1, People.part(), null))).as("the order has reserves").isEqualTo("REGISTRY-X09");
        walk.does("officer", "drawExperts", json("opinion", "按顺序递补。", "version", version()));
        JsonNode next = open(number).get("steps").get(3).get("body");
        assertThat(next.get("kind").asText()).isEqualTo("next");
        assertThat(next.get("in").asText()).isEqualTo(open(number).get("steps").get(2).at("/body/order").asText().split(",")[5]);
        List<String> now = new ArrayList<>();
        walk.get("officer", "appraisals/" + walk.application).get("opinions").forEach(o -> now.add(o.get("expert").asText()));
        now.removeAll(experts);
        assertThat(now).hasSize(1);
        walk.giveOpinion(now.get(0));
        return experts.get(0);
    }

    private void published(String number, String recused) {
        String name = walk.get("officer", "experts/" + recused).get("name").asText();
        assertThat(open(number).toString()).doesNotContain(name);
        walk.concludeAppraisal();
        assertThat(open(number).toString()).as("not before a second person's review").doesNotContain(name);
        walk.review();
        JsonNode record = open(number);
        assertThat(record.toString()).contains(name, walk.get("officer", "appraisals/" + walk.application).get("number").asText());
        assertThat(record.get("entries")).filteredOn(e -> !e.get("opening").isNull()).as("who was called").hasSize(6);
        JsonNode whole = walk.get("auditor", "draws/" + number + "/record");
        assertThat(whole.get("entries")).noneMatch(e -> e.get("opening").isNull());
        walk.as("head").get("/api/v1/draws/" + number + "/record").expect(403);

        String head = record.get("head").asText();
        assertThat(verifier.says(record, 0, "--head", head)).contains("VERIFIED");
        assertThat(verifier.says(whole, 0, "--list", record.get("steps").get(0).at("/body/list").asText())).contains("VERIFIED");
        ((ObjectNode) record.get("steps").get(2).get("body")).put("drawn", "1,2,3,4,5");
        assertThat(verifier.says(record, 1)).contains("MISMATCH", "steps[2].digest");
        assertThat(walk.get("auditor", "audit?subject=" + number).get("rows")).as("the supervisor's part is in the trail").isNotEmpty();
    }

    private void committee() {
        String tender = walk.get("officer", "tenders/" + walk.application).get("number").asText();
        List<Map<String, Object>> pool = Procurement.pool(walk);
        JsonNode task = walk.task("agent", "formCommittee");
        assertThat(codes(task, pool.subList(0, 4), walk.now().minusDays(20).toString(), "CZB-前" + tender)).contains("EVA-01", "EVA-03a", "EVA-03b");
        List<Map<String, Object>> tied = new ArrayList<>(pool.subList(0, 4));
        tied.add(json("name", "袁伟东", "specialty", "信息技术", "employer", "信息中心", "userName", "expert10"));
        walk.attach("agent", tender, "draw-record", "抽取记录");
        assertThat(codes(task, tied, walk.now().toString(), "CZB-回避" + tender)).containsExactly("EVA-04a");
        procurement.formCommittee();
        JsonNode seats = walk.get("agent", "tenders/" + tender + "/draws").get(0);
        assertThat(seats.get("experts")).hasSize(5);

        stepsBackInTheMiddle(tender, pool.get(5));
    }

    private List<String> codes(JsonNode task, List<Map<String, Object>> experts, String drawnAt, String number) {
        List<String> codes = new ArrayList<>();
        List<Map<String, Object>> marks = new ArrayList<>();
        walk.get("agent", "tenders/" + walk.application).get("bids").forEach(bid -> marks.add(json("bid", bid.get("number").asText(), "criterion", 2, "mark", 10)));
        walk.act("agent", task, "formCommittee", json("record", json("number", number, "drawnAt", drawnAt, "experts", experts), "marks", marks, "opinion", "。",
                "version", walk.version("agent", "tenders/" + walk.application))).expect(422).json().get("breaches").forEach(b -> codes.add(b.get("code").asText()));
        return codes;
    }

    /** A member steps back while the others mark: the evaluation waits for the pool's supplementary record. */
    private void stepsBackInTheMiddle(String tender, Map<String, Object> substitute) {
        List<String> members = new ArrayList<>();
        walk.get("agent", "tenders/" + walk.application).get("committee").forEach(s -> members.add(s.get("member").asText()));
        walk.does(members.get(0), "evaluateBids", json("marks", List.of(), "recuse", true, "recusalGround", "与投标人有业务往来。", "opinion", null));
        assertThat(code(marked(members.get(1)))).as("four members").isEqualTo("EVA-06b");
        assertThat(walk.get("agent", "notices").toString()).contains("member-left");
        String seats = "/api/v1/tenders/" + tender + "/committee/substitutes";
        assertThat(walk.as("agent").post(seats, json("number", "CZB-空" + tender, "drawnAt", walk.now().toString(), "experts", List.of())).expect(422).text())
                .as("nobody drawn").contains("EVA-06a");
        walk.as("agent").post(seats, json("number", "CZB-补" + tender, "drawnAt", walk.now().toString(), "experts", List.of(substitute))).expect(204);
        members.set(0, substitute.get("userName").toString());
        members.forEach(this::mark);
        procurement.concludeEvaluation();
        assertThat(walk.get("auditor", "tenders/" + tender + "/draws")).hasSize(2);
        procurement.award();
        walk.review();
        bound(tender);
    }

    /** The whole file as one PDF: made in the background, for auditor and officer; every step with its clause. */
    private void bound(String tender) {
        JsonNode steps = walk.get("auditor", "tenders/" + tender + "/timeline");
        assertThat(steps).extracting(s -> s.get("task").asText()).contains("prepareTender", "publishNotice", "notice", "openBids", "formCommittee", "awardTender");
        JsonNode formed = StreamSupport.stream(steps.spliterator(), false).filter(s -> s.get("task").asText().equals("formCommittee")).findFirst().orElseThrow();
        assertThat(formed.get("clause").asText()).contains("第三十九条", "第四十七条");
        assertThat(formed.get("figures")).extracting(f -> f.get("code").asText()).contains("EVA-01.members", "EVA-03.draw");
        walk.as("supplier").get("/api/v1/tenders/" + tender + "/timeline").expect(403);
        Map<String, Object> order = Map.of("kind", "binder", "asked", Map.of("number", tender));
        walk.as("head").post("/api/v1/exports", order).expect(403);
        Http officer = walk.as("officer");
        String file = officer.post("/api/v1/exports", order).expect(202).json().get("number").asText();
        org.awaitility.Awaitility.await().atMost(java.time.Duration.ofMinutes(2)).until(() -> List.of("ready", "failed")
                .contains(officer.get("/api/v1/exports/" + file).expect(200).json().get("status").asText()));
        byte[] content = officer.get("/api/v1/exports/" + file + "/content").expect(200).body();
        new PrintedPdf(content).says("政府采购档案", tender, "第四十二条", "采购活动记录", "采购文件主要内容", "数据不出政务外网", "资料审查、功能测试、现场核验", "draw-record.txt（非PDF文件，仅列入目录）", "开标记录表", "中标通知书",
                "评审专家抽取不早于评审活动开始前 2工作日", "第1页");
    }

    private void mark(String member) {
        assertThat(marked(member).status()).isEqualTo(204);
    }

    private Http.Answer marked(String member) {
        List<Map<String, Object>> marks = new ArrayList<>();
        for (JsonNode bid : walk.get("agent", "tenders/" + walk.application).get("bids")) {
            marks.add(json("bid", bid.get("number").asText(), "criterion", 0, "mark", new BigDecimal("38"), "remark", "方案完整"));
            marks.add(json("bid", bid.get("number").asText(), "criterion", 1, "mark", new BigDecimal("17"), "remark", "服务可行"));
        }
        return walk.act(member, walk.task(member, "evaluateBids"), "evaluateBids", json("marks", marks, "recuse", false, "recusalGround", null, "opinion", "独立评审完毕。"));
    }
}
