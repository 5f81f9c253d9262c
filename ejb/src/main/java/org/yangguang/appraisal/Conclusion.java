package org.yangguang.appraisal;

/** What an expert advises and what the division concludes. */
public enum Conclusion {
    /** 通过. */
    PASSED("passed", AppraisalStatus.PASSED),
    /** 修改后通过: the budget is prepared anew before the project goes on. */
    PASSED_WITH_CHANGES("passedWithChanges", AppraisalStatus.PASSED_WITH_CHANGES),
    /** 不通过: the project ends. */
    FAILED("failed", AppraisalStatus.FAILED);

    private final String outcome;
    private final AppraisalStatus status;

    Conclusion(String outcome, AppraisalStatus status) {
        this.outcome = outcome;
        this.status = status;
    }

    /** The outcome drawn in the process; also the word in texts and the API. */
    public String outcome() {
        return outcome;
    }

    public AppraisalStatus status() {
        return status;
    }
}
