package org.yangguang.shared;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;

/**
 * Looks, on every node and beside the work, whether there is something to do, again and again. What it looks for stands in
 * rows, so nothing is lost when a look fails: the next one finds it, here or on another node. A failure that lasts is
 * logged once, and again only when it comes back after a look that went well.
 */
public final class Lookout {

    private final Logger log;
    private final String warning;
    private volatile ScheduledFuture<?> looking;
    private volatile boolean stopping;
    private volatile boolean failing;

    /** @param warning what could not be done, for the log of whoever looks */
    public Lookout(Logger log, String warning) {
        this.log = log;
        this.warning = warning;
    }

    /** Called once, when the container has started whoever looks; the first look comes after one pause. */
    public void begin(ScheduledExecutorService executor, Duration pause, Runnable look) {
        looking = executor.scheduleWithFixedDelay(() -> once(look), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void once(Runnable look) {
        if (stopping) {
            return;
        }
        try {
            look.run();
            failing = false;
        } catch (RuntimeException failed) {
            if (!failing) {
                log.warn("{}; it is tried again", warning, failed);
            }
            failing = true;
        }
    }

    /** No look begins any more; one that is under way goes on to where it asks {@link #isStopping}. Called at the container's end, or when all is done. */
    public void end() {
        stopping = true;
        if (looking != null) {
            looking.cancel(false);
        }
    }

    /** Whether a long look is to break off, because the server is going down. */
    public boolean isStopping() {
        return stopping;
    }
}
