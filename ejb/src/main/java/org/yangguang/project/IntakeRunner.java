package org.yangguang.project;

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
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yangguang.document.Upload;
import org.yangguang.identity.ActingAs;
import org.yangguang.shared.Lookout;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.OwnTransaction;
import org.yangguang.shared.Recorded;
import org.yangguang.shared.RuleViolation;

/**
 * Works on imports, on every node, one at a time: row after row in the sender's name, then the attachments, then the
 * answer. Where it is stands in the rows themselves; a node that is killed at it is followed by itself or, after a minute
 * of silence, by another.
 */
@Singleton
@Startup
@DependsOn("EngineProducer")
@TransactionManagement(TransactionManagementType.BEAN)
public class IntakeRunner {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeRunner.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final int ROWS_A_TIME = 25;
    private static final String NODE = System.getProperty("jboss.node.name", "node");

    @Inject
    private IntakeRepository repository;
    @Inject
    private IntakeWorkService work;
    @Inject
    private ActingAs acting;
    @Inject
    private Clock clock;
    @Resource
    private ManagedScheduledExecutorService executor;
    @Resource
    private UserTransaction transaction;

    private final Lookout lookout = new Lookout(LOG, "Imports could not be looked after");

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
        for (String number : repository.runningNumbers()) {
            if (!lookout.isStopping() && on(number, i -> i.claim(NODE, Clock.systemUTC().instant()))) {
                take(number);
            }
        }
    }

    private void take(String number) {
        String sender = repository.intake(number).orElseThrow().uploadedBy();
        try {
            acting.as(sender, () -> run(number));
        } catch (NotFound | EJBAccessException gone) {
            LOG.warn("The import {} was stopped: {} may not go on with it", number, sender);
            on(number, i -> {
                i.stop(IntakeRule.APPLICANT_IS_ONES_OWN.code(), LocalDateTime.now(clock));
                return true;
            });
        } catch (RuntimeException broken) {
            String incident = Recorded.newIncident();
            LOG.error("The import {} broke off (incident {})", number, incident, broken);
            on(number, i -> {
                i.brokeOff(incident, LocalDateTime.now(clock));
                return true;
            });
        }
    }

    private void run(String number) {
        for (List<Integer> rows = work.listWaiting(number, ROWS_A_TIME); !rows.isEmpty(); rows = work.listWaiting(number, ROWS_A_TIME)) {
            for (int row : rows) {
                if (lookout.isStopping()) {
                    return;
                }
                importRow(number, row);
            }
            sign(number);
        }
        papers(number);
        work.finishImport(number);
    }

    private void importRow(String number, int row) {
        try {
            work.importRow(number, row);
        } catch (EJBAccessException | NotFound gone) {
            throw gone;
        } catch (RuntimeException broken) {
            String incident = Recorded.newIncident();
            LOG.error("Row {} of the import {} could not be saved (incident {})", row, number, incident, broken);
            work.failRow(number, row, incident);
        }
    }

    private void sign(String number) {
        on(number, i -> {
            i.sign(Clock.systemUTC().instant());
            return true;
        });
    }

    private void papers(String number) {
        boolean[] there = new boolean[1];
        try (IntakeFiles.Held archive = IntakeFiles.written(out -> there[0] = work.findPapers(number, out))) {
            if (!there[0]) {
                return;
            }
            List<String> strangers = new ArrayList<>();
            int kept = 0;
            try (ZipFile zip = IntakeFiles.open(archive.path())) {
                for (ZipEntry paper : IntakeFiles.papers(zip)) {
                    if (lookout.isStopping()) {
                        return;
                    }
                    if (file(number, zip, paper)) {
                        kept++;
                    } else {
                        strangers.add(paper.getName());
                    }
                    if ((kept + strangers.size()) % ROWS_A_TIME == 0) {
                        sign(number);
                    }
                }
            }
            work.closePapers(number, kept, strangers);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean file(String number, ZipFile zip, ZipEntry paper) throws IOException {
        Optional<PaperName> name = PaperName.of(paper.getName());
        if (name.isEmpty()) {
            return false;
        }
        try (InputStream in = zip.getInputStream(paper)) {
            return work.filePaper(number, name.get(), new Upload(name.get().kind(), name.get().file(), in));
        } catch (RuleViolation refused) {
            // listed with those that fit no row: what it is must be looked at by its sender
            return false;
        }
    }

    /** Changes the import's own row in a transaction of its own. */
    private boolean on(String number, Predicate<ProposalIntake> change) {
        return OwnTransaction.in(transaction, () -> change.test(repository.locked(number).orElseThrow()));
    }
}
