package org.yangguang.contract;

/** Forms of a performance security (履约保证金); cash is listed so that it can be refused by its article. */
public enum SecurityKind {
    NONE, BANK_GUARANTEE, INSURANCE_BOND, CHEQUE, BANK_DRAFT, CASH;

    /** The word in texts and the API. */
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
}
