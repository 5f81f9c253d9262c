package org.yangguang.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yangguang.shared.Mode;
import org.yangguang.shared.OwnTransaction;

/**
 * Sets the business clock at the start of this node and, in a demonstration, looks twice a second whether it was moved
 * on another one. In production there is nothing to keep: the offset stays zero.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class ClockKeeper {

    /** When a demonstration begins for its users: a Monday. */
    static final LocalDateTime DEMONSTRATION_BEGINS = LocalDateTime.of(2026, 3, 2, 9, 0);
    /** When its projects begin, so that on the first day some of them are weeks old. */
    static final LocalDateTime PROJECTS_BEGIN = LocalDateTime.of(2026, 2, 2, 9, 0);

    private static final Logger LOG = LoggerFactory.getLogger(ClockKeeper.class);
    private static final long LOOK_EVERY_MILLIS = 500;
    /** How long a stop waits for a look that has begun. */
    private static final long LAST_LOOK_SECONDS = 10;

    @Inject
    private HolidayRepository repository;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<ClockMoved> moved;

    @Resource
    private ManagedThreadFactory threads;

    @Resource
    private UserTransaction transaction;

    /** Its own thread: the server's scheduler refuses, loudly, what is due while a stopping server lets requests end. */
    private ScheduledExecutorService looking;
    private boolean databaseAway;

    /** Called by the container after the migration, before any door is used. */
    @PostConstruct
    void start() {
        if (!Mode.current().isDemo()) {
            return;
        }
        Duration offset = OwnTransaction.in(transaction, this::offsetUnderLock);
        clock.follow(new ClockMoved(offset));
        moved.fire(new ClockMoved(offset));
        looking = Executors.newSingleThreadScheduledExecutor(threads);
        looking.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        LOG.info("Demonstration clock: {}", LocalDateTime.now(clock));
    }

    @PreDestroy
    void stop() {
        if (looking == null) {
            return;
        }
        // not interrupted: an interrupted read closes the file of the embedded database
        looking.shutdown();
        try {
            if (!looking.awaitTermination(LAST_LOOK_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The clock's row is still being read after {} seconds", LAST_LOOK_SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The first node of a new demonstration writes the offset; all later starts find it. */
    private Duration offsetUnderLock() {
        ClockOffset row = repository.lockedClock();
        if (row == null) {
            throw new IllegalStateException("calendar_clock has no row: the changelog did not run");
        }
        if (row.offset() == null) {
            Instant begin = (Mode.withProjects() ? PROJECTS_BEGIN : DEMONSTRATION_BEGINS).atZone(BusinessClock.SHANGHAI).toInstant();
            row.set(Duration.between(Clock.systemUTC().instant(), begin));
        }
        return row.offset();
    }

    private void look() {
        try {
            Duration offset = repository.clock().offset();
            if (offset != null && !offset.equals(clock.offset())) {
                moved.fire(new ClockMoved(offset));
            }
            databaseAway = false;
        } catch (RuntimeException unread) {
            // the database may be restarting; the clock keeps its last offset and the next look asks again
            if (!databaseAway) {
                LOG.warn("The clock's row could not be read; it is asked again until it can", unread);
            }
            databaseAway = true;
        }
    }
}
