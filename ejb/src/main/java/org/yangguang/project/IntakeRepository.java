package org.yangguang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yangguang.shared.Conditions;

/** Imports of workbooks and their rows as stored. */
@ApplicationScoped
class IntakeRepository {

    /** Oracle takes at most a thousand values in one list. */
    private static final int MOST_IN_LIST = 500;

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    Optional<ProposalIntake> intake(String number) {
        return em.createQuery("select i from ProposalIntake i where i.number = :n", ProposalIntake.class).setParameter("n", number)
                .getResultStream().findFirst();
    }

    /** The same, locked until the transaction ends and read again. */
    Optional<ProposalIntake> locked(String number) {
        Optional<ProposalIntake> found = intake(number);
        found.ifPresent(i -> em.refresh(i, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    boolean isRunning(String runningKey) {
        return em.createQuery("select count(i) from ProposalIntake i where i.runningKey = :key", Long.class).setParameter("key", runningKey)
                .getSingleResult() > 0;
    }

    List<String> runningNumbers() {
        return em.createQuery("select i.number from ProposalIntake i where i.runningKey is not null order by i.id", String.class).getResultList();
    }

    List<ProposalIntake> runningOf(String userName) {
        return em.createQuery("select i from ProposalIntake i where i.runningKey is not null and i.uploadedBy = :user order by i.id", ProposalIntake.class)
                .setParameter("user", userName).getResultList();
    }

    /** Of one's organisations, or of the calls of some programmes; the newest first. */
    List<ProposalIntake> intakes(Set<String> organisations, Set<String> programmes, int first, int count) {
        return seen("select i", ProposalIntake.class, organisations, programmes, " order by i.id desc").setFirstResult(first).setMaxResults(count)
                .getResultList();
    }

    long countIntakes(Set<String> organisations, Set<String> programmes) {
        return seen("select count(i)", Long.class, organisations, programmes, "").getSingleResult();
    }

    private <T> TypedQuery<T> seen(String select, Class<T> type, Set<String> organisations, Set<String> programmes, String order) {
        return em.createQuery(select + " from ProposalIntake i where i.organisation in :organisations or i.callNumber in"
                        + " (select c.callNumber from Call c where c.programmeCode in :programmes)" + order, type)
                .setParameter("organisations", organisations).setParameter("programmes", programmes.isEmpty() ? Set.of("-") : programmes);
    }

    Optional<IntakeRow> lockedRow(ProposalIntake intake, int position) {
        return em.createQuery("select r from IntakeRow r where r.intakeId = :intake and r.position = :position", IntakeRow.class)
                .setParameter("intake", intake.id()).setParameter("position", position).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    List<Integer> waiting(ProposalIntake intake, int count) {
        return em.createQuery("select r.position from IntakeRow r where r.intakeId = :intake and r.status = :waiting order by r.position", Integer.class)
                .setParameter("intake", intake.id()).setParameter("waiting", IntakeRowStatus.WAITING).setMaxResults(count).getResultList();
    }

    List<IntakeRow> rows(ProposalIntake intake) {
        return em.createQuery("select r from IntakeRow r where r.intakeId = :intake order by r.position", IntakeRow.class)
                .setParameter("intake", intake.id()).getResultList();
    }

    List<IntakeRow> page(ProposalIntake intake, IntakeRowStatus status, boolean missingOnly, int first, int count) {
        return asked(intake, status, missingOnly).ask(em, IntakeRow.class, "select r from IntakeRow r", " order by r.position")
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    long count(ProposalIntake intake, IntakeRowStatus status, boolean missingOnly) {
        return asked(intake, status, missingOnly).ask(em, Long.class, "select count(r) from IntakeRow r", "").getSingleResult();
    }

    private static Conditions asked(ProposalIntake intake, IntakeRowStatus status, boolean missingOnly) {
        Conditions conditions = new Conditions().and("r.intakeId = :intake", "intake", intake.id()).and("r.status = :status", "status", status);
        return missingOnly ? conditions.and("r.missing is not null") : conditions;
    }

    Map<IntakeRowStatus, Integer> counts(ProposalIntake intake) {
        Map<IntakeRowStatus, Integer> counts = new EnumMap<>(IntakeRowStatus.class);
        em.createQuery("select r.status, count(r) from IntakeRow r where r.intakeId = :intake group by r.status", Object[].class)
                .setParameter("intake", intake.id()).getResultList().forEach(row -> counts.put((IntakeRowStatus) row[0], ((Long) row[1]).intValue()));
        return counts;
    }

    /** How many attachments have not come. */
    int missing(ProposalIntake intake) {
        return em.createQuery("select r.missing from IntakeRow r where r.intakeId = :intake and r.missing is not null", String.class)
                .setParameter("intake", intake.id()).getResultStream().mapToInt(m -> m.split(",").length).sum();
    }

    /** By the visible part of its key, among those that are applications. */
    Optional<IntakeRow> applied(ProposalIntake intake, String visibleKey) {
        return em.createQuery("select r from IntakeRow r where r.intakeId = :intake and r.key like :key and r.applicationNumber is not null", IntakeRow.class)
                .setParameter("intake", intake.id()).setParameter("key", "%-" + visibleKey).getResultStream().findFirst();
    }

    /** Rows with these keys that are applications already, by key. */
    Map<String, IntakeRow> importedAs(Collection<String> importedKeys) {
        Map<String, IntakeRow> found = new HashMap<>();
        List<String> keys = new ArrayList<>(importedKeys);
        for (int from = 0; from < keys.size(); from += MOST_IN_LIST) {
            em.createQuery("select r from IntakeRow r where r.importedKey in :keys", IntakeRow.class)
                    .setParameter("keys", keys.subList(from, Math.min(keys.size(), from + MOST_IN_LIST)))
                    .getResultList().forEach(r -> found.put(r.importedKey(), r));
        }
        return found;
    }
}
