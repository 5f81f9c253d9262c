package org.yangguang.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yangguang.shared.Conditions;
import org.yangguang.shared.Money;

/** Payments as questions. */
@ApplicationScoped
class PaymentRepository {

    /** The constraint by which a voucher stands for one payment. */
    static final String ONE_VOUCHER = "uq_payment_voucher";

    private static final int PIECE = 500;

    @PersistenceContext
    private EntityManager em;

    void add(PaymentRequest request) {
        em.persist(request);
    }

    void flush() {
        em.flush();
    }

    /** The order that is worked on, or was last. */
    Optional<PaymentRequest> ofMilestone(String milestone) {
        return em.createQuery("select p from PaymentRequest p where p.milestone = :milestone order by p.course.attempt desc", PaymentRequest.class)
                .setParameter("milestone", milestone).getResultStream().findFirst();
    }

    Optional<PaymentRequest> withNumber(String number) {
        return em.createQuery("select p from PaymentRequest p where p.number = :number", PaymentRequest.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    /** Of each milestone the last order first. */
    List<PaymentRequest> ofContract(String contract) {
        return em.createQuery("select p from PaymentRequest p where p.contract = :contract order by p.milestone, p.course.attempt desc", PaymentRequest.class)
                .setParameter("contract", contract).getResultList();
    }

    List<PaymentRequest> ofProject(String project) {
        return em.createQuery("select p from PaymentRequest p where p.project = :project order by p.milestone, p.course.attempt desc", PaymentRequest.class)
                .setParameter("project", project).getResultList();
    }

    /** Approved, in no batch, and about money that leaves; by number. */
    List<PaymentRequest> gatherable() {
        return em.createQuery("select p from PaymentRequest p where p.status = :approved and p.course.batch is null and p.amount > :nothing"
                + " order by p.number", PaymentRequest.class).setParameter("approved", PaymentStatus.APPROVED).setParameter("nothing", Money.ZERO).getResultList();
    }

    /** Those of these numbers that there are. */
    List<PaymentRequest> withNumbers(Set<String> numbers) {
        return pieces(numbers).flatMap(piece -> numbered(piece).getResultStream()).toList();
    }

    /** The same, locked in their order until the transaction ends. */
    List<PaymentRequest> lockedOrders(Set<String> numbers) {
        return pieces(numbers).flatMap(piece -> numbered(piece).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()).toList();
    }

    private TypedQuery<PaymentRequest> numbered(List<String> numbers) {
        return em.createQuery("select p from PaymentRequest p where p.number in :numbers order by p.number", PaymentRequest.class)
                .setParameter("numbers", numbers);
    }

    /** Oracle takes a thousand in one list. */
    private static Stream<List<String>> pieces(Set<String> numbers) {
        List<String> all = numbers.stream().sorted().toList();
        return IntStream.range(0, (all.size() + PIECE - 1) / PIECE).mapToObj(i -> all.subList(i * PIECE, Math.min(all.size(), (i + 1) * PIECE)));
    }

    /** Paid from one day to another, both inside, in the order of payment. */
    List<PaymentRequest> paidBetween(LocalDate from, LocalDate to) {
        return em.createQuery("select p from PaymentRequest p where p.status = :paid and p.paidOn between :from and :to"
                + " order by p.paidOn, p.number", PaymentRequest.class).setParameter("paid", PaymentStatus.PAID)
                .setParameter("from", from).setParameter("to", to).getResultList();
    }

    /** Paid within a time, by number, from after this one on; a supplier's own only when {@code supplier} is given. */
    List<PaymentRequest> paid(LocalDate from, LocalDate to, String supplier, String after, int count) {
        return paid(from, to, supplier).and("p.number > :after", "after", after)
                .ask(em, PaymentRequest.class, "select p from PaymentRequest p", " order by p.number").setMaxResults(count).getResultList();
    }

    long countPaid(LocalDate from, LocalDate to, String supplier) {
        return paid(from, to, supplier).ask(em, Long.class, "select count(p) from PaymentRequest p", "").getSingleResult();
    }

    private static Conditions paid(LocalDate from, LocalDate to, String supplier) {
        return new Conditions().and("p.supplier = :supplier", "supplier", supplier).and("p.status = :paid", "paid", PaymentStatus.PAID)
                .and("p.paidOn >= :from", "from", from).and("p.paidOn <= :to", "to", to);
    }

    /** To be paid before this day and not paid. */
    List<PaymentRequest> late(LocalDate today) {
        return em.createQuery("select p from PaymentRequest p where p.status not in :ended and p.dueOn < :today order by p.dueOn, p.milestone",
                PaymentRequest.class).setParameter("ended", List.of(PaymentStatus.PAID, PaymentStatus.FAILED)).setParameter("today", today).getResultList();
    }

    /** Payable by this day and not paid by then; the order that took the place of a failed one stands for it. */
    List<PaymentRequest> unpaidAt(LocalDate day) {
        return em.createQuery("select p from PaymentRequest p where p.status <> :failed and p.conditionsMetOn <= :day and p.amount > :nothing"
                + " and (p.paidOn is null or p.paidOn > :day) order by p.milestone", PaymentRequest.class).setParameter("failed", PaymentStatus.FAILED)
                .setParameter("day", day).setParameter("nothing", Money.ZERO).getResultList();
    }

    /** Approved, charged to a month of this year, and not yet recorded as paid. */
    List<PaymentRequest> approvedIn(int year) {
        return em.createQuery("select p from PaymentRequest p where p.status = :approved and p.planMonth between :first and :last"
                + " order by p.number", PaymentRequest.class).setParameter("approved", PaymentStatus.APPROVED)
                .setParameter("first", year + "-01").setParameter("last", year + "-12").getResultList();
    }

    /** Ordered or paid on this ground with the money of a year. */
    List<PaymentRequest> onGround(PaymentGround ground, int year) {
        return em.createQuery("select p from PaymentRequest p where p.ground = :ground and p.planMonth between :first and :last"
                + " and p.status in :standing order by p.milestone", PaymentRequest.class).setParameter("ground", ground)
                .setParameter("first", year + "-01").setParameter("last", year + "-12")
                .setParameter("standing", List.of(PaymentStatus.PREPARED, PaymentStatus.APPROVED, PaymentStatus.PAID)).getResultList();
    }

    boolean voucherExists(String finance, String voucher) {
        return em.createQuery("select count(p) from PaymentRequest p where p.finance = :finance and p.voucherNumber = :voucher",
                Long.class).setParameter("finance", finance).setParameter("voucher", voucher).getSingleResult() > 0;
    }

    /** @param supplier narrows to one payee, null for all */
    List<PaymentRequest> register(PaymentFilter filter, String supplier, int first, int count) {
        return asked(filter, supplier).ask(em, PaymentRequest.class, "select p from PaymentRequest p", " order by p.createdAt desc, p.id desc")
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    long count(PaymentFilter filter, String supplier) {
        return asked(filter, supplier).ask(em, Long.class, "select count(p) from PaymentRequest p", "").getSingleResult();
    }

    private static Conditions asked(PaymentFilter filter, String supplier) {
        return new Conditions().and("p.supplier = :supplier", "supplier", supplier)
                .and("p.status = :status", "status", filter.status())
                .and("p.project = :project", "project", filter.project())
                .and("p.contract = :contract", "contract", filter.contract())
                .contains(filter.text(), "p.title", "p.supplierName", "p.number", "p.milestone", "p.voucherNumber");
    }
}
