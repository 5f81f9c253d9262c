package org.yangguang.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.yangguang.identity.CurrentActor;
import org.yangguang.shared.NotFound;

/** Who may know of a contract: the ministry's own staff of all, everyone else of those their organisation is party to. */
@Dependent
class ContractAccess {

    @Inject
    private CurrentActor current;

    /** Answers a stranger like an unknown number, so that a forged one tells nothing. */
    void check(Contract contract) {
        if (!mayRead(contract)) {
            throw new NotFound("contract", contract.number());
        }
    }

    boolean mayRead(Contract contract) {
        return current.mayKnow(contract::concerns);
    }
}
