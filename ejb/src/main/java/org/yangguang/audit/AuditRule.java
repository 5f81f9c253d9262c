package org.yangguang.audit;

import org.yangguang.shared.Rule;

/** What the trail asks of those who read it. */
public enum AuditRule implements Rule {
    /** A workbook takes so many rows and no more; the sealed export takes everything. */
    EXPORT_FITS_A_WORKBOOK("AUDIT-X01"),
    /** A note is the number of a batch, a colon and the 64 letters of its hash. */
    NOTE_IS_NUMBER_AND_HASH("AUDIT-X02");

    private final String code;

    AuditRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String article() {
        return "系统设计（操作留痕）";
    }
}
