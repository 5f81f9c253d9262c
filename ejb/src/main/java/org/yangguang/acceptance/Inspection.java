package org.yangguang.acceptance;

import java.time.LocalDate;
import java.util.List;

/**
 * The result of the inspection.
 *
 * @param outcome    passed, failed or returned
 * @param inspectors names of those who took part
 * @param results    one for each point of the checklist, in its order; not needed for a return
 * @param rectifyBy  last day for rectification, for a failure
 */
public record Inspection(String outcome, String inspectors, List<Result> results, LocalDate rectifyBy, String opinion,
                         long version) {

    /** Whether the point passed, and what was found; a remark is needed when it did not. */
    public record Result(Boolean passed, String remark) {
    }
}
