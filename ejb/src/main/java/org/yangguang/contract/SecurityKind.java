package org.yangguang.contract;

import org.yangguang.shared.Worded;

/** Forms of a performance security (履约保证金); cash is listed so that it can be refused by its article. */
public enum SecurityKind implements Worded {
    NONE, BANK_GUARANTEE, INSURANCE_BOND, CHEQUE, BANK_DRAFT, CASH
}
