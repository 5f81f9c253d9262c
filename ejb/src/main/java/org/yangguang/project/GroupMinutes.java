package org.yangguang.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/** The recorded decision of the party group, without which a large sum is not approved. */
@Embeddable
class GroupMinutes {

    @Column(name = "group_number")
    private String number;
    @Column(name = "group_decided_on")
    private LocalDate decidedOn;
    @Column(name = "group_summary")
    private String summary;
    /** The verified record that they rest on; null when they were entered by hand. */
    @Column(name = "group_resolution")
    private String resolution;

    /** Refuses a decision of before the application or of tomorrow. */
    static GroupMinutes of(GroupDecision decision, LocalDate appliedOn, LocalDate today) {
        Breaches breaches = new Breaches();
        breaches.text(decision.decisionNumber(), 100, "decisionNumber");
        breaches.text(decision.summary(), 1000, "summary");
        if (breaches.required(decision.decidedOn(), "decidedOn")) {
            breaches.check(!decision.decidedOn().isAfter(today), InputRule.DATE_IN_FUTURE, "decidedOn", decision.decidedOn());
            breaches.check(!decision.decidedOn().isBefore(appliedOn), InputRule.DATE_ORDER, "decidedOn", appliedOn, decision.decidedOn());
        }
        breaches.refuseIfAny();
        GroupMinutes minutes = new GroupMinutes();
        minutes.number = decision.decisionNumber().strip();
        minutes.decidedOn = decision.decidedOn();
        minutes.summary = decision.summary().strip();
        minutes.resolution = decision.restsOnRecord() ? decision.resolution().strip() : null;
        return minutes;
    }

    String number() {
        return number;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String summary() {
        return summary;
    }
}
