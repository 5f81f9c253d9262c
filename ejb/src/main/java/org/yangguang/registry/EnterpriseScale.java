package org.yangguang.registry;

/** Size of an enterprise by 工信部联企业〔2011〕300号; micro and small ones get the price deduction of EVA-14. */
public enum EnterpriseScale {
    MICRO, SMALL, MEDIUM, LARGE,
    /** 机关或事业单位: implements transfers and is paid, but is no enterprise and no tenderer of any size. */
    INSTITUTION;

    /** The word in texts, rows and the API. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the price of a bid is deducted before scoring. */
    public boolean isSmall() {
        return this == MICRO || this == SMALL;
    }
}
