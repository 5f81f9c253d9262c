package org.yangguang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.yangguang.identity.Holding;
import org.yangguang.identity.HoldingKind;
import org.yangguang.identity.Holdings;

/** Imports that are being worked on in a leaver's name: nothing of them is handed on, they are waited for. */
@ApplicationScoped
class IntakeHoldings implements Holdings {

    @Inject
    private IntakeRepository repository;

    @Override
    public Set<HoldingKind> kinds() {
        return Set.of(HoldingKind.RUNNING);
    }

    @Override
    public List<Holding> of(String userName) {
        return repository.runningOf(userName).stream()
                .map(i -> new Holding(HoldingKind.RUNNING, i.number(), i.number(), i.fileName(), null, null, null)).toList();
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
