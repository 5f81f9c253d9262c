package org.yangguang.tender;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/** An intention to purchase has been put forward: it is published when a second person has cleared it. */
public record IntentionDeclared(String number, String projectNumber, String title, String need, LocalDate month, Money amount, LocalDateTime dueOn) {
}
