package org.yangguang.guarantee;

import java.io.Serializable;
import java.time.LocalDate;

/** It went back to who had lodged it. */
public record GuaranteeReturn(LocalDate returnedOn, String reason, long version) implements Serializable {
}
