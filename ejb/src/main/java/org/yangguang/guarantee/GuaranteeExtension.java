package org.yangguang.guarantee;

import java.io.Serializable;
import java.time.LocalDate;

/** The issuer has put off the last day. */
public record GuaranteeExtension(LocalDate validUntil, String reason, long version) implements Serializable {
}
