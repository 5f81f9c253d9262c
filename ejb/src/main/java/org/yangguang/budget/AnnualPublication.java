package org.yangguang.budget;

import java.io.Serializable;
import java.time.LocalDate;

/** The publication of a year's approved budget (预算法第十四条): when, and at which address or in which gazette. */
public record AnnualPublication(LocalDate publishedOn, String place, String opinion, long version) implements Serializable {
}
