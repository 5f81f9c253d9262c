package org.yangguang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yangguang.shared.Conditions;
import org.yangguang.shared.RowLock;

/** The index: entries, their grams, and how far it has been filled. */
@ApplicationScoped
class SearchRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }

    Optional<SearchEntry> entry(FindingKind kind, String key) {
        return em.createQuery("select e from SearchEntry e where e.kind = :kind and e.key = :key", SearchEntry.class)
                .setParameter("kind", kind).setParameter("key", key).getResultStream().findFirst();
    }

    /** A gram that is there already is written by nobody else: whoever changes an entry holds the record that it is of. */
    void addGrams(Long entry, Collection<Long> grams) {
        grams.forEach(gram -> em.persist(new SearchGram(gram, entry)));
    }

    void removeGrams(Long entry, Collection<Long> grams) {
        em.createQuery("delete from SearchGram g where g.key.entry = :entry and g.key.gram in :grams")
                .setParameter("entry", entry).setParameter("grams", grams).executeUpdate();
    }

    void remove(SearchEntry entry) {
        em.remove(entry);
    }

    /** How many entries have one of the grams, counted no further than {@code most}. */
    int countUpTo(Set<Long> grams, int most) {
        return em.createQuery("select g.key.entry from SearchGram g where g.key.gram in :grams", Long.class).setParameter("grams", grams)
                .setMaxResults(most).getResultList().size();
    }

    /**
     * The newest entries that the reader may find and that contain every word; id, kind, key and title of each.
     *
     * @param driving one of these grams each has; they are gone through from the newest on
     * @param further all of these grams each has as well
     * @param words   each of them stands in the entry as it was typed
     * @param readers in whose name the reader may find
     */
    List<Object[]> newest(Set<Long> driving, Set<Long> further, List<String> words, Set<String> readers, FindingKind kind, int most) {
        Conditions conditions = new Conditions();
        boolean one = driving.size() == 1;
        if (one) {
            conditions.and("g.key.gram = :driving", "driving", driving.iterator().next());
        } else {
            conditions.and("e.id in (select d.key.entry from SearchGram d where d.key.gram in :driving)", "driving", driving);
        }
        int at = 0;
        for (Long gram : further) {
            conditions.and("exists (select 1 from SearchGram f" + at + " where f" + at + ".key.gram = :further" + at + " and f" + at + ".key.entry = e.id)",
                    "further" + at++, gram);
        }
        at = 0;
        for (String word : words) {
            conditions.and("e.haystack like :word" + at + " escape '!'", "word" + at++, "%" + Conditions.escaped(word) + "%");
        }
        at = 0;
        StringBuilder readable = new StringBuilder();
        for (String reader : readers) {
            readable.append(readable.isEmpty() ? "(" : " or ").append("e.readers like :reader").append(at).append(" escape '!'");
            conditions.with("reader" + at++, "%|" + Conditions.escaped(reader) + "|%");
        }
        conditions.and(readable + ")").and("e.kind = :kind", "kind", kind);
        // in the order of the index, so that no database has to sort before it has found enough
        return conditions.ask(em, Object[].class, "select e.id, e.kind, e.key, e.title from SearchEntry e"
                        + (one ? " join SearchGram g on g.key.entry = e.id" : ""), one ? " order by g.key.gram, g.key.entry desc" : " order by e.id desc")
                .setMaxResults(most).getResultList();
    }

    /** The entries with these keys of the database, in no order. */
    List<SearchEntry> entries(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select e from SearchEntry e where e.id in :ids", SearchEntry.class)
                .setParameter("ids", ids).getResultList();
    }

    SearchFilling filling() {
        return em.find(SearchFilling.class, SearchFilling.ONLY);
    }

    /** The same, held until the transaction ends: while records are being taken in, one writes at a time. */
    SearchFilling lockedFilling() {
        return RowLock.taken(em, SearchFilling.class, filling());
    }
}
