package org.yangguang.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.yangguang.tender.AwardProgress;
import org.yangguang.tender.ContractProgress;

/** A contract whose payment has been asked for is being performed (已经履行): money may be on its way. */
@ApplicationScoped
class PaymentProgress implements ContractProgress {

    private static final Set<PaymentStatus> UNDER_WAY = EnumSet.complementOf(EnumSet.of(PaymentStatus.DRAFT));

    @Inject
    private PaymentRepository payments;

    @Override
    public AwardProgress of(String contract) {
        return payments.ofContract(contract).stream().anyMatch(p -> UNDER_WAY.contains(p.status())) ? AwardProgress.PERFORMED : AwardProgress.UNSIGNED;
    }
}
