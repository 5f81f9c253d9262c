package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is recorded of a winner who does not sign.
 *
 * @param statedOn day of the winner's paper, or of the finding
 */
public record RefusalEntry(int lot, RefusalGround ground, String reason, LocalDate statedOn, long version) implements Serializable {
}
