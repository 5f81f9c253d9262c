package org.yangguang.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.workflow.ProjectMode;

/**
 * What an applicant writes: the same record saves a draft, submits it and corrects it after a return. A draft may leave
 * anything out except the call.
 *
 * @param purpose         目的
 * @param plan            实施计划
 * @param expectedResults 预期成果, in words; the indicators measure them
 * @param region          GB/T 2260, six digits
 * @param secrecy         密级, the sender's own choice; classified ones are refused even in a draft
 * @param version         of the proposal as read; 0 for a new one
 */
public record ProposalForm(String callNumber, String title, String purpose, String plan, String expectedResults,
                           ProjectMode mode, String region, LocalDate startsOn, LocalDate endsOn, String contactName,
                           String contactPhone, SecrecyLevel secrecy, List<EstimateLine> lines, List<Indicator> indicators, long version)
        implements Serializable {

    public ProposalForm {
        lines = lines == null ? List.of() : List.copyOf(lines);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
    }
}
