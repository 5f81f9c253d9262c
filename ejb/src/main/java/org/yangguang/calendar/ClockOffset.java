package org.yangguang.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;

/** The one row that says how far the demonstration's clock stands from the system's; empty before the first start. */
@Entity
@Table(name = "calendar_clock")
class ClockOffset {

    static final int ID = 1;

    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "offset_millis")
    private Long millis;

    protected ClockOffset() {
    }

    Duration offset() {
        return millis == null ? null : Duration.ofMillis(millis);
    }

    void set(Duration offset) {
        millis = offset.toMillis();
    }
}
