package org.yangguang.project;

import java.io.Serializable;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * The officer's formal examination, passed on.
 *
 * @param proposedAmount   what the officer proposes to approve, at most the request; null means the request itself
 * @param checks           the completeness list, every item answered
 * @param duplicateOpinion why the look-alikes are no duplicates; required when there are any
 */
public record ScreenProposal(String opinion, Money proposedAmount, List<Check> checks, String duplicateOpinion,
                             long version) implements Serializable {

    public ScreenProposal {
        checks = checks == null ? List.of() : List.copyOf(checks);
    }

    /** One item of the list; the words are {@link Screening#ITEMS}. */
    public record Check(String item, boolean met, String remark) implements Serializable {
    }
}
