package org.yangguang.budget;

import java.io.Serializable;

/** Which year of which programme is to be budgeted. */
public record AnnualOpening(Integer year, String programme) implements Serializable {
}
