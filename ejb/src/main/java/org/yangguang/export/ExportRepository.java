package org.yangguang.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Ordered files and their bytes as stored. */
@ApplicationScoped
class ExportRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }

    Optional<ExportJob> job(String number) {
        return em.createQuery("select j from ExportJob j where j.number = :n", ExportJob.class).setParameter("n", number)
                .getResultStream().findFirst();
    }

    /** The same, locked until the transaction ends and read again. */
    Optional<ExportJob> locked(String number) {
        Optional<ExportJob> found = job(number);
        found.ifPresent(j -> em.refresh(j, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    Optional<ExportJob> running(String runningKey) {
        return em.createQuery("select j from ExportJob j where j.runningKey = :key", ExportJob.class).setParameter("key", runningKey)
                .getResultStream().findFirst();
    }

    long countOpen(String userName) {
        return em.createQuery("select count(j) from ExportJob j where j.orderedBy = :user and j.runningKey is not null", Long.class)
                .setParameter("user", userName).getSingleResult();
    }

    /** What is there of the person's, or will be. */
    long countKept(String userName) {
        return em.createQuery("select count(j) from ExportJob j where j.orderedBy = :user and (j.runningKey is not null or j.status = :ready)", Long.class)
                .setParameter("user", userName).setParameter("ready", ExportStatus.READY).getSingleResult();
    }

    /** What is waiting or being made in the person's name, the oldest first. */
    List<ExportJob> open(String userName) {
        return em.createQuery("select j from ExportJob j where j.orderedBy = :user and j.runningKey is not null order by j.id", ExportJob.class)
                .setParameter("user", userName).getResultList();
    }

    List<String> openNumbers() {
        return em.createQuery("select j.number from ExportJob j where j.runningKey is not null order by j.id", String.class).getResultList();
    }

    List<String> outdated(LocalDateTime now) {
        return em.createQuery("select j.number from ExportJob j where j.status = :ready and j.keptUntil < :now order by j.id", String.class)
                .setParameter("ready", ExportStatus.READY).setParameter("now", now).getResultList();
    }

    /** The person's orders, the newest first. */
    List<ExportJob> jobs(String userName, int most) {
        return em.createQuery("select j from ExportJob j where j.orderedBy = :user order by j.id desc", ExportJob.class)
                .setParameter("user", userName).setMaxResults(most).getResultList();
    }

    void addPart(ExportPart part) {
        em.persist(part);
        em.flush();
        em.detach(part);
    }

    List<Long> parts(Long job) {
        return em.createQuery("select p.id from ExportPart p where p.job = :job order by p.position", Long.class).setParameter("job", job)
                .getResultList();
    }

    byte[] bytes(Long part) {
        return em.createQuery("select p.bytes from ExportPart p where p.id = :id", byte[].class).setParameter("id", part).getSingleResult();
    }

    void removeParts(Long job) {
        em.createQuery("delete from ExportPart p where p.job = :job").setParameter("job", job).executeUpdate();
    }
}
