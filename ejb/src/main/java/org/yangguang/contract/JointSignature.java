package org.yangguang.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.yangguang.document.DocumentService;
import org.yangguang.shared.Breaches;

/** 联合体各方共同签订合同: the other members have no account, so their signatures stand on the paper, which the leader hands in with its own. */
@ApplicationScoped
class JointSignature {

    /** Kind of the paper. */
    static final String PAPER = "joint-contract";

    @Inject
    private DocumentService documents;

    /** Refuses a signature on behalf of a consortium while its paper is missing. */
    void ensureThere(Contract contract) {
        String partners = contract.parties().partners();
        Breaches.ensure(partners == null || documents.has(contract.number(), PAPER), ContractRule.CONSORTIUM_SIGNS_TOGETHER, partners);
    }
}
