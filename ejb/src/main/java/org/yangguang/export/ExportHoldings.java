package org.yangguang.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.yangguang.identity.Holding;
import org.yangguang.identity.HoldingKind;
import org.yangguang.identity.Holdings;

/**
 * Files that are being made in a leaver's name: nothing of them is handed on, they are waited for, or given up by the
 * leaver. What is finished is a copy for the leaver's own eyes and goes with its three days.
 */
@ApplicationScoped
class ExportHoldings implements Holdings {

    @Inject
    private ExportRepository repository;

    @Override
    public Set<HoldingKind> kinds() {
        return Set.of(HoldingKind.RUNNING);
    }

    @Override
    public List<Holding> of(String userName) {
        return repository.open(userName).stream()
                .map(j -> new Holding(HoldingKind.RUNNING, j.number(), j.number(), j.title(), null, null, null)).toList();
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
