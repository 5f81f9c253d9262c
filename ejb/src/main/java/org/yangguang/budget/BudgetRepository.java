package org.yangguang.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yangguang.shared.Money;
import org.yangguang.shared.RowLock;

/** Budgets, their codes and balances as stored. */
@ApplicationScoped
class BudgetRepository {

    private static final String BY_NUMBER = "select b from Budget b where (b.projectNumber = :n or b.applicationNumber = :n)";

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    /** The newest version, whatever its state; by project or application number. */
    Optional<Budget> newest(String number) {
        return em.createQuery(BY_NUMBER + " order by b.revision desc", Budget.class).setParameter("n", number)
                .setMaxResults(1).getResultStream().findFirst();
    }

    Optional<Budget> newestLocked(String number) {
        return newest(number).map(found -> RowLock.taken(em, Budget.class, found));
    }

    /** The version in force. */
    Optional<Budget> approved(String number) {
        return em.createQuery(BY_NUMBER + " and b.status = :approved order by b.revision desc", Budget.class)
                .setParameter("n", number).setParameter("approved", BudgetStatus.APPROVED).setMaxResults(1)
                .getResultStream().findFirst();
    }

    List<Budget> versions(String number) {
        return em.createQuery(BY_NUMBER + " order by b.revision", Budget.class).setParameter("n", number).getResultList();
    }

    boolean documentNumberTaken(String documentNumber) {
        return documentNumber != null && em.createQuery("select count(b) from Budget b where b.documentNumber = :d", Long.class)
                .setParameter("d", documentNumber.strip()).getSingleResult() > 0;
    }

    List<CodeView> codes() {
        return em.createQuery("select c from BudgetCode c order by c.code", BudgetCode.class).getResultStream()
                .map(BudgetCode::view).toList();
    }

    Map<String, String> codeNames() {
        Map<String, String> names = new HashMap<>();
        codes().forEach(c -> names.put(c.code(), c.name()));
        return names;
    }

    List<BudgetBalance> balances(String projectNumber) {
        return em.createQuery("select b from BudgetBalance b where b.projectNumber = :n order by b.position, b.id",
                BudgetBalance.class).setParameter("n", projectNumber).getResultList();
    }

    /** The project's balance rows, locked one after the other in the same order by everyone, so that nobody deadlocks. */
    List<BudgetBalance> lockedBalances(String projectNumber) {
        List<BudgetBalance> rows = balances(projectNumber);
        rows.forEach(row -> em.refresh(row, LockModeType.PESSIMISTIC_WRITE));
        return rows;
    }

    /**
     * The lines of all projects that the closing of a year counts: those of the year, those carried into it, and those of
     * years before that no closing has counted; in the order in which everybody locks them.
     */
    List<BudgetBalance> unclosed(int year) {
        return em.createQuery("select b from BudgetBalance b where b.source <> :own and (b.closedYear is null and b.budgetYear <= :year"
                        + " or b.closedYear = b.budgetYear and b.closedYear < :year and b.carried > :nothing)"
                        + " order by b.projectNumber, b.position, b.id", BudgetBalance.class)
                .setParameter("own", FundSource.OWN).setParameter("year", year).setParameter("nothing", Money.ZERO).getResultList();
    }

    /** How many lines each project has in a budget year, with those carried into it. */
    Map<String, Long> countLines(int year) {
        Map<String, Long> lines = new HashMap<>();
        em.createQuery("select b.projectNumber, count(b) from BudgetBalance b where b.budgetYear = :year"
                        + " or b.budgetYear = :before and b.closedYear = :before and b.carried > b.carriedPaid group by b.projectNumber", Object[].class)
                .setParameter("year", year).setParameter("before", year - 1).getResultList()
                .forEach(row -> lines.put((String) row[0], (Long) row[1]));
        return lines;
    }

    /** The figures of every line as the database has them now: line, allotted, contracted, confirmed, paid, surplus. */
    List<Object[]> figures() {
        return em.createQuery("select b.lineNumber, b.allotted, b.contracted, b.confirmed, b.paid, b.surplus from BudgetBalance b", Object[].class)
                .getResultList();
    }
}
