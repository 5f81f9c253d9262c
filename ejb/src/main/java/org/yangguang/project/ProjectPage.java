package org.yangguang.project;

import java.io.Serializable;
import java.util.List;

/** A page of the register and how many rows there are in all. */
public record ProjectPage(List<ProjectView> rows, long total) implements Serializable {
}
