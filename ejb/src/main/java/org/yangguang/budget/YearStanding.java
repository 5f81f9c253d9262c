package org.yangguang.budget;

import java.io.Serializable;

/**
 * Whether a programme's budget of a year has been approved (预算法第五十四条).
 *
 * @param round  number of the year's round, null when none was opened
 * @param status of that round, null likewise
 */
public record YearStanding(int year, boolean approved, String round, AnnualStatus status) implements Serializable {
}
