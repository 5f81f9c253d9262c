package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/**
 * An intention that was put forward here.
 *
 * @param number      under which it is reviewed and published
 * @param publishedAt null while it waits for its review
 */
public record IntentionView(String number, String need, LocalDate month, Money amount, LocalDateTime declaredAt, LocalDateTime publishedAt)
        implements Serializable {
}
