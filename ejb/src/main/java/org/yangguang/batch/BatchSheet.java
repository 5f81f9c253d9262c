package org.yangguang.batch;

import java.io.Serializable;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * What is to be decided together, before it is.
 *
 * @param stage word of the stage, for the kind's label
 * @param sum   of the rows still open, in yuan
 */
public record BatchSheet(String stage, BatchKind kind, List<Row> rows, Money sum) implements Serializable {

    /** @param open false when somebody has done it meanwhile; then nothing but its number and title is told */
    public record Row(String taskId, String number, String subject, String title, String party, String about, Money amount,
                      long version, boolean open) implements Serializable {
    }

    /** How many may be decided. */
    public long open() {
        return rows.stream().filter(Row::open).count();
    }
}
