package org.yangguang.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/** One amendment (补充合同) of a contract. */
@Entity
@Table(name = "contract_amendment")
class Amendment {

    @Id
    @GeneratedValue(generator = "contract_amendment_seq")
    @SequenceGenerator(name = "contract_amendment_seq", sequenceName = "contract_amendment_seq", allocationSize = 50)
    private Long id;
    @Column(name = "amendment_number")
    private String number;
    @Column(name = "contract_number")
    private String contract;
    private String title;
    private String reason;
    private Money amount;
    private String milestone;
    @Column(name = "new_due_on")
    private LocalDate newDueOn;
    @Enumerated(EnumType.STRING)
    private AmendmentStatus status;
    /** Percent of the original value that all additions reach with this one. */
    private BigDecimal ratio;
    @Column(name = "proposed_by")
    private String proposedBy;
    @Column(name = "proposed_on")
    private LocalDate proposedOn;
    @Column(name = "approved_by")
    private String approvedBy;
    @Column(name = "agreed_by")
    private String agreedBy;
    @Column(name = "agreed_on")
    private LocalDate agreedOn;
    @Version
    private long version;

    protected Amendment() {
    }

    Amendment(String number, String contract, AmendmentProposal proposal, BigDecimal ratio, String by, LocalDate on) {
        this.number = number;
        this.contract = contract;
        this.title = proposal.title().trim();
        this.reason = proposal.reason().trim();
        this.amount = proposal.amount();
        this.milestone = proposal.milestone();
        this.newDueOn = proposal.newDueOn();
        this.ratio = ratio;
        this.proposedBy = by;
        this.proposedOn = on;
        this.status = AmendmentStatus.SUBMITTED;
    }

    void approve(String by) {
        approvedBy = by;
        status = AmendmentStatus.APPROVED;
    }

    void agree(String by, LocalDate on) {
        agreedBy = by;
        agreedOn = on;
        status = AmendmentStatus.IN_FORCE;
    }

    void reject() {
        status = AmendmentStatus.REJECTED;
    }

    void withdrawn() {
        status = AmendmentStatus.SUBMITTED;
        approvedBy = null;
    }

    String number() {
        return number;
    }

    String contract() {
        return contract;
    }

    Money amount() {
        return amount;
    }

    String milestone() {
        return milestone;
    }

    LocalDate newDueOn() {
        return newDueOn;
    }

    AmendmentStatus status() {
        return status;
    }

    String proposedBy() {
        return proposedBy;
    }

    long version() {
        return version;
    }

    AmendmentView view() {
        return new AmendmentView(number, contract, title, reason, amount, milestone, newDueOn, status, proposedBy,
                proposedOn, agreedOn, ratio.setScale(2, java.math.RoundingMode.HALF_UP), version);
    }
}
