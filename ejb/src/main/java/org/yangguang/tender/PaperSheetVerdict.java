package org.yangguang.tender;

import java.io.Serializable;

/**
 * What the second person finds.
 *
 * @param agrees    whether the marks entered are those of the scan
 * @param objection what does not agree; null where all does
 */
public record PaperSheetVerdict(Boolean agrees, String objection, long version) implements Serializable {
}
