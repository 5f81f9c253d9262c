package org.yangguang.export;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yangguang.identity.ActingAs;
import org.yangguang.shared.Lookout;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.OwnTransaction;
import org.yangguang.shared.Recorded;
import org.yangguang.shared.RuleViolation;

/**
 * Makes the files that were ordered, on every node, one at a time, in the name of whoever ordered: into a file of the node
 * first, then into the database. A node that is killed at it is followed by itself or, after a minute of silence, by another,
 * which begins again. Files whose time is over are removed.
 */
@Singleton
@Startup
@DependsOn("EngineProducer")
@TransactionManagement(TransactionManagementType.BEAN)
public class ExportRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ExportRunner.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final String NODE = System.getProperty("jboss.node.name", "node");

    @Inject
    private ExportRepository repository;
    @Inject
    @Any
    private Instance<ExportSource> sources;
    @Inject
    private ActingAs acting;
    @Inject
    private Event<ExportEnded> ended;
    @Inject
    private Clock clock;
    @Resource
    private ManagedScheduledExecutorService executor;
    @Resource
    private UserTransaction transaction;

    private final Lookout lookout = new Lookout(LOG, "Exports could not be looked after");

    /** Called by the container at the start. */
    @PostConstruct
    void start() {
        lookout.begin(executor, LOOK_EVERY, this::look);
    }

    @PreDestroy
    void stop() {
        lookout.end();
    }

    private void look() {
        for (String number : repository.openNumbers()) {
            if (!lookout.isStopping() && claimed(number)) {
                make(number);
            }
        }
        for (String number : repository.outdated(LocalDateTime.now(clock))) {
            on(number, j -> {
                repository.removeParts(j.id());
                j.removed(LocalDateTime.now(clock));
                return true;
            });
        }
    }

    private boolean claimed(String number) {
        AtomicBoolean mine = new AtomicBoolean();
        change(number, j -> mine.set(j.claim(NODE, Clock.systemUTC().instant(), LocalDateTime.now(clock))));
        return mine.get();
    }

    private void make(String number) {
        ExportJob job = repository.job(number).orElseThrow();
        AtomicLong rows = new AtomicLong();
        ScheduledFuture<?> signing = executor.scheduleWithFixedDelay(() -> tell(number, rows.get()), LOOK_EVERY.toSeconds(), LOOK_EVERY.toSeconds(),
                TimeUnit.SECONDS);
        try {
            write(job, rows);
        } catch (ExportProgress.Stopped stopped) {
            signing.cancel(false);
            change(number, ExportJob::laidDown);
        } catch (RuleViolation refused) {
            fail(number, refused.breaches().get(0).rule().code());
        } catch (NotFound | EJBAccessException gone) {
            LOG.warn("The export {} was given up: {} may no longer read what it asked for", number, job.orderedBy());
            fail(number, ExportRule.MAY_STILL_READ.code());
        } catch (IOException | RuntimeException broken) {
            String incident = Recorded.newIncident();
            LOG.error("The export {} broke off (incident {})", number, incident, broken);
            change(number, j -> j.brokeOff(incident, LocalDateTime.now(clock)));
        } finally {
            signing.cancel(false);
        }
    }

    private void write(ExportJob job, AtomicLong rows) throws IOException {
        ExportOrder order = job.order();
        ExportSource source = sources.stream().filter(s -> s.kind().equals(order.kind())).findFirst().orElseThrow();
        Path file = Files.createTempFile("yangguang-export", ".part");
        try {
            acting.as(job.orderedBy(), () -> {
                try (OutputStream out = Files.newOutputStream(file)) {
                    source.write(order, out, written -> {
                        rows.set(written);
                        if (lookout.isStopping()) {
                            throw new ExportProgress.Stopped();
                        }
                    });
                }
            });
            keep(job.number(), file);
        } finally {
            Files.delete(file);
        }
    }

    private void keep(String number, Path file) {
        change(number, j -> {
            // an earlier attempt may have been killed after it had been kept, and its owner may have given it up meanwhile
            repository.removeParts(j.id());
            try (InputStream in = Files.newInputStream(file)) {
                int position = 0;
                for (byte[] bytes = in.readNBytes(ExportPart.BYTES); bytes.length > 0; bytes = in.readNBytes(ExportPart.BYTES)) {
                    repository.addPart(new ExportPart(j.id(), position++, bytes));
                }
                j.ready(Files.size(file), LocalDateTime.now(clock));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private void tell(String number, long rows) {
        try {
            change(number, j -> j.reached(rows, Clock.systemUTC().instant()));
        } catch (RuntimeException failed) {
            LOG.warn("How far the export {} is could not be written; the next time tells it", number, failed);
        }
    }

    private void fail(String number, String reason) {
        change(number, j -> j.fail(reason, LocalDateTime.now(clock)));
    }

    /** Changes the order while it is open, and tells its owner when it has come to an end by that. */
    private void change(String number, Consumer<ExportJob> what) {
        on(number, j -> {
            if (!j.isOpen()) {
                return false;
            }
            what.accept(j);
            if (j.isEnded()) {
                ended.fire(new ExportEnded(number, j.title(), j.orderedBy(), j.isReady()));
            }
            return true;
        });
    }

    /** Reads and changes the order's own row in a transaction of its own. */
    private boolean on(String number, Function<ExportJob, Boolean> change) {
        return OwnTransaction.in(transaction, () -> change.apply(repository.locked(number).orElseThrow()));
    }
}
