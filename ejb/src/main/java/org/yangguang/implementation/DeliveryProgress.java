package org.yangguang.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.yangguang.tender.AwardProgress;
import org.yangguang.tender.ContractProgress;
import org.yangguang.tender.RemedyCarriedOut;

/** A contract of which something has been handed in is being performed (已经履行); the milestones of a cancelled one are cancelled. */
@ApplicationScoped
class DeliveryProgress implements ContractProgress {

    @Inject
    private DeliveryRepository deliveries;

    @Override
    public AwardProgress of(String contract) {
        return deliveries.ofContract(contract).stream().anyMatch(Delivery::begun) ? AwardProgress.PERFORMED : AwardProgress.UNSIGNED;
    }

    void carriedOut(@Observes RemedyCarriedOut remedy) {
        remedy.contracts().forEach(contract -> deliveries.ofContract(contract).forEach(Delivery::cancel));
    }
}
