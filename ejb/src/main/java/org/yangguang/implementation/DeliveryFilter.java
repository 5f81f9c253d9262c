package org.yangguang.implementation;

/**
 * What the register of milestones is searched by; each part may be null.
 *
 * @param project     project, application or contract number
 * @param overdueOnly only those that are late and not accepted
 */
public record DeliveryFilter(String project, DeliveryStatus status, boolean overdueOnly) {

    /** Blank text counts as none. */
    public DeliveryFilter {
        project = project == null || project.isBlank() ? null : project.trim();
    }
}
