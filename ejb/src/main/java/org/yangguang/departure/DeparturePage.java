package org.yangguang.departure;

import java.io.Serializable;
import java.util.List;

/** A page of the register. */
public record DeparturePage(List<DepartureView> rows, long total) implements Serializable {
}
