package org.yangguang.outlook;

import java.io.Serializable;

/**
 * Which plans are asked for; null components do not narrow.
 *
 * @param year     null for this one
 * @param lateOnly only those whose next step is late
 */
public record YearEndFilter(Integer year, String programme, String project, boolean lateOnly) implements Serializable {

    public YearEndFilter {
        programme = programme == null || programme.isBlank() ? null : programme.strip();
        project = project == null || project.isBlank() ? null : project.strip();
    }
}
