package org.yangguang.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yangguang.shared.Conditions;
import org.yangguang.shared.Money;
import org.yangguang.shared.RowLock;

/** Rankings, lists, scores and the library as stored. */
@ApplicationScoped
class SelectionRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    Optional<UnitRanking> ranking(String number) {
        return em.createQuery("select r from UnitRanking r where r.number = :number", UnitRanking.class).setParameter("number", number)
                .getResultStream().findFirst();
    }

    /** The rankings of a unit under a call, the newest first. */
    List<UnitRanking> rankings(String call, String unit) {
        return em.createQuery("select r from UnitRanking r where r.callNumber = :call and r.unit = :unit order by r.number desc", UnitRanking.class)
                .setParameter("call", call).setParameter("unit", unit).getResultList();
    }

    /** The ranking in which an application was forwarded. */
    Optional<UnitRanking> rankingOf(String application) {
        return em.createQuery("select r from UnitRanking r join r.rows w where w.application = :application and r.forwardedAt is not null"
                + " order by r.number desc", UnitRanking.class).setParameter("application", application).getResultStream().findFirst();
    }

    /** What all units have forwarded of a call, in the order in which it came. */
    List<UnitRanking> forwarded(String call) {
        return em.createQuery("select r from UnitRanking r where r.callNumber = :call and r.forwardedAt is not null order by r.forwardedAt, r.number",
                UnitRanking.class).setParameter("call", call).getResultList();
    }

    Optional<LibraryEntry> entry(String application) {
        return Optional.ofNullable(em.find(LibraryEntry.class, application));
    }

    /** Waits for whoever changes the entry, so that no two lists take it. */
    Optional<LibraryEntry> lockedEntry(String application) {
        LibraryEntry entry = em.find(LibraryEntry.class, application);
        if (entry != null) {
            em.refresh(entry, LockModeType.PESSIMISTIC_WRITE);
        }
        return Optional.ofNullable(entry);
    }

    /** Waits for whoever gives places in the programme's order: its first entry stands for the order. */
    void lockOrder(String programme) {
        em.createQuery("select e from LibraryEntry e where e.application = (select min(f.application) from LibraryEntry f where f.programme = :programme)",
                LibraryEntry.class).setParameter("programme", programme).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Which other application has this place in the programme's order; what has left keeps none. Asked under the order's lock. */
    Optional<String> atPlace(String programme, Integer place, String application) {
        return em.createQuery("select e.application from LibraryEntry e where e.programme = :programme and e.place = :place"
                        + " and e.application <> :application and e.status <> :left order by e.application", String.class)
                .setParameter("programme", programme).setParameter("place", place).setParameter("application", application)
                .setParameter("left", LibraryStatus.LEFT).setMaxResults(1).getResultStream().findFirst();
    }

    /** The stock of a call that waits for its list, in the order in which it came. */
    List<String> waiting(String call) {
        return em.createQuery("select e.application from LibraryEntry e where e.callNumber = :call and e.status = :waiting order by e.application", String.class)
                .setParameter("call", call).setParameter("waiting", LibraryStatus.WAITING).getResultList();
    }

    List<LibraryEntry> entriesOf(String list) {
        return em.createQuery("select e from LibraryEntry e where e.listNumber = :list order by e.application", LibraryEntry.class)
                .setParameter("list", list).getResultList();
    }

    /** A page of the library: the ordered ones first, then as they were entered. */
    List<LibraryEntry> entries(LibraryFilter filter, Collection<String> units, int thisYear, int first, int count) {
        return asked(filter, units, thisYear).ask(em, LibraryEntry.class, "select e from LibraryEntry e",
                " order by e.programme, e.place nulls last, e.enteredOn, e.application").setFirstResult(first).setMaxResults(count).getResultList();
    }

    long countEntries(LibraryFilter filter, Collection<String> units, int thisYear) {
        return asked(filter, units, thisYear).ask(em, Long.class, "select count(e) from LibraryEntry e", "").getSingleResult();
    }

    /** What they come to together. */
    Money total(LibraryFilter filter, Collection<String> units, int thisYear) {
        BigDecimal sum = asked(filter, units, thisYear).ask(em, BigDecimal.class, "select sum(e.amount) from LibraryEntry e", "").getSingleResult();
        return sum == null ? Money.ZERO : new Money(sum);
    }

    /** @param units whose own entries alone are shown; null for all */
    private static Conditions asked(LibraryFilter filter, Collection<String> units, int thisYear) {
        return new Conditions().contains(filter.text(), "e.title", "e.application", "e.projectNumber")
                .and("e.programme = :programme", "programme", filter.programme()).and("e.callNumber = :call", "call", filter.call())
                .and("e.status = :status", "status", filter.status()).and("e.budgetFrom <= :year and e.budgetTo >= :year", "year", filter.year())
                .and("e.budgetTo < :thisYear", "thisYear", filter.lapsed() ? thisYear : null)
                .and("e.status in :stock", "stock", filter.lapsed() ? LibraryStatus.STOCK : null)
                .and("(e.applicant in :units or e.recommender in :units)", "units", units);
    }

    Optional<SelectionList> list(String number) {
        return em.createQuery("select l from SelectionList l where l.number = :number", SelectionList.class).setParameter("number", number)
                .getResultStream().findFirst();
    }

    /** Locked until the transaction ends: of two who sign at once the second sees the first. */
    Optional<SelectionList> locked(String number) {
        return list(number).map(found -> RowLock.taken(em, SelectionList.class, found));
    }

    List<SelectionList> listsOf(String call) {
        return em.createQuery("select l from SelectionList l where l.callNumber = :call order by l.number desc", SelectionList.class)
                .setParameter("call", call).getResultList();
    }

    List<SelectionList> lists(int first, int count) {
        return em.createQuery("select l from SelectionList l order by l.openedAt desc, l.number desc", SelectionList.class)
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    long countLists() {
        return em.createQuery("select count(l) from SelectionList l", Long.class).getSingleResult();
    }

    List<Score> scores(String list) {
        return em.createQuery("select distinct s from Score s left join fetch s.marks where s.listNumber = :list", Score.class)
                .setParameter("list", list).getResultList();
    }

    /** Whether this expert was drawn to score the application and has no tie that the register knows. */
    boolean isScoredBy(String application, String expert) {
        return !em.createQuery("select s.id from Score s where s.application = :application and s.expert = :expert and s.tied = false", Long.class)
                .setParameter("application", application).setParameter("expert", expert).setMaxResults(1).getResultList().isEmpty();
    }

    List<Score> scoresBy(String list, String expert) {
        return em.createQuery("select distinct s from Score s left join fetch s.marks where s.listNumber = :list and s.expert = :expert", Score.class)
                .setParameter("list", list).setParameter("expert", expert).getResultList();
    }
}
