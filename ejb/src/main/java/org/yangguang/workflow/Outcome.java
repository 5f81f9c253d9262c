package org.yangguang.workflow;

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

    private Outcome() {
    }
}
