package org.yangguang.contract;

import org.yangguang.shared.Worded;

/** What of a contract is held against tender file and bid. */
public enum TermKind implements Worded {
    BUYER, SUPPLIER, AMOUNT, ITEM, PERIOD, SMALL, PAYMENT, ADVANCE, INSTALMENT, SECURITY,
    QUALITY, PLACE, PAYMENT_CLAUSE, ACCEPTANCE, WARRANTY, INTELLECTUAL_PROPERTY, DATA_SECURITY, BREACH, DISPUTES
}
