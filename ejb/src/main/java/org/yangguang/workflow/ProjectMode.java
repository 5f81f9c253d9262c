package org.yangguang.workflow;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a project spends its money; decides which stages apply. */
public enum ProjectMode {
    /** 政府采购: all stages. */
    PROCUREMENT,
    /** 限额以下自行采购: quotations and minutes in place of a tender. */
    QUOTATION,
    /** 转移支付: 下达文 and 任务书 in place of tender and contract; the province implements and reports. */
    TRANSFER;

    /** The word in process variables, texts and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The mode of this word; throws IllegalArgumentException for an unknown one. */
    @JsonCreator
    public static ProjectMode ofWord(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
