package org.yangguang.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A bond that has been given back.
 *
 * @param baseRate the bank's loan base rate in percent a year, for a late one; null takes the parameter
 */
public record BondReturn(int lot, LocalDate returnedOn, BigDecimal baseRate, long version) implements Serializable {
}
