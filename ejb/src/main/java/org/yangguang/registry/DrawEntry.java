package org.yangguang.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One expert of the register in one draw, as the register stood then. */
@Embeddable
class DrawEntry {

    @Column(name = "user_name")
    private String userName;

    @Column(name = "expert_name")
    private String name;

    @Column(name = "employer_name")
    private String employerName;

    @Column(name = "field")
    private String field;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private DrawOutcome outcome;

    @Column(name = "place")
    private Integer place;

    protected DrawEntry() {
    }

    DrawEntry(Expert expert, DrawOutcome outcome, Integer place) {
        userName = expert.userName();
        name = expert.name();
        employerName = expert.employerName();
        field = expert.field();
        this.outcome = outcome;
        this.place = place;
    }

    DrawView.Entry view() {
        return new DrawView.Entry(userName, name, employerName, field, outcome, outcome.isExcluded() ? outcome.word() : null, place);
    }
}
