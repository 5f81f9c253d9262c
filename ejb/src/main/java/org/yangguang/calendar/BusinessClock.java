package org.yangguang.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The one clock that everything injects as {@link Clock}. It never asks the database itself, so it may be read anywhere,
 * also in a transaction that is about to fail; {@link ClockKeeper} tells it the offset.
 */
@ApplicationScoped
class BusinessClock extends Clock {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private volatile Duration offset = Duration.ZERO;

    /** Follows a move as soon as it is committed. */
    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockMoved moved) {
        offset = moved.offset();
    }

    Duration offset() {
        return offset;
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    /** To the microsecond: what all three databases keep. */
    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset).truncatedTo(ChronoUnit.MICROS);
    }
}
