package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is on file of a purchase.
 *
 * @param content    what was recorded
 * @param intention  put forward here, null where none was
 * @param changeable whether it may still be changed: until the notice is published
 * @param surveyed   whether the law asks for survey and thorough review
 * @param soleSource whether its plan has to be announced before a single source is asked
 * @param earliest   the first day on which the notice may be published as far as the intention goes; null without one
 * @param recordedBy display name, null while nothing is recorded
 */
public record DemandView(String applicationNumber, String projectNumber, String title, DemandEntry content, IntentionView intention,
                         boolean changeable, boolean surveyed, boolean soleSource, LocalDate earliest, String recordedBy)
        implements Serializable {
}
