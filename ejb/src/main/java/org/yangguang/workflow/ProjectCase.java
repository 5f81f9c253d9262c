package org.yangguang.workflow;

/**
 * What everyone may need to know of a running project without asking its stage.
 *
 * @param projectNumber XM-…, null before approval
 * @param rest          null while it goes on
 */
public record ProjectCase(String applicationNumber, String projectNumber, String title, ProjectMode kind,
                          String applicant, String buyer, String finance, Rest rest, boolean ended) {

    /** The project's number once it has one, the application's before. */
    public String number() {
        return projectNumber == null ? applicationNumber : projectNumber;
    }

    public boolean suspended() {
        return rest != null;
    }
}
