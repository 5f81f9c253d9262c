package org.yangguang.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.document.DocumentView;
import org.yangguang.shared.Money;

/**
 * A record on the way of a payment.
 *
 * @param number    of the record; of the project's, where the stage has none of its own
 * @param contract  number of the contract that it is of, null before there is one
 * @param amount    what the record itself is about, which may be more than was paid; null for none
 * @param decidedBy name of who decided on it, null while nobody has and where it is not told
 * @param document  voucher, 文号 or other number outside the system; null for none
 * @param clause    what the contract says of it, null for none
 * @param papers    as far as the actor may see them
 */
public record TraceStep(TraceStage stage, String number, String contract, String title, Money amount, String decidedBy, LocalDate decidedOn,
                        String document, String clause, List<DocumentView> papers) implements Serializable {
}
