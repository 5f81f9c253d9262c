package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

/** The pages of 合同 and 执行. */
final class ContractPages {

    private static final int ADVANCE_PERCENT = 20;

    private final BrowserWalk walk;

    ContractPages(BrowserWalk walk) {
        this.walk = walk;
    }

    /** An advance of a fifth with its guarantee, then six tenths and four tenths of the rest. */
    void draft() {
        BigDecimal value = new BigDecimal(walk.contract("officer").get("value").asText());
        BigDecimal advance = new BigDecimal(MoneyWalk.share(value, ADVANCE_PERCENT));
        BigDecimal first = new BigDecimal(MoneyWalk.share(value.subtract(advance), 60));
        walk.task("officer", "draftContract", null, window -> {
            window.type("completionOn", walk.today().plusDays(200)).choose("supervisor", "中信监理").tick("itProject");
            window.rows("milestones", "name", 3, "增加里程碑");
            milestone(window, 0, "预付款", "首付", walk.today().plusDays(10), advance);
            milestone(window, 1, "进度款", "阶段成果交付", walk.today().plusDays(60), first);
            milestone(window, 2, "尾款", "终验交付", walk.today().plusDays(200), value.subtract(advance).subtract(first));
            window.type("advancePercent", ADVANCE_PERCENT).tick("advanceGuarantee");
            String[][] clauses = {{"subject", "平台建设与服务"}, {"quality", "符合国家和行业标准"}, {"place", "项目单位所在地"},
                {"payment", "按里程碑分期支付"}, {"acceptance", "按验收方案逐项验收"}, {"breach", "逾期每日按万分之五支付违约金"},
                {"disputes", "向采购人所在地人民法院起诉"}, {"intellectualProperty", "归采购人所有"}};
            for (String[] clause : clauses) {
                window.type(clause[0], clause[1]);
            }
            window.attach("contractText", "contractText");
            if (window.has("opinion")) {
                window.type("opinion", "拟订完毕，请审查。");
            }
        }, "submit");
        walk.task("legal", "reviewContract", "条款齐备，未发现法律风险。", window -> { }, "agree");
        walk.task("finance", "countersignContract", "在批复预算之内，同意会签。", window -> { }, "agree");
    }

    void signAsSupplier() {
        walk.task("supplier", "signAsSupplier", "同意签署。", window -> { }, "sign");
    }

    /** With the purchaser's signature it is a contract, which the public reads once it is reviewed. */
    void signAsBuyer() {
        PortalPages portal = new PortalPages(walk);
        portal.lists("contracts", "contract", 0);
        walk.task("head", "signAsBuyer", "同意签署。", window -> { }, "sign");
        portal.lists("contracts", "contract", 0);
        walk.review();
        assertThat(portal.read("contracts", "contract")).contains(walk.contract("officer").get("supplierName").asText());
    }

    private void milestone(Window window, int at, String kind, String name, java.time.LocalDate due, BigDecimal instalment) {
        String row = "milestones:" + at + ":";
        window.choose(row + "kind", kind).type(row + "dueOn", due).type(row + "name", name).type(row + "instalment", instalment);
        if (!kind.equals("预付款")) {
            window.type(row + "deliverables", name + "报告").type(row + "criteria", "成果完整，符合需求文件");
        }
    }

    void deliver() {
        walk.task("supplier", "submitDeliverable", null, window -> window.type("statement", "阶段成果已全部完成，请核验。")
                .attach("deliverable", "deliverable"), "submit");
        walk.task("supervisor", "checkDeliverable", "成果与合同约定一致，建议接收。", window -> window.attach("check", "check"), "agree");
        walk.task("officer", "acceptDeliverable", "符合验收标准，接收。", window -> { }, "accept");
    }
}
