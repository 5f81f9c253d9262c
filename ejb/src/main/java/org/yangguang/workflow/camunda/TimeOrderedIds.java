package org.yangguang.workflow.camunda;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;

/**
 * Keys for the engine's rows that no two nodes can both draw and that grow with time, so that new rows go to the end of
 * the database's indexes: UUID version 7, made without asking the database.
 */
final class TimeOrderedIds implements IdGenerator {
    private static final long VERSION = 7L << 12;
    private static final long VARIANT = 1L << 63;
    /** Milliseconds shifted by twelve bits: the low bits order the keys of one millisecond. */
    private final AtomicLong last = new AtomicLong();
    private final SecureRandom random = new SecureRandom();

    @Override
    public String getNextId() {
        long tick = last.updateAndGet(previous -> Math.max(previous + 1, System.currentTimeMillis() << 12));
        long high = (tick >>> 12) << 16 | VERSION | (tick & 0xfff);
        long low = random.nextLong() >>> 2 | VARIANT;
        return new UUID(high, low).toString();
    }
}
