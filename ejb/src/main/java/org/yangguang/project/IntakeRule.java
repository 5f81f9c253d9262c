package org.yangguang.project;

import org.yangguang.shared.Rule;

/** What a workbook of applications and its attachments must be. */
public enum IntakeRule implements Rule {
    WORKBOOK_IS_READABLE("INTAKE-X01"),
    WORKBOOK_HAS_NO_PASSWORD("INTAKE-X02"),
    WORKBOOK_IS_XLSX("INTAKE-X03"),
    WORKBOOK_HAS_NO_MACROS("INTAKE-X04"),
    WORKBOOK_STANDS_ALONE("INTAKE-X05"),
    WORKBOOK_IS_WITHIN_SIZE("INTAKE-X06"),
    WORKBOOK_IS_WITHIN_ROWS("INTAKE-X07"),
    WORKBOOK_IS_A_TEMPLATE("INTAKE-X08"),
    ONE_IMPORT_AT_A_TIME("INTAKE-X09"),
    ROW_HAS_ITS_KEY("INTAKE-X10"),
    ROW_IS_KEYED_ONCE("INTAKE-X11"),
    ROW_IS_NOT_MERGED("INTAKE-X12"),
    CELL_HOLDS_A_VALUE("INTAKE-X13"),
    TEXT_IS_VISIBLE("INTAKE-X14"),
    APPLICANT_IS_ONES_OWN("INTAKE-X15"),
    ROW_STAYS_AS_IMPORTED("INTAKE-X16"),
    ROW_COULD_BE_SAVED("INTAKE-X17"),
    PAPERS_ARE_A_ZIP("INTAKE-X18"),
    PAPERS_ARE_WITHIN_SIZE("INTAKE-X19"),
    CELL_HOLDS_A_NUMBER("INTAKE-X20");

    private final String code;

    IntakeRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String article() {
        return "申报表批量导入说明";
    }
}
