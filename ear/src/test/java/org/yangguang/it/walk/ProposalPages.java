package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.IntStream;

/** The pages of 立项: from the call to the approval, with a return and a co-signature. */
final class ProposalPages {

    private final BrowserWalk walk;

    ProposalPages(BrowserWalk walk) {
        this.walk = walk;
    }

    /** The applicant finds the call, fills the form in two sittings and hands it in. */
    void apply() {
        Window window = walk.window(walk.applicant).open("/app/project/application.xhtml?call=ZN-2026-0001", "application");
        window.type("title", walk.title).choose("mode", "政府采购").choose("secrecy", "公开");
        window.type("startsOn", walk.today().plusDays(30)).type("endsOn", walk.today().plusDays(300));
        window.type("contactPhone", "0539-8123456").type("purpose", "为农产品生产者和经营者提供及时、准确、免费的市场信息。");
        window.act(window.at("save"));
        window.type("plan", "建设信息采集、审核、发布和撮合系统，与新农村商网互联互通。").type("expectedResults", "平台上线运行，不向农民收费。");
        indicators(window, "indicators", "增加指标");
        window.rows("lines", "item", walk.lines.size(), "增加一行");
        for (int i = 0; i < walk.lines.size(); i++) {
            Walk.Line line = walk.lines.get(i);
            String row = "lines:" + i + ":";
            window.type(row + "item", line.item()).type(row + "basis", "比照同类项目").type(row + "quantity", line.quantity())
                    .type(row + "unit", line.unit()).type(row + "unitPrice", line.unitPrice());
        }
        List.of("feasibility", "estimate-basis", "commitment").forEach(kind -> window.attach(kind, kind));
        window.send("submit");
        walk.application = number();
    }

    private String number() {
        for (JsonNode row : walk.get(walk.applicant, "applications").get("rows")) {
            if (row.toString().contains(walk.title)) {
                return row.get("applicationNumber").asText();
            }
        }
        throw new AssertionError("not among the applications: " + walk.title);
    }

    /** One indicator of each kind; the form begins with a row of each. */
    static void indicators(Window window, String table, String add) {
        String[][] rows = {{"产出", "上线功能模块", "12", "个", "50"}, {"效益", "日访问量", "50000", "人次", "30"}, {"满意度", "用户满意度", "90", "%", "10"}};
        window.rows(table, "name", rows.length, add);
        for (int i = 0; i < rows.length; i++) {
            String row = table + ":" + i + ":";
            window.choose(row + "kind", rows[i][0]).type(row + "name", rows[i][1]).type(row + "target", rows[i][2])
                    .type(row + "unit", rows[i][3]).type(row + "weight", rows[i][4]);
        }
    }

    void recommend() {
        walk.task(walk.recommender, "recommendProposal", "材料真实，同意推荐上报。");
    }

    /** The officer names every defect at once; the applicant corrects. */
    void returnAndCorrect() {
        walk.task("officer", "screenProposal", "请补正后重新提交。", window -> {
            window.type("opinion", "请补正后重新提交。");
            assertThat(window.refusedBy("return")).as("an opinion alone names no defect").contains("PROJECT-X08");
            assertThat(window.page.locator("[id='task:defects:0:remark'][aria-invalid=true]").count()).as("told at its field").isEqualTo(1);
            for (int i = 0; i < 2; i++) {
                window.rows("defects", "remark", i + 1, "增加补正内容");
                window.choose("defects:" + i + ":field", i == 0 ? "项目目的" : "实施计划");
                window.type("defects:" + i + ":remark", i == 0 ? "请写明受益范围" : "请补充进度安排");
            }
        }, "return");
        walk.task(walk.applicant, "correctProposal", null, window -> {
            assertThat(window.page.content()).contains("请写明受益范围", "请补充进度安排");
            window.type("purpose", "为全市三千个行政村的农产品生产者提供免费的市场信息。");
            window.type("plan", "第一季度完成采集系统，第二季度完成发布系统，第三季度试运行。");
            if (window.has("opinion")) {
                window.type("opinion", "已逐条补正。");
            }
        }, "submit");
        recommend();
    }

    void screen() {
        walk.task("officer", "screenProposal", "材料齐全，拟同意立项。", window -> {
            IntStream.range(0, window.count("checks", "met")).forEach(i -> window.tick("checks:" + i + ":met"));
            window.type("duplicateOpinion", "与历年项目比对，无实质重复。");
        }, "forward");
    }

    /** Above two million: the finance department, then the authority, who first asks the legal adviser. */
    void approve() {
        walk.task("financelead", "approveAsFinanceLead", "资金来源明确，测算依据充分，同意。");
        String process = walk.task("authority", "approveAsAuthority").get("process").asText();
        Window authority = walk.openTask("authority", "approveAsAuthority");
        authority.press(authority.at("cosign"));
        authority.choose("cosigning:of", "马骁").type("cosigning:question", "采购方式是否合法，请会签。");
        authority.act(authority.at("cosigning:send"));
        authority.type("opinion", "同意立项，请抓紧编制预算。");
        assertThat(authority.refusedBy("approve")).as("approval before the co-signature").contains("会签");

        Window legal = walk.window("legal").open("/app/inbox.xhtml", "inbox");
        legal.press(legal.page.locator(".tabs a").filter(new Locator.FilterOptions().setHasText("会签")).first());
        legal.follow(legal.page.locator("a.tt[href*='answer-cosign']").first(), "form");
        legal.pick("agreed", "同意").type("opinion", "拟采用公开招标，合法，同意。");
        legal.send("answer");

        authority = walk.openTask("authority", "approveAsAuthority");
        assertThat(authority.page.content()).contains("拟采用公开招标，合法，同意。");
        authority.type("opinion", "同意立项，请抓紧编制预算。");
        authority.send("approve");
        walk.count(process);
    }
}
