package org.yangguang.workflow;

/**
 * The engine has entered a stage. The stage's opener observes this ({@code @Observes} and checks {@link #process()}),
 * creates its row and says who gets the first task. Fired in the transaction that completed the task before.
 */
public final class StageOpened {

    private final String stage;
    private final String process;
    private final String businessKey;
    private final ProjectCase projectCase;
    private Handoff handoff;

    public StageOpened(String stage, String process, String businessKey, ProjectCase projectCase) {
        this.stage = stage;
        this.process = process;
        this.businessKey = businessKey;
        this.projectCase = projectCase;
    }

    /** Stage word of the drawing's service task, e.g. cost. */
    public String stage() {
        return stage;
    }

    /** Process key that has been entered, e.g. tender-quotation. */
    public String process() {
        return process;
    }

    /** SB number, contract, milestone or amendment number. */
    public String businessKey() {
        return businessKey;
    }

    public ProjectCase projectCase() {
        return projectCase;
    }

    /** Called once, by the one opener that answers for this process; a second answer is a bug and stops the stage. */
    public void handTo(Handoff first) {
        if (handoff != null) {
            throw new IllegalStateException("two openers answer for " + process + " " + businessKey);
        }
        this.handoff = first;
    }

    public Handoff handoff() {
        return handoff;
    }
}
