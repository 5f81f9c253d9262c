package org.yangguang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Accounts for the handover of a post. */
@ApplicationScoped
class KeptAccounts implements Accounts {

    @Inject
    private IdentityRepository repository;
    @Inject
    private Directory directory;
    @Inject
    private Clock clock;

    @Override
    public List<UserView> locked(Collection<String> userNames) {
        LocalDateTime now = LocalDateTime.now(clock);
        return new TreeSet<>(userNames).stream().map(repository::lockedPerson).flatMap(Optional::stream)
                .map(p -> p.view(repository.organisation(p.organisation()).map(Organisation::name).orElse(p.organisation()), now)).toList();
    }

    @Override
    public void close(String userName) {
        repository.lockedPerson(userName).orElseThrow().activate(false);
        directory.forget();
    }
}
