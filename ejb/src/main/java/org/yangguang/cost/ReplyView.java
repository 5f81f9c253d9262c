package org.yangguang.cost;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/**
 * A reply to a cut and its answer.
 *
 * @param outcome null before the answer, as are those after it
 */
public record ReplyView(String text, String byName, LocalDateTime at, ReplyOutcome outcome, Money restored, String answer, String answeredByName,
                        LocalDateTime answeredAt) implements Serializable {
}
