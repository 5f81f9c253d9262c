package org.yangguang.selection;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yangguang.shared.Secret;

/**
 * An expert's marks for the applications of a list, as handed in.
 *
 * @param rows every application of the list
 */
public record ScoreSheet(List<Entry> rows) implements Serializable {

    public ScoreSheet {
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    /**
     * @param noConflict true: the expert declares to have no conflict and marks; false: steps back from this one
     * @param ground     why the expert steps back
     * @param points     one for each criterion, in the order of the sheet
     */
    public record Entry(String application, Boolean noConflict, @Secret String ground, @Secret List<BigDecimal> points) implements Serializable {

        public Entry {
            points = points == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(points));
        }
    }
}
