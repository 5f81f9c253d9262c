package org.yangguang.project;

import java.io.Serializable;
import java.util.List;

/** Some imports, the newest first, and how many there are. */
public record IntakeList(List<IntakeView> rows, long total) implements Serializable {
}
