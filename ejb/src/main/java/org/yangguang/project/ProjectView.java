package org.yangguang.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.shared.Money;
import org.yangguang.workflow.ProjectMode;

/**
 * A project in the facts that every later stage and register needs.
 *
 * @param number            XM-…, null before approval
 * @param applicationNumber SB-…, null while a draft
 * @param applicant         organisation codes, as are recommender, buyer, finance, legal and agency
 * @param requestedAmount   what the applicant asked for
 * @param approvedAmount    what was approved, null before
 * @param lawDate           the day whose law applies: that of the first submission
 * @param secrecy           密级; null in a draft that has none yet
 */
public record ProjectView(String number, String applicationNumber, String draftNumber, String title, String programme,
                          String programmeName, String callNumber, String region, String regionName, ProjectMode mode,
                          ProjectStatus status, boolean suspended, String applicant, String applicantName,
                          String recommender, String recommenderName, String buyer, String finance, String legal,
                          String agency, String functionCode, Money requestedAmount, Money approvedAmount,
                          LocalDate startsOn, LocalDate endsOn, LocalDate lawDate, LocalDateTime submittedAt,
                          LocalDateTime approvedAt, SecrecyLevel secrecy) implements Serializable {

    /** The number it is known by now. */
    public String knownAs() {
        return number != null ? number : applicationNumber != null ? applicationNumber : draftNumber;
    }
}
