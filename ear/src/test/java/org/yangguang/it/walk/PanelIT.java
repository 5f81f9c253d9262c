package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.demonstration.ProgrammeProject.Offer;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** Experts assess the quotations of a purchase below the threshold: drawn, replaced, each alone, and the choice follows them. */
class PanelIT {

    private static final List<Offer> THREE = List.of(new Offer("supplier", 90), new Offer("supplier2", 91), new Offer("supplier3", 92));
    private static final List<Offer> FOUR = List.of(THREE.get(0), THREE.get(1), THREE.get(2), new Offer("supplier4", 95));

    private final MoneyWalk walk = new MoneyWalk(YangguangServer.shared(), "quotation", "蒙阴果品行情采集" + System.nanoTime() % 1_000_000_000, "supplier2",
            List.of(new Walk.Line("采集工具", 1, "套", "180000.00")));
    private final Procurement procurement = new Procurement(walk, "C16010302", THREE);
    private String number;

    private Http.Answer panel(String user, String door, Map<String, Object> body) {
        return walk.as(user).post("/api/v1/purchases/" + number + "/" + door, body);
    }

    private JsonNode panel(String user) {
        return walk.get(user, "purchases/" + number + "/panel");
    }

    private static String code(Http.Answer refused) {
        return refused.expect(422).json().at("/breaches/0/code").asText();
    }

    private Http.Answer fix(String user, int count, String part) {
        return panel(user, "panel/list", json("count", count, "commitment", People.commitment(part), "version", walk.version("officer", "tenders/" + walk.application + "/purchase")));
    }

    /** Who sits now. */
    private List<String> experts() {
        List<String> sitting = new ArrayList<>();
        panel("officer").get("seats").forEach(seat -> {
            if (!seat.get("status").asText().equals("recused")) {
                sitting.add(seat.get("member").asText());
            }
        });
        return sitting;
    }

    @Test
    void expertsAssessQuotationsAndTheChoiceFollowsThem() throws IOException {
        walk.apply();
        walk.recommend();
        walk.screen();
        walk.approve();
        walk.budget(Works.documentNumber());
        walk.appraise();
        number = procurement.purchase();
        String draw = drawn();
        replaced();
        assessed();
        chosen();
        paid();
        published(draw);
    }

    private String drawn() {
        String part = People.part();
        assertThat(code(fix("officer", 3, part))).as("nobody knows yet who quotes").isEqualTo("TENDER-X60");
        panel("officer", "quotations", procurement.quotations(null, THREE.subList(0, 2))).expect(422);
        panel("head", "quotations", procurement.quotations(null, THREE)).expect(403);
        assertThat(panel("officer", "quotations", procurement.quotations(null, THREE)).expect(200).json().get("offers")).hasSize(3);
        assertThat(code(fix("officer", 4, part))).as("an even number").isEqualTo("EVA-02b");
        fix("head", 3, part).expect(403);
        JsonNode fixed = fix("officer", 3, part).expect(200).json();
        assertThat(fixed.get("purpose").asText()).isEqualTo("purchase");
        assertThat(panel("officer", "panel/draw", json("part", part)).expect(200).json().get("seats")).hasSize(3);
        assertThat(walk.get(experts().get(0), "notices").toString()).contains("panel-asked", number);
        assertThat(walk.get(experts().get(0), "purchase-panels").toString()).contains(number);
        return fixed.get("number").asText();
    }

    /** One steps back, with its ground, and the next of the order comes; nobody else reads the purchase. */
    private void replaced() {
        String gone = experts().get(0);
        assertThat(code(panel(gone, "panel/leave", json("ground", " ")))).isEqualTo("EVA-04");
        panel(gone, "panel/leave", json("ground", "与报价供应商有业务往来。")).expect(204);
        walk.as(gone).get("/api/v1/purchases/" + number + "/panel").expect(404);
        assertThat(walk.get("officer", "notices").toString()).contains("panel-left");
        assertThat(code(panel("officer", "panel/next", json("expert", "expert99")))).isEqualTo("INPUT-X12");
        panel("officer", "panel/next", json("expert", gone)).expect(200);
        assertThat(experts()).hasSize(3).doesNotContain(gone);
        assertThat(code(panel("officer", "panel/next", json("expert", gone)))).as("the place is taken").isEqualTo("INPUT-X12");
    }

