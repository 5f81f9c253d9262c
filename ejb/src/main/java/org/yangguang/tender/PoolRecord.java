package org.yangguang.tender;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The record of a draw from the finance ministry's pool of evaluation experts (抽取记录), as it stands on the paper. Its scan
 * is attached to the tender as {@code draw-record}.
 *
 * @param number       number of the record
 * @param drawnAt      when the lot fell
 * @param evaluationOn day of the evaluation; null for today
 */
public record PoolRecord(String number, LocalDateTime drawnAt, LocalDate evaluationOn, List<Expert> experts) {

    /**
     * @param employer unit as on the record
     * @param userName account by which the expert enters here
     */
    public record Expert(String name, String specialty, String employer, String userName) implements java.io.Serializable {
    }

    public PoolRecord {
        experts = experts == null ? List.of() : List.copyOf(experts);
    }
}
