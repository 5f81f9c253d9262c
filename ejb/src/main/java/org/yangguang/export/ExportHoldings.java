package org.yangguang.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.identity.Holding;
import org.yangguang.identity.HoldingKind;
import org.yangguang.identity.RunningHoldings;

/**
 * Files that are being made in a leaver's name: nothing of them is handed on, they are waited for, or given up by the
 * leaver. What is finished is a copy for the leaver's own eyes and goes with its three days.
 */
@ApplicationScoped
class ExportHoldings implements RunningHoldings {

    @Inject
    private ExportRepository repository;

    @Override
    public List<Holding> of(String userName) {
        return repository.open(userName).stream()
                .map(j -> new Holding(HoldingKind.RUNNING, j.number(), j.number(), j.title(), null, null, null)).toList();
    }
}