    /** Each alone, after signing in; other quotations are assessed anew. */
    private void assessed() {
        List<String> experts = experts();
        String best = walk.get("supplier2", "whoami").get("organisation").asText();
        Map<String, Object> opinion = json("recommended", best, "opinion", "工具成熟，服务响应快，价格相当。");
        assertThat(code(panel(experts.get(0), "panel/opinion", opinion))).as("has not signed in").isEqualTo("EVA-04b");
        for (String expert : experts) {
            assertThat(code(panel(expert, "panel/attendance", json("free", false)))).isEqualTo("EVA-04b");
            panel(expert, "panel/attendance", json("free", true)).expect(200);
        }
        assertThat(code(panel(experts.get(0), "panel/opinion", json("recommended", "ZFCG", "opinion", "。")))).as("has not quoted").isEqualTo("INPUT-X12");
        panel(experts.get(0), "panel/opinion", opinion).expect(200);
        assertThat(code(panel(experts.get(0), "panel/opinion", opinion))).as("signed once").isEqualTo("TENDER-X07");
        for (String other : List.of("officer", "auditor", experts.get(1))) {
            assertThat(panel(other).toString()).as("secret from %s until all have signed", other).doesNotContain("工具成熟");
        }
        assertThat(panel(experts.get(0)).toString()).contains("工具成熟");
        walk.attach("officer", number, "minutes", "询比价会议纪要");
        assertThat(code(record("supplier2", "服务响应快。"))).isEqualTo("TENDER-X62");
        panel("officer", "quotations", procurement.quotations(null, FOUR)).expect(200);
        assertThat(panel("auditor").get("earlier")).as("about the quotations before").hasSize(1);
        assertThat(panel("auditor").get("result").isNull()).isTrue();
        panel(experts.get(0), "panel/opinion", opinion).expect(200);
        panel(experts.get(1), "panel/opinion", opinion).expect(200);
        JsonNode all = panel(experts.get(2), "panel/opinion", json("recommended", "none", "opinion", "均未说明数据来源。")).expect(200).json();
        assertThat(all.get("result").toString()).contains(best, "\"votes\":2", "\"members\":3");
        assertThat(panel(experts.get(1)).toString()).contains("均未说明数据来源");
        assertThat(walk.get("officer", "notices").toString()).contains("panel-concluded");
    }

    private Http.Answer record(String supplier, String why) {
        Map<String, Object> entry = procurement.quotations(supplier, panel("officer").get("offers").size() == 4 ? FOUR : THREE);
        entry.put("justification", why);
        return walk.act("officer", walk.task("officer", "recordQuotations"), "recordQuotations", entry);
    }

    private void chosen() {
        assertThat(code(record("supplier", null))).as("not recommended").isEqualTo("TENDER-X63");
        record("supplier2", "专家推荐：工具成熟，服务响应快。").expect(204);
        assertThat(code(panel("officer", "quotations", procurement.quotations(null, FOUR)))).as("the choice is made").isEqualTo("TENDER-X07");
        assertThat(panel("head").get("result").get("votes").asInt()).isEqualTo(2);
    }

    private void paid() throws IOException {
        String expert = experts().get(0);
        assertThat(code(panel("officer", "panel/fees", json("fees", List.of(json("member", "expert99", "hours", 3, "travel", null)))))).isEqualTo("TENDER-X42");
        panel("officer", "panel/fees", json("fees", List.of(json("member", expert, "hours", 6, "travel", "120.00")))).expect(200);
        LedgerSheet ledger = LedgerSheet.of(walk.as("auditor").get("/api/v1/ledgers/expert-fees?year=" + walk.today().getYear()).expect(200).body());
        assertThat(ledger.cell(ledger.row("采购编号", number), "劳务报酬（元）").getNumericCellValue()).isEqualTo(700.0);
        assertThat(panel(expert).get("seats").toString()).as("what others are paid").doesNotContain("700.00");
    }

    /** With the approved result, and after a second person's review, the record tells who assessed; anybody recomputes it. */
    private void published(String draw) {
        String name = panel("officer").get("seats").get(1).get("memberName").asText();
        assertThat(Http.anonymous(walk.server).get("/api/v1/open/draws/" + draw).expect(200).text()).doesNotContain(name);
        procurement.approveQuotation();
        walk.review();
        JsonNode record = Http.anonymous(walk.server).get("/api/v1/open/draws/" + draw).expect(200).json();
        assertThat(record.toString()).contains(name, number);
        assertThat(new DrawProgram(walk.server).says(record, 0, "--head", record.get("head").asText())).contains("VERIFIED");
        assertThat(walk.contract("officer").get("supplier").asText()).isEqualTo(walk.get("supplier2", "whoami").get("organisation").asText());
    }
}
