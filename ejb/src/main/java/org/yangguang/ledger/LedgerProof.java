package org.yangguang.ledger;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yangguang.shared.Money;

/** What a proof of the books came to; never changed. */
@Entity
@Table(name = "ledger_proof")
class LedgerProof {

    /** Of more differences than that their number is kept; whoever mends these proves again. */
    private static final int MOST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_proof_seq")
    @SequenceGenerator(name = "ledger_proof_seq", sequenceName = "ledger_proof_seq", allocationSize = 50)
    private Long id;
    @Column(name = "proved_at")
    private LocalDateTime at;
    @Column(name = "proved_by")
    private String by;
    private long postings;
    private long entries;
    private BigDecimal debits;
    private BigDecimal credits;
    private long differences;
    @ElementCollection
    @CollectionTable(name = "ledger_proof_finding", joinColumns = @JoinColumn(name = "proof_id"))
    @OrderColumn(name = "position")
    private List<ProofFinding> findings = new ArrayList<>();

    protected LedgerProof() {
    }

    LedgerProof(LocalDateTime at, String by, long postings, long entries, BigDecimal[] totals, List<ProofFinding> found) {
        this.at = at;
        this.by = by;
        this.postings = postings;
        this.entries = entries;
        this.debits = totals[0];
        this.credits = totals[1];
        this.differences = found.size();
        this.findings.addAll(found.subList(0, Math.min(MOST, found.size())));
    }

    /** @param persons display names by user name */
    ProofView view(UnaryOperator<String> persons) {
        return new ProofView(id, at, by, persons.apply(by), postings, entries, new Money(debits), new Money(credits), differences,
                findings.stream().map(ProofFinding::view).toList());
    }
}
