package org.yangguang.guarantee;

import org.yangguang.shared.Worded;

/** Forms in which it is lodged: never cash (《政府采购法实施条例》第四十八条). */
public enum GuaranteeForm implements Worded {
    BANK_GUARANTEE, INSURANCE_BOND, CHEQUE, BANK_DRAFT, PROMISSORY_NOTE;

    /** Whether it names a day on which it ends. */
    boolean ends() {
        return this == BANK_GUARANTEE || this == INSURANCE_BOND;
    }
}
