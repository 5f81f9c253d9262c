package org.yangguang.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Payments as questions. */
@ApplicationScoped
class PaymentRepository {

    /** The constraint by which a voucher stands for one payment. */
    static final String ONE_VOUCHER = "uq_payment_voucher";

    @PersistenceContext
    private EntityManager em;

    void add(PaymentRequest request) {
        em.persist(request);
    }

    void flush() {
        em.flush();
    }

    Optional<PaymentRequest> ofMilestone(String milestone) {
        return em.createQuery("select p from PaymentRequest p where p.milestone = :milestone", PaymentRequest.class)
                .setParameter("milestone", milestone).getResultStream().findFirst();
    }

    Optional<PaymentRequest> withNumber(String number) {
        return em.createQuery("select p from PaymentRequest p where p.number = :number", PaymentRequest.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    List<PaymentRequest> ofContract(String contract) {
        return em.createQuery("select p from PaymentRequest p where p.contract = :contract order by p.milestone", PaymentRequest.class)
                .setParameter("contract", contract).getResultList();
    }

    List<PaymentRequest> ofProject(String project) {
        return em.createQuery("select p from PaymentRequest p where p.project = :project order by p.milestone", PaymentRequest.class)
                .setParameter("project", project).getResultList();
    }

    /** Paid from one day to another, both inside, in the order of payment. */
    List<PaymentRequest> paidBetween(LocalDate from, LocalDate to) {
        return em.createQuery("select p from PaymentRequest p where p.status = :paid and p.paidOn between :from and :to"
                + " order by p.paidOn, p.number", PaymentRequest.class).setParameter("paid", PaymentStatus.PAID)
                .setParameter("from", from).setParameter("to", to).getResultList();
    }

    boolean voucherExists(String finance, String voucher) {
        return em.createQuery("select count(p) from PaymentRequest p where p.finance = :finance and p.voucherNumber = :voucher",
                Long.class).setParameter("finance", finance).setParameter("voucher", voucher).getSingleResult() > 0;
    }

    /** @param supplier narrows to one payee, null for all */
    List<PaymentRequest> register(PaymentFilter filter, String supplier, int first, int count) {
        return asked("select p", " order by p.createdAt desc, p.id desc", PaymentRequest.class, filter, supplier)
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    long count(PaymentFilter filter, String supplier) {
        return asked("select count(p)", "", Long.class, filter, supplier).getSingleResult();
    }

    private <T> TypedQuery<T> asked(String select, String order, Class<T> type, PaymentFilter filter, String supplier) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder(" from PaymentRequest p where 1 = 1");
        narrow(where, arguments, " and p.supplier = :supplier", "supplier", supplier);
        narrow(where, arguments, " and p.status = :status", "status", filter.status());
        narrow(where, arguments, " and p.project = :project", "project", filter.project());
        narrow(where, arguments, " and p.contract = :contract", "contract", filter.contract());
        narrow(where, arguments, " and (p.title like :text or p.supplierName like :text or p.number like :text or p.milestone like :text)",
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
