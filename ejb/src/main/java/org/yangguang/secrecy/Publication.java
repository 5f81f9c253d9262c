package org.yangguang.secrecy;

import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/**
 * What a stage wants to publish.
 *
 * @param subject       number of what is announced: project, notice, contract, amendment, payment, certificate, debarment or draw
 * @param projectNumber XM-…, null when it is of no project
 * @param party         name of the supplier that it names, null for none
 * @param amount        yuan, null for none
 * @param level         of the project
 * @param content       what will stand on the portal, as the publisher will read it again; null when it is the record itself
 * @param closesAt      end of the time for bids, null where none are asked for
 * @param dueOn         the last day on which the law lets it be published
 * @param procurement   whether it is of a purchase under the law of procurement; transfers and purchases by quotation are not
 * @param agency        the agency whose notice it is too, null for none
 */
public record Publication(PublicationKind kind, String subject, String projectNumber, String title, String party, Money amount,
                          SecrecyLevel level, String content, LocalDateTime closesAt, LocalDateTime dueOn, boolean procurement, String agency) {

    /** Of no purchase that the law of procurement governs. */
    public Publication(PublicationKind kind, String subject, String projectNumber, String title, String party, Money amount,
                       SecrecyLevel level, String content, LocalDateTime closesAt, LocalDateTime dueOn) {
        this(kind, subject, projectNumber, title, party, amount, level, content, closesAt, dueOn, false, null);
    }

    /** Whether it has to stand on the designated outlet before it stands here. */
    boolean goesToTheOutlet() {
        return procurement && kind.isForOutlet();
    }
}
