package org.yangguang.selection;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/** A list in the register of lists. */
public record ListLine(String number, String title, String callNumber, int year, ListStatus status, int rows, Money total, String openedBy,
                       LocalDateTime openedAt, String decisionNumber) implements Serializable {
}
