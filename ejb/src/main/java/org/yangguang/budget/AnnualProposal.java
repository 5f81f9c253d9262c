package org.yangguang.budget;

import java.io.Serializable;
import java.util.List;

/** 一上: the rows that a department proposes for a year. */
public record AnnualProposal(List<AnnualRowForm> rows, String opinion, long version) implements Serializable {

    public AnnualProposal {
        rows = rows == null ? List.of() : List.copyOf(rows);
    }
}
