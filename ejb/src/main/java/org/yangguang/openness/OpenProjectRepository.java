package org.yangguang.openness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yangguang.shared.Money;

/** The public projects, newest first. */
@ApplicationScoped
class OpenProjectRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<OpenProject> numbered(String number) {
        return Optional.ofNullable(entities.find(OpenProject.class, number));
    }

    List<OpenProject> matching(String text, int first, int count) {
        return bind(entities.createQuery("select p from OpenProject p" + where(text) + " order by p.number desc", OpenProject.class), text)
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    List<OpenProject> largest(int count) {
        return entities.createQuery("select p from OpenProject p order by p.contracted desc, p.number desc", OpenProject.class)
                .setMaxResults(count).getResultList();
    }

    long countMatching(String text) {
        return bind(entities.createQuery("select count(p) from OpenProject p" + where(text), Long.class), text).getSingleResult();
    }

    /**
     * In one statement, so that the figures are of one moment; the money by its balances at once, since the view adds it up
     * for each project by itself.
     */
    Figures figures(LocalDateTime asOf) {
        Object[] row = (Object[]) entities.createNativeQuery("select (select count(*) from openness_project),"
                + " (select count(*) from openness_project where status = 'APPROVED'),"
                + " coalesce(sum(allotted), 0), coalesce(sum(contracted), 0), coalesce(sum(confirmed), 0), coalesce(sum(paid), 0)"
                + " from budget_balance where project_number in (select project_number from openness_project)").getSingleResult();
        return new Figures(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), money(row[2]), money(row[3]), money(row[4]),
                money(row[5]), asOf);
    }

    private static Money money(Object sum) {
        return new Money(new BigDecimal(sum.toString()));
    }

    private static String where(String text) {
        return text == null || text.isBlank() ? "" : " where lower(p.title) like :like or lower(p.number) like :like or lower(p.applicantName) like :like"
                + " or lower(p.programmeName) like :like";
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, String text) {
        if (text != null && !text.isBlank()) {
            query.setParameter("like", "%" + text.strip().toLowerCase(Locale.ROOT) + "%");
        }
        return query;
    }
}
