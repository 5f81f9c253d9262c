package org.yangguang.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.yangguang.identity.Actor;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/** A changed account was confirmed by a call-back; never changed. */
@Entity
@Table(name = "payment_account_check")
class AccountCheck {

    private static final int NAME = 100;
    private static final int PHONE = 40;
    private static final int NOTE = 500;

    @Id
    @GeneratedValue(generator = "payment_account_check_seq")
    @SequenceGenerator(name = "payment_account_check_seq", sequenceName = "payment_account_check_seq", allocationSize = 50)
    private Long id;
    private String milestone;
    private String supplier;
    @Column(name = "bank_account")
    private String account;
    @Column(name = "known_account")
    private String known;
    @Column(name = "called_person")
    private String person;
    @Column(name = "called_phone")
    private String phone;
    @Column(name = "called_on")
    private LocalDate calledOn;
    private String note;
    @Column(name = "confirmed_by")
    private String confirmedBy;
    @Column(name = "confirmed_name")
    private String confirmedName;
    @Column(name = "confirmed_at")
    private LocalDateTime confirmedAt;

    protected AccountCheck() {
    }

    AccountCheck(PaymentRequest payment, String known, AccountCallback callback, Actor actor, LocalDateTime at) {
        Breaches breaches = new Breaches();
        breaches.text(callback.person(), NAME, "person");
        breaches.text(callback.phone(), PHONE, "phone");
        breaches.text(callback.note(), NOTE, "note");
        if (breaches.required(callback.calledOn(), "calledOn")) {
            breaches.check(!callback.calledOn().isAfter(at.toLocalDate()), InputRule.DATE_IN_FUTURE, "calledOn", callback.calledOn());
        }
        breaches.refuseIfAny();
        this.milestone = payment.milestone();
        this.supplier = payment.supplier();
        this.account = payment.account();
        this.known = known;
        this.person = callback.person().strip();
        this.phone = callback.phone().strip();
        this.calledOn = callback.calledOn();
        this.note = callback.note().strip();
        this.confirmedBy = actor.userName();
        this.confirmedName = actor.displayName();
        this.confirmedAt = at;
    }

    boolean isBy(String person) {
        return confirmedBy.equals(person);
    }

    String confirmedName() {
        return confirmedName;
    }

    AccountView.Confirmed view() {
        return new AccountView.Confirmed(person, phone, calledOn, note, confirmedBy, confirmedName, confirmedAt);
    }
}
