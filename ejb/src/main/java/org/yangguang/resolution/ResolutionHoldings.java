package org.yangguang.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.yangguang.identity.Holding;
import org.yangguang.identity.HoldingKind;
import org.yangguang.identity.Holdings;

/**
 * Decisions on paper that a leaver recorded and nobody has verified yet. Whoever takes one over answers for its record
 * from then on, so neither of the two may be its second person.
 */
@ApplicationScoped
class ResolutionHoldings implements Holdings {

    @Inject
    private ResolutionRepository repository;

    @Override
    public Set<HoldingKind> kinds() {
        return Set.of(HoldingKind.RESOLUTION);
    }

    @Override
    public List<Holding> of(String userName) {
        return repository.waitingOf(userName).stream()
                .map(r -> new Holding(HoldingKind.RESOLUTION, r.number(), r.number(), r.documentNumber(), null, null, null)).toList();
    }

    @Override
    public boolean isOwnWork(Holding holding, String successor) {
        return false;
    }

    @Override
    public boolean handOn(Holding holding, String from, String to) {
        return repository.locked(holding.reference()).filter(r -> r.isRecorded() && r.heldBy().equals(from)).map(r -> {
            r.handOn(to);
            return true;
        }).orElse(false);
    }
}
