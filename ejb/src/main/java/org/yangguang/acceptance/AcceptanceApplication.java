package org.yangguang.acceptance;

import java.time.LocalDate;

/**
 * The applicant asks for acceptance; the required files are attached to the acceptance's number.
 *
 * @param completedOn when the project was completed
 * @param lateReason  grounds of postponement, needed more than six months after completion
 */
public record AcceptanceApplication(String summary, LocalDate completedOn, String lateReason, long version) {
}
