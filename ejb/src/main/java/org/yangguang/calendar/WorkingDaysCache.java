package org.yangguang.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The calendar as last read. A year loaded on another node is known here a few seconds later. */
@ApplicationScoped
class WorkingDaysCache {

    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(3);

    @Inject
    private HolidayRepository repository;

    private volatile Read last;

    WorkingDays get() {
        Read read = last;
        if (read == null || System.nanoTime() - read.at() > FRESH_NANOS) {
            read = new Read(read(), System.nanoTime());
            last = read;
        }
        return read.days();
    }

    void forget() {
        last = null;
    }

    private WorkingDays read() {
        Set<Integer> years = repository.years().stream().map(CalendarYear::year).collect(Collectors.toSet());
        return new WorkingDays(years, repository.worked());
    }

    private record Read(WorkingDays days, long at) {
    }
}
