package org.yangguang.tender;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;

/** Until when the documents may be asked about: the answer's working days must end before the day of the bids' deadline. */
final class EnquiryCutOff {

    private static final LocalTime END_OF_OFFICE = LocalTime.of(18, 0);
    private static final String ANSWER = "DSP-01.answer";

    private EnquiryCutOff() {
    }

    /** The last moment that leaves the purchaser its days. */
    static LocalDateTime latest(LocalDateTime bidDeadline, Regulation law, WorkingDays days) {
        LocalDate day = bidDeadline.toLocalDate().minusDays(1);
        while (!law.lastDay(ANSWER, day, days).isBefore(bidDeadline.toLocalDate())) {
            day = day.minusDays(1);
        }
        return day.atTime(END_OF_OFFICE);
    }

    /**
     * As announced, or the latest; refuses one that has passed and one that leaves no time to answer. Where the procedure's
     * own period is shorter than that of an answer and none was named, the cut-off is at once: what may be answered late is not asked.
     */
    static LocalDateTime of(PublishEntry entry, LocalDateTime now, Regulation law, WorkingDays days) {
        LocalDateTime latest = latest(entry.bidDeadline(), law, days);
        if (entry.enquiriesUntil() == null && !latest.isAfter(now)) {
            return now;
        }
        LocalDateTime wanted = entry.enquiriesUntil() == null ? latest : entry.enquiriesUntil();
        Breaches breaches = new Breaches();
        breaches.check(wanted.isAfter(now) && !wanted.isAfter(latest), TenderRule.ENQUIRIES_LEAVE_TIME_TO_ANSWER, "enquiriesUntil", latest, law.count(ANSWER));
        breaches.refuseIfAny();
        return wanted;
    }
}
