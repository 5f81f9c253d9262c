package org.yangguang.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.yangguang.shared.Conditions;

/** Cost confirmations and invoices as questions. */
@ApplicationScoped
class CostRepository {

    /** The constraint by which an invoice is in the system once. */
    static final String ONE_INVOICE = "uq_invoice_key";

    @PersistenceContext
    private EntityManager em;

    void add(CostConfirmation confirmation) {
        em.persist(confirmation);
    }

    void add(Invoice invoice) {
        em.persist(invoice);
        em.flush();
    }

    Optional<CostConfirmation> ofMilestone(String milestone) {
        return em.createQuery("select c from CostConfirmation c where c.milestone = :milestone", CostConfirmation.class)
                .setParameter("milestone", milestone).getResultStream().findFirst();
    }

    /**
     * Holds all confirmations of the milestone's contract until the transaction ends, so that two of them do not take the same
     * rest of an item or the same carried sum. Called before any of them is read.
     */
    void holdContractOf(String milestone) {
        em.createQuery("select c.contract from CostConfirmation c where c.milestone = :milestone", String.class)
                .setParameter("milestone", milestone).getResultStream().findFirst().ifPresent(contract ->
                        em.createQuery("select c from CostConfirmation c where c.contract = :contract order by c.id", CostConfirmation.class)
                                .setParameter("contract", contract).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList());
    }

    Optional<String> milestoneOf(String number) {
        return em.createQuery("select c.milestone from CostConfirmation c where c.number = :number", String.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    Optional<CostConfirmation> withNumber(String number) {
        return em.createQuery("select c from CostConfirmation c where c.number = :number", CostConfirmation.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    List<CostConfirmation> ofContract(String contract) {
        return em.createQuery("select c from CostConfirmation c where c.contract = :contract order by c.milestone",
                CostConfirmation.class).setParameter("contract", contract).getResultList();
    }

    List<CostConfirmation> ofProject(String project) {
        return em.createQuery("select c from CostConfirmation c where c.project = :project order by c.milestone",
                CostConfirmation.class).setParameter("project", project).getResultList();
    }

    List<Invoice> invoices(String milestone) {
        return em.createQuery("select i from Invoice i where i.milestone = :milestone order by i.id", Invoice.class)
                .setParameter("milestone", milestone).getResultList();
    }

    Optional<Invoice> invoiceWithKey(String key) {
        return em.createQuery("select i from Invoice i where i.uniqueKey = :key", Invoice.class)
                .setParameter("key", key).getResultStream().findFirst();
    }

    void removeInvoices(String milestone) {
        invoices(milestone).forEach(em::remove);
        em.flush();
    }

    /** @param supplier narrows to one supplier, null for all */
    List<CostConfirmation> register(CostFilter filter, String supplier, int first, int count) {
        return asked(filter, supplier).ask(em, CostConfirmation.class, "select c from CostConfirmation c", " order by c.createdAt desc, c.id desc")
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    long count(CostFilter filter, String supplier) {
        return asked(filter, supplier).ask(em, Long.class, "select count(c) from CostConfirmation c", "").getSingleResult();
    }

    /** Claimed within a time, by number, from after this one on; a supplier's own only when {@code supplier} is given. */
    List<CostConfirmation> claimed(LocalDateTime from, LocalDateTime before, String supplier, String after, int count) {
        return claimed(from, before, supplier).and("c.number > :after", "after", after)
                .ask(em, CostConfirmation.class, "select c from CostConfirmation c", " order by c.number").setMaxResults(count).getResultList();
    }

    long countClaimed(LocalDateTime from, LocalDateTime before, String supplier) {
        return claimed(from, before, supplier).ask(em, Long.class, "select count(c) from CostConfirmation c", "").getSingleResult();
    }

    private static Conditions claimed(LocalDateTime from, LocalDateTime before, String supplier) {
        return new Conditions().and("c.supplier = :supplier", "supplier", supplier)
                .and("c.claimedAt >= :from", "from", from).and("c.claimedAt < :before", "before", before);
    }

    private static Conditions asked(CostFilter filter, String supplier) {
        return new Conditions().and("c.supplier = :supplier", "supplier", supplier)
                .and("c.status = :status", "status", filter.status())
                .and("c.project = :project", "project", filter.project())
                .and("c.contract = :contract", "contract", filter.contract())
                .contains(filter.text(), "c.title", "c.supplierName", "c.number", "c.milestone");
    }
}
