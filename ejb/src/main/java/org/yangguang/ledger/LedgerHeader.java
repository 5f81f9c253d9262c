package org.yangguang.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.shared.Money;

/** One posting; never changed. */
@Entity
@Table(name = "ledger_header")
class LedgerHeader {

    private static final Pattern NUMBER = Pattern.compile("(PZ|QC)-\\d{6}-(\\d{1,18})");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_header_seq")
    @SequenceGenerator(name = "ledger_header_seq", sequenceName = "ledger_header_seq", allocationSize = 50)
    private Long id;
    @Enumerated(EnumType.STRING)
    private PostingKind kind;
    private String cause;
    @Column(name = "occurred_on")
    private LocalDate occurredOn;
    @Column(name = "booked_at")
    private LocalDateTime bookedAt;
    @Column(name = "booked_by")
    private String bookedBy;
    @Column(name = "book_month")
    private String month;
    @Column(name = "project_number")
    private String project;
    @Column(name = "contract_number")
    private String contract;
    private String milestone;
    private BigDecimal debits;
    private BigDecimal credits;
    private Long reverses;

    protected LedgerHeader() {
    }

    LedgerHeader(Posting posting, String month, LocalDateTime bookedAt, String bookedBy, Long reverses) {
        this.kind = posting.kind();
        this.cause = posting.cause();
        this.occurredOn = posting.occurredOn();
        this.bookedAt = bookedAt;
        this.bookedBy = bookedBy;
        this.month = month;
        this.project = posting.project();
        this.contract = posting.contract();
        this.milestone = posting.milestone();
        this.debits = posting.total().yuan();
        this.credits = debits;
        this.reverses = reverses;
    }

    /** Postings that were taken over from the registers before the ledger have keys below zero. */
    static String number(Long id, String month) {
        return id == null ? null : (id > 0 ? "PZ-%s-%06d" : "QC-%s-%06d").formatted(month.replace("-", ""), Math.abs(id));
    }

    static Optional<Long> id(String number) {
        Matcher read = NUMBER.matcher(String.valueOf(number));
        return read.matches() ? Optional.of(Long.parseLong(read.group(2)) * (read.group(1).equals("PZ") ? 1 : -1)) : Optional.empty();
    }

    Long id() {
        return id;
    }

    String month() {
        return month;
    }

    String number() {
        return number(id, month);
    }


    Long reverses() {
        return reverses;
    }

    /** @param reversed number of the posting that this one takes back */
    HeaderView view(String reversed) {
        return new HeaderView(number(), kind, cause, occurredOn, bookedAt, bookedBy, month, project, contract, milestone, new Money(debits), reversed);
    }
}
