package org.yangguang.workflow;

import java.util.List;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/** The outcomes drawn in the processes, spelled as there. */
public final class Outcome {

    public static final String SUBMITTED = "submitted";
    public static final String FORWARDED = "forwarded";
    public static final String APPROVED = "approved";
    public static final String AGREED = "agreed";
    public static final String SIGNED = "signed";
    public static final String RETURNED = "returned";
    public static final String RETURNED_TO_APPLICANT = "returnedToApplicant";
    public static final String RETURNED_TO_OFFICER = "returnedToOfficer";
    public static final String RETURNED_TO_SUPPLIER = "returnedToSupplier";
    public static final String REJECTED = "rejected";
    public static final String WITHDRAWN = "withdrawn";

    private static final int OPINION = 500;

    private Outcome() {
    }

    /** A decision at a task: one of the outcomes drawn there, and a word of the person on it. */
    public static Breaches decision(String outcome, String opinion, String... drawn) {
        Breaches breaches = ofThose(outcome, drawn);
        breaches.text(opinion, OPINION, "opinion");
        return breaches;
    }

    /** Refuses a decision on which the person has not said a word. */
    public static void said(String opinion) {
        Breaches breaches = new Breaches();
        breaches.text(opinion, OPINION, "opinion");
        breaches.refuseIfAny();
    }

    /** Refuses an outcome that is not drawn at the task, whatever is said with it. */
    public static String among(String outcome, String... drawn) {
        ofThose(outcome, drawn).refuseIfAny();
        return outcome;
    }

    private static Breaches ofThose(String outcome, String... drawn) {
        Breaches breaches = new Breaches();
        if (breaches.required(outcome, "outcome")) {
            breaches.check(List.of(drawn).contains(outcome), InputRule.UNKNOWN_CHOICE, "outcome", outcome);
        }
        return breaches;
    }
}
