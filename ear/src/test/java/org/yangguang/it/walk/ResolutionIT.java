package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** The party group's minutes come on paper: recorded by one, without effect until another has seen the scan, then referred to. */
class ResolutionIT {

    private final Walk walk = new Walk(YangguangServer.shared(), "procurement", "临沂市商务大数据平台" + System.nanoTime(),
            List.of(new Walk.Line("平台建设", 1, "项", "12000000.00")));
    private final String minutes = "商党组纪要〔2026〕" + System.nanoTime() + "号";

    private Map<String, Object> paper(String kind, String documentNumber, Object projects) {
        return json("kind", kind, "body", "部党组", "documentNumber", documentNumber, "decidedOn", walk.today().toString(), "summary", "会议同意立项，资金分年安排。",
                "projects", projects);
    }

    private Http.Answer record(String user, Map<String, Object> paper) {
        return walk.as(user).post("/api/v1/resolutions", paper);
    }

    private Http.Answer verify(String user, String number, boolean agrees, String remark) {
        return walk.as(user).post("/api/v1/resolutions/" + number + "/verification",
                json("agrees", agrees, "remark", remark, "version", walk.get("auditor", "resolutions/" + number).get("version").asLong()));
    }

    private static String code(Http.Answer refused) {
        return refused.expect(422).json().at("/breaches/0/code").asText();
    }

    private Http.Answer groupDecision(String resolution) {
        return walk.act("officer", walk.task("officer", "recordGroupDecision"), "recordGroupDecision", json("outcome", "recorded", "opinion", "按会议决定登记。",
                "resolution", resolution, "version", walk.version("officer", "applications/" + walk.application)));
    }

    @Test
    void aPaperHasEffectOnceASecondPersonHasSeenItsScan() {
        walk.apply();
        walk.recommend();
        walk.screen();
        walk.does("financelead", "approveAsFinanceLead", json("outcome", "approved", "opinion", "同意，提请党组研究。", "version",
                walk.version("financelead", "applications/" + walk.application)));

        Http.Answer empty = record("officer", json("kind", "party-group")).expect(422);
        assertThat(empty.json().get("breaches")).extracting(b -> b.get("field").asText())
                .containsExactlyInAnyOrder("body", "documentNumber", "decidedOn", "summary", "projects");
        assertThat(code(record("officer", paper("party-group", minutes, List.of("SB-1999-9999"))))).isEqualTo("INPUT-X12");
        record("supplier", paper("party-group", minutes, List.of(walk.application))).expect(403);
        String number = record("officer", paper("party-group", minutes, List.of(walk.application))).expect(201).json().get("number").asText();
        assertThat(code(record("finance", paper("party-group", minutes, List.of(walk.application))))).isEqualTo("RESOLUTION-X03");

        assertThat(code(groupDecision(number))).isEqualTo("RESOLUTION-X04");
        assertThat(code(verify("head", number, true, null))).isEqualTo("RESOLUTION-X02");
        walk.as("head").upload("/api/v1/documents?owner=" + number + "&kind=scan", "纪要.txt", "text/plain", "纪要".getBytes(), Map.of()).expect(404);
        walk.attach("officer", number, "scan", "党组会议纪要");
        assertThat(code(verify("officer", number, true, null))).isEqualTo("RESOLUTION-X01");
        assertThat(code(verify("head", number, false, " "))).isEqualTo("INPUT-X01");
        walk.as("auditor").post("/api/v1/resolutions/" + number + "/verification", json("agrees", true, "version", 0)).expect(403);
        JsonNode verified = verify("head", number, true, null).expect(200).json();
        assertThat(verified.get("status").asText()).isEqualTo("verified");
        assertThat(verified.get("papers")).hasSize(1);
        assertThat(code(verify("finance", number, true, null))).isEqualTo("RESOLUTION-X07");
        walk.as("officer").upload("/api/v1/documents?owner=" + number + "&kind=scan", "另页.txt", "text/plain", "另页".getBytes(), Map.of()).expect(404);

        // another kind of decision, and one that the second person found wrong, cannot be rested on
        String reply = record("officer", paper("finance-ministry", minutes + "-2", List.of(walk.application))).expect(201).json().get("number").asText();
        walk.attach("officer", reply, "scan", "财政部复函");
        verify("head", reply, true, null).expect(200);
        assertThat(code(groupDecision(reply))).isEqualTo("RESOLUTION-X06");
        String wrong = record("officer", paper("party-group", minutes + "-3", List.of(walk.application))).expect(201).json().get("number").asText();
        walk.attach("officer", wrong, "scan", "文号有误");
        verify("head", wrong, false, "文号与扫描件不符").expect(200);
        assertThat(code(groupDecision(wrong))).isEqualTo("RESOLUTION-X04");
        groupDecision("WB-1999-9999").expect(404);

        assertThat(groupDecision(number).status() / 100).isEqualTo(2);
        JsonNode proposal = walk.get("authority", "applications/" + walk.application);
        assertThat(proposal.get("groupNumber").asText()).isEqualTo(minutes);
        assertThat(proposal.get("groupDecidedOn").asText()).isEqualTo(walk.today().toString());
        walk.does("authority", "approveAsAuthority", json("outcome", "approved", "opinion", "同意立项。", "version", proposal.get("version").asLong()));

        assertThat(walk.get("auditor", "projects/" + walk.application + "/resolutions")).extracting(r -> r.get("status").asText())
                .containsExactly("verified", "verified", "refused");
        assertThat(walk.get("applicant", "projects/" + walk.application + "/resolutions")).as("papers of the ministry").isEmpty();
        assertThat(walk.get("head", "resolutions?status=verified&text=" + java.net.URLEncoder.encode(minutes, java.nio.charset.StandardCharsets.UTF_8)).get("total").asInt())
                .isEqualTo(2);
        assertThat(walk.get("auditor", "audit?subject=" + number + "&action=resolution.verifyResolution").get("rows")).isNotEmpty();
    }

    @Test
    void ofTwoWhoRecordOnePaperAtOnceTheLaterIsTold() {
        walk.apply();
        Map<String, Object> paper = paper("leader", minutes + "-4", List.of(walk.application));
        List<Http> people = List.of(walk.as("officer"), walk.as("officer2"), walk.as("finance"), walk.as("finance2"));
        List<Http.Answer> answers = people.stream().map(each -> CompletableFuture.supplyAsync(() -> each.post("/api/v1/resolutions", paper))).toList()
                .stream().map(CompletableFuture::join).toList();
        Http.Answer first = answers.stream().filter(a -> a.status() == 201).reduce((one, other) -> {
            throw new AssertionError("recorded twice");
        }).orElseThrow();
        assertThat(answers.stream().filter(a -> a != first).toList()).hasSize(people.size() - 1).allSatisfy(later -> {
            assertThat(code(later)).isEqualTo("RESOLUTION-X03");
            assertThat(later.json().at("/breaches/0/message").asText()).contains(first.json().get("number").asText());
        });
        // refused at its verification, it makes room for a new record of the paper
        String number = first.json().get("number").asText();
        walk.attach(first.json().get("recordedBy").asText(), number, "scan", "批示");
        verify("head", number, false, "日期与扫描件不符").expect(200);
        record("officer", paper).expect(201);
    }
}
