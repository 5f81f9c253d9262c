package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Marks on paper as entered.
 *
 * @param number     by which its scan is attached
 * @param marks      empty where the reader may not see them
 * @param verifiable whether the reader may hold them against the scan now
 */
public record PaperSheetView(String number, String tender, String member, String memberName, PaperSheetStatus status, String reason, LocalDate signedOn,
                             String enteredBy, LocalDateTime enteredAt, String verifiedBy, LocalDateTime verifiedAt, String objection,
                             List<SheetEntry.Mark> marks, boolean verifiable, long version) implements Serializable {
}
