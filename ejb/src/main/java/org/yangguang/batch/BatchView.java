package org.yangguang.batch;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * A batch: who decided what, when, and what came of it.
 *
 * @param stage         word of the stage, for the kind's label
 * @param decidedByName who gave the word
 * @param sum           of all its rows, in yuan
 * @param decidedSum    of the decided ones
 * @param waiting       rows that have no result yet; when the batch was stopped, they stay open
 * @param rows          empty in lists
 */
public record BatchView(String number, String stage, String task, String outcome, String opinion, BatchStatus status,
                        String decidedBy, String decidedByName, String organisation, LocalDateTime decidedAt,
                        LocalDateTime finishedAt, int total, int waiting, int decided, int refused, Money sum, Money decidedSum,
                        List<Row> rows) implements Serializable {

    /** @param refusals why it was left open; empty otherwise */
    public record Row(int position, String taskId, String number, String subject, String title, String party, String about,
                      Money amount, BatchRowStatus status, LocalDateTime at, List<BatchRefusal> refusals) implements Serializable {
    }

    /** How far it has come, in whole percent. */
    public int percent() {
        return total == 0 ? 100 : (total - waiting) * 100 / total;
    }
}
