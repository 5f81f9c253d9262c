package org.yangguang.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One application in a unit's order. */
@Embeddable
class RankedRow {

    @Column(name = "application_number")
    private String application;
    @Column(name = "place")
    private Integer place;

    protected RankedRow() {
    }

    RankedRow(RankingForm.Row row) {
        application = row.application();
        place = row.place();
    }

    String application() {
        return application;
    }

    Integer place() {
        return place;
    }
}
