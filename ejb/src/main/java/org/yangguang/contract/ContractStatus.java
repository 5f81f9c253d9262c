package org.yangguang.contract;

import org.yangguang.shared.Worded;

/** Where a contract stands; the first four are the states of its procedure, the others those of the law. */
public enum ContractStatus implements Worded {
    DRAFT, SUBMITTED, REVIEWED, COUNTERSIGNED, SUPPLIER_SIGNED, IN_FORCE, CLOSED,
    /** Its award is void: a draft that is closed, or a signed contract that is cancelled (撤销合同). */
    VOID,
    /** Both sides had signed, and its project was terminated before it was carried out (终止合同). */
    TERMINATED;

    /** Whether both sides have signed. */
    public boolean signed() {
        return this == IN_FORCE || this == CLOSED;
    }
}
