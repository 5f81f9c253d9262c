package org.yangguang.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.yangguang.identity.Holding;
import org.yangguang.identity.HoldingKind;
import org.yangguang.identity.Holdings;

/** Batches that are being decided in a leaver's name: nothing of them is handed on, they are waited for. */
@ApplicationScoped
class BatchHoldings implements Holdings {

    @Inject
    private BatchRepository repository;

    @Override
    public Set<HoldingKind> kinds() {
        return Set.of(HoldingKind.RUNNING);
    }

    @Override
    public List<Holding> of(String userName) {
        return repository.runningOf(userName).stream()
                .map(number -> new Holding(HoldingKind.RUNNING, number, number, number, null, null, null)).toList();
    }

    @Override
    public boolean isOwnWork(Holding holding, String successor) {
        return false;
    }

    @Override
    public boolean handOn(Holding holding, String from, String to) {
        return false;
    }
}
