package org.yangguang.ledger;

import java.io.Serializable;

/**
 * What a budget line's money is, as its approved version says: every entry on the line carries it.
 *
 * @param source word of the fund source
 */
public record LineCoding(String line, String project, String source, int year, String function, String economic) implements Serializable {
}
