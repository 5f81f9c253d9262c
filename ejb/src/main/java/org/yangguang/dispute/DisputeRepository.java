package org.yangguang.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yangguang.shared.Conditions;
import org.yangguang.shared.RowLock;

/** Enquiries and challenges as stored. */
@ApplicationScoped
class DisputeRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Dispute dispute) {
        em.persist(dispute);
    }

    void flush() {
        em.flush();
    }

    Optional<Dispute> find(String number) {
        return em.createQuery("select d from Dispute d where d.number = :number", Dispute.class).setParameter("number", number)
                .getResultStream().findFirst();
    }

    /** The same, locked until the transaction ends: of two who answer at once the later finds it answered. */
    Optional<Dispute> locked(String number) {
        return find(number).map(found -> RowLock.taken(em, Dispute.class, found));
    }

    /** Enquiries that came before the cut-off and have no answer. */
    List<String> unanswered(String tender) {
        return em.createQuery("select d.number from Dispute d where d.tender = :tender and d.beforeCutOff = true and d.status = :open order by d.number",
                String.class).setParameter("tender", tender).setParameter("open", DisputeStatus.OPEN).getResultList();
    }

    /** Challenges for which the signing waits. */
    List<String> holding(String tender) {
        return em.createQuery("select d.number from Dispute d where d.tender = :tender and d.kind = :kind and d.status = :open order by d.number", String.class)
                .setParameter("tender", tender).setParameter("kind", DisputeKind.CHALLENGE).setParameter("open", DisputeStatus.OPEN).getResultList();
    }

    /** Whether this supplier has challenged this step of the tender. */
    boolean challenged(String tender, String supplier, DisputeStep step) {
        return em.createQuery("select count(d) from Dispute d where d.tender = :tender and d.supplier = :supplier and d.kind = :kind and d.step = :step", Long.class)
                .setParameter("tender", tender).setParameter("supplier", supplier).setParameter("kind", DisputeKind.CHALLENGE).setParameter("step", step)
                .getSingleResult() > 0;
    }

    /** What has been answered for everybody to read, in the order of the answers. */
    List<Dispute> published(String tender, int most) {
        return em.createQuery("select d from Dispute d where d.tender = :tender and d.kind = :kind and d.status = :answered order by d.answeredAt, d.id", Dispute.class)
                .setParameter("tender", tender).setParameter("kind", DisputeKind.ENQUIRY).setParameter("answered", DisputeStatus.ANSWERED)
                .setMaxResults(most).getResultList();
    }

    /** The newest first. @param supplier whose they are, null for all @param agencies of whose tenders they are, null for all */
    List<Dispute> page(DisputeFilter filter, String supplier, Set<String> agencies, int first, int count) {
        return asked(filter, supplier, agencies).ask(em, Dispute.class, "select d from Dispute d", " order by d.id desc").setFirstResult(first)
                .setMaxResults(count).getResultList();
    }

    long count(DisputeFilter filter, String supplier, Set<String> agencies) {
        return asked(filter, supplier, agencies).ask(em, Long.class, "select count(d) from Dispute d", "").getSingleResult();
    }

    private static Conditions asked(DisputeFilter filter, String supplier, Set<String> agencies) {
        Conditions conditions = new Conditions().and("d.kind = :kind", "kind", filter.kind()).and("d.status = :status", "status", filter.status())
                .and("d.tender = :tender", "tender", filter.tender()).and("d.supplier = :supplier", "supplier", supplier);
        return agencies == null ? conditions : conditions.and("d.agency in :agencies").with("agencies", agencies);
    }
}
