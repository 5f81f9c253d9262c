package org.yangguang.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** Where a balance stands. */
@Embeddable
class BalanceKey implements Serializable, Comparable<BalanceKey> {

    private static final long serialVersionUID = 1L;
    /** In a key that has no line or no contract: a key has no nulls. */
    static final String NONE = "-";

    @Enumerated(EnumType.STRING)
    private Account account;
    @Column(name = "project_number")
    private String project;
    @Column(name = "line_number")
    private String line;
    @Column(name = "contract_number")
    private String contract;

    protected BalanceKey() {
    }

    BalanceKey(Account account, String project, String line, String contract) {
        this.account = account;
        this.project = project;
        this.line = line == null ? NONE : line;
        this.contract = contract == null ? NONE : contract;
    }

    Account account() {
        return account;
    }

    String line() {
        return line;
    }

    String contract() {
        return contract;
    }

    @Override
    public int compareTo(BalanceKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BalanceKey key && account == key.account && project.equals(key.project) && line.equals(key.line)
                && contract.equals(key.contract);
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, project, line, contract);
    }

    /** As a proof names the row. */
    @Override
    public String toString() {
        return account + " " + project + " " + line + " " + contract;
    }
}
