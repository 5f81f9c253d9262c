package org.yangguang.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;

/** Reads how a contract stands to the tender and the bid that it comes from. */
@Stateless
@Audited
public class ComparisonService {

    @Inject
    private ContractRepository contracts;

    @Inject
    private ContractAccess access;

    @Inject
    private TenderedTerms tendered;

    /**
     * Tender file, bid and contract side by side (《政府采购法》第四十六条); empty before the draft and for contracts that come from
     * no tender. Called by the pages on which a contract is examined and signed, and GET /api/v1/contracts/{number}/comparison.
     * Refuses strangers with NotFound.
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER,
        Roles.FINANCE_LEAD, Roles.AUDITOR, Roles.SUPPLIER})
    public List<ComparedTerm> listComparison(String number) {
        Contract contract = contracts.contract(number);
        access.check(contract);
        return contract.terms().completionOn() == null ? List.of() : tendered.terms(contract);
    }
}
