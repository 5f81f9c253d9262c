package org.yangguang.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;

/** A row that says something else than what it is the sum of. */
@Embeddable
class ProofFinding {

    @Enumerated(EnumType.STRING)
    private ProofCheck failed;
    @Column(name = "row_name")
    private String row;
    private BigDecimal expected;
    private BigDecimal found;

    protected ProofFinding() {
    }

    ProofFinding(ProofCheck failed, String row, BigDecimal expected, BigDecimal found) {
        this.failed = failed;
        this.row = row;
        this.expected = expected.setScale(2);
        this.found = found.setScale(2);
    }

    ProofView.Finding view() {
        return new ProofView.Finding(failed, row, expected.toPlainString(), found.toPlainString());
    }

    /** The same row with the same figures: seen twice, it is no movement that was under way. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ProofFinding finding && failed == finding.failed && row.equals(finding.row)
                && expected.equals(finding.expected) && found.equals(finding.found);
    }

    @Override
    public int hashCode() {
        return Objects.hash(failed, row, expected, found);
    }
}
