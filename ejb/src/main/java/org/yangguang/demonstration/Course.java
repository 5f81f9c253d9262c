package org.yangguang.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.yangguang.appraisal.AppraisalView;
import org.yangguang.appraisal.Conclusion;
import org.yangguang.appraisal.ConclusionEntry;
import org.yangguang.appraisal.DrawEntry;
import org.yangguang.appraisal.OpinionEntry;
import org.yangguang.appraisal.OpinionView;
import org.yangguang.budget.BudgetApproval;
import org.yangguang.budget.BudgetForm;
import org.yangguang.budget.BudgetReview;
import org.yangguang.budget.BudgetView;
import org.yangguang.budget.FundSource;
import org.yangguang.budget.LineForm;
import org.yangguang.document.Upload;
import org.yangguang.project.EstimateLine;
import org.yangguang.project.Indicator;
import org.yangguang.project.IndicatorKind;
import org.yangguang.project.ProjectView;
import org.yangguang.project.ProposalDecision;
import org.yangguang.project.ProposalForm;
import org.yangguang.project.ProposalView;
import org.yangguang.project.Screening;
import org.yangguang.project.ScreeningForm;
import org.yangguang.registry.DrawOrder;
import org.yangguang.secrecy.PublicationKind;
import org.yangguang.secrecy.ReviewDecision;
import org.yangguang.secrecy.ReviewFilter;
import org.yangguang.secrecy.ReviewPosting;
import org.yangguang.secrecy.ReviewStatus;
import org.yangguang.secrecy.ReviewView;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.shared.Money;
import org.yangguang.shared.Sha256;
import org.yangguang.workflow.InboxFilter;
import org.yangguang.workflow.InboxTab;

/** One project on its way: each step is a person's act through a door. From the application to the end of the appraisal. */
class Course {

    /** Does one task, given its id. */
    interface Step {
        void take(String taskId) throws Exception;
    }

    static final String HEAD = "head";
    static final String OFFICER = "officer";
    static final String AUTHORITY = "authority";
    static final String FINANCE_LEAD = "financelead";

    final Doors doors;
    final Plan plan;
    String application;

    Course(Doors doors, Plan plan) {
        this.doors = doors;
        this.plan = plan;
    }

    LocalDate today() {
        return LocalDate.now(doors.clock);
    }

    /** Finds the person's open task of this key on this project and does it. */
    void does(String user, String key, Step step) {
        doors.acting.as(user, () -> step.take(taskOf(user, key)));
    }

    private String taskOf(String user, String key) {
        return openTasks(user, key).stream().findFirst()
                .orElseThrow(() -> new IllegalStateException(user + " has no " + key + " of " + application));
    }

    /** Ids of the person's open tasks of this key on this project; called as that person. */
    List<String> openTasks(String user, String key) {
        return doors.workflow.listInbox(InboxTab.OPEN, new InboxFilter(null, null, null, null, false, application, null)).rows()
                .stream().filter(row -> row.task().key().equals(key) && row.task().applicationNumber().equals(application))
                .map(row -> row.task().id()).toList();
    }

    void attach(String owner, String kind, String name, String... paragraphs) {
        doors.documents.attach(owner, new Upload(kind, name + ".docx", Papers.paper(name, paragraphs)));
    }

    Course apply() {
        doors.acting.as(plan.applicant(), () -> {
            ProposalForm form = proposal(0);
            ProposalView draft = doors.proposals.saveDraft(null, form);
            for (String kind : plan.papers()) {
                attach(draft.project().draftNumber(), kind, plan.paperName(kind), plan.purpose(), plan.content());
            }
            application = doors.proposals.submitProposal(draft.project().draftNumber(), proposal(draft.version())).project().applicationNumber();
        });
        return this;
    }

