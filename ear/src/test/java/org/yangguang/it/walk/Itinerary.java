package org.yangguang.it.walk;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import org.yangguang.contract.MilestoneKind;
import org.yangguang.demonstration.ProgrammeProject.Instalment;
import org.yangguang.workflow.ProjectMode;

/** What is done with a programme's project from its application to its closing, and how many working days after the step before. */
final class Itinerary {

    /** A step: on which day, seen from the day of the step before, and what is done. */
    record Step(String name, UnaryOperator<LocalDate> day, Runnable act) {
    }

    final ProgrammeWalk walk;
    final Deque<Step> steps = new ArrayDeque<>();
    private final WorkCalendar calendar;

    /**
     * @param reviewFirst whether the performance is scored before the final claim is confirmed, so that the closing has to
     *                    recompute the execution rate
     */
    Itinerary(ProgrammeWalk walk, WorkCalendar calendar, boolean reviewFirst) {
        this.walk = walk;
        this.calendar = calendar;
        add(0, "申报", walk::apply);
        add(2, "推荐上报", walk::recommend);
        add(2, "形式审查", walk::screen);
        add(2, "立项审批", walk::approve);
        add(4, "编制预算", walk::prepareBudget);
        add(2, "预算初审", walk::reviewBudget);
        add(3, "预算批复", () -> walk.approveBudget(Works.documentNumber()));
        add(1, "抽取专家", walk::drawExperts);
        add(3, "专家论证", walk::giveOpinions);
        add(1, "论证结论", walk::concludeAppraisal);
        agree();
        for (int i = 0; i < walk.project.instalments().size(); i++) {
            Instalment instalment = walk.project.instalments().get(i);
            if (instalment.kind() == MilestoneKind.ADVANCE) {
                payment(i, instalment.name());
            } else if (instalment.kind() == MilestoneKind.PROGRESS) {
                delivery(i, instalment.name());
                settlement(i, instalment.name());
            }
        }
        add(10, "申请验收", () -> walk.applyAcceptance(walk.project.system()));
        add(4, "组织验收", walk::inspectAcceptance);
        add(2, "签发证书", walk::issueCertificate);
        int last = walk.project.instalments().size() - 1;
        if (reviewFirst) {
            review();
        }
        settlement(last, walk.project.instalments().get(last).name());
        if (!reviewFirst) {
            review();
        }
        add(3, "移交", walk::handOver);
        add(2, "接收", walk::receiveHandover);
    }

    private void add(int workingDays, String name, Runnable act) {
        steps.add(new Step(name, day -> workingDays == 0 ? day : calendar.plus(day, workingDays), act));
    }

    /** Tender, quotations or allotment, and what is signed in the end. */
    private void agree() {
        if (walk.project.mode() == ProjectMode.TRANSFER) {
            add(3, "拟订下达文", walk::issueAllotment);
            add(1, "审批下达", walk::approveAllotment);
            add(2, "确认任务书", walk::acceptTaskAgreement);
            return;
        }
        Procurement procurement = new Procurement(walk, walk.project.catalogue(), walk.project.offers());
        if (walk.project.mode() == ProjectMode.QUOTATION) {
            add(4, "询比价", procurement::recordQuotations);
            add(2, "审批成交", procurement::approveQuotation);
        } else {
            add(3, "采购方案", procurement::prepareTender);
            add(1, "审批方案", procurement::approveTender);
            add(1, "发布公告", procurement::publishNotice);
            add(8, "投标", procurement::bid);
            steps.add(new Step("开标", day -> procurement.deadline().toLocalDate(), procurement::openBids));
            add(0, "组建评标委员会", procurement::formCommittee);
            add(0, "评标", procurement::evaluateBids);
            add(1, "评标报告", procurement::concludeEvaluation);
            add(2, "定标", procurement::award);
        }
        add(2, "拟订合同", walk::draftContract);
        add(2, "审查会签", walk::reviewContract);
        add(3, "签订合同", walk::sign);
    }

    private void delivery(int index, String name) {
        add(15, name + "：提交成果", () -> walk.submitDeliverable(index));
        add(2, name + "：接收成果", () -> walk.acceptDeliverable(index));
    }

    private void settlement(int index, String name) {
        add(2, name + "：费用申报", () -> walk.claimCost(index));
        add(3, name + "：费用确认", () -> walk.confirmCost(index));
        add(2, name + "：提交发票", () -> walk.submitInvoice(index));
        payment(index, name);
    }

    private void payment(int index, String name) {
        add(1, name + "：申请拨款", () -> walk.requestPayment(index));
        add(1, name + "：拨款", () -> walk.pay(index));
    }

    private void review() {
        add(5, "绩效自评", walk::reportPerformance);
        add(3, "绩效评分", walk::scorePerformance);
        add(2, "绩效审定", walk::confirmPerformance);
    }
}
