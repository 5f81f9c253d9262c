package org.yangguang.dispute;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A computed deadline with what gives it.
 *
 * @param code    of the parameter, which begins with the code of its rule
 * @param from    the day that is not counted
 * @param until   last day of the period
 * @param days    working days
 * @param article of the law
 */
public record DeadlineView(String code, LocalDate from, LocalDate until, int days, String article) implements Serializable {
}
