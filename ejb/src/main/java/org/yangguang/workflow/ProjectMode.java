package org.yangguang.workflow;

/** How a project spends its money; decides which stages apply. */
public enum ProjectMode {
    /** 政府采购: all stages. */
    PROCUREMENT,
    /** 限额以下自行采购: quotations and minutes in place of a tender. */
    QUOTATION,
    /** 转移支付: 下达文 and 任务书 in place of tender and contract; the province implements and reports. */
    TRANSFER;

    /** The word in process variables, texts and the API. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
