package org.yangguang.shared;

/** What any input must satisfy before the law is asked. */
public enum InputRule implements Rule {
    REQUIRED("INPUT-X01"),
    TOO_LONG("INPUT-X02"),
    NOT_POSITIVE("INPUT-X03"),
    NEGATIVE("INPUT-X04"),
    TOO_LARGE("INPUT-X05"),
    NOT_AN_AMOUNT("INPUT-X06"),
    NOT_A_DATE("INPUT-X07"),
    DATE_IN_PAST("INPUT-X08"),
    DATE_IN_FUTURE("INPUT-X09"),
    DATE_ORDER("INPUT-X10"),
    UNKNOWN_CHOICE("INPUT-X11"),
    UNKNOWN_REFERENCE("INPUT-X12"),
    OUT_OF_RANGE("INPUT-X13"),
    DUPLICATE("INPUT-X14"),
    NOTHING_ENTERED("INPUT-X15"),
    PROPERTY_IS_KNOWN("INPUT-X16"),
    TYPE_FITS("INPUT-X17"),
    VISIBLE("INPUT-X18");

    private final String code;

    InputRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String article() {
        return "系统输入规范";
    }
}
