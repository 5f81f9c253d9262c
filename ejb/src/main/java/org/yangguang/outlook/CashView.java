package org.yangguang.outlook;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * The cash calendar of a year.
 *
 * @param months    all projects together
 * @param rows      months of single projects in which something is needed or planned
 * @param later     what has to be paid after the year
 * @param available what the year's budget and what was carried into it still give
 * @param lacking   what they do not give of what is still to be paid in the year, project by project
 */
public record CashView(int year, LocalDate asOf, List<CashMonth> months, List<CashRow> rows, Money later, Money available, Money lacking)
        implements Serializable {

    /** The year's sum. */
    public CashMonth whole() {
        return CashMonth.sum(String.valueOf(year), months);
    }
}
