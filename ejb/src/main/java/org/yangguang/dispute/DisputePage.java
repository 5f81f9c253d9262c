package org.yangguang.dispute;

import java.io.Serializable;
import java.util.List;

/** Some rows of the register, and how many there are in all. */
public record DisputePage(List<DisputeView> rows, long total) implements Serializable {
}