    private ProposalForm proposal(long version) {
        return new ProposalForm(plan.call(), plan.title(), plan.purpose(), plan.content(), plan.results(), plan.mode(),
                plan.region(), LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31), plan.contact(), "0539-8123456",
                SecrecyLevel.PUBLIC, plan.lines(), plan.indicators(), version);
    }

    private ProposalView proposalView() {
        return doors.proposals.viewProposal(application);
    }

    Course recommend() {
        does(plan.recommender(), "recommendProposal", task -> doors.projects.recommendProposal(task,
                new ProposalDecision("forwarded", "经审核，材料真实、必要性充分，同意推荐上报。", List.of(), proposalView().version())));
        return this;
    }

    Course screen() {
        does(OFFICER, "screenProposal", task -> {
            Screening screening = doors.projects.viewScreening(application);
            List<ScreeningForm.Check> checks = Screening.ITEMS.stream()
                    .map(item -> new ScreeningForm.Check(item, true, "符合申报指南要求")).toList();
            doors.projects.screenProposal(task, new ScreeningForm("forwarded", "材料齐全，未发现重复建设，拟同意立项。", plan.total(),
                    checks, "与历年项目比对，无实质重复。", List.of(), proposalView().version()));
            if (screening == null) {
                throw new IllegalStateException("no screening of " + application);
            }
        });
        return this;
    }

    /** By whoever the route names for the amount. */
    Course approve() {
        Money amount = plan.total();
        if (amount.lessThan(Money.of(500_000))) {
            does(HEAD, "approveAsDivisionHead", task -> doors.projects.approveAsDivisionHead(task, approval("同意立项。")));
            return this;
        }
        if (amount.atLeast(Money.of(2_000_000))) {
            does(FINANCE_LEAD, "approveAsFinanceLead", task -> doors.projects.approveAsFinanceLead(task,
                    approval("资金来源明确，测算依据充分，同意。")));
        }
        does(AUTHORITY, "approveAsAuthority", task -> doors.projects.approveAsAuthority(task, approval("同意立项，请抓紧编制预算。")));
        return this;
    }

    private ProposalDecision approval(String opinion) {
        return new ProposalDecision("approved", opinion, List.of(), proposalView().version());
    }

    ProjectView project() {
        return doors.projects.project(application);
    }

    Course prepareBudget() {
        does(plan.applicant(), "prepareBudget", task -> {
            BudgetView budget = doors.budgets.viewNewest(application);
            List<LineForm> lines = new ArrayList<>();
            for (int i = 0; i < plan.lines().size(); i++) {
                EstimateLine line = plan.lines().get(i);
                lines.add(new LineForm(line.item(), project().functionCode(), plan.economics().get(i), FundSource.CENTRAL, 2026,
                        plan.procured(), line.amount()));
            }
            doors.budgets.prepareBudget(task, new BudgetForm(lines, plan.indicators(), "按申报测算编列。", "报请审核。",
                    budget.version()));
        });
        return this;
    }

    Course reviewBudget() {
        does(OFFICER, "reviewBudget", task -> doors.budgets.reviewBudget(task, new BudgetReview("forwarded",
                "科目使用准确，绩效目标完整，拟同意。", doors.budgets.viewNewest(application).version())));
        return this;
    }

    Course approveBudget(String documentNumber) {
        does(FINANCE_LEAD, "approveBudget", task -> doors.budgets.approveBudget(task, new BudgetApproval("approved",
                documentNumber, "同意批复预算。", doors.budgets.viewNewest(application).version())));
        return this;
    }

    /** 保密审查 and 指定媒体: whatever of this project waits to be published is cleared, and stands on the outlet where it has to. */
    Course clearForPublication() {
        clear();
        return post(review -> true);
    }

    /** The same, but that a notice which its agent has yet to publish still waits for the outlet. */
    Course clearForPublicationButTheNotice() {
        clear();
        return post(review -> review.kind() != PublicationKind.TENDER);
    }

    /** Each under a number of its own on the first of the outlets. */
    private Course post(Predicate<ReviewView> chosen) {
        String number = doors.acting.asking(OFFICER, () -> project().number());
        if (number != null) {
            doors.acting.as(OFFICER, () -> doors.secrecy.listReviews(new ReviewFilter(ReviewStatus.POSTING, null, number), 0, 100).stream().filter(chosen)
                    .forEach(review -> doors.secrecy.recordOutlet(new ReviewPosting(List.of(review.number()), doors.secrecy.listOutlets().get(0).name(),
                            "CCGP-" + review.subject(), LocalDateTime.now(doors.clock).truncatedTo(ChronoUnit.MINUTES)))));
        }
        return this;
    }

    /** Each by somebody else than the one who prepared it. */
    private void clear() {
        String number = doors.acting.asking(OFFICER, () -> project().number());
        if (number != null) {
            for (String reviewer : List.of(HEAD, OFFICER)) {
                doors.acting.as(reviewer, () -> {
                    List<String> waiting = doors.secrecy.listReviews(new ReviewFilter(ReviewStatus.WAITING, null, number), 0, 100).stream()
                            .filter(ReviewView::mayDecide).map(ReviewView::number).toList();
                    if (!waiting.isEmpty()) {
                        doors.secrecy.decideReviews(new ReviewDecision(waiting, true, "不涉及国家秘密、商业秘密和个人隐私，同意公开。"));
                    }
                });
            }
        }
    }

    private AppraisalView appraisal() {
        return doors.appraisals.findAppraisal(application).orElseThrow();
    }

    Course drawExperts(int count) {
        String part = Sha256.hex(application + count);
        does(OFFICER, "drawExperts", task -> {
            doors.appraisals.fixExperts(task, new DrawOrder(count, Set.of(), null, Sha256.hex(part), null, appraisal().version()));
            doors.appraisals.drawExperts(task, new DrawEntry(part, "从专家库随机抽取。", appraisal().version()));
        });
        return this;
    }

    /** All drawn experts give their opinion, but the one who is kept waiting; if that one was not drawn, the last. */
    Course giveOpinionsExcept(String waiting) {
        List<String> experts = new ArrayList<>(doors.acting.asking(OFFICER, () -> appraisal().opinions().stream()
                .map(OpinionView::expert).toList()));
        if (waiting != null && !experts.remove(waiting)) {
            experts.remove(experts.size() - 1);
        }
        for (int i = 0; i < experts.size(); i++) {
            BigDecimal mark = BigDecimal.valueOf(84 + 2L * i);
            does(experts.get(i), "giveOpinion", task -> doors.appraisals.giveOpinion(task, new OpinionEntry(mark, mark,
                    mark.add(BigDecimal.ONE), mark.subtract(BigDecimal.ONE), Conclusion.PASSED,
                    "需求来自基层，技术路线成熟，可与既有平台衔接，建议补充数据更新机制。", false, null, null, null)));
        }
        return this;
    }

    Course conclude() {
        does(HEAD, "concludeAppraisal", task -> doors.appraisals.concludeAppraisal(task, new ConclusionEntry(Conclusion.PASSED,
                false, "专家组意见一致，同意通过论证。", appraisal().version())));
        return this;
    }

    static Indicator figure(String name, IndicatorKind kind, long target, String unit, long weight) {
        return new Indicator(name, kind, true, BigDecimal.valueOf(target), null, unit, BigDecimal.valueOf(weight));
    }
}
