package org.yangguang.project;

import java.time.LocalDate;
import org.yangguang.shared.Money;
import org.yangguang.workflow.ProjectMode;

/** What the component's own services read of a proposal. */
record ProposalFacts(String draftNumber, String applicationNumber, String projectNumber, String callNumber,
                     String programmeCode, ProjectStatus status, String title, ProjectMode mode, String region,
                     String applicant, String recommender, String buyer, String finance, String legal, String agency,
                     String functionCode, Money requestedAmount, Money proposedAmount, Money approvedAmount,
                     LocalDate lawDate, LocalDate startsOn, LocalDate endsOn) {

    /** Approved, else proposed for approval, else requested. */
    Money amount() {
        return approvedAmount != null ? approvedAmount : proposedAmount != null ? proposedAmount : requestedAmount;
    }

    /** Number under which its documents are kept: given at the first save and never changed. */
    String documentOwner() {
        return draftNumber;
    }
}
