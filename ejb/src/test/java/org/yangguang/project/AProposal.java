package org.yangguang.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.shared.Money;
import org.yangguang.workflow.ProjectMode;
import org.yangguang.workflow.TableDecision;

/** Builds proposals for tests: {@code aProposal().titled("…").submitted()}. */
final class AProposal {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final LocalDateTime NOW = TODAY.atTime(10, 0);

    String title = "临沂市农村商务信息服务站建设项目";
    String purpose = "为农户提供供求信息";
    ProjectMode mode = ProjectMode.PROCUREMENT;
    String region = "371300";
    SecrecyLevel secrecy = SecrecyLevel.PUBLIC;
    String phone = "0539-8123456";
    LocalDate startsOn = LocalDate.of(2026, 4, 1);
    LocalDate endsOn = LocalDate.of(2027, 3, 31);
    Set<String> documents = Set.of("feasibility");
    boolean regionKnown = true;
    boolean recommender = true;
    boolean active = true;
    List<String> twins = List.of();
    LocalDate today = TODAY;
    final List<EstimateLine> lines = new ArrayList<>(List.of(
            new EstimateLine("平台软件开发", "按功能点测算", new BigDecimal("1"), "套", Money.of("1800000"))));
    final List<Indicator> indicators = new ArrayList<>(List.of(
            new Indicator("建成信息服务站", IndicatorKind.OUTPUT, true, new BigDecimal("20"), null, "个", new BigDecimal("50")),
            new Indicator("促进农产品销售", IndicatorKind.BENEFIT, false, null, "明显促进", null, new BigDecimal("30")),
            new Indicator("农户满意度", IndicatorKind.SATISFACTION, true, new BigDecimal("90"), null, "%", new BigDecimal("10"))));

    static AProposal aProposal() {
        return new AProposal();
    }

    static Call call() {
        return Call.publish("ZN-2026-0001", callForm(TODAY.plusDays(60)), TODAY, "officer", NOW);
    }

    static CallForm callForm(LocalDate closesOn) {
        return new CallForm("NCXX", "商办信〔2026〕11号", "申报指南", null, TODAY, closesOn, Money.of("20000000"),
                List.of(ProjectMode.PROCUREMENT, ProjectMode.TRANSFER), List.of("feasibility"), null, 0);
    }

    static ProgrammeForm programmeForm(String functionCode) {
        return new ProgrammeForm("NCXX", "农村商务信息服务工程", "网站、服务站", "1430个站", "XXH", "CWS", "FGS", "ZFCG",
                functionCode, "十一五规划", true, 0);
    }

    AProposal titled(String other) {
        title = other;
        return this;
    }

    AProposal worth(String amount) {
        lines.clear();
        lines.add(new EstimateLine("平台软件开发", "按功能点测算", BigDecimal.ONE, "套", Money.of(amount)));
        return this;
    }

    ProposalForm form() {
        return new ProposalForm("ZN-2026-0001", title, purpose, "分三期实施", "建成20个站", mode, region, startsOn, endsOn,
                "张颖", phone, secrecy, lines, indicators, 0);
    }

    ProposalCheck.Measure measure() {
        return new ProposalCheck.Measure(call(), active, documents, regionKnown, recommender, twins, 5, today, true);
    }

    Proposal draft() {
        Proposal proposal = Proposal.draft("NG-2026-0001", call(), Programme.create(programmeForm("2160299")), "SDLY",
                "applicant", NOW);
        proposal.write(form(), NOW);
        return proposal;
    }

    Proposal submitted() {
        Proposal proposal = draft();
        proposal.submit("SB-2026-0001", "SD", "applicant", NOW);
        return proposal;
    }

    Proposal screened(String route) {
        Proposal proposal = submitted();
        proposal.recommended();
        proposal.screened(screening(true, null), false, route(route), "officer");
        return proposal;
    }

    static ScreeningForm screening(boolean met, String duplicateOpinion) {
        return new ScreeningForm("forwarded", "齐全", null,
                Screening.ITEMS.stream().map(i -> new ScreeningForm.Check(i, met, null)).toList(), duplicateOpinion, List.of(), 0);
    }

    static RouteDecision route(String answer) {
        return new RouteDecision(new TableDecision("approval-route", Map.of("amount", new BigDecimal("1800000"),
                "divisionBelow", new BigDecimal("500000")), answer,
                Map.of("route", answer)), TODAY, NOW);
    }
}
