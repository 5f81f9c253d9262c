package org.yangguang.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.yangguang.identity.Actor;

/** One act of one person on a payment; never changed, so that the separation of hands can be proved later. */
@Entity
@Table(name = "payment_hand")
class PaymentHand {

    @Id
    @GeneratedValue(generator = "payment_hand_seq")
    @SequenceGenerator(name = "payment_hand_seq", sequenceName = "payment_hand_seq", allocationSize = 50)
    private Long id;
    @Enumerated(EnumType.STRING)
    private PaymentStep step;
    @Column(name = "user_name")
    private String userName;
    @Column(name = "display_name")
    private String displayName;
    @Column(name = "on_behalf_of")
    private String onBehalfOf;
    private String outcome;
    private String opinion;
    @Column(name = "done_at")
    private LocalDateTime doneAt;

    protected PaymentHand() {
    }

    PaymentHand(PaymentStep step, Actor actor, String onBehalfOf, String outcome, String opinion, LocalDateTime doneAt) {
        this.step = step;
        this.userName = actor.userName();
        this.displayName = actor.displayName();
        this.onBehalfOf = onBehalfOf;
        this.outcome = outcome;
        this.opinion = opinion == null || opinion.isBlank() ? null : opinion;
        this.doneAt = doneAt;
    }

    private PaymentHand(PaymentHand same) {
        this.step = same.step;
        this.userName = same.userName;
        this.displayName = same.displayName;
        this.onBehalfOf = same.onBehalfOf;
        this.outcome = same.outcome;
        this.opinion = same.opinion;
        this.doneAt = same.doneAt;
    }

    /** The same act, standing for the order that follows as well. */
    PaymentHand again() {
        return new PaymentHand(this);
    }

    PaymentStep step() {
        return step;
    }

    /** Whether this act was this person's, own or through a delegate. */
    boolean isOf(String person) {
        return person != null && (person.equals(userName) || person.equals(onBehalfOf));
    }

    String displayName() {
        return displayName;
    }

    LocalDateTime doneAt() {
        return doneAt;
    }

    PaymentView.Hand view() {
        return new PaymentView.Hand(step.task(), userName, displayName, onBehalfOf, outcome, opinion, doneAt);
    }
}
