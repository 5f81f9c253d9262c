package org.yangguang.dispute;

import java.io.Serializable;
import java.time.LocalDate;

/** A decision bars a complainant whose complaint was false: why, and until which day. It holds from the day of the decision. */
public record BanEntry(BanGround ground, LocalDate until) implements Serializable {
}
