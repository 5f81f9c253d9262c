package org.yangguang.guarantee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.yangguang.identity.Actor;
import org.yangguang.shared.Money;

/** One thing done with a guarantee; never changed. */
@Entity
@Table(name = "guarantee_act")
class GuaranteeAct {

    @Id
    @GeneratedValue(generator = "guarantee_act_seq")
    @SequenceGenerator(name = "guarantee_act_seq", sequenceName = "guarantee_act_seq", allocationSize = 50)
    private Long id;
    @Enumerated(EnumType.STRING)
    private GuaranteeStep step;
    private Money amount;
    @Column(name = "valid_until")
    private LocalDate until;
    private String reason;
    @Column(name = "acted_by")
    private String actedBy;
    @Column(name = "acted_by_name")
    private String actedByName;
    @Column(name = "acted_at")
    private LocalDateTime actedAt;

    protected GuaranteeAct() {
    }

    GuaranteeAct(GuaranteeStep step, Money amount, LocalDate until, String reason, Actor by, LocalDateTime at) {
        this.step = step;
        this.amount = amount;
        this.until = until;
        this.reason = reason;
        this.actedBy = by.userName();
        this.actedByName = by.displayName();
        this.actedAt = at;
    }

    GuaranteeStep step() {
        return step;
    }

    boolean isBy(String userName) {
        return actedBy.equals(userName);
    }

    String byName() {
        return actedByName;
    }

    GuaranteeView.Step view() {
        return new GuaranteeView.Step(step, amount, until, reason, actedByName, actedAt);
    }
}
