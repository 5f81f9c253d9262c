package org.yangguang.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.shared.Findable;
import org.yangguang.shared.Finding;
import org.yangguang.shared.Worded;

/**
 * Keeps the index beside the records: what a transaction has changed is written before it ends, once, as it is then. If the
 * transaction is undone, so is this.
 */
@ApplicationScoped
class SearchKeeper {

    private static final String CHANGED = SearchKeeper.class.getName();

    @Inject
    private SearchRepository repository;

    @Inject
    private IdentityService identity;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** Nothing has to be taken in any more; never becomes false again. */
    private volatile boolean filled;

    /** Notes that the record was written in this transaction, or that it is no longer there. */
    void note(Findable record, boolean there) {
        @SuppressWarnings("unchecked")
        Map<Findable, Boolean> noted = (Map<Findable, Boolean>) transaction.getResource(CHANGED);
        if (noted == null) {
            Map<Findable, Boolean> changed = new IdentityHashMap<>();
            transaction.putResource(CHANGED, changed);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    follow(changed);
                }

                @Override
                public void afterCompletion(int status) {
                    // kept or undone with the rest
                }
            });
            noted = changed;
        }
        noted.put(record, there);
    }

    private void follow(Map<Findable, Boolean> changed) {
        if (!filled) {
            // records from before the index are being taken in, perhaps these very ones: one after the other
            filled = repository.filling().isDone() || repository.lockedFilling().isDone();
        }
        while (!changed.isEmpty()) {
            Map<Findable, Boolean> now = new IdentityHashMap<>(changed);
            changed.clear();
            write(now.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList());
            now.entrySet().stream().filter(e -> !e.getValue()).forEach(e -> remove(e.getKey()));
            repository.flush();
        }
    }

    /** Writes what these records are found by; an entry that is up to date already is left alone. */
    void write(Collection<Findable> records) {
        records.stream().flatMap(r -> r.findings().stream()).forEach(this::write);
        repository.flush();
    }

    private void write(Finding finding) {
        FindingKind kind = Worded.of(FindingKind.class, finding.kind()).orElseThrow(() -> new IllegalArgumentException(finding.kind()));
        SearchEntry entry = repository.entry(kind, finding.key()).orElseGet(() -> new SearchEntry(finding));
        if (entry.isOf(finding)) {
            return;
        }
        Set<Long> before = entry.grams();
        boolean first = entry.id() == null;
        entry.write(finding, finding.parties().stream().distinct()
                .map(code -> identity.findOrganisation(code).map(OrganisationView::name).orElse(code)).toList());
        if (first) {
            repository.add(entry);
        }
        Set<Long> gone = new LinkedHashSet<>(before);
        Set<Long> come = entry.grams();
        gone.removeAll(come);
        come.removeAll(before);
        if (!gone.isEmpty()) {
            repository.removeGrams(entry.id(), gone);
        }
        repository.addGrams(entry.id(), come);
    }

    private void remove(Findable record) {
        record.findings().forEach(finding -> Worded.of(FindingKind.class, finding.kind()).flatMap(kind -> repository.entry(kind, finding.key())).ifPresent(entry -> {
            repository.removeGrams(entry.id(), entry.grams());
            repository.remove(entry);
        }));
    }
}
