package org.yangguang.outlook;

import java.io.Serializable;

/**
 * What of the money ahead is asked for.
 *
 * @param year      budget year, null for this one
 * @param programme code; null for all
 * @param project   number of a project; null for all
 */
public record CashFilter(Integer year, String programme, String project) implements Serializable {

    public CashFilter {
        programme = programme == null || programme.isBlank() ? null : programme.strip();
        project = project == null || project.isBlank() ? null : project.strip();
    }
}
