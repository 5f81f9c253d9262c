package org.yangguang.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day that departs from Monday to Friday: a day off, or a make-up day that is worked (调休上班). */
@Entity
@Table(name = "calendar_holiday")
class Holiday {

    @Id
    @Column(name = "day_on")
    private LocalDate day;

    @Column(name = "worked")
    private boolean worked;

    @Column(name = "name")
    private String name;

    protected Holiday() {
    }

    Holiday(LocalDate day, boolean worked, String name) {
        this.day = day;
        this.worked = worked;
        this.name = name;
    }

    HolidayView view() {
        return new HolidayView(day, worked, name);
    }
}
