package org.yangguang.contract;

/** Where a contract stands; the first four are the states of its procedure, the last two those of the law. */
public enum ContractStatus {
    DRAFT, SUBMITTED, REVIEWED, COUNTERSIGNED, SUPPLIER_SIGNED, IN_FORCE, CLOSED;

    /** The word in texts and the API. */
    public String word() {
        return switch (this) {
            case DRAFT -> "draft";
            case SUBMITTED -> "submitted";
            case REVIEWED -> "reviewed";
            case COUNTERSIGNED -> "countersigned";
            case SUPPLIER_SIGNED -> "supplierSigned";
            case IN_FORCE -> "inForce";
            case CLOSED -> "closed";
        };
    }

    /** Whether both sides have signed. */
    public boolean signed() {
        return this == IN_FORCE || this == CLOSED;
    }
}
