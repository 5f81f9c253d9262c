package org.yangguang.workflow;

import org.yangguang.shared.Money;

/**
 * A case to be opened at submission.
 *
 * @param applicationNumber SB-…, the business key of the lifecycle
 * @param title             the project's title
 * @param kind              procurement, quotation or transfer: which stages apply
 * @param applicant         organisation code of the applicant
 * @param buyer             organisation code of the ministry department
 * @param finance           organisation code of the finance department
 * @param amount            requested, in yuan
 */
public record NewCase(String applicationNumber, String title, ProjectMode kind, String applicant, String buyer, String finance, Money amount) {
}
