package org.yangguang.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Forms of a performance security (履约保证金); cash is listed so that it can be refused by its article. */
public enum SecurityKind {
    NONE, BANK_GUARANTEE, INSURANCE_BOND, CHEQUE, BANK_DRAFT, CASH;

    /** The word in texts and the API. */
    @JsonValue
    public String word() {
        return switch (this) {
            case NONE -> "none";
            case BANK_GUARANTEE -> "bankGuarantee";
            case INSURANCE_BOND -> "insuranceBond";
            case CHEQUE -> "cheque";
            case BANK_DRAFT -> "bankDraft";
            case CASH -> "cash";
        };
    }

    /** The constant of this word; throws IllegalArgumentException for an unknown one. */
    @JsonCreator
    public static SecurityKind ofWord(String word) {
        for (SecurityKind each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no SecurityKind " + word);
    }
}
