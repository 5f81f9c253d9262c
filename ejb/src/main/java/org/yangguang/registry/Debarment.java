package org.yangguang.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** 禁止参加政府采购活动: one decision. */
@Embeddable
class Debarment {

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private LocalDate until;

    @Column(name = "ground")
    private String ground;

    @Column(name = "decision")
    private String decision;

    protected Debarment() {
    }

    Debarment(LocalDate from, LocalDate until, String ground, String decision) {
        this.from = from;
        this.until = until;
        this.ground = ground;
        this.decision = decision;
    }

    EnterpriseView.Debarred view() {
        return new EnterpriseView.Debarred(from, until, ground, decision);
    }
}
