package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A record of the finance ministry's pool as it was entered, with who entered it. */
public record PoolDrawView(String number, String tender, LocalDateTime drawnAt, LocalDate evaluationOn, LocalDateTime enteredAt, String enteredBy,
                           List<PoolRecord.Expert> experts) implements Serializable {
}
