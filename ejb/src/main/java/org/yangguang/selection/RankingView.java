package org.yangguang.selection;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * A unit's ranking of its applications of a call.
 *
 * @param number    TJ-…, under which the letter is uploaded; null before it was kept the first time
 * @param firstPlace the place of its first row: what was forwarded before counts
 * @param until     last day on which the call's applications are forwarded
 * @param forwarded when, null while it is prepared
 */
public record RankingView(String number, String callNumber, String callTitle, String unit, String unitName, String letterNumber,
                          LocalDate letterDate, int firstPlace, LocalDate until, LocalDateTime forwarded, List<Row> rows, long version)
        implements Serializable {

    /** @param place null while it has none */
    public record Row(String application, String title, String applicant, String applicantName, Money amount, Integer place)
            implements Serializable {
    }
}
