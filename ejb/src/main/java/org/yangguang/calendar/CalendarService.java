package org.yangguang.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Mode;
import org.yangguang.shared.RuleViolation;

/** Working days, deadlines and the time of day. */
@Stateless
@Audited
public class CalendarService {

    /** A deadline in working days ends with the office hours of its last day. */
    /** When a day of work ends. */
    public static final LocalTime END_OF_OFFICE = LocalTime.of(18, 0);

    @Inject
    private WorkingDaysCache cache;

    @Inject
    private HolidayRepository repository;

    @Inject
    private Clock clock;

    @Inject
    private Event<ClockMoved> moved;

    /** Called by every stage that counts days. Refuses nothing; its answer refuses a year that is not loaded (CAL-03). */
    @PermitAll
    public WorkingDays workingDays() {
        return cache.get();
    }

    /** Called when a task is handed on: the moment when so many working days from today have passed. */
    @PermitAll
    public LocalDateTime dueIn(int workingDays) {
        return cache.get().plusWorkingDays(LocalDate.now(clock), workingDays).atTime(END_OF_OFFICE);
    }

    /** Called by the calendar's page and by anyone who wants to see what a deadline was computed from. */
    @PermitAll
    public List<YearView> listYears() {
        WorkingDays days = cache.get();
        return repository.years().stream().map(y -> {
            LocalDate last = LocalDate.of(y.year(), 12, 31);
            int count = days.between(LocalDate.of(y.year(), 1, 1), last) + (days.isWorkingDay(LocalDate.of(y.year(), 1, 1)) ? 1 : 0);
            return new YearView(y.year(), y.source(), count, repository.ofYear(y.year()).stream().map(Holiday::view).toList());
        }).toList();
    }

    /**
     * Called by the system administrator when the State Council has announced the next year. Refuses a year that is
     * already loaded (deadlines rest on it), days of another year, make-up days on weekdays, and a list too short to be
     * the whole year (放假办法第二条).
     */
    @RolesAllowed("system-administrator")
    public void loadYear(LoadYear input) {
        List<Holiday> days = YearPlan.check(input, input.year() != null && repository.hasYear(input.year()));
        repository.add(new CalendarYear(input.year(), input.source().trim()), days);
        cache.forget();
    }

    /** Called by the clock's page and by the health check: what time it is here. Refuses nothing, not even in a year that is not loaded. */
    @PermitAll
    public ClockView viewClock() {
        LocalDateTime now = LocalDateTime.now(clock);
        WorkingDays days = cache.get();
        return new ClockView(now, Mode.current().isDemo(), days.covers(now.getYear()) ? days.isWorkingDay(now.toLocalDate()) : null);
    }

    /**
     * Called by the system administrator of a demonstration to let time pass. Refuses any move in production, a move
     * backward, and a day beyond the loaded calendar.
     */
    @RolesAllowed("system-administrator")
    public ClockView moveClock(MoveClock input) {
        ClockOffset row = repository.lockedClock();
        Duration before = row.offset() == null ? Duration.ZERO : row.offset();
        LocalDateTime now = LocalDateTime.now(Clock.offset(Clock.system(clock.getZone()), before));
        checkMove(Mode.current(), now, input.to());
        boolean workingDay = isWorkingDay(input.to().toLocalDate());
        Duration offset = before.plus(Duration.between(now, input.to()));
        row.set(offset);
        moved.fire(new ClockMoved(offset));
        return new ClockView(input.to(), true, workingDay);
    }

    static void checkMove(Mode mode, LocalDateTime now, LocalDateTime to) {
        if (!mode.isDemo()) {
            throw new RuleViolation(CalendarRule.CLOCK_IS_REAL_IN_PRODUCTION, "to");
        }
        Breaches breaches = new Breaches();
        if (breaches.required(to, "to")) {
            breaches.check(to.isAfter(now), CalendarRule.CLOCK_MOVES_FORWARD, "to", now);
        }
        breaches.refuseIfAny();
    }

    private boolean isWorkingDay(LocalDate day) {
        try {
            return cache.get().isWorkingDay(day);
        } catch (RuleViolation beyondCalendar) {
            throw new RuleViolation(CalendarRule.YEAR_IS_LOADED, "to", String.valueOf(day.getYear()));
        }
    }
}
