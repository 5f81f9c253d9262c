package org.yangguang.dispute;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a supplier may bring forward about a tender, and until when.
 *
 * @param enquiriesUntil cut-off of enquiries about the tender documents, as announced
 * @param documentsOpen  whether one may be asked now
 * @param oncePerStep    whether the documents demand that all challenges of a step are filed at once
 * @param windows        for each step its period
 * @param sender         who writes for the supplier, as far as the register knows; null for a firm that is not registered
 */
public record StandingView(String tender, String title, LocalDateTime enquiriesUntil, boolean documentsOpen, boolean oncePerStep,
                           List<WindowView> windows, LetterSender sender) implements Serializable {
}
