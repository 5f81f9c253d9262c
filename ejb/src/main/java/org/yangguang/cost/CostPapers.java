package org.yangguang.cost;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.yangguang.document.DocumentAccess;

/** Evidence belongs to a claim, the invoice to a confirmed one; both are the supplier's to add. */
@Dependent
class CostPapers implements DocumentAccess {

    @Inject
    private CostRepository costs;
    @Inject
    private CostAccess access;

    @Override
    public boolean mayRead(String owner) {
        return costs.withNumber(owner).filter(access::mayRead).isPresent();
    }

    @Override
    public boolean mayAttach(String owner, String kind) {
        return costs.withNumber(owner).filter(access::isClaimant).filter(c -> switch (kind) {
            case "evidence" -> c.status() == CostStatus.DRAFT || c.status() == CostStatus.RETURNED;
            case "invoice" -> c.status() == CostStatus.CONFIRMED;
            default -> false;
        }).isPresent();
    }

    @Override
    public String caseOf(String owner) {
        return costs.withNumber(owner).map(CostConfirmation::application).orElse(null);
    }
}
