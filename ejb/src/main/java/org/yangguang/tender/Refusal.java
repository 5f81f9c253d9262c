package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/** A winner who does not sign: recorded by one, decided on by the purchaser, told to the finance department; never deleted. */
@Entity
@Table(name = "tender_refusal")
class Refusal {

    private static final int PAPER = 100;

    @Id
    @Column(name = "refusal_number")
    private String number;
    @Version
    private Long version;
    @Column(name = "tender_number")
    private String tender;
    @Column(name = "lot_number")
    private int lot;
    @Column(name = "bid_number")
    private String bid;
    private String supplier;
    @Column(name = "supplier_name")
    private String supplierName;
    /** Names of the other members of its consortium, null of a firm that bid alone. */
    @Column(name = "consortium", length = 1000)
    private String consortium;
    @Column(name = "contract_number")
    private String contract;
    @Enumerated(EnumType.STRING)
    private RefusalGround ground;
    private String reason;
    @Column(name = "stated_on")
    private LocalDate statedOn;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;
    @Enumerated(EnumType.STRING)
    private Remedy remedy;
    @Column(name = "bond_kept")
    private Boolean bondKept;
    private String opinion;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private LocalDateTime decidedAt;
    @Column(name = "report_document")
    private String reportDocument;
    @Column(name = "reported_on")
    private LocalDate reportedOn;

    protected Refusal() {
    }

    /** @param ordinal of the tender's refusals, from 1 */
    Refusal(Bid winner, String contract, int ordinal, RefusalEntry entry, String by, LocalDateTime at) {
        this.number = winner.tender().number + "-JJ" + ordinal;
        this.tender = winner.tender().number;
        this.lot = winner.lot();
        this.bid = winner.number();
        this.supplier = winner.supplier();
        this.supplierName = winner.supplierName();
        this.consortium = winner.consortium();
        this.contract = contract;
        this.ground = entry.ground();
        this.reason = entry.reason().strip();
        this.statedOn = entry.statedOn();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    void decide(RefusalDecision decision, String by, LocalDateTime at) {
        remedy = decision.remedy();
        bondKept = decision.keepBond();
        opinion = decision.opinion() == null || decision.opinion().isBlank() ? null : decision.opinion().strip();
        decidedBy = by;
        decidedAt = at;
    }

    void report(RefusalReport report, LocalDate today) {
        Breaches.ensure(remedy != null && reportedOn == null, RefusalRule.REPORTED_ONCE_DECIDED, number);
        Breaches breaches = new Breaches();
        breaches.text(report.documentNumber(), PAPER, "documentNumber");
        if (breaches.required(report.reportedOn(), "reportedOn") && breaches.check(!report.reportedOn().isAfter(today), InputRule.DATE_IN_FUTURE, "reportedOn", report.reportedOn())) {
            breaches.check(!report.reportedOn().isBefore(statedOn), InputRule.DATE_ORDER, "reportedOn", statedOn, report.reportedOn());
        }
        breaches.refuseIfAny();
        reportDocument = report.documentNumber().strip();
        reportedOn = report.reportedOn();
    }

    boolean isDecided() {
        return remedy != null;
    }

    /** Whether the bond of this supplier stays with the purchaser. */
    boolean keepsBondOf(String organisation) {
        return Boolean.TRUE.equals(bondKept) && supplier.equals(organisation);
    }

    String number() {
        return number;
    }

    String tender() {
        return tender;
    }

    int lot() {
        return lot;
    }

    String supplier() {
        return supplier;
    }

    String reason() {
        return reason;
    }

    LocalDateTime decidedAt() {
        return decidedAt;
    }

    long version() {
        return version;
    }

    /** @param names what a user name is called */
    RefusalView view(List<Remedy> decisions, UnaryOperator<String> names) {
        return new RefusalView(number, tender, lot, bid, supplier, Consortium.together(supplierName, consortium), contract, ground, reason, statedOn, names.apply(recordedBy), recordedAt, remedy,
                bondKept, opinion, decidedBy == null ? null : names.apply(decidedBy), decidedAt, reportDocument, reportedOn, isDecided() ? List.of() : decisions,
                version == null ? 0 : version);
    }
}
