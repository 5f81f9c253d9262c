package org.yangguang.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Years, days off and the clock's row. */
@ApplicationScoped
class HolidayRepository {

    @PersistenceContext
    private EntityManager em;

    List<CalendarYear> years() {
        return em.createQuery("select y from CalendarYear y order by y.year", CalendarYear.class).getResultList();
    }

    boolean hasYear(int year) {
        return em.find(CalendarYear.class, year) != null;
    }

    /** Every day that departs from the week, and whether it is worked; as values, so that no transaction has them to look after. */
    Map<LocalDate, Boolean> worked() {
        Map<LocalDate, Boolean> days = new HashMap<>();
        em.createQuery("select h.day, h.worked from Holiday h", Object[].class).getResultList().forEach(row -> days.put((LocalDate) row[0], (Boolean) row[1]));
        return days;
    }

    List<Holiday> ofYear(int year) {
        return em.createQuery("select h from Holiday h where h.day between :first and :last order by h.day", Holiday.class)
                .setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 31)).getResultList();
    }

    void add(CalendarYear year, List<Holiday> days) {
        em.persist(year);
        days.forEach(em::persist);
    }

    ClockOffset clock() {
        return em.find(ClockOffset.class, ClockOffset.ID);
    }

    ClockOffset lockedClock() {
        return em.find(ClockOffset.class, ClockOffset.ID, LockModeType.PESSIMISTIC_WRITE);
    }
}
