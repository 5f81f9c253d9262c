package org.yangguang.tender;

import java.io.Serializable;
import org.yangguang.registry.PaperKind;
import org.yangguang.registry.PaperView;

/**
 * A paper of the bidder as it was when the bid came in: this version of it is what the bid says, whatever becomes of the
 * paper later.
 *
 * @param number    QZ-…
 * @param expiresOn last day on which it is valid, null without end; days are written year-month-day, an envelope holds plain text
 * @param document  number of its file
 * @param sha256    of the file
 */
public record BidPaper(String number, PaperKind kind, String title, String certificate, String issuedOn, String expiresOn,
                       String document, String fileName, String sha256) implements Serializable {

    /** As a bid keeps it. Called by the form of a bid and at the opening. */
    public static BidPaper of(PaperView paper) {
        return new BidPaper(paper.number(), paper.kind(), paper.title(), paper.certificate(), paper.issuedOn().toString(),
                paper.expiresOn() == null ? null : paper.expiresOn().toString(), paper.document(), paper.fileName(), paper.sha256());
    }
}
