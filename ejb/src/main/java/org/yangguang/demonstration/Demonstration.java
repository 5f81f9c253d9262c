package org.yangguang.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yangguang.calendar.MoveClock;
import org.yangguang.contract.MilestoneKind;
import org.yangguang.shared.Money;
import org.yangguang.workflow.InboxFilter;
import org.yangguang.workflow.InboxTab;
import org.yangguang.workflow.ProjectMode;

/**
 * Which projects the demonstration begins with, and how far each has come on its first morning: one at least waits for
 * every role. The business clock moves through February with them.
 */
@ApplicationScoped
class Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    /** The expert whose account the start script names. */
    private static final String EXPERT = "expert1";
    private static final List<String> BIDDERS = List.of("supplier", "supplier2", "supplier3", "supplier4");
    private static final LocalDateTime FIRST_MORNING = LocalDateTime.of(2026, 3, 2, 9, 0);

    @Inject
    private Doors doors;

    /** Makes the projects, telling after each that this node is alive, and sets the clock to the first morning. */
    void make(Runnable sign) {
        on(2, 2, 9, 20);
        Delivery platform = course(sign, Plans.website("山东省新农村商网数据平台", ProjectMode.PROCUREMENT, 2_600_000), this::bidFor);
        AnnualList annual = new AnnualList(doors);
        annual.enter();
        sign.run();
        on(2, 3, 10, 5);
        Delivery evaluated = course(sign, Plans.programme("JXFW"), this::questioned);
        on(2, 4, 14, 30);
        course(sign, Plans.programme("ZHSJ"), this::withdrawn);
        on(2, 5, 9, 10);
        course(sign, Plans.station("临沂市农村商务信息服务站示范工程", ProjectMode.TRANSFER, 20, 24_000), this::settled);
        on(2, 13, 14, 0);
        course(sign, Plans.programme("SDPS"), this::paying);
        annual.score();
        sign.run();
        on(2, 14, 10, 40);
        course(sign, Plans.programme("SDZS"), this::claimed);
        on(2, 24, 9, 30);
        course(sign, Plans.programme("DFZC"), this::allotted);
        course(sign, Plans.station("费县农村商务信息服务站工程", ProjectMode.TRANSFER, 12, 25_000), this::accepting);
        course(sign, Plans.programme("NCXX"), this::closed);
        annual.countersign();
        on(2, 24, 15, 10);
        course(sign, Plans.programme("SWPX"), this::countersigning);
        on(2, 25, 9, 30);
        if (evaluated != null) {
            evaluated.openBids().checkQualification().formCommittee().evaluate(2);
        }
        if (platform != null) {
            platform.openBids().checkQualification().formCommittee().evaluate(0).concludeEvaluation().payExperts(5);
            on(2, 26, 9, 45);
            platform.award();
            platform.draftContract(20).reviewContract().countersign();
            on(2, 27, 10, 20);
            platform.sign();
            platform.secureAdvance();
            platform.clearForPublication();
        }
        sign.run();
        on(2, 27, 14, 15);
        annual.bringToTheLeader();
        course(sign, Plans.programme("SDZCQ"), this::assessed);
        appraisals(sign);
        on(2, 28, 9, 5);
        course(sign, Plans.programme("MHWZ"), this::publishing);
        course(sign, Plans.programme("JXBZ"), this::budgetReviewed);
        on(2, 28, 11, 25);
        course(sign, Plans.programme("TGSY"), this::budgeting);
        course(sign, Plans.programme("SDMH"), this::screened);
        on(2, 28, 15, 50);
        course(sign, Plans.website("郯城县农村商务网站", ProjectMode.QUOTATION, 320_000), this::screened);
        course(sign, Plans.programme("SDJZ"), this::recommended);
        course(sign, Plans.website("莒南县花生产业信息网", ProjectMode.QUOTATION, 360_000), this::applied);
        if (platform != null) {
            platform.submitDeliverable();
        }
        moveTo(FIRST_MORNING);
    }

    /** The lot decides who appraises: appraisals are opened until the first expert account has one to give. */
    private void appraisals(Runnable sign) {
        for (String title : List.of("临沂市新农村商网改版工程", "河东区脱水蔬菜产业信息网", "罗庄区建材流通信息平台", "费县核桃产销信息网")) {
            // an evaluation may have drawn the expert, too
            if (doors.acting.asking(EXPERT, () -> doors.workflow.listInbox(InboxTab.OPEN, InboxFilter.ALL).rows().stream()
                    .anyMatch(row -> row.task().key().equals("giveOpinion")))) {
                return;
            }
            course(sign, Plans.website(title, ProjectMode.QUOTATION, 450_000), this::appraising);
        }
    }

    private void on(int month, int day, int hour, int minute) {
        moveTo(LocalDateTime.of(2026, month, day, hour, minute));
    }

    /** Takes the project this way, unless an earlier start has; returns its course, null when it was there. */
    private Delivery course(Runnable sign, Plan plan, Consumer<Delivery> way) {
        boolean there = doors.acting.asking(plan.applicant(), () -> !doors.proposals.listApplications(null, plan.title(), 0, 1)
                .rows().isEmpty());
        Delivery course = null;
        if (!there) {
            boolean procured = plan.mode() != ProjectMode.TRANSFER;
            course = new Delivery(doors, plan, procured ? "supplier" : plan.applicant(), procured ? "supervisor" : null);
            way.accept(course);
            // the small purchases are left in the reviewers' queue
            if (plan.mode() != ProjectMode.QUOTATION) {
                course.clearForPublicationButTheNotice();
            }
            LOG.info("Demonstration: {}", plan.title());
        }
        sign.run();
        return course;
    }

    private void moveTo(LocalDateTime moment) {
        if (LocalDateTime.now(doors.clock).isBefore(moment)) {
            doors.acting.as("sysadmin", () -> doors.calendar.moveClock(new MoveClock(moment)));
        }
    }

    private void applied(Delivery course) {
        course.apply();
    }

    private void recommended(Delivery course) {
        course.apply().recommend();
    }

    private void screened(Delivery course) {
        course.apply().recommend().screen();
    }

    private void budgeting(Delivery course) {
        course.apply().recommend().screen().approve();
    }

    private void budgetReviewed(Delivery course) {
        course.apply().recommend().screen().approve().prepareBudget().reviewBudget();
    }

    private void appraising(Delivery course) {
        budgetReviewed(course);
        course.approveBudget(Plans.document(course.application, 0)).drawExperts(9).giveOpinionsExcept(EXPERT);
    }

    private void appraised(Delivery course) {
        budgetReviewed(course);
        course.approveBudget(Plans.document(course.application, 0)).drawExperts(5).giveOpinionsExcept(null).conclude();
    }

    private void bidFor(Delivery course) {
        appraised(course);
        course.askBond().prepareTender(LocalDate.of(2026, 2, 12), LocalDateTime.of(2026, 2, 25, 9, 0)).approveTender().publishNotice()
                .bid(BIDDERS, 94, 96, 97, 92).receiveBonds(BIDDERS);
    }

    /** One bids no more; nobody has given its bond back since. */
    private void withdrawn(Delivery course) {
        bidFor(course);
        course.withdrawBid("supplier4");
    }

    private void questioned(Delivery course) {
        bidFor(course);
        course.askAndChallenge("supplier2");
    }

    private void publishing(Delivery course) {
        appraised(course);
        course.prepareTender(LocalDate.of(2026, 3, 6), LocalDateTime.of(2026, 3, 24, 9, 0)).approveTender();
    }

    private void reviewing(Delivery course) {
        appraised(course);
        course.recordQuotations("QLRJ").approveQuotation();
        course.draftContract(0);
    }

    /** As {@link #reviewing}, with experts who have assessed the quotations. */
    private void assessed(Delivery course) {
        appraised(course);
        course.assessQuotations("QLRJ").recordQuotations("QLRJ").approveQuotation();
        course.draftContract(0);
    }

    private void countersigning(Delivery course) {
        reviewing(course);
        course.reviewContract();
    }

    private void allotted(Delivery course) {
        appraised(course);
        course.issueAllotment(Plans.document(course.application, 1)).approveAllotment().acceptTaskAgreement();
    }

    private void claimed(Delivery course) {
        allotted(course);
        course.submitDeliverable().acceptDeliverable().claimCost(MilestoneKind.PROGRESS);
    }

    private void paying(Delivery course) {
        claimed(course);
        course.planFunds("2026-02", course.plan.total()).confirmCost(MilestoneKind.PROGRESS, Money.of(5_000))
                .submitInvoice(MilestoneKind.PROGRESS).requestPayment(MilestoneKind.PROGRESS)
                .preparePayment(MilestoneKind.PROGRESS);
    }

    /** Everything is delivered and its first instalment paid; the ministry is about to inspect it. */
    private void accepting(Delivery course) {
        paying(course);
        course.approvePayment(MilestoneKind.PROGRESS).recordPayment(MilestoneKind.PROGRESS).applyAcceptance();
    }

    /** To the signed handover: what a visitor sees of a project when all is done. */
    private void closed(Delivery course) {
        accepting(course);
        course.inspect().certify().claimCost(MilestoneKind.FINAL).confirmCost(MilestoneKind.FINAL, Money.ZERO)
                .submitInvoice(MilestoneKind.FINAL).pay(MilestoneKind.FINAL).evaluate().close();
    }

    /** Over a fortnight: every stage on a day of its own. */
    private void settled(Delivery course) {
        budgetReviewed(course);
        on(2, 6, 9, 40);
        course.approveBudget(Plans.document(course.application, 0)).drawExperts(5).giveOpinionsExcept(null).conclude();
        on(2, 9, 10, 15);
        course.issueAllotment(Plans.document(course.application, 1)).approveAllotment().acceptTaskAgreement();
        on(2, 10, 14, 20);
        course.submitDeliverable().acceptDeliverable().claimCost(MilestoneKind.PROGRESS)
                .planFunds("2026-02", course.plan.total()).confirmCost(MilestoneKind.PROGRESS, Money.of(5_000))
                .submitInvoice(MilestoneKind.PROGRESS);
        on(2, 11, 9, 30);
        course.payByTreasury(MilestoneKind.PROGRESS);
        on(2, 12, 15, 5);
        course.applyAcceptance().inspect().certify().claimCost(MilestoneKind.FINAL);
        on(2, 13, 9, 25);
        course.confirmCost(MilestoneKind.FINAL, Money.ZERO).submitInvoice(MilestoneKind.FINAL).pay(MilestoneKind.FINAL)
                .reportPerformance();
    }
}
