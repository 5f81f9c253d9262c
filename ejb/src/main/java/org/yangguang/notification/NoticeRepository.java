package org.yangguang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Notices as stored, found by the people and posts that they are for. */
@ApplicationScoped
class NoticeRepository {

    private static final String UNREAD = " and not exists (select r.id from NoticeRead r where r.noticeId = n.id and r.userName = :user)";

    @PersistenceContext
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    List<Notice> page(Set<String> recipients, Long before, int limit) {
        return em.createQuery("select n from Notice n where n.recipient in :recipients and n.id < :before order by n.id desc", Notice.class)
                .setParameter("recipients", recipients).setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(limit).getResultList();
    }

    /**
     * Ids of what has not been read, so many at most and in no order: every page of a person with thousands of notices
     * counts them, and in an order all would have to be read.
     */
    List<Long> unread(Set<String> recipients, String user, int limit) {
        return em.createQuery("select n.id from Notice n where n.recipient in :recipients and n.settledAt is null" + UNREAD, Long.class)
                .setParameter("recipients", recipients).setParameter("user", user).setMaxResults(limit).getResultList();
    }

    /** What was told about a task and not yet settled; answers to its co-signatures stay. */
    List<Notice> unsettled(String taskId) {
        return em.createQuery("select n from Notice n where n.taskId = :task and n.settledAt is null and n.kind <> :answered", Notice.class)
                .setParameter("task", taskId).setParameter("answered", NoticeKind.COSIGN_ANSWERED).getResultList();
    }

    boolean isFor(Long id, Set<String> recipients) {
        return !em.createQuery("select n.id from Notice n where n.id = :id and n.recipient in :recipients", Long.class)
                .setParameter("id", id).setParameter("recipients", recipients).getResultList().isEmpty();
    }

    Set<Long> read(String user, Collection<Long> ids) {
        return ids.isEmpty() ? Set.of() : new HashSet<>(em.createQuery(
                        "select r.noticeId from NoticeRead r where r.userName = :user and r.noticeId in :ids", Long.class)
                .setParameter("user", user).setParameter("ids", ids).getResultList());
    }
}
