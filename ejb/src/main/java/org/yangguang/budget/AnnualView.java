package org.yangguang.budget;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * A year's budget of one programme in its rounds.
 *
 * @param number           e.g. ND-2027-NCXX
 * @param buyer            organisation code of the department that proposes, finance of the one that approves
 * @param proposed         sum of 一上
 * @param control          the control figure in force, null before 一下
 * @param fitted           sum of 二上, which is the approved sum after 二下
 * @param ministryDocument 文号 of the finance ministry's reply
 * @param documentNumber   文号 of the approval (二下)
 * @param version          of the record, to send back with a decision
 */
public record AnnualView(String number, int year, String programme, String programmeName, String buyer, String buyerName,
                         String finance, String financeName, AnnualStatus status, Money proposed, Money control, Money fitted,
                         List<Row> rows, List<Figure> figures, List<Deadline> deadlines, String returnedReason, LocalDate congressOn,
                         String ministryDocument, LocalDate ministryOn, String documentNumber, LocalDate approvedOn,
                         LocalDate publishedOn, String place, String openedBy, LocalDateTime openedAt, long version)
        implements Serializable {

    /** A project's amount; {@code fitted} is null before 二上. */
    public record Row(String unit, String unitName, String projectNumber, String title, String function, String functionName,
                      String economic, String economicName, String basis, Money proposed, Money fitted) implements Serializable {
    }

    /** A control figure; the last one is in force. */
    public record Figure(Money amount, String documentNumber, LocalDate issuedOn, String issuedBy) implements Serializable {
    }

    /**
     * A period of the law in calendar days.
     *
     * @param kind     ministryReply, unitReply or publication
     * @param doneOn   null while it is not
     * @param lateDays done, or still open, so many days after; 0 when in time
     */
    public record Deadline(String kind, LocalDate dueOn, LocalDate doneOn, long lateDays) implements Serializable {
    }

    /** What may still be put into 二上; negative when it is too much. */
    public Money left() {
        return control == null ? Money.ZERO : control.minus(fitted);
    }
}
