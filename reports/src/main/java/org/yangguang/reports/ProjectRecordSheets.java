package org.yangguang.reports;

import org.yangguang.reports.Ledger.Sheet;

/** The sheets that only a project's whole record has, beside those of the ledgers: appraisal, bids, milestones and
 * acceptance, who did what, the trail, the papers. */
final class ProjectRecordSheets {

    private ProjectRecordSheets() {
    }

    static Sheet<ProjectRecord.Appraised> appraisal() {
        Sheet<ProjectRecord.Appraised> sheet = new Sheet<>();
        sheet.text("论证编号", 15, ProjectRecord.Appraised::number);
        sheet.number("轮次", ProjectRecord.Appraised::round);
        sheet.text("专家", 16, ProjectRecord.Appraised::expert);
        sheet.text("状态", 12, ProjectRecord.Appraised::status);
        sheet.number("前瞻性", ProjectRecord.Appraised::foresight);
        sheet.number("科学性", ProjectRecord.Appraised::science);
        sheet.number("实用性", ProjectRecord.Appraised::practicality);
        sheet.number("系统性", ProjectRecord.Appraised::system);
        sheet.number("总分", ProjectRecord.Appraised::total);
        sheet.text("建议或结论", 16, ProjectRecord.Appraised::advice);
        sheet.text("意见", 60, ProjectRecord.Appraised::remarks);
        sheet.time("时间", ProjectRecord.Appraised::at);
        return sheet;
    }

    static Sheet<ProjectRecord.Offered> offers() {
        Sheet<ProjectRecord.Offered> sheet = new Sheet<>();
        sheet.text("采购编号", 18, ProjectRecord.Offered::tender);
        sheet.text("采购方式", 16, ProjectRecord.Offered::procedure);
        sheet.text("采购状态", 14, ProjectRecord.Offered::status);
        sheet.number("标段", ProjectRecord.Offered::lot);
        sheet.text("投标编号", 18, ProjectRecord.Offered::number);
        sheet.text("供应商", 32, ProjectRecord.Offered::supplier);
        sheet.text("评审结果", 14, ProjectRecord.Offered::judged);
        sheet.time("递交时间", ProjectRecord.Offered::submittedAt);
        sheet.number("开标价（元）", ProjectRecord.Offered::listed);
        sheet.number("修正后报价（元）", ProjectRecord.Offered::corrected);
        sheet.number("评审价（元）", ProjectRecord.Offered::compared);
        sheet.number("价格分", ProjectRecord.Offered::priceScore);
        sheet.number("技术商务分", ProjectRecord.Offered::technicalScore);
        sheet.number("总分", ProjectRecord.Offered::totalScore);
        sheet.number("名次", ProjectRecord.Offered::place);
        sheet.text("无效或不合格原因", 40, ProjectRecord.Offered::ground);
        sheet.text("密封摘要", 68, ProjectRecord.Offered::sha256);
        return sheet;
    }

    static Sheet<ProjectRecord.Milestone> milestones() {
        Sheet<ProjectRecord.Milestone> sheet = new Sheet<>();
        sheet.text("里程碑编号", 18, ProjectRecord.Milestone::number);
        sheet.text("承建单位", 32, ProjectRecord.Milestone::supplier);
        sheet.text("名称", 24, ProjectRecord.Milestone::name);
        sheet.text("交付成果", 40, ProjectRecord.Milestone::deliverables);
        sheet.money("约定金额（元）", ProjectRecord.Milestone::instalment);
        sheet.text("状态", 12, ProjectRecord.Milestone::status);
        sheet.date("约定日期", ProjectRecord.Milestone::dueOn);
        sheet.date("提交日期", ProjectRecord.Milestone::submittedOn);
        sheet.number("逾期天数", ProjectRecord.Milestone::lateDays);
        sheet.text("逾期原因", 30, ProjectRecord.Milestone::lateReason);
        sheet.date("核验日期", ProjectRecord.Milestone::checkedOn);
        sheet.text("核验意见", 40, ProjectRecord.Milestone::checkOpinion);
        sheet.date("验收日期", ProjectRecord.Milestone::acceptedOn);
        sheet.text("验收意见", 40, ProjectRecord.Milestone::acceptOpinion);
        sheet.number("退回次数", ProjectRecord.Milestone::returns);
        return sheet;
    }

    static Sheet<ProjectRecord.Accepted> acceptance() {
        Sheet<ProjectRecord.Accepted> sheet = new Sheet<>();
        sheet.text("验收编号", 15, ProjectRecord.Accepted::number);
        sheet.text("类别", 12, ProjectRecord.Accepted::matter);
        sheet.text("内容", 40, ProjectRecord.Accepted::name);
        sheet.text("标准或编号", 40, ProjectRecord.Accepted::criterion);
        sheet.text("结论或数量", 14, ProjectRecord.Accepted::result);
        sheet.money("资产价值（元）", ProjectRecord.Accepted::value);
        sheet.text("说明", 40, ProjectRecord.Accepted::remark);
        sheet.date("日期", ProjectRecord.Accepted::on);
        return sheet;
    }

    static Sheet<ProjectRecord.Step> steps() {
        Sheet<ProjectRecord.Step> sheet = new Sheet<>();
        sheet.time("时间", ProjectRecord.Step::at);
        sheet.text("阶段", 12, ProjectRecord.Step::stage);
        sheet.text("事项", 20, ProjectRecord.Step::task);
        sheet.text("办理人", 16, ProjectRecord.Step::person);
        sheet.text("代办", 16, ProjectRecord.Step::onBehalfOf);
        sheet.text("结果", 20, ProjectRecord.Step::outcome);
        sheet.text("意见", 60, ProjectRecord.Step::opinion);
        return sheet;
    }

    static Sheet<ProjectRecord.Trace> trail() {
        Sheet<ProjectRecord.Trace> sheet = new Sheet<>();
        sheet.time("时间", ProjectRecord.Trace::at);
        sheet.text("人员", 16, ProjectRecord.Trace::person);
        sheet.text("角色", 18, ProjectRecord.Trace::role);
        sheet.text("操作", 34, ProjectRecord.Trace::action);
        sheet.text("对象", 24, ProjectRecord.Trace::subject);
        sheet.text("结果", 12, ProjectRecord.Trace::outcome);
        sheet.text("规则", 24, ProjectRecord.Trace::rules);
        sheet.money("金额（元）", ProjectRecord.Trace::amount);
        return sheet;
    }

    static Sheet<ProjectRecord.Paper> papers() {
        Sheet<ProjectRecord.Paper> sheet = new Sheet<>();
        sheet.text("压缩包内路径", 60, ProjectRecord.Paper::path);
        sheet.text("记录", 24, ProjectRecord.Paper::owner);
        sheet.text("文件名", 40, ProjectRecord.Paper::fileName);
        sheet.number("字节数", ProjectRecord.Paper::length);
        sheet.text("上传人", 16, ProjectRecord.Paper::uploadedBy);
        sheet.time("上传时间", ProjectRecord.Paper::uploadedAt);
        sheet.text("SHA-256", 68, ProjectRecord.Paper::sha256);
        return sheet;
    }
}
