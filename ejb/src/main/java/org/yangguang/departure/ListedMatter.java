package org.yangguang.departure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;
import org.yangguang.identity.Holding;
import org.yangguang.identity.HoldingKind;
import org.yangguang.identity.Role;

/** A row of the list: the matter as it was when the list was drawn, who takes it over, and what became of it. */
@Embeddable
class ListedMatter {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private HoldingKind kind;
    @Column(name = "reference_id")
    private String reference;
    @Column(name = "record_number")
    private String number;
    @Column(name = "title")
    private String title;
    @Column(name = "matter")
    private String matter;
    @Enumerated(EnumType.STRING)
    @Column(name = "needed_role")
    private Role role;
    @Column(name = "due_at")
    private LocalDateTime dueAt;
    @Column(name = "successor")
    private String successor;
    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private MatterOutcome outcome;

    protected ListedMatter() {
    }

    ListedMatter(Holding holding, String successor) {
        this.kind = holding.kind();
        this.reference = holding.reference();
        this.number = holding.number();
        this.title = holding.title();
        this.matter = holding.matter();
        this.role = holding.role();
        this.dueAt = holding.dueAt();
        this.successor = successor;
    }

    Holding holding() {
        return new Holding(kind, reference, number, title, matter, role, dueAt);
    }

    boolean is(Holding other) {
        return kind == other.kind() && reference.equals(other.reference());
    }

    String successor() {
        return successor;
    }

    /** @param moved false when it had been done before */
    void settle(boolean moved) {
        outcome = !moved ? MatterOutcome.DONE_BEFORE : successor == null ? MatterOutcome.ENDED : MatterOutcome.MOVED;
    }

    DepartureView.Row view(int position, String successorName) {
        return new DepartureView.Row(position, kind, reference, number, title, matter, role, dueAt, successor, successorName, outcome);
    }
}
