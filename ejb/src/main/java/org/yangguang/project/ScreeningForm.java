package org.yangguang.project;

import java.io.Serializable;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * The officer's formal examination.
 *
 * @param outcome          forwarded, returned or rejected
 * @param proposedAmount   what the officer proposes to approve, at most the request; null means the request itself
 * @param checks           the completeness list, every item answered
 * @param duplicateOpinion why the look-alikes are no duplicates; required when there are any
 * @param defects          what to put right, when it is returned; items not met are added to them
 */
public record ScreeningForm(String outcome, String opinion, Money proposedAmount, List<Check> checks,
                            String duplicateOpinion, List<Defect> defects, long version) implements Serializable {

    public ScreeningForm {
        checks = checks == null ? List.of() : List.copyOf(checks);
        defects = defects == null ? List.of() : List.copyOf(defects);
    }

    /** One item of the list; the words are {@link Screening#ITEMS}. */
    public record Check(String item, boolean met, String remark) implements Serializable {
    }
}
