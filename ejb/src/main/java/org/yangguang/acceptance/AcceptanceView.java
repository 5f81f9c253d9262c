package org.yangguang.acceptance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The acceptance of a project, its certificate and its closing.
 *
 * @param number            YS-…, also the number of the certificate
 * @param informationSystem whether the two security assessments are required
 * @param requiredFiles     kinds of the documents that must be attached
 * @param rectifyBy         last day for rectification, null when none is asked
 */
public record AcceptanceView(String number, String applicationNumber, String projectNumber, String title,
                             String applicant, String applicantName, String buyer, AcceptanceStatus status,
                             boolean informationSystem, List<String> requiredFiles, LocalDate completedOn, String summary,
                             String lateReason, String appliedBy, LocalDate appliedOn, String inspectors,
                             String inspectedBy, LocalDate inspectedOn, String opinion, String returnedReason,
                             LocalDate rectifyBy, String rectification, int rounds, String certifiedBy,
                             LocalDate certifiedOn, String handedOverBy, LocalDate handedOverOn, String noAssetsReason, String receivedBy,
                             LocalDate receivedOn, List<AcceptanceItemView> items, List<HandoverItemView> handover,
                             long version) implements Serializable {

    public List<HandoverItemView> archive() {
        return handover.stream().filter(line -> !line.asset()).toList();
    }

    public List<HandoverItemView> assets() {
        return handover.stream().filter(HandoverItemView::asset).toList();
    }
}
