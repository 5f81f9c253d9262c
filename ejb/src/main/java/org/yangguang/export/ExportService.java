package org.yangguang.export;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.CurrentActor;
import org.yangguang.shared.Audited;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.KeptJson;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Sha256;

/**
 * The door of large files: whoever may read something may order it as a file, and fetches only what was ordered in the own
 * name. What may be read is decided by the doors that the sources ask, at the order and again when it is made.
 */
@Stateless
@Audited
public class ExportService {

    /** The most rows that one file holds; a sheet of Excel ends at 1,048,576. */
    public static final long MOST_ROWS = 1_000_000;

    /** The most rows that are given at once, while the page waits; more are ordered. */
    public static final long MOST_AT_ONCE = 2_000;

    /** The most finished files of one person, with those that are being made: each may have a million rows. */
    public static final int MOST_KEPT = 10;

    private static final int OPEN = 3;
    private static final int LISTED = 50;

    @Inject
    private ExportRepository repository;
    @Inject
    @Any
    private Instance<ExportSource> sources;
    @Inject
    private Numbering numbering;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /**
     * Orders a file; called by the pages' export buttons and POST /api/v1/exports. Who orders the same once more while it
     * is being made is given the order that there is. Refuses an unknown kind (INPUT-X11), what the actor may not read, as
     * the doors do, more than a million rows (EXPORT-X02), a fourth order while three are being made
     * (EXPORT-X01), and an eleventh while ten are kept or being made (EXPORT-X07).
     */
    @PermitAll
    public ExportView orderExport(ExportOrder order) {
        ExportSource source = source(order.kind());
        ExportPlan plan = source.plan(order);
        String userName = actor.get().userName();
        String asked = KeptJson.write(order.asked());
        String key = Sha256.hex(userName + "\n" + order.kind() + "\n" + asked);
        // whoever orders at the same moment in the same name waits here, and then finds what the first has ordered
        String number = numbering.next("DC");
        Optional<ExportJob> running = repository.running(key);
        if (running.isPresent()) {
            return running.get().view();
        }
        if (plan.rows() > MOST_ROWS) {
            throw new RuleViolation(ExportRule.FITS_A_WORKBOOK, null, plan.rows(), MOST_ROWS);
        }
        if (repository.countOpen(userName) >= OPEN) {
            throw new RuleViolation(ExportRule.FEW_AT_ONCE, null, OPEN);
        }
        if (repository.countKept(userName) >= MOST_KEPT) {
            throw new RuleViolation(ExportRule.FEW_ARE_KEPT, null, MOST_KEPT);
        }
        ExportJob job = new ExportJob(number, order.kind(), asked, key, plan, userName, LocalDateTime.now(clock));
        repository.add(job);
        repository.flush();
        trail.subject(number, null);
        trail.change(null, job.view());
        return job.view();
    }

    /** What an order would give, and how many rows; called by the buttons, which give small files at once. Refuses as {@link #orderExport}. */
    @PermitAll
    public ExportPlan viewPlan(ExportOrder order) {
        return source(order.kind()).plan(order);
    }

    /**
     * Writes a short file at once; called by the buttons of the lists and GET /api/v1/registers/{list}/workbook. Refuses as
     * {@link #orderExport}, what has more than two thousand rows (EXPORT-X05), and a kind that is only ordered (INPUT-X11).
     */
    @PermitAll
    public void findAtOnce(ExportOrder order, OutputStream out) {
        ExportSource source = source(order.kind());
        if (!source.isGivenAtOnce()) {
            throw new RuleViolation(InputRule.UNKNOWN_CHOICE, "kind", order.kind());
        }
        long rows = source.plan(order).rows();
        if (rows > MOST_AT_ONCE) {
            throw new RuleViolation(ExportRule.IS_SHORT, null, rows, MOST_AT_ONCE);
        }
        try {
            source.write(order, out, written -> { });
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The actor's own orders, the newest first; called by their page and GET /api/v1/exports. */
    @PermitAll
    public List<ExportView> listExports() {
        return repository.jobs(actor.get().userName(), LISTED).stream().map(ExportJob::view).toList();
    }

    /** One of the own orders and how far it is; called by GET /api/v1/exports/{number}. Another's is NotFound. */
    @PermitAll
    public ExportView viewExport(String number) {
        return own(number).view();
    }

    /** Copies a file, one mebibyte in memory at a time. Refuses one that is not ready or no longer there (EXPORT-X03); another's is NotFound. */
    @PermitAll
    public void findContent(String number, OutputStream out) {
        ExportJob job = own(number);
        job.ensureReady();
        try {
            for (Long part : repository.parts(job.id())) {
                out.write(repository.bytes(part));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(number, gone);
        }
    }

    /** The media type of a file that can be fetched; called before {@link #findContent}. Refuses as that. */
    @PermitAll
    public String findMediaType(String number) {
        ExportJob job = own(number);
        job.ensureReady();
        return job.mediaType();
    }

    /** Removes a file, or gives up one that is still being made; called by the page and DELETE /api/v1/exports/{number}. Another's is NotFound. */
    @PermitAll
    public void removeExport(String number) {
        own(number);
        ExportJob job = repository.locked(number).orElseThrow(() -> new NotFound("export", number));
        repository.removeParts(job.id());
        job.removed(LocalDateTime.now(clock));
        trail.subject(number, null);
    }

    private ExportJob own(String number) {
        return repository.job(number).filter(j -> j.orderedBy().equals(actor.get().userName())).orElseThrow(() -> new NotFound("export", number));
    }

    private ExportSource source(String kind) {
        return sources.stream().filter(s -> s.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new RuleViolation(InputRule.UNKNOWN_CHOICE, "kind", String.valueOf(kind)));
    }
}
