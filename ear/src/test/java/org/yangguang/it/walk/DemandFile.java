package org.yangguang.it.walk;

import static org.yangguang.it.walk.People.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a walk has on file of its demand before its notice, as a diligent officer would. */
final class DemandFile {

    private static final int INTENTION_BEFORE = 40;
    private static final int SURVEY_BEFORE = 60;

    private DemandFile() {
    }

    /** Everything that any purchase of the walks needs. */
    static void keep(Walk walk) {
        walk.as("officer").put("/api/v1/tenders/" + walk.application + "/demand", of(walk)).expect(200);
        walk.as("officer").put("/api/v1/tenders/" + walk.application + "/terms", terms(walk)).expect(200);
    }

    /** Contract text and acceptance plan; the price is paid as the walk's contract will pay it. */
    static Map<String, Object> terms(Walk walk) {
        String[] clauses = {"QUALITY 符合标准", "PLACE 项目所在地", "PAYMENT 分期支付", "WARRANTY 终验后保修三年", "BREACH 按日万分之五", "DISPUTES 向采购人所在地法院起诉",
            "INTELLECTUAL_PROPERTY 归采购人所有", "DATA_SECURITY 数据不出政务外网，人员签订保密协议", "ACCEPTORS 采购人组织验收小组", "ACCEPTANCE_STEPS 资料审查、功能测试、现场核验",
            "ACCEPTANCE_CONTENT 每一项技术和商务要求的履约情况", "ACCEPTANCE_CRITERIA 逐项验收"};
        List<Map<String, Object>> instalments = new ArrayList<>();
        for (int percent : walk.shares()) {
            boolean advance = instalments.isEmpty() && walk.isAdvanced();
            instalments.add(json("milestone", advance ? "首付" : "第" + (instalments.size() + 1) + "期", "advance", advance, "percent", percent));
        }
        return json("clauses", Arrays.stream(clauses).map(c -> c.split(" ")).map(c -> json("kind", c[0], "text", c[1])).toList(), "paymentDays", 30,
                "securityPercent", null, "instalments", instalments, "acceptanceDays", 10, "usersTakePart", false,
                "version", walk.get("officer", "tenders/" + walk.application + "/terms").at("/content/version").asLong());
    }

    static Map<String, Object> of(Walk walk) {
        String ago = walk.today().minusDays(INTENTION_BEFORE).toString();
        return json("plan", json("number", "CGJH-" + walk.application, "filedOn", ago),
                "central", json("route", "CENTRAL_BODY", "reference", "中央国家机关政府采购中心，国机采委" + walk.application),
                "agreement", json("number", "WTDL-" + walk.application, "signedOn", ago, "until", walk.today().plusYears(1).toString(),
                        "scope", "编制采购文件、发布公告、组织开标评标；代理费用由中标人支付。", "fee", "18000.00"),
                "outlet", json("publishedOn", ago, "address", "https://www.ccgp.gov.cn/cggg/cgyx/" + walk.application + ".htm"), "unforeseen", null,
                "customBuilt", true, "publicInterest", false, "imported", false,
                "survey", json("ways", List.of("CONSULTATION", "QUESTIONNAIRE"), "asked", 5, "concludedOn", walk.today().minusDays(SURVEY_BEFORE).toString(),
                        "summary", "市场供给充分，同类项目历史成交价与预算相当，运行维护按年另行采购。"),
                "review", json("heldOn", ago, "procurement", "陈静", "finance", "刘海", "business", "赵敏", "supervision", "孙立", "passed", true,
                        "findings", "无歧视性条款，竞争充分，落实采购政策，履约风险可控。", "legalAdviser", "正大律师事务所 周律师", "risks", "进度滞后的，按里程碑预警；供应商违约的，启用第二候选人。"),
                "noReserve", json("ground", "TOO_FEW", "reason", "面向中小企业预留后合格供应商不足三家，无法确保充分竞争。"),
                "version", walk.get("officer", "tenders/" + walk.application + "/demand").at("/content/version").asLong());
    }
}
