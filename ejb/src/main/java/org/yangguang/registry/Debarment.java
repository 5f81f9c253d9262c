package org.yangguang.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** 禁止参加政府采购活动: one decision. */
@Embeddable
class Debarment {

    /** JC-…; null for those entered before they were numbered. */
    @Column(name = "debarment_number")
    private String number;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private LocalDate until;

    @Column(name = "ground")
    private String ground;

    @Column(name = "decision")
    private String decision;

    /** When a second person had reviewed its publication; null while it waits, though it binds from its first day. */
    @Column(name = "published_at")
    private LocalDateTime publishedAt;

    protected Debarment() {
    }

    Debarment(String number, LocalDate from, LocalDate until, String ground, String decision) {
        this.number = number;
        this.from = from;
        this.until = until;
        this.ground = ground;
        this.decision = decision;
    }

    boolean is(String asked) {
        return asked.equals(number);
    }

    void publish(LocalDateTime at) {
        publishedAt = at;
    }

    EnterpriseView.Debarred view() {
        return new EnterpriseView.Debarred(from, until, ground, decision, publishedAt);
    }
}
