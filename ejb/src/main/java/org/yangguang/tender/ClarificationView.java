package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A clarification as its readers see it.
 *
 * @param number      CG-…-GZ1
 * @param bidDeadline as it stands with it
 * @param publishedAt null while it waits for its review
 */
public record ClarificationView(String number, String tender, String text, boolean affectsBids, LocalDateTime bidDeadline, LocalDateTime writtenAt,
                                LocalDateTime publishedAt) implements Serializable {
}
