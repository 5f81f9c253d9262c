package org.yangguang.tender;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A record of the finance ministry's pool, kept as it was entered. Its number belongs to one tender once. */
@Entity
@Table(name = "tender_pool_draw")
class PoolDraw {

    @Id
    @Column(name = "record_number")
    private String number;

    @Column(name = "tender_number")
    private String tender;

    @Column(name = "drawn_at")
    private LocalDateTime drawnAt;

    @Column(name = "evaluation_on")
    private LocalDate evaluationOn;

    @Column(name = "entered_at")
    private LocalDateTime enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @ElementCollection
    @CollectionTable(name = "tender_pool_seat", joinColumns = @JoinColumn(name = "record_number"))
    @OrderColumn(name = "position")
    private List<PoolSeat> seats = new ArrayList<>();

    protected PoolDraw() {
    }

    PoolDraw(String tender, PoolRecord record, LocalDate evaluationOn, String by, LocalDateTime at) {
        this.number = record.number().strip();
        this.tender = tender;
        this.drawnAt = record.drawnAt();
        this.evaluationOn = evaluationOn;
        this.enteredBy = by;
        this.enteredAt = at;
        record.experts().forEach(e -> seats.add(new PoolSeat(e)));
    }

    PoolDrawView view() {
        return new PoolDrawView(number, tender, drawnAt, evaluationOn, enteredAt, enteredBy, seats.stream().map(PoolSeat::view).toList());
    }
}
