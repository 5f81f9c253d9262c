package org.yangguang.workflow;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A task as its holder sees it.
 *
 * @param id            opaque, used in links and the API
 * @param key           task id in the drawing, e.g. approvePayment
 * @param process       process key, e.g. tender-quotation
 * @param subject       business key of its process: application, contract or milestone number
 * @param applicationNumber of the case
 * @param projectNumber of the case, null before approval
 * @param party         organisation code or user name that holds it
 * @param onBehalfOf    user name of the person for whom the actor acts by delegation (代), null for none
 * @param sentBy        user name of who sent it here, null when the process itself did
 */
public record OpenTask(String id, String key, String process, String subject, String applicationNumber,
                       String projectNumber, String title, String party, String onBehalfOf, String sentBy,
                       LocalDateTime createdAt, LocalDateTime dueAt) implements Serializable {

    /** The stage: the process key before the hyphen. */
    public String stage() {
        int hyphen = process.indexOf('-');
        return hyphen < 0 ? process : process.substring(0, hyphen);
    }

    /** The project's number once it has one, the application's before. */
    public String number() {
        return projectNumber == null ? applicationNumber : projectNumber;
    }
}
