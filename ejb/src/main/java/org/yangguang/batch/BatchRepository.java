package org.yangguang.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.shared.Conditions;

/** Batches and their rows as stored. */
@ApplicationScoped
class BatchRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    Optional<TaskBatch> batch(String number) {
        return em.createQuery("select b from TaskBatch b where b.number = :number", TaskBatch.class).setParameter("number", number)
                .getResultStream().findFirst();
    }

    /** The same, locked until the transaction ends and read again. */
    Optional<TaskBatch> locked(String number) {
        Optional<TaskBatch> found = batch(number);
        found.ifPresent(b -> em.refresh(b, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    List<String> runningNumbers() {
        return em.createQuery("select b.number from TaskBatch b where b.runningKey is not null order by b.id", String.class).getResultList();
    }

    List<String> runningOf(String userName) {
        return em.createQuery("select b.number from TaskBatch b where b.runningKey is not null and b.decidedBy = :user order by b.id", String.class)
                .setParameter("user", userName).getResultList();
    }

    List<BatchRow> rows(TaskBatch batch) {
        return em.createQuery("select r from BatchRow r where r.batchId = :batch order by r.position", BatchRow.class)
                .setParameter("batch", batch.id()).getResultList();
    }

    List<Integer> waiting(TaskBatch batch) {
        return em.createQuery("select r.position from BatchRow r where r.batchId = :batch and r.status = :waiting order by r.position", Integer.class)
                .setParameter("batch", batch.id()).setParameter("waiting", BatchRowStatus.WAITING).getResultList();
    }

    Optional<BatchRow> lockedRow(TaskBatch batch, int position) {
        return em.createQuery("select r from BatchRow r where r.batchId = :batch and r.position = :position", BatchRow.class)
                .setParameter("batch", batch.id()).setParameter("position", position).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    /** The newest first; {@code organisations} null for all. */
    List<TaskBatch> page(Set<String> organisations, int first, int count) {
        return asked(organisations).ask(em, TaskBatch.class, "select b from TaskBatch b", " order by b.id desc").setFirstResult(first)
                .setMaxResults(count).getResultList();
    }

    long count(Set<String> organisations) {
        return asked(organisations).ask(em, Long.class, "select count(b) from TaskBatch b", "").getSingleResult();
    }

    private static Conditions asked(Set<String> organisations) {
        return new Conditions().and("b.organisation in :organisations", "organisations", organisations);
    }

    Map<Long, List<BatchRow>> rowsOf(Collection<Long> batches) {
        return em.createQuery("select r from BatchRow r where r.batchId in :batches order by r.position", BatchRow.class)
                .setParameter("batches", batches).getResultStream().collect(Collectors.groupingBy(BatchRow::batchId));
    }
}
