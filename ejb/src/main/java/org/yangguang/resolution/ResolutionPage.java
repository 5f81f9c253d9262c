package org.yangguang.resolution;

import java.io.Serializable;
import java.util.List;

/** A page of the register. */
public record ResolutionPage(List<ResolutionView> rows, long total) implements Serializable {
}
