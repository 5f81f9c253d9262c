package org.yangguang.reports;

import org.yangguang.reports.Ledger.Sheet;

/** The sheets that only a project's whole record has, beside those of the ledgers: who did what, the trail, the papers. */
final class ProjectRecordSheets {

    private ProjectRecordSheets() {
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
