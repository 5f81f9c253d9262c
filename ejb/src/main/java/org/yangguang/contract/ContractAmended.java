package org.yangguang.contract;

import java.time.LocalDate;
import org.yangguang.shared.Money;

/** An amendment has come into force. {@code amount} is what it added, negative when it reduced the value. */
public record ContractAmended(String amendment, String contract, String projectNumber, Money amount, Money value,
                              String milestone, LocalDate agreedOn) {
}
