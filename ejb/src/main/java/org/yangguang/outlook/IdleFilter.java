package org.yangguang.outlook;

import java.io.Serializable;

/**
 * Which idle money is asked for; null components do not narrow.
 *
 * @param leastDays only lines allotted at least so many days ago
 */
public record IdleFilter(String programme, String project, IdleKind kind, Integer leastDays) implements Serializable {

    public IdleFilter {
        programme = programme == null || programme.isBlank() ? null : programme.strip();
        project = project == null || project.isBlank() ? null : project.strip();
    }
}
