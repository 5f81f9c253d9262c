package org.yangguang.demonstration;

import java.math.BigDecimal;
import java.util.List;
import org.yangguang.project.EstimateLine;
import org.yangguang.project.Indicator;
import org.yangguang.project.IndicatorKind;
import org.yangguang.shared.Money;
import org.yangguang.workflow.ProjectMode;

/** What a demonstration project is about; figures after the ministry's plans for its programmes. */
record Plan(String call, String title, String purpose, String content, String results, ProjectMode mode, String applicant,
            String recommender, String contact, String region, List<String> papers, List<EstimateLine> lines,
            List<Indicator> indicators) {

    Money total() {
        return Money.sum(lines.stream().map(EstimateLine::amount).toList());
    }

    boolean procured() {
        return mode != ProjectMode.TRANSFER;
    }

    /** 委托代理业务 for bought services, 对下级转移支付 has its own economics and is given as 商品和服务. */
    String economicCode() {
        return "30227";
    }

    /** The indicators of the application with the weights that the budget's targets ask for: 50, 30, 10. */
    List<Indicator> targets() {
        return indicators;
    }

    String paperName(String kind) {
        return switch (kind) {
            case "feasibility" -> "可行性研究报告";
            case "estimate-basis" -> "投资估算依据";
            case "commitment" -> "项目单位承诺书";
            case "resource-catalogue" -> "信息资源目录";
            default -> throw new IllegalArgumentException("no paper " + kind);
        };
    }

    static EstimateLine line(String item, String basis, long quantity, String unit, long price) {
        return new EstimateLine(item, basis, BigDecimal.valueOf(quantity), unit, Money.of(price));
    }

    static Indicator output(String name, long target, String unit, long weight) {
        return Course.figure(name, IndicatorKind.OUTPUT, target, unit, weight);
    }

    static Indicator benefit(String name, long target, String unit, long weight) {
        return Course.figure(name, IndicatorKind.BENEFIT, target, unit, weight);
    }

    static Indicator satisfaction(String name, long target, long weight) {
        return Course.figure(name, IndicatorKind.SATISFACTION, target, "%", weight);
    }
}
