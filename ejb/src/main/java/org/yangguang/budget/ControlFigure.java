package org.yangguang.budget;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * 一下: the control figure of a programme's year, or the return of 一上.
 *
 * @param outcome        issued or returned
 * @param amount         控制数, which 二上 may not exceed
 * @param documentNumber 文号 under which it was issued
 * @param issuedOn       its date, not before that of a former figure
 */
public record ControlFigure(String outcome, Money amount, String documentNumber, LocalDate issuedOn, String opinion, long version)
        implements Serializable {
}
