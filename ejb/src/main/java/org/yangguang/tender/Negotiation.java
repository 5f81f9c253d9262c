package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** One round of negotiation with the suppliers. */
@Embeddable
class Negotiation {

    @Column(name = "held_at")
    private LocalDateTime heldAt;

    @Column(name = "record_text")
    private String record;

    protected Negotiation() {
    }

    Negotiation(LocalDateTime heldAt, String record) {
        this.heldAt = heldAt;
        this.record = record;
    }

    NegotiationView view() {
        return new NegotiationView(heldAt, record);
    }
}
