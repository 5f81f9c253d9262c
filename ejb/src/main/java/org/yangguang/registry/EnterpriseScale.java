package org.yangguang.registry;

import org.yangguang.shared.Worded;

/** Size of an enterprise by 工信部联企业〔2011〕300号; micro and small ones get the price deduction of EVA-14. */
public enum EnterpriseScale implements Worded {
    MICRO, SMALL, MEDIUM, LARGE,
    /** 机关或事业单位: implements transfers and is paid, but is no enterprise and no tenderer of any size. */
    INSTITUTION;

    /** Whether the price of a bid is deducted before scoring. */
    public boolean isSmall() {
        return this == MICRO || this == SMALL;
    }
}
