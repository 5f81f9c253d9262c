package org.yangguang.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

    /** What is open of all rounds of an application, locked until the transaction ends, in the order in which it was raised. */
    List<Dispute> undecided(String applicationNumber) {
        List<Dispute> open = em.createQuery("select d from Dispute d where d.applicationNumber = :application and d.status in :open order by d.id", Dispute.class)
                .setParameter("application", applicationNumber).setParameter("open", List.of(DisputeStatus.OPEN, DisputeStatus.ACCEPTED))
                .getResultList();
        open.forEach(found -> RowLock.taken(em, Dispute.class, found));
        return open.stream().filter(Dispute::isUndecided).toList();
    }

    /** Challenges for which the signing waits. */
    List<String> holding(String tender) {
        return em.createQuery("select d.number from Dispute d where d.tender = :tender and d.kind = :kind and d.status = :open order by d.number", String.class)
                .setParameter("tender", tender).setParameter("kind", DisputeKind.CHALLENGE).setParameter("open", DisputeStatus.OPEN).getResultList();
    }

    /** Whether this supplier has challenged this step of the tender, as it has been since that moment. */
    boolean challenged(String tender, String supplier, DisputeStep step, LocalDateTime since) {
        return em.createQuery("select count(d) from Dispute d where d.tender = :tender and d.supplier = :supplier and d.kind = :kind and d.step = :step"
                        + " and d.raisedAt >= :since", Long.class).setParameter("since", since)
                .setParameter("tender", tender).setParameter("supplier", supplier).setParameter("kind", DisputeKind.CHALLENGE).setParameter("step", step)
                .getSingleResult() > 0;
    }

    /** Whether a complaint has followed this challenge. */
    boolean complained(String challenge) {
        return em.createQuery("select count(d) from Dispute d where d.complaint.challenge = :challenge", Long.class).setParameter("challenge", challenge)
                .getSingleResult() > 0;
    }

    /** Complaints of a tender that the finance department has decided, in the order of the decisions. */
    List<Dispute> decided(String tender, int most) {
        return em.createQuery("select d from Dispute d where d.tender = :tender and d.complaint.decidedOn is not null order by d.complaint.decidedOn, d.id", Dispute.class)
                .setParameter("tender", tender).setMaxResults(most).getResultList();
    }

    /** Suppliers of so many complaints found without ground since that day: organisation, name, how many. */
    List<Object[]> unfoundedSince(LocalDate since, long least) {
        return em.createQuery("select d.supplier, max(d.supplierName), count(d) from Dispute d where d.kind = :kind and d.status = :unfounded"
                        + " and d.complaint.decidedOn >= :since group by d.supplier having count(d) >= :least order by d.supplier", Object[].class)
                .setParameter("kind", DisputeKind.COMPLAINT).setParameter("unfounded", DisputeStatus.UNFOUNDED).setParameter("since", since)
                .setParameter("least", least).getResultList();
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
