package org.yangguang.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.yangguang.shared.Money;

/** Leads from any number below a case (contract, milestone, payment order) to the case. */
@Entity
@Table(name = "workflow_key")
class KeyRow {

    @Id
    @Column(name = "record_number")
    private String number;

    @Column(name = "subject")
    private String subject;

    @Column(name = "application_number")
    private String applicationNumber;

    @Column(name = "amount")
    private Money amount;

    protected KeyRow() {
    }

    KeyRow(String number, String subject, String applicationNumber) {
        this.number = number;
        this.subject = subject;
        this.applicationNumber = applicationNumber;
    }

    void value(Money yuan) {
        amount = yuan;
    }

    Money amount() {
        return amount;
    }

    String subject() {
        return subject;
    }

    String applicationNumber() {
        return applicationNumber;
    }
}
