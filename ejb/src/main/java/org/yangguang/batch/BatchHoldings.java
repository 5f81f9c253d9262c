package org.yangguang.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.identity.Holding;
import org.yangguang.identity.HoldingKind;
import org.yangguang.identity.RunningHoldings;

/** Batches that are being decided in a leaver's name: nothing of them is handed on, they are waited for. */
@ApplicationScoped
class BatchHoldings implements RunningHoldings {

    @Inject
    private BatchRepository repository;

    @Override
    public List<Holding> of(String userName) {
        return repository.runningOf(userName).stream()
                .map(number -> new Holding(HoldingKind.RUNNING, number, number, number, null, null, null)).toList();
    }
}
