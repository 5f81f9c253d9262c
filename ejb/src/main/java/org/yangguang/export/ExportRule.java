package org.yangguang.export;

import org.yangguang.shared.Rule;

/** What guards the making of large files. */
public enum ExportRule implements Rule {
    FEW_AT_ONCE("EXPORT-X01"),
    FITS_A_WORKBOOK("EXPORT-X02"),
    FILE_IS_READY("EXPORT-X03"),
    MAY_STILL_READ("EXPORT-X04"),
    IS_SHORT("EXPORT-X05"),
    NODE_STAYS_ALIVE("EXPORT-X06"),
    FEW_ARE_KEPT("EXPORT-X07");

    private final String code;

    ExportRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String article() {
        return "系统导出规范";
    }
}
