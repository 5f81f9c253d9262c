package org.yangguang.project;

import java.io.Serializable;
import org.yangguang.workflow.ProjectMode;

/**
 * Which projects to list; null leaves a condition out.
 *
 * @param text          part of the title or of a number
 * @param region        GB/T 2260; a province finds all of its cities
 * @param submittedOnly without drafts
 */
public record ProjectFilter(String text, String programme, ProjectStatus status, ProjectMode mode, String region,
                            String applicant, boolean submittedOnly) implements Serializable {

    public ProjectFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        programme = programme == null || programme.isBlank() ? null : programme;
        region = region == null || region.isBlank() ? null : region;
        applicant = applicant == null || applicant.isBlank() ? null : applicant;
    }

    public static ProjectFilter all() {
        return new ProjectFilter(null, null, null, null, null, null, true);
    }
}
