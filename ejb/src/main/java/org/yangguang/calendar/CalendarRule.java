package org.yangguang.calendar;

import org.yangguang.shared.Rule;

/** What the calendar refuses. */
public enum CalendarRule implements Rule {
    YEAR_IS_LOADED("CAL-03", "国务院办公厅年度节假日安排通知；国务院令第174号第七条"),
    CLOCK_MOVES_FORWARD("CALENDAR-X01", "演示时钟规则"),
    CLOCK_IS_REAL_IN_PRODUCTION("CALENDAR-X02", "演示时钟规则");

    private final String code;
    private final String article;

    CalendarRule(String code, String article) {
        this.code = code;
        this.article = article;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String article() {
        return article;
    }

    @Override
    public String component() {
        return "calendar";
    }
}
