package org.yangguang.workflow;

import org.yangguang.shared.Worded;

/** How a project spends its money; decides which stages apply. */
public enum ProjectMode implements Worded {
    /** 政府采购: all stages. */
    PROCUREMENT,
    /** 限额以下自行采购: quotations and minutes in place of a tender. */
    QUOTATION,
    /** 转移支付: 下达文 and 任务书 in place of tender and contract; the province implements and reports. */
    TRANSFER
}
