package org.yangguang.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yangguang.shared.Conditions;
import org.yangguang.shared.RowLock;

/** Handovers as stored. */
@ApplicationScoped
class DepartureRepository {

    /** As in the changelog: one handover of a leaver under way. */
    static final String ONE_UNDER_WAY = "uq_departure_leaver";

    @PersistenceContext
    private EntityManager em;

    void add(Departure departure) {
        em.persist(departure);
    }

    void flush() {
        em.flush();
    }

    Optional<Departure> find(String number) {
        return em.createQuery("select d from Departure d where d.number = :number", Departure.class).setParameter("number", number)
                .getResultStream().findFirst();
    }

    /** The same, locked until the transaction ends: two who sign at once wait for each other. */
    Optional<Departure> locked(String number) {
        return find(number).map(found -> RowLock.taken(em, Departure.class, found));
    }

    /** The handover of this person that is under way. */
    Optional<Departure> underWay(String leaver) {
        return em.createQuery("select d from Departure d where d.leaver = :leaver and d.status in :open", Departure.class).setParameter("leaver", leaver)
                .setParameter("open", Set.of(DepartureStatus.OPEN, DepartureStatus.ARRANGED)).getResultStream().findFirst();
    }

    /** The newest first. @param reader whose own they are, or of whose organisations; null for all */
    List<Departure> page(String reader, Set<String> organisations, int first, int count) {
        return asked(reader, organisations).ask(em, Departure.class, "select d from Departure d", " order by d.id desc").setFirstResult(first)
                .setMaxResults(count).getResultList();
    }

    long count(String reader, Set<String> organisations) {
        return asked(reader, organisations).ask(em, Long.class, "select count(d) from Departure d", "").getSingleResult();
    }

    private static Conditions asked(String reader, Set<String> organisations) {
        Conditions conditions = new Conditions();
        if (reader != null) {
            conditions.and("(d.leaver = :reader or d.startedBy = :reader or exists (select s.userName from d.successors s where s.userName = :reader)"
                    + (organisations.isEmpty() ? "" : " or d.organisation in :organisations") + ")").with("reader", reader);
            if (!organisations.isEmpty()) {
                conditions.with("organisations", organisations);
            }
        }
        return conditions;
    }
}
