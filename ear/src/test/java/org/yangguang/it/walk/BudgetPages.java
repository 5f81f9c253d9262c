package org.yangguang.it.walk;

import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The pages of 编制预算 and 策划论证. */
final class BudgetPages {

    private final BrowserWalk walk;

    BudgetPages(BrowserWalk walk) {
        this.walk = walk;
    }

    void budget(String documentNumber) {
        walk.task(walk.applicant, "prepareBudget", "报请审核。", window -> {
            window.rows("lines", "item", walk.lines.size(), "增加一行");
            for (int i = 0; i < walk.lines.size(); i++) {
                Walk.Line line = walk.lines.get(i);
                String row = "lines:" + i + ":";
                window.type(row + "item", line.item()).choose(row + "function", "2160299").choose(row + "economic", "30227")
                        .choose(row + "source", "中央").type(row + "year", walk.today().getYear())
                        .tick(row + "procured").type(row + "amount", line.unitPrice());
            }
            ProposalPages.indicators(window, "targets", "增加目标");
            window.type("remark", "按申报测算编列。");
        }, "submit");
        walk.task("officer", "reviewBudget", "科目准确，目标完整，拟同意。");
        walk.task("financelead", "approveBudget", "同意批复。", window -> window.type("documentNumber", documentNumber), "approve");
    }

    /** The first expert gives the opinion on the page; the others, whose page is the same, by the interface for programs. */
    void appraise() {
        walk.task("officer", "drawExperts", "随机抽取五名专家。", window -> {
            window.type("count", 5);
            window.page.waitForCondition(() -> window.typed("commitment").length() == 64);
            window.act(window.at("fix"));
            window.page.waitForCondition(() -> window.typed("part").length() == 64);
        }, "draw");
        List<String> experts = new ArrayList<>();
        for (JsonNode opinion : walk.get("officer", "appraisals/" + walk.application).get("opinions")) {
            experts.add(opinion.get("expert").asText());
        }
        walk.task(experts.get(0), "giveOpinion", "需求真实，路线可行。", window -> window.type("foresight", 86).type("science", 85)
                .type("practicality", 88).type("system", 84).pick("advice", "通过"), null);
        for (String expert : experts.subList(1, experts.size())) {
            walk.does(expert, "giveOpinion", json("foresight", 86, "science", 85, "practicality", 88, "system", 84, "advice", "passed",
                    "opinion", "需求真实，路线可行。", "recuse", false));
        }
        walk.task("head", "concludeAppraisal", "专家意见一致，同意通过。", window -> window.pick("conclusion", "通过"), null);
    }
}
