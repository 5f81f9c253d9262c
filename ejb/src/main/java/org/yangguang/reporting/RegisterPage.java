package org.yangguang.reporting;

import java.io.Serializable;
import java.util.List;

/** Some rows of a list, and how many there are under the filter. */
public record RegisterPage(List<RegisterRow> rows, long total) implements Serializable {
}
