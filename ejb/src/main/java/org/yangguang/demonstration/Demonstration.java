package org.yangguang.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yangguang.calendar.MoveClock;
import org.yangguang.contract.MilestoneKind;
import org.yangguang.shared.Money;
import org.yangguang.workflow.ProjectMode;

/**
 * Which projects the demonstration begins with, and how far each has come on its first morning: one at least waits for
 * every role. The business clock moves through February with them.
 */
@ApplicationScoped
class Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final LocalDateTime FIRST_MORNING = LocalDateTime.of(2026, 3, 2, 9, 0);

    @Inject
    private Doors doors;

    /** Makes the projects, telling after each that this node is alive, and sets the clock to the first morning. */
    void make(Runnable sign) {
        moveTo(LocalDateTime.of(2026, 2, 2, 9, 0));
        course(sign, Plans.station("临沂市农村商务信息服务站示范工程", ProjectMode.TRANSFER, 20, 24_000), this::settled);
        course(sign, Plans.station("临沂市农产品购销信息服务工程", ProjectMode.TRANSFER, 15, 20_000), this::paying);
        course(sign, Plans.station("临沂市农村商务信息员培训工程", ProjectMode.TRANSFER, 10, 30_000), this::claimed);
        course(sign, Plans.station("费县农村商务信息服务站工程", ProjectMode.TRANSFER, 12, 25_000), this::allotted);
        course(sign, Plans.website("临沂市新农村商网改版工程", ProjectMode.QUOTATION, 450_000), this::appraising);
        course(sign, Plans.website("沂南县特色农产品网上展厅", ProjectMode.QUOTATION, 380_000), this::appraised);
        course(sign, Plans.website("山东省新农村商网数据平台", ProjectMode.PROCUREMENT, 2_600_000), this::appraised);
        course(sign, Plans.website("沂蒙革命老区农产品流通信息网络", ProjectMode.PROCUREMENT, 1_650_000), this::budgetReviewed);
        course(sign, Plans.website("临沂市商品市场监测信息平台", ProjectMode.PROCUREMENT, 3_200_000), this::budgeting);
        course(sign, Plans.website("鲁南农产品价格信息发布系统", ProjectMode.PROCUREMENT, 1_200_000), this::atAuthority);
        course(sign, Plans.website("郯城县农村商务网站", ProjectMode.QUOTATION, 320_000), this::atDivision);
        course(sign, Plans.website("蒙阴县果品产销信息平台", ProjectMode.QUOTATION, 480_000), this::recommended);
        course(sign, Plans.website("莒南县花生产业信息网", ProjectMode.QUOTATION, 360_000), this::applied);
        moveTo(FIRST_MORNING);
    }

    private void course(Runnable sign, Plan plan, BiConsumer<Delivery, Plan> way) {
        boolean there = doors.acting.asking(plan.applicant(), () -> !doors.proposals.listApplications(null, plan.title(), 0, 1)
                .rows().isEmpty());
        if (!there) {
            way.accept(new Delivery(doors, plan, plan.applicant(), null), plan);
            LOG.info("Demonstration: {}", plan.title());
        }
        sign.run();
    }

    private void moveTo(LocalDateTime moment) {
        if (LocalDateTime.now(doors.clock).isBefore(moment)) {
            doors.acting.as("sysadmin", () -> doors.calendar.moveClock(new MoveClock(moment)));
        }
    }

    private void applied(Delivery course, Plan plan) {
        course.apply();
    }

    private void recommended(Delivery course, Plan plan) {
        course.apply().recommend();
    }

    private void atDivision(Delivery course, Plan plan) {
        course.apply().recommend().screen();
    }

    private void atAuthority(Delivery course, Plan plan) {
        course.apply().recommend().screen();
    }

    private void budgeting(Delivery course, Plan plan) {
        course.apply().recommend().screen().approve();
    }

    private void budgetReviewed(Delivery course, Plan plan) {
        course.apply().recommend().screen().approve().prepareBudget().reviewBudget();
    }

    private void appraising(Delivery course, Plan plan) {
        budgetReviewed(course, plan);
        course.approveBudget(Plans.document());
        course.drawExperts().giveOpinions(2);
    }

    private void appraised(Delivery course, Plan plan) {
        budgetReviewed(course, plan);
        course.approveBudget(Plans.document()).drawExperts().giveOpinions(0).conclude();
    }

    private void allotted(Delivery course, Plan plan) {
        appraised(course, plan);
        course.issueAllotment(Plans.document()).approveAllotment().acceptTaskAgreement();
    }

    private void claimed(Delivery course, Plan plan) {
        allotted(course, plan);
        course.submitDeliverable().acceptDeliverable().claimCost(MilestoneKind.PROGRESS);
    }

    private void paying(Delivery course, Plan plan) {
        claimed(course, plan);
        course.planFunds("2026-02", plan.total()).confirmCost(MilestoneKind.PROGRESS, Money.of(5_000))
                .submitInvoice(MilestoneKind.PROGRESS).requestPayment(MilestoneKind.PROGRESS)
                .preparePayment(MilestoneKind.PROGRESS);
    }

    private void settled(Delivery course, Plan plan) {
        paying(course, plan);
        course.approvePayment(MilestoneKind.PROGRESS).recordPayment(MilestoneKind.PROGRESS).applyAcceptance().inspect().certify()
                .claimCost(MilestoneKind.FINAL).confirmCost(MilestoneKind.FINAL, Money.ZERO).submitInvoice(MilestoneKind.FINAL)
                .pay(MilestoneKind.FINAL).reportPerformance();
    }
}
