package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** A 转移支付 project from its application to its last payment and closing; then everyone's books are laid side by side. */
class TransferWalkIT {

    @Test
    void carriesATransferFromApplicationToClosing() {
        MoneyWalk walk = new MoneyWalk(YangguangServer.shared(), "transfer", "沂水县农村商务信息服务站工程" + System.nanoTime(), "applicant",
                List.of(new Walk.Line("信息服务站", 20, "个", "24000.00"), new Walk.Line("信息员培训", 40, "人", "1000.00")));
        walk.apply();
        walk.recommend();
        walk.returnAndCorrect();
        walk.screen();
        walk.approve();
        walk.budget("商财函〔2026〕" + System.nanoTime() % 100_000 + "号");
        walk.appraise();
        walk.grant("商财函〔2026〕" + System.nanoTime() % 100_000 + "号");
        walk.deliver(null);
        walk.planFunds();
        walk.confirmCost("PROGRESS", "5000.00");
        walk.pay("PROGRESS");
        walk.applyAcceptance(false);
        experts(walk);
        walk.inspectAcceptance();
        walk.issueCertificate();
        walk.confirmCost("FINAL", "0");
        walk.pay("FINAL");
        walk.evaluate();
        walk.close();

        BigDecimal cut = new BigDecimal("5000.00");
        new Books(walk).agree(cut);
        Portal portal = new Portal(walk);
        portal.shows(walk.total(), walk.total(), walk.total().subtract(cut), walk.total().subtract(cut));
        assertThat(portal.releases()).as("the agreement, two payments, the acceptance")
                .containsExactlyInAnyOrder("contract", "implementation", "implementation", "implementation");
        new OpenReleases(YangguangServer.shared(), walk.projectNumber()).areValidWith("contract", "implementation");
    }

    /** Experts of the acceptance are drawn from a fixed list; who does not come is replaced by the next, and without them nothing is inspected. */
    private static void experts(MoneyWalk walk) {
        String number = walk.get("officer2", "acceptances/" + walk.application).get("number").asText();
        String path = "/api/v1/acceptances/" + number + "/experts";
        String part = People.part();
        long version = walk.version("officer2", "acceptances/" + number);
        walk.as("head").post(path + "/list", json("count", 3, "commitment", People.commitment(part), "version", version)).expect(403);
        assertThat(Disputing.code(walk.as("officer2").post(path + "/list", json("count", 0, "commitment", People.commitment(part), "version", version)))).isEqualTo("INPUT-X13");
        assertThat(Disputing.code(walk.as("officer2").post(path + "/draw", json("part", part)))).as("no list").isEqualTo("REGISTRY-X08");
        JsonNode fixed = walk.as("officer2").post(path + "/list", json("count", 3, "commitment", People.commitment(part), "version", version)).expect(200).json();
        assertThat(fixed.get("purpose").asText()).isEqualTo("acceptance");
        assertThat(Disputing.code(walk.as("officer2").post(path + "/draw", json("part", People.part())))).as("another part").isEqualTo("REGISTRY-X14");
        JsonNode drawn = walk.as("officer2").post(path + "/draw", json("part", part)).expect(200).json();
        List<String> names = seated(drawn);
        assertThat(names).hasSize(3);
        assertThat(Disputing.code(walk.as("officer2").post(path + "/list", json("count", 3, "commitment", People.commitment(part), "version", version))))
                .as("the order comes first").isEqualTo("REGISTRY-X09");
        String gone = drawn.get("entries").get(0).get("userName").asText();
        assertThat(Disputing.code(walk.as("officer2").post(path + "/next", json("expert", "officer")))).isEqualTo("INPUT-X12");
        JsonNode after = walk.as("officer2").post(path + "/next", json("expert", gone)).expect(200).json().get(0);
        assertThat(seated(after)).hasSize(3).doesNotContain(names.get(0));
        assertThat(Http.anonymous(walk.server).get("/api/v1/open/draws/" + drawn.get("number").asText()).expect(200).text()).doesNotContain(names.get(1));
        JsonNode acceptance = walk.get("officer2", "acceptances/" + number);
        Http.Answer without = walk.act("officer2", walk.task("officer2", "inspectAcceptance"), "inspectAcceptance", json("outcome", "passed", "inspectors", "周启明",
                "results", List.of(), "opinion", "通过。", "version", acceptance.get("version").asLong()));
        assertThat(Disputing.code(without)).isEqualTo("ACC-06a");
    }

    private static List<String> seated(JsonNode draw) {
        List<String> names = new ArrayList<>();
        draw.get("entries").forEach(e -> {
            if (e.get("outcome").asText().equals("drawn")) {
                names.add(e.get("name").asText());
            }
        });
        return names;
    }
}
