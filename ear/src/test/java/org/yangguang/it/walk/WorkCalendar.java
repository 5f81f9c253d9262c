package org.yangguang.it.walk;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yangguang.it.Http;

/** Working days as the server counts them, each asked once. */
final class WorkCalendar {

    private final Http officer;
    private final Map<LocalDate, LocalDate> next = new ConcurrentHashMap<>();

    WorkCalendar(Http officer) {
        this.officer = officer;
    }

    private LocalDate next(LocalDate day) {
        return next.computeIfAbsent(day, from -> LocalDate.parse(officer.get("/api/v1/calendar/period-end?from=" + from
                + "&days=1&working=true").expect(200).json().get("day").asText()));
    }

    LocalDate plus(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int i = 0; i < workingDays; i++) {
            reached = next(reached);
        }
        return reached;
    }

    /** Working days after {@code from} up to and with {@code until}. */
    int between(LocalDate from, LocalDate until) {
        int days = 0;
        for (LocalDate day = next(from); !day.isAfter(until); day = next(day)) {
            days++;
        }
        return days;
    }
}
