package org.yangguang.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Conditions;

/** Enterprises, experts and draws. */
@ApplicationScoped
class RegistryRepository {

    private static final String DEBARRED =
            " from Enterprise e join e.debarments d where d.from <= :day and d.until >= :day and d.publishedAt is not null";

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
        return em.createQuery("select d from ExpertDraw d where d.subject = :subject order by d.fixedAt nulls first, d.number", ExpertDraw.class)
                .setParameter("subject", subject).getResultList();
    }

    /** Draws with a record, newest first. */
    List<ExpertDraw> draws(int first, int max) {
        return em.createQuery("select d from ExpertDraw d where d.list is not null order by d.fixedAt desc, d.number desc", ExpertDraw.class)
                .setFirstResult(first).setMaxResults(max).getResultList();
    }

    long countDraws() {
        return em.createQuery("select count(d) from ExpertDraw d where d.list is not null", Long.class).getSingleResult();
    }

    List<Enterprise> enterprises(EnterpriseFilter filter, LocalDate today, int first, int max) {
        return asked(filter, today).ask(em, Enterprise.class, "select e from Enterprise e", " order by e.name, e.organisation")
                .setFirstResult(first).setMaxResults(max).getResultList();
    }

    long count(EnterpriseFilter filter, LocalDate today) {
        return asked(filter, today).ask(em, Long.class, "select count(e) from Enterprise e", "").getSingleResult();
    }

    List<Expert> experts(ExpertFilter filter, int first, int max) {
        return asked(filter).ask(em, Expert.class, "select e from Expert e", " order by e.userName")
                .setFirstResult(first).setMaxResults(max).getResultList();
    }

    long count(ExpertFilter filter) {
        return asked(filter).ask(em, Long.class, "select count(e) from Expert e", "").getSingleResult();
    }

    Enterprise enterpriseOfDebarment(String number) {
        return em.createQuery("select e from Enterprise e join e.debarments d where d.number = :number", Enterprise.class)
                .setParameter("number", number).getSingleResult();
    }

    /** The published debarments that hold on the day, by the firm's name. */
    List<DebarredView> debarred(LocalDate day, int first, int count) {
        return em.createQuery("select new org.yangguang.registry.DebarredView(e.name, e.creditCode, d.from, d.until, d.ground, d.decision)" + DEBARRED
                        + " order by e.name, e.id, d.from", DebarredView.class)
                .setParameter("day", day).setFirstResult(first).setMaxResults(count).getResultList();
    }

    long countDebarred(LocalDate day) {
        return em.createQuery("select count(e)" + DEBARRED, Long.class).setParameter("day", day).getSingleResult();
    }

    private static Conditions asked(EnterpriseFilter filter, LocalDate today) {
        Conditions conditions = new Conditions().contains(filter.text(), "e.name", "e.creditCode", "e.legalPerson")
                .and("e.scale = :scale", "scale", filter.scale())
                .and("e.region like :region", "region", beginning(filter.region()));
        if (filter.debarred() != null) {
            conditions.and((filter.debarred() ? "" : "not ")
                    + "exists (select 1 from Enterprise x join x.debarments d where x = e and d.from <= :today and d.until >= :today)",
                    "today", today);
        }
        return conditions;
    }

    private static Conditions asked(ExpertFilter filter) {
        return new Conditions().contains(filter.text(), "e.name", "e.employerName")
                .and("e.field = :field", "field", filter.field())
                .and("e.region like :region", "region", beginning(filter.region()))
                .and("e.active = :active", "active", filter.active());
    }

    private static String beginning(String region) {
        return region == null || region.isBlank() ? null : region + "%";
    }

    private static <T> T first(TypedQuery<T> query) {
        return query.getResultStream().findFirst().orElse(null);
    }
}
