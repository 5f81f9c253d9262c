package org.yangguang.calendar;

import org.yangguang.shared.Rule;

/** What the calendar refuses. */
public enum CalendarRule implements Rule {
    YEAR_IS_LOADED("CAL-03", "国务院办公厅年度节假日安排通知；国务院令第174号第七条"),
    CLOCK_MOVES_FORWARD("CALENDAR-X01", "演示时钟规则"),
    CLOCK_IS_REAL_IN_PRODUCTION("CALENDAR-X02", "演示时钟规则"),
    YEAR_IS_NEW("CALENDAR-X03", "已据以计算期限的日历不得更改"),
    DAY_LIES_IN_YEAR("CALENDAR-X04", "国务院办公厅年度节假日安排通知"),
    MAKE_UP_DAY_IS_WEEKEND("CALENDAR-X05", "国务院办公厅年度节假日安排通知"),
    YEAR_HAS_ALL_HOLIDAYS("CALENDAR-X06", "全国年节及纪念日放假办法第二条");

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
}
