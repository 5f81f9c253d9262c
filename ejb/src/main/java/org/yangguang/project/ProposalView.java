package org.yangguang.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * A proposal in full: the project's facts, what the applicant wrote, and what was decided on it.
 *
 * @param project    the facts
 * @param form       what the applicant wrote, with the version to send back
 * @param defects    what the last return asked to put right
 * @param route      the last route decision, null before screening
 * @param editable   whether the applicant has it in hand
 * @param version    of the record
 */
public record ProposalView(ProjectView project, ProposalForm form, List<ScreeningForm.Check> checks,
                           String duplicateOpinion, Money proposedAmount, String returnedReason, String returnedBy,
                           LocalDateTime returnedAt, List<Defect> defects, RouteView route, String groupNumber,
                           LocalDate groupDecidedOn, String groupSummary, String createdBy, LocalDateTime changedAt,
                           String endedReason, boolean editable, long version) implements Serializable {

    /** Sum of the estimate. */
    public Money total() {
        return Money.sum(form.lines().stream().map(EstimateLine::amount).toList());
    }
}
