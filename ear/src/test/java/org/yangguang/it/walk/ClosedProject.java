package org.yangguang.it.walk;

import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yangguang.it.DatabaseUnderTest;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** A server with the demonstration, one of whose projects is brought to its end, so that each form and ledger has something to say. */
final class ClosedProject implements AutoCloseable {

    private final DatabaseUnderTest database = DatabaseUnderTest.of("h2", YangguangServer.instanceDirectory("samples-data"));
    private final YangguangServer server;
    /** The walk of the transfer that is closed here. */
    final MoneyWalk walk;
    /** Application number of a project that bought by tender. */
    String procured;

    ClosedProject() {
        server = YangguangServer.start(database, Map.of("YANGGUANG_DEMO_PROJECTS", "yes"));
        walk = new MoneyWalk(server, "transfer", "临沂市农村商务信息服务站示范工程", "applicant", List.of());
    }

    /** The steps that the demonstration leaves open, from the scores to the signed lists. */
    void finish() {
        walk.application = project(walk.title).get("applicationNumber").asText();
        procured = project("山东省新农村商网数据平台").get("applicationNumber").asText();
        JsonNode review = walk.get("officer", "performance-reviews/" + walk.application);
        List<Map<String, Object>> scores = new ArrayList<>();
        review.get("targets").forEach(t -> scores.add(json("attainment", null, "score", null, "remark", null)));
        walk.does("officer", "scorePerformance", json("outcome", "scored", "scores", scores, "opinion", "完成情况与佐证材料一致，评分属实。",
                "version", review.get("version").asLong()));
        // the head is away: the authority officer confirms in his place
        walk.as("head").post("/api/v1/delegations", Map.of("delegate", "authority", "from", walk.today().toString(), "to",
                walk.today().plusDays(3).toString(), "reason", "出差")).expect(201);
        walk.does("authority", "confirmPerformance", json("outcome", "approved", "opinion", "同意审定。", "version",
                walk.version("authority", "performance-reviews/" + walk.application)));
        walk.does("officer", "handOver", json("archive", List.of(json("code", "A-2026-017", "name", "立项、预算与论证材料", "quantity", 3),
                json("code", "A-2026-018", "name", "任务书、成果与验收材料", "quantity", 5)), "assets", List.of(json("code", "Z-2026-0201", "name",
                "信息服务站终端及网络设备", "quantity", 20, "amount", "380000.00", "remark", "各站点在用")), "opinion", "清单与实物核对一致，移交。",
                "version", walk.version("officer", "acceptances/" + walk.application)));
        walk.does("applicant", "receiveHandover", json("outcome", "received", "opinion", "清点无误，接收。", "version",
                walk.version("applicant", "acceptances/" + walk.application)));
        // a fortnight later some of the others' tasks are late
        walk.as("sysadmin").post("/api/v1/clock", Map.of("to", walk.now().plusDays(14).toString())).expect(200);
    }

    /** What the register says of the project of this title. */
    JsonNode project(String title) {
        for (JsonNode row : Http.as(server, "officer").get("/api/v1/projects?text=" + URLEncoder.encode(title, StandardCharsets.UTF_8))
                .expect(200).json().get("rows")) {
            if (row.get("title").asText().equals(title)) {
                return row;
            }
        }
        throw new AssertionError("no project " + title);
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
