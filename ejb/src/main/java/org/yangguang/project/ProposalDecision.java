package org.yangguang.project;

import java.io.Serializable;
import java.util.List;

/**
 * A decision on a proposal as read.
 *
 * @param outcome one of the outcomes drawn at the task: forwarded, approved, returned, returnedToOfficer,
 *                returnedToApplicant, rejected
 * @param defects what to put right, when it goes back to the applicant; may be empty when the opinion says it
 * @param version of the proposal as read
 */
public record ProposalDecision(String outcome, String opinion, List<Defect> defects, long version) implements Serializable {

    public ProposalDecision {
        defects = defects == null ? List.of() : List.copyOf(defects);
    }
}
