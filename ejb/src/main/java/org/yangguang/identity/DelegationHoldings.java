package org.yangguang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** Delegations of whoever leaves, given and received: they end with the post. */
@ApplicationScoped
class DelegationHoldings implements Holdings {

    @Inject
    private IdentityRepository repository;
    @Inject
    private CurrentActor current;
    @Inject
    private Directory directory;
    @Inject
    private Clock clock;

    @Override
    public Set<HoldingKind> kinds() {
        return Set.of(HoldingKind.DELEGATION);
    }

    @Override
    public List<Holding> of(String userName) {
        LocalDate today = LocalDate.now(clock);
        return repository.delegationsTouching(userName).stream().filter(d -> d.overlaps(today, LocalDate.MAX))
                .map(d -> new Holding(HoldingKind.DELEGATION, d.number(), d.number(), name(d.principal()) + " → " + name(d.delegate()), null, null, null))
                .toList();
    }

    private String name(String userName) {
        return repository.person(userName).map(Person::displayName).orElse(userName);
    }

    @Override
    public boolean isOwnWork(Holding holding, String successor) {
        return false;
    }

    @Override
    public boolean handOn(Holding holding, String from, String to) {
        Delegation delegation = repository.delegation(holding.reference()).orElseThrow();
        if (delegation.revoked()) {
            return false;
        }
        delegation.revoke(current.get().userName(), LocalDateTime.now(clock));
        directory.forget();
        return true;
    }
}
