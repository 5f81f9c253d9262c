package org.yangguang.selection;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * An entry of the library (项目库).
 *
 * @param amount what the examination proposes, once approved what was approved
 * @param lapsed whether it still waits though its last budget year has passed: its years are to be moved on, or it leaves
 * @param place  in the programme's order, null while nobody has given it one
 */
public record LibraryView(String application, String projectNumber, String callNumber, String programme, String title, String applicant,
                          String applicantName, Money amount, LocalDate enteredOn, int budgetFrom, int budgetTo, Integer place,
                          LibraryStatus status, String listNumber, String remark, boolean lapsed, long version) implements Serializable {
}
