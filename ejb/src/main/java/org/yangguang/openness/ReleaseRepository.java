package org.yangguang.openness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The releases, newest first. */
@ApplicationScoped
class ReleaseRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Release release) {
        entities.persist(release);
    }

    boolean isPublished(ReleaseKind kind, String subject) {
        return entities.createQuery("select count(r) from Release r where r.kind = :kind and r.subject = :subject", Long.class)
                .setParameter("kind", kind).setParameter("subject", subject).getSingleResult() > 0;
    }

    /** Who was named in what was published of it last: all members of a consortium; null where nobody was. */
    String partyOf(ReleaseKind kind, String subject) {
        return entities.createQuery("select r.party from Release r where r.kind = :kind and r.subject = :subject order by r.id desc", String.class)
                .setParameter("kind", kind).setParameter("subject", subject).setMaxResults(1).getResultList().stream().filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    Optional<Release> numbered(String number) {
        return entities.createQuery("select r from Release r where r.number = :number", Release.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    List<Release> matching(ReleaseFilter filter, int first, int count) {
        return bind(entities.createQuery("select r from Release r" + where(filter)
                + " order by r.publishedAt desc, r.id desc", Release.class), filter)
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    long countMatching(ReleaseFilter filter) {
        return bind(entities.createQuery("select count(r) from Release r" + where(filter), Long.class), filter).getSingleResult();
    }

    /** Only the conditions that are asked for: a null parameter has no type on PostgreSQL. */
    private static String where(ReleaseFilter filter) {
        List<String> conditions = new ArrayList<>();
        if (filter.text() != null) {
            conditions.add("(lower(r.title) like :like or lower(r.number) like :like or lower(r.subject) like :like"
                    + " or lower(r.projectNumber) like :like or lower(r.party) like :like)");
        }
        if (filter.project() != null) {
            conditions.add("r.projectNumber = :project");
        }
        if (!filter.kinds().isEmpty()) {
            conditions.add("r.kind in :kinds");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, ReleaseFilter filter) {
        if (filter.text() != null) {
            query.setParameter("like", "%" + filter.text() + "%");
        }
        if (filter.project() != null) {
            query.setParameter("project", filter.project());
        }
        if (!filter.kinds().isEmpty()) {
            query.setParameter("kinds", filter.kinds());
        }
        return query;
    }
}
