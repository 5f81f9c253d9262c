package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Secret;

/**
 * Marks that a member of the committee has signed on paper.
 *
 * @param member   user name of the member whose marks they are
 * @param signedOn day of the signature on the paper
 * @param free     whether the paper bears the member's declaration of no conflict of interest
 * @param reason   why the member could not mark in the browser
 */
public record PaperSheetEntry(String member, LocalDate signedOn, Boolean free, String reason, @Secret List<SheetEntry.Mark> marks) implements Serializable {
}
