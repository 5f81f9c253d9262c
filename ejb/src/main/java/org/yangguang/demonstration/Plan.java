package org.yangguang.demonstration;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.yangguang.performance.PerformanceReport;
import org.yangguang.performance.PerformanceScores;
import org.yangguang.project.EstimateLine;
import org.yangguang.project.Indicator;
import org.yangguang.project.IndicatorKind;
import org.yangguang.shared.Money;
import org.yangguang.workflow.ProjectMode;

/**
 * What a demonstration project is about; figures after the ministry's plans for its programmes.
 *
 * @param items     what its contract or task agreement is made of, two of them
 * @param economics economic class of each line
 * @param actuals   what its indicators reach
 * @param scores    how each is scored
 */
record Plan(String call, String title, String purpose, String content, String results, ProjectMode mode, String applicant,
            String recommender, String contact, String region, String catalogue, List<String> papers, List<String> items,
            List<EstimateLine> lines, List<String> economics, List<Indicator> indicators, List<PerformanceReport.Actual> actuals,
            List<PerformanceScores.Score> scores) {

    /** 委托业务费, under which bought services are given. */
    private static final String COMMISSIONED = "30227";

    /** A project that reaches all its targets. */
    static Plan reaching(String call, String title, String purpose, String content, String results, ProjectMode mode, List<String> papers,
                         List<EstimateLine> lines, List<Indicator> indicators) {
        return new Plan(call, title, purpose, content, results, mode, "applicant", "recommender", "张颖", "371300", "C16010302", papers,
                List.of("平台建设服务", "数据与运行服务"), lines, Collections.nCopies(lines.size(), COMMISSIONED), indicators,
                indicators.stream().map(i -> new PerformanceReport.Actual(i.target(), null, "统计报表和用户调查")).toList(),
                indicators.stream().map(i -> new PerformanceScores.Score(null, null, null)).toList());
    }

    /** A programme's project by its facts, as the demonstration's applicant applies for it. */
    static Plan of(ProgrammeProject project) {
        List<EstimateLine> lines = project.costs().stream().map(ProgrammeProject.Cost::line).toList();
        return new Plan(project.call(), project.title(), project.purpose(), project.plan(), project.results(), project.mode(), "applicant",
                "recommender", "张颖", "371300", project.catalogue(), project.papers(),
                List.of(lines.get(0).item(), lines.get(lines.size() - 1).item()), lines,
                project.costs().stream().map(ProgrammeProject.Cost::economic).toList(),
                project.targets().stream().map(ProgrammeProject.Target::indicator).toList(),
                project.targets().stream().map(t -> new PerformanceReport.Actual(t.actual(), t.reached(), "统计报表和现场核查记录")).toList(),
                project.targets().stream().map(t -> new PerformanceScores.Score(t.attainment(), t.score(), t.remark())).toList());
    }

    /** The same project, applied for at this call by the applicant of this name. */
    Plan in(String otherCall, String by) {
        boolean own = by.equals(applicant);
        return new Plan(otherCall, title, purpose, content, results, mode, by, own ? recommender : "recommender2", own ? contact : "孙悦",
                own ? region : "410700", catalogue, papers, items, lines, economics, indicators, actuals, scores);
    }

    Money total() {
        return Money.sum(lines.stream().map(EstimateLine::amount).toList());
    }

    boolean procured() {
        return mode != ProjectMode.TRANSFER;
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
