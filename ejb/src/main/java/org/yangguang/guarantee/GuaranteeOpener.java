package org.yangguang.guarantee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractSigned;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.SecurityKind;
import org.yangguang.identity.CurrentActor;

/** A contract that both sides have signed brings the performance security that the supplier has lodged with it. */
@ApplicationScoped
class GuaranteeOpener {

    @Inject
    private GuaranteeRepository guarantees;
    @Inject
    private ContractService contracts;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    void signed(@Observes ContractSigned event) {
        ContractView contract = contracts.contract(event.contract());
        ContractView.Security security = contract.security();
        if (security.kind() == SecurityKind.NONE || security.lodgedOn() == null) {
            return;
        }
        Guarantee lodged = new Guarantee(contract.number() + "-BH1", contract, new GuaranteeEntry(GuaranteePurpose.PERFORMANCE,
                GuaranteeForm.valueOf(security.kind().name()), null, security.reference(), security.amount(), security.lodgedOn(), security.expiresOn()));
        lodged.lodged(actor.get(), LocalDateTime.now(clock));
        guarantees.add(lodged);
    }
}
