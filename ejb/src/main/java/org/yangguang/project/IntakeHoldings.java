package org.yangguang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.identity.Holding;
import org.yangguang.identity.HoldingKind;
import org.yangguang.identity.RunningHoldings;

/** Imports that are being worked on in a leaver's name: nothing of them is handed on, they are waited for. */
@ApplicationScoped
class IntakeHoldings implements RunningHoldings {

    @Inject
    private IntakeRepository repository;

    @Override
    public List<Holding> of(String userName) {
        return repository.runningOf(userName).stream()
                .map(i -> new Holding(HoldingKind.RUNNING, i.number(), i.number(), i.fileName(), null, null, null)).toList();
    }
}
