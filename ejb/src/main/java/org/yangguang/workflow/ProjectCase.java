package org.yangguang.workflow;

/**
 * What everyone may need to know of a running project without asking its stage.
 *
 * @param projectNumber XM-…, null before approval
 */
public record ProjectCase(String applicationNumber, String projectNumber, String title, ProjectMode kind,
                          String applicant, String buyer, String finance, boolean suspended, boolean ended) {

    /** The project's number once it has one, the application's before. */
    public String number() {
        return projectNumber == null ? applicationNumber : projectNumber;
    }
}
