package org.yangguang.tender;

import org.yangguang.shared.Worded;

/** What follows the evaluation, each within a period of its own (《政府采购法实施条例》第四十三条；财政部令第87号第六十八条、第六十九条). */
public enum AwardStep implements Worded {
    /** 评审报告送交采购人. */
    REPORT("AWD-01.report"),
    /** 采购人按排名顺序确定中标人；逾期视同确定排名第一的. */
    CONFIRM("AWD-01.confirm"),
    /** 发出中标通知书，公告中标结果，采购文件随之公告. */
    ANNOUNCE("AWD-01.announce"),
    /** 中标公告期限: it stands so long; nobody can be late with it. */
    NOTICE("AWD-01.notice");

    private final String parameter;

    AwardStep(String parameter) {
        this.parameter = parameter;
    }

    /** Code of the dated parameter. */
    public String parameter() {
        return parameter;
    }
}
