package org.yangguang.budget;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * 二上: the rows of 一上 fitted into the control figure.
 *
 * @param amounts one for each row, in the same order; zero for a row that is given up
 */
public record AnnualFit(List<Money> amounts, String opinion, long version) implements Serializable {

    /** An amount that is missing stays a null in its place, so that it is told at its row. */
    public AnnualFit {
        amounts = amounts == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(amounts));
    }
}
