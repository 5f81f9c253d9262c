package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pages of 评标: the committee, its marks, the written question about a price that is far too low, the report. */
final class EvaluationPages {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final String EXPLAINED = "我公司已有成熟产品，人工成本低于同行，本项目只需部署和培训。";

    private final BrowserWalk walk;
    private final BiddingPages bidding;

    EvaluationPages(BrowserWalk walk, BiddingPages bidding) {
        this.walk = walk;
        this.bidding = bidding;
    }

    private JsonNode tender(String user) {
        return walk.get(user, "tenders/" + walk.application);
    }

    /** The first member marks on the page; the others, whose page is the same, by the interface for programs. */
    void evaluate() {
        walk.task("agent", "formCommittee", "按抽取记录组建。", window -> {
            window.type("recordNumber", "CZB-页面-" + tender("agent").get("number").asText())
                    .type("drawnAt", walk.now().format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")));
            List<Map<String, Object>> experts = Procurement.pool(walk);
            for (int i = 0; i < window.count("experts", "name"); i++) {
                for (String field : List.of("name", "specialty", "employer", "userName")) {
                    window.type("experts:" + i + ":" + field, experts.get(i).get(field));
                }
            }
            window.attach("scan", "draw-record");
            for (int i = 0; i < BiddingPages.BIDDERS.size(); i++) {
                window.type("marks:" + i + ":mark", 15);
            }
        }, null);
        List<String> members = new ArrayList<>();
        tender("agent").get("committee").forEach(s -> members.add(s.get("member").asText()));
        walk.attend(members.get(0));
        asksTheCheapOne(members.get(0));
        walk.task(members.get(0), "evaluateBids", null, window -> {
            for (int i = 0; i < window.count("marks", "mark"); i++) {
                window.type("marks:" + i + ":mark", i % 2 == 0 ? 40 : 17).type("marks:" + i + ":remark", "方案完整");
            }
        }, null);
        for (String member : members.subList(1, members.size())) {
            List<Map<String, Object>> marks = new ArrayList<>();
            tender("agent").get("bids").forEach(bid -> {
                marks.add(json("bid", bid.get("number").asText(), "criterion", 0, "mark", 40, "remark", "方案完整"));
                marks.add(json("bid", bid.get("number").asText(), "criterion", 1, "mark", 17, "remark", "服务可行"));
            });
            walk.does(member, "evaluateBids", json("marks", marks, "recuse", false, "opinion", "独立评审完毕。"));
        }
        judgesTheExplanation();
    }

    /** A member asks in writing; the firm answers in its own window, with a paper, and finds nobody else's question there. */
    private void asksTheCheapOne(String member) {
        String page = "/app/tender/bid-questions.xhtml?number=" + tender("agent").get("number").asText();
        Window asking = walk.window(member).open(page, "form");
        asking.choose("bid", bidding.name(BiddingPages.CHEAP)).choose("kind", "异常低价说明").type("dueAt", walk.now().plusMinutes(90).format(TYPED))
                .type("question", "报价低于其他投标人平均报价的百分之五十，请说明成本构成并提供证明材料。");
        asking.act(asking.at("ask"));
        assertThat(walk.window(BiddingPages.LEADER).open(page, "answerForm").page.locator("main").innerText()).doesNotContain("成本构成");
        Window asked = walk.window(BiddingPages.CHEAP).open(page, "answerForm");
        assertThat(asked.page.locator("main").innerText()).contains("异常低价说明", "成本构成").doesNotContain(member);
        asked.type("answer", EXPLAINED).attach("file", "bid-answer");
        asked.act(asked.at("send"));
        assertThat(walk.window(member).open(page, "form").page.locator("main").innerText()).contains(EXPLAINED, "bid-answer.txt");
    }

    /** The explanation is before the agent who concludes; without the committee's finding there is no report (EVA-13). */
    private void judgesTheExplanation() {
        for (JsonNode row : walk.get("agent", "tenders/" + tender("agent").get("number").asText() + "/evaluation").get("rows")) {
            String name = row.get("supplierName").asText();
            boolean cheap = name.equals(bidding.name(BiddingPages.CHEAP));
            assertThat(row.get("low").asBoolean()).as(name).isEqualTo(cheap);
            assertThat(row.get("rate").asInt()).as("deduction of %s", name).isEqualTo(cheap || name.equals(bidding.name("supplier")) ? 15
                    : name.equals(bidding.name(BiddingPages.LEADER)) ? 5 : 0);
        }
        walk.task("agent", "concludeEvaluation", "评审意见一致，推荐排名第一的投标人。", window -> {
            assertThat(window.page.locator("main").innerText()).contains(EXPLAINED, "bid-answer.txt");
            assertThat(window.has("explanations:0:minutes")).as("the minutes are known").isFalse();
            assertThat(window.refusedBy(null)).contains("EVA-13", "第六十条");
            window.pick("explanations:0:accepted", "否").type("explanations:0:ground", "未提供成本构成明细，不能证明报价合理。");
        }, null);
    }
}
