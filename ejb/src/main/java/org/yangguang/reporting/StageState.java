package org.yangguang.reporting;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One of the ten stages on the bar.
 *
 * @param word   the stage
 * @param state  done, current, partly, ahead or left-out
 * @param since  when it began, null before
 * @param until  when it ended, null before
 * @param ended  how many of its runs have ended
 * @param runs   how many runs there are: one for each contract or milestone
 */
public record StageState(String word, String state, LocalDate since, LocalDate until, int ended, int runs) implements Serializable {
}
