package org.yangguang.batch;

import java.io.Serializable;
import java.util.List;

/**
 * One word on many tasks of one kind.
 *
 * @param rows    the tasks, in the order of the sheet
 * @param outcome one of those that the kind offers
 * @param opinion required: it stands at every row
 */
public record DecideTogether(List<Row> rows, String outcome, String opinion) implements Serializable {

    /** @param version of the record as the sheet showed it; a record changed since is left open */
    public record Row(String taskId, long version) implements Serializable {
    }

    public DecideTogether {
        rows = rows == null ? List.of() : List.copyOf(rows);
    }
}
