package org.yangguang.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    Optional<Invoice> invoice(String milestone) {
        return em.createQuery("select i from Invoice i where i.milestone = :milestone", Invoice.class)
                .setParameter("milestone", milestone).getResultStream().findFirst();
    }

    Optional<Invoice> invoiceWithKey(String key) {
        return em.createQuery("select i from Invoice i where i.uniqueKey = :key", Invoice.class)
                .setParameter("key", key).getResultStream().findFirst();
    }

    void removeInvoice(String milestone) {
        invoice(milestone).ifPresent(em::remove);
        em.flush();
    }

    /** @param supplier narrows to one supplier, null for all */
    List<CostConfirmation> register(CostFilter filter, String supplier, int first, int count) {
        return asked("select c", " order by c.createdAt desc, c.id desc", CostConfirmation.class, filter, supplier)
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    long count(CostFilter filter, String supplier) {
        return asked("select count(c)", "", Long.class, filter, supplier).getSingleResult();
    }

    private <T> TypedQuery<T> asked(String select, String order, Class<T> type, CostFilter filter, String supplier) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder(" from CostConfirmation c where 1 = 1");
        narrow(where, arguments, " and c.supplier = :supplier", "supplier", supplier);
        narrow(where, arguments, " and c.status = :status", "status", filter.status());
        narrow(where, arguments, " and c.project = :project", "project", filter.project());
        narrow(where, arguments, " and c.contract = :contract", "contract", filter.contract());
        narrow(where, arguments, " and (c.title like :text or c.supplierName like :text or c.number like :text or c.milestone like :text)",
                "text", filter.text() == null || filter.text().isBlank() ? null : "%" + filter.text().strip() + "%");
        TypedQuery<T> query = em.createQuery(select + where + order, type);
        arguments.forEach(query::setParameter);
        return query;
    }

    private static void narrow(StringBuilder where, Map<String, Object> arguments, String condition, String name, Object argument) {
        if (argument != null) {
            where.append(condition);
            arguments.put(name, argument);
        }
    }
}
