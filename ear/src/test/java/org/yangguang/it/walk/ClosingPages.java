package org.yangguang.it.walk;

import java.util.List;
import java.util.stream.IntStream;

/** The pages of 项目验收, 绩效考核 and the closing. */
final class ClosingPages {

    private final BrowserWalk walk;

    ClosingPages(BrowserWalk walk) {
        this.walk = walk;
    }

    void accept() {
        walk.task(walk.applicant, "applyAcceptance", null, window -> {
            window.type("completedOn", walk.today()).type("summary", "合同内容全部完成，试运行稳定，申请验收。");
            List.of("summaryReport", "financialReport", "auditReport", "securityAssessment", "cryptoAssessment")
                    .forEach(kind -> window.attach(kind, kind));
            if (window.has("opinion")) {
                window.type("opinion", "申请验收。");
            }
        }, "submit");
        walk.task("officer2", "inspectAcceptance", "逐项核查合格，同意通过验收。", window -> {
            IntStream.range(0, window.count("results", "remark")).forEach(i -> window.pick("results:" + i + ":passed", "合格")
                    .type("results:" + i + ":remark", "现场核查，符合要求"));
            window.type("inspectors", "周启明、丁一、方二");
        }, "pass");
        walk.task("head", "issueCertificate", "同意签发验收证书。", window -> { }, "issue");
    }

    void evaluate() {
        walk.task(walk.applicant, "reportPerformance", null, window -> {
            String[] actuals = {"12", "50000", "90"};
            for (int i = 0; i < actuals.length; i++) {
                window.type("actuals:" + i + ":actual", actuals[i]).type("actuals:" + i + ":evidence", "统计报表和用户调查");
            }
            window.type("summary", "绩效目标全部完成。").attach("report", "report");
            if (window.has("opinion")) {
                window.type("opinion", "绩效目标全部完成。");
            }
        }, "submit");
        walk.task("officer", "scorePerformance", "自评属实。", window -> { }, "score");
        walk.task("head", "confirmPerformance", "同意。", window -> { }, "approve");
    }

    void close() {
        walk.task("officer", "handOver", "移交。", window -> {
            window.type("archive:0:code", "D-1").type("archive:0:name", "项目全套档案").type("archive:0:quantity", 1);
            window.press(window.at("addAsset"));
            window.type("assets:0:code", "Z-1").type("assets:0:name", "平台软件").type("assets:0:quantity", 1).type("assets:0:amount", "2288000.00");
            window.attach("handover", "handover");
        }, "handOver");
        walk.task(walk.applicant, "receiveHandover", "清点无误，接收。", window -> { }, "receive");
    }
}
