package org.yangguang.budget;

import java.io.Serializable;
import java.util.List;
import org.yangguang.project.Indicator;

/** A version of the budget as its applicant writes it: lines and targets together. */
public record BudgetForm(List<LineForm> lines, List<Indicator> targets, String remark, String opinion, long version)
        implements Serializable {

    public BudgetForm {
        lines = lines == null ? List.of() : List.copyOf(lines);
        targets = targets == null ? List.of() : List.copyOf(targets);
    }
}
