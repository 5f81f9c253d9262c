package org.yangguang.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The contract text and the acceptance plan of a tender file (拟签订的合同文本、验收方案); also the API's body. Any part may be
 * missing until the notice, which asks whether it is enough.
 *
 * @param clauses         in words, each kind at most once
 * @param paymentDays     days in which an instalment is paid once it is due
 * @param securityPercent performance security in percent of the price, null or zero for none
 * @param instalments     what is paid at which milestone, an advance first
 * @param acceptanceDays  days in which a delivery is accepted or refused
 * @param usersTakePart   whether those whom a public service serves take part in its acceptance
 * @param version         as read
 */
public record TermsEntry(List<Clause> clauses, Integer paymentDays, BigDecimal securityPercent, List<Instalment> instalments,
                         Integer acceptanceDays, boolean usersTakePart, long version) implements Serializable {

    public TermsEntry {
        clauses = clauses == null ? List.of() : List.copyOf(clauses);
        instalments = instalments == null ? List.of() : List.copyOf(instalments);
    }

    /** One clause in words. */
    public record Clause(TermClause kind, String text) implements Serializable {
    }

    /**
     * A part of the price.
     *
     * @param milestone at which it falls due
     * @param advance   whether it is paid before anything is delivered
     * @param percent   of the price
     */
    public record Instalment(String milestone, boolean advance, BigDecimal percent) implements Serializable {
    }

    /** What it says of this; empty where it says nothing. */
    public Optional<String> said(TermClause kind) {
        return clauses.stream().filter(c -> c.kind() == kind && c.text() != null && !c.text().isBlank()).map(c -> c.text().strip()).findFirst();
    }

    /** The share of the advance, zero where there is none. */
    public BigDecimal advance() {
        return instalments.stream().filter(Instalment::advance).map(Instalment::percent).findFirst().orElse(BigDecimal.ZERO);
    }
}
