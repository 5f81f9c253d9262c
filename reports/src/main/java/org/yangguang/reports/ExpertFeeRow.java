package org.yangguang.reports;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What one expert was paid for one evaluation; amounts in 元. */
public record ExpertFeeRow(String tender, String project, String title, String agency, String expert, LocalDate signedOn, Integer hours,
                           BigDecimal fee, BigDecimal travel) {
}
