package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.yangguang.it.Http;

/** How suppliers ask, challenge and complain about the tender of a walk, and how it is answered and decided. */
final class Disputing {

    private final MoneyWalk walk;

    Disputing(MoneyWalk walk) {
        this.walk = walk;
    }

    String tender() {
        return walk.get("officer", "tenders/" + walk.application).get("number").asText();
    }

    Http.Answer challenge(String user, String step, String... claims) {
        return walk.as(user).post("/api/v1/challenges", json("tender", tender(), "step", step, "claims", List.of(claims), "facts", "见所附材料。", "request", "请予纠正。"));
    }

    JsonNode taskOf(String user, String key, String number) {
        return walk.tasks(user, key).stream().filter(t -> t.get("subject").asText().equals(number)).findFirst().orElseThrow();
    }

    void does(String number, String key, Map<String, Object> command) {
        Http.Answer given = walk.act("officer", taskOf("officer", key, number), key, command);
        assertThat(given.status()).as(given.toString()).isEqualTo(204);
    }

    /** The purchaser's answer to a challenge. */
    Http.Answer answer(String number, String outcome, Map<String, Object> remedy) {
        return walk.act("officer", taskOf("officer", "answerChallenge", number), "answerChallenge", json("outcome", outcome, "answer", "答复如下。", "remedy", remedy, "version", 0));
    }

    Http.Answer complain(String user, String challenge, String claim) {
        return walk.as(user).post("/api/v1/complaints", json("challenge", challenge, "claims", List.of(claim), "facts", "答复没有依据。", "request", "责令重新评审。"));
    }

    /** A paper of the finance department: recorded with its scan, verified by a second person, then entered. */
    Http.Answer paper(String complaint, String kind, Integer days, String verdict, Map<String, Object> remedy) {
        String record = verified("投诉处理文书。");
        return walk.act("finance", taskOf("finance", "recordNotice", complaint), "recordNotice", json("kind", kind, "resolution", record, "days", days, "verdict", verdict,
                "remedy", remedy, "version", walk.get("finance", "disputes/" + complaint).get("version").asLong()));
    }

    /** The record of a paper of the finance department with its scan, held against it by a second person. */
    String verified(String summary) {
        String record = walk.as("officer").post("/api/v1/resolutions", json("kind", "finance-ministry", "body", "财政部国库司", "documentNumber",
                "财库函〔2026〕" + System.nanoTime() + "号", "decidedOn", walk.today().toString(), "summary", summary, "projects", List.of(walk.application)))
                .expect(201).json().get("number").asText();
        walk.attach("officer", record, "scan", "文书");
        walk.as("head").post("/api/v1/resolutions/" + record + "/verification", json("agrees", true, "version",
                walk.get("auditor", "resolutions/" + record).get("version").asLong())).expect(200);
        return record;
    }

    void clock(LocalDateTime to) {
        walk.as("sysadmin").post("/api/v1/clock", Map.of("to", to.toString())).expect(200);
    }

    static String code(Http.Answer refused) {
        return refused.expect(422).json().at("/breaches/0/code").asText();
    }
}
