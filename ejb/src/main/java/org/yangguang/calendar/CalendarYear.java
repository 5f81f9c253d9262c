package org.yangguang.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A year whose days off are known, with the notice of the State Council that fixed them. */
@Entity
@Table(name = "calendar_year")
class CalendarYear {

    @Id
    @Column(name = "year_no")
    private int year;

    @Column(name = "source")
    private String source;

    protected CalendarYear() {
    }

    CalendarYear(int year, String source) {
        this.year = year;
        this.source = source;
    }

    int year() {
        return year;
    }

    String source() {
        return source;
    }
}
