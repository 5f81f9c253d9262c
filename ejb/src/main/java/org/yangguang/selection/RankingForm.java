package org.yangguang.selection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A recommending unit's ranking of its applications of one call, with its letter (推荐文).
 *
 * @param letterNumber 文号 of the letter
 * @param rows         every application of the call in the unit's hands, with its place
 * @param opinion      said of all of them when they are forwarded
 * @param version      as read; 0 for a new ranking
 */
public record RankingForm(String letterNumber, LocalDate letterDate, List<Row> rows, String opinion, long version) implements Serializable {

    public RankingForm {
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    /** @param place in the unit's own order, counted on from what it has forwarded of this call before */
    public record Row(String application, Integer place) implements Serializable {
    }
}
