package org.yangguang.selection;

import java.io.Serializable;
import java.util.List;

/** A page of the register of lists. */
public record ListPage(List<ListLine> rows, long total) implements Serializable {
}
