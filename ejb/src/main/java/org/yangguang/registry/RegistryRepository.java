package org.yangguang.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Enterprises, experts and draws. */
@ApplicationScoped
class RegistryRepository {

    @PersistenceContext
    private EntityManager em;

    Enterprise enterprise(String organisation) {
        return first(em.createQuery("select e from Enterprise e where e.organisation = :code", Enterprise.class)
                .setParameter("code", organisation));
    }

    Enterprise enterpriseOfCreditCode(String creditCode) {
        return first(em.createQuery("select e from Enterprise e where e.creditCode = :code", Enterprise.class)
                .setParameter("code", creditCode));
    }

    Expert expert(String userName) {
        return first(em.createQuery("select e from Expert e where e.userName = :name", Expert.class).setParameter("name", userName));
    }

    /** The whole register in the order of the user names: the list that a draw starts from. */
    List<Expert> register() {
        return em.createQuery("select e from Expert e order by e.userName", Expert.class).getResultList();
    }

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }

    ExpertDraw draw(String number) {
        return em.find(ExpertDraw.class, number);
    }

    List<ExpertDraw> drawsOf(String subject) {
        return em.createQuery("select d from ExpertDraw d where d.subject = :subject order by d.drawnAt", ExpertDraw.class)
                .setParameter("subject", subject).getResultList();
    }

    List<Enterprise> enterprises(EnterpriseFilter filter, LocalDate today, int first, int max) {
        return filtered(Enterprise.class, "select e from Enterprise e", where(filter, today), " order by e.name, e.organisation")
                .setFirstResult(first).setMaxResults(max).getResultList();
    }

    long count(EnterpriseFilter filter, LocalDate today) {
        return filtered(Long.class, "select count(e) from Enterprise e", where(filter, today), "").getSingleResult();
    }

    List<Expert> experts(ExpertFilter filter, int first, int max) {
        return filtered(Expert.class, "select e from Expert e", where(filter), " order by e.userName")
                .setFirstResult(first).setMaxResults(max).getResultList();
    }

    long count(ExpertFilter filter) {
        return filtered(Long.class, "select count(e) from Expert e", where(filter), "").getSingleResult();
    }

    private static Map<String, Map<String, Object>> where(EnterpriseFilter filter, LocalDate today) {
        Map<String, Map<String, Object>> where = new LinkedHashMap<>();
        if (given(filter.text())) {
            where.put("(lower(e.name) like :text or lower(e.creditCode) like :text or lower(e.legalPerson) like :text)",
                    Map.of("text", pattern(filter.text())));
        }
        if (filter.scale() != null) {
            where.put("e.scale = :scale", Map.of("scale", filter.scale()));
        }
        if (given(filter.region())) {
            where.put("e.region like :region", Map.of("region", filter.region() + "%"));
        }
        if (filter.debarred() != null) {
            where.put((filter.debarred() ? "" : "not ")
                    + "exists (select 1 from Enterprise x join x.debarments d where x = e and d.from <= :today and d.until >= :today)",
                    Map.of("today", today));
        }
        return where;
    }

    private static Map<String, Map<String, Object>> where(ExpertFilter filter) {
        Map<String, Map<String, Object>> where = new LinkedHashMap<>();
        if (given(filter.text())) {
            where.put("(lower(e.name) like :text or lower(e.employerName) like :text)", Map.of("text", pattern(filter.text())));
        }
        if (given(filter.field())) {
            where.put("e.field = :field", Map.of("field", filter.field()));
        }
        if (given(filter.region())) {
            where.put("e.region like :region", Map.of("region", filter.region() + "%"));
        }
        if (filter.active() != null) {
            where.put("e.active = :active", Map.of("active", filter.active()));
        }
        return where;
    }

    private static String pattern(String text) {
        return "%" + text.strip().toLowerCase(java.util.Locale.ROOT) + "%";
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private <T> TypedQuery<T> filtered(Class<T> type, String select, Map<String, Map<String, Object>> where, String tail) {
        String condition = where.isEmpty() ? "" : " where " + String.join(" and ", where.keySet());
        TypedQuery<T> query = em.createQuery(select + condition + tail, type);
        where.values().forEach(parameters -> parameters.forEach(query::setParameter));
        return query;
    }

    private static <T> T first(TypedQuery<T> query) {
        return query.getResultStream().findFirst().orElse(null);
    }
}
