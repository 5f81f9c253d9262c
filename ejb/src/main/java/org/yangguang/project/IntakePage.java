package org.yangguang.project;

import java.io.Serializable;
import java.util.List;

/** Some rows of an import and how many there are of the kind asked for. */
public record IntakePage(List<IntakeRowView> rows, long total) implements Serializable {
}
