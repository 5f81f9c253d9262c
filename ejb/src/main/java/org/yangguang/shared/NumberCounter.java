package org.yangguang.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given in one series, e.g. 17 for HT-2026. */
@Entity
@Table(name = "shared_counter")
class NumberCounter {

    @Id
    @Column(name = "series")
    private String series;

    @Column(name = "last_given")
    private long lastGiven;

    protected NumberCounter() {
    }

    NumberCounter(String series) {
        this.series = series;
    }

    String give() {
        lastGiven++;
        return String.format("%s-%04d", series, lastGiven);
    }
}
