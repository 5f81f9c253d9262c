package org.yangguang.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A tie of an expert to an organisation or a project. */
@Embeddable
class ExpertTie {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private TieKind kind;

    @Column(name = "reference_number")
    private String reference;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "note")
    private String note;

    protected ExpertTie() {
    }

    ExpertTie(ExpertEntry.Tie tie) {
        kind = tie.kind();
        reference = tie.reference();
        endedOn = tie.endedOn();
        note = tie.note() == null || tie.note().isBlank() ? null : tie.note();
    }

    TieKind kind() {
        return kind;
    }

    String reference() {
        return reference;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    ExpertEntry.Tie view() {
        return new ExpertEntry.Tie(kind, reference, endedOn, note);
    }
}
