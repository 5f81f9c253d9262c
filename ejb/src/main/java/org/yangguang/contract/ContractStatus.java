package org.yangguang.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a contract stands; the first four are the states of its procedure, the last two those of the law. */
public enum ContractStatus {
    DRAFT, SUBMITTED, REVIEWED, COUNTERSIGNED, SUPPLIER_SIGNED, IN_FORCE, CLOSED;

    /** The word in texts and the API. */
    @JsonValue
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

    /** The constant of this word; throws IllegalArgumentException for an unknown one. */
    @JsonCreator
    public static ContractStatus ofWord(String word) {
        for (ContractStatus each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no ContractStatus " + word);
    }
}
