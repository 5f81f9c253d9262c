package org.yangguang.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.yangguang.document.DocumentAccess;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;

/** The papers of a contract or an amendment: read by whoever may read the contract, added by its two sides. */
@ApplicationScoped
class ContractDocuments implements DocumentAccess {

    @Inject
    private ContractRepository contracts;
    @Inject
    private ContractAccess access;
    @Inject
    private CurrentActor current;

    @Override
    public boolean mayRead(String owner) {
        return find(owner).filter(access::mayRead).isPresent();
    }

    @Override
    public boolean mayAttach(String owner, String kind) {
        Optional<Contract> contract = find(owner).filter(access::mayRead)
                .filter(c -> c.status() != ContractStatus.CLOSED);
        return contract.isPresent() && current.find().filter(a -> a.has(Role.PROJECT_OFFICER) || a.has(Role.LEGAL_ADVISER)
                || a.organisation().equals(contract.get().parties().supplier())).isPresent();
    }

    @Override
    public String caseOf(String owner) {
        return find(owner).map(c -> c.parties().applicationNumber()).orElse(null);
    }

    private Optional<Contract> find(String owner) {
        int amendment = owner.indexOf("-BC");
        return contracts.find(amendment < 0 ? owner : owner.substring(0, amendment));
    }
}
