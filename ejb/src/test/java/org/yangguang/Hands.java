package org.yangguang;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** A clock in Shanghai whose hands a test moves. */
public final class Hands extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Supplier<Instant> now;

    public Hands(Supplier<Instant> now) {
        this.now = now;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
