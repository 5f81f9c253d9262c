package org.yangguang.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yangguang.audit.AuditTrail;
import org.yangguang.document.DocumentService;
import org.yangguang.document.Upload;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Roles;
import org.yangguang.reports.IntakeBook;
import org.yangguang.reports.IntakeReading;
import org.yangguang.reports.IntakeTemplate;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breach;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Slice;
import org.yangguang.shared.UniqueKey;

/**
 * Door for many applications at once: a workbook for a call goes out, comes back filled in, and its good rows become
 * applications while the sender does something else; the others come back with a comment on each bad cell.
 */
@Stateless
@Audited
public class IntakeService {

    /** Where a refusal of the workbook stands, and one of the attachments. */
    public static final String WORKBOOK_FIELD = "workbook";
    public static final String PAPERS_FIELD = "papers";
    static final String WORKBOOK = "intake-workbook";
    static final String PAPERS = "intake-papers";

    @Inject
    private IntakeRepository repository;
    @Inject
    private ProjectRepository projects;
    @Inject
    private ProposalBook book;
    @Inject
    private DocumentService documents;
    @Inject
    private IdentityService identity;
    @Inject
    private Numbering numbering;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /**
     * The workbook to fill in for a call, with the units that the caller may apply for. Refuses a caller who may apply for
     * nobody (INTAKE-X15).
     *
     * @param rows between 1 and 2,000
     */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER})
    public byte[] viewTemplate(String callNumber, int rows) {
        return IntakeBook.template(template(callNumber, UUID.randomUUID().toString().substring(24)),
                Math.min(Math.max(rows, 1), IntakeFiles.MOST_ROWS));
    }

    /**
     * A workbook already filled in, under a key of the caller's choice: sent twice, it is the same workbook. Asked by the
     * demonstration for its ready file; refuses like {@link #viewTemplate}.
     */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER})
    public byte[] viewFilled(String callNumber, String key, List<Map<String, Object>> rows) {
        return IntakeBook.filled(template(callNumber, key), rows);
    }

    private IntakeTemplate template(String callNumber, String key) {
        Call call = book.call(callNumber);
        String buyer = book.programme(call.programmeCode()).buyer();
        IntakeScope scope = IntakeScope.of(actor.get());
        List<String> applicants = identity.listOrganisations(null).stream().filter(o -> scope.includes(o, buyer))
                .map(o -> o.code() + " " + o.name()).toList();
        Breaches.ensure(!applicants.isEmpty(), IntakeRule.APPLICANT_IS_ONES_OWN, actor.get().organisationName());
        List<String> regions = projects.regions().stream().map(r -> r.view().code() + " " + r.view().name()).toList();
        CallView view = call.view(null, LocalDate.now(clock));
        return new IntakeTemplate(key, callNumber, IntakeWords.of("project.intake.sheetTitle", view.title(), callNumber),
                IntakeWords.of("project.intake.sheetNotes", view.closesOn(), call.ceiling().yuan().toPlainString()),
                IntakeWords.of("project.intake.rowKey"), IntakeWords.of("project.intake.result"),
                IntakeColumns.of(applicants, regions, view.modes()));
    }

    /**
     * Takes in a filled workbook: reads it, keeps it, and has its rows imported in the background. Answers at once.
     * Refuses what is no workbook of ours or may not come in (INTAKE-X01 to X08), a call that is closed, a workbook that is
     * just being imported (INTAKE-X09), and one in which nothing is written.
     *
     * @param papers archive of attachments named by the rows' keys; null when there is none
     */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER})
    public IntakeView startImport(Upload workbook, Upload papers) {
        LocalDateTime now = LocalDateTime.now(clock);
        try (IntakeFiles.Held file = IntakeFiles.received(workbook, IntakeFiles.WORKBOOK, IntakeRule.WORKBOOK_IS_WITHIN_SIZE, WORKBOOK_FIELD)) {
            IntakeReading reading = IntakeFiles.read(workbook, file.path(), WORKBOOK_FIELD);
            Breaches breaches = new Breaches();
            breaches.check(!reading.rows().isEmpty(), InputRule.NOTHING_ENTERED, WORKBOOK_FIELD);
            Call call = projects.call(reading.call()).orElseThrow(() -> new RuleViolation(IntakeRule.WORKBOOK_IS_A_TEMPLATE, WORKBOOK_FIELD));
            breaches.check(call.isOpenOn(now.toLocalDate()), ProjectRule.CALL_IS_OPEN, WORKBOOK_FIELD, call.opensOn(), call.closesOn());
            breaches.check(reading.key().matches("[0-9A-Za-z-]{1,40}"), IntakeRule.WORKBOOK_IS_A_TEMPLATE, WORKBOOK_FIELD);
            breaches.refuseIfAny();
            ProposalIntake intake = begin(reading, workbook.fileName(), now);
            keepRows(intake, reading);
            intake.keptAs(keep(intake, WORKBOOK, workbook, file.path(), WORKBOOK_FIELD));
            if (papers != null) {
                intake.papersCame(receive(intake, papers));
            }
            repository.flush();
            trail.subject(intake.number(), null);
            return view(intake);
        }
    }

    /**
     * Called by the page when a workbook arrives, before it is sent with its form, so that the answer stands at the chooser
     * at once. Refuses what {@link #startImport} refuses of the file itself (INTAKE-X01 to X08); keeps nothing.
     */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER})
    public void examineWorkbook(Upload workbook) {
        try (IntakeFiles.Held file = IntakeFiles.received(workbook, IntakeFiles.WORKBOOK, IntakeRule.WORKBOOK_IS_WITHIN_SIZE, WORKBOOK_FIELD)) {
            IntakeFiles.read(workbook, file.path(), WORKBOOK_FIELD);
        }
    }

    private ProposalIntake begin(IntakeReading reading, String fileName, LocalDateTime now) {
        Actor me = actor.get();
        Breaches breaches = new Breaches();
        breaches.check(!repository.isRunning(me.organisation() + ":" + reading.key()), IntakeRule.ONE_IMPORT_AT_A_TIME, WORKBOOK_FIELD);
        breaches.refuseIfAny();
        ProposalIntake intake = ProposalIntake.begin(numbering.next("DR"), reading.call(), reading.key(), fileName, me.organisation(),
                me.userName(), now);
        try {
            repository.add(intake);
            repository.flush();
        } catch (PersistenceException twice) {
            if (UniqueKey.refused(twice, "uq_intake_running")) {
                throw new RuleViolation(IntakeRule.ONE_IMPORT_AT_A_TIME, WORKBOOK_FIELD);
            }
            throw twice;
        }
        return intake;
    }

    private void keepRows(ProposalIntake intake, IntakeReading reading) {
        String organisation = intake.organisation();
        Map<String, IntakeRow> earlier = repository.importedAs(reading.rows().stream().filter(r -> r.key() != null)
                .map(r -> IntakeRow.importedKey(organisation, r.key())).toList());
        Map<String, Long> keys = reading.rows().stream().filter(r -> r.key() != null)
                .collect(Collectors.groupingBy(IntakeReading.Row::key, TreeMap::new, Collectors.counting()));
        for (IntakeReading.Row row : reading.rows()) {
            Breaches breaches = new Breaches();
            Map<String, String> cells = IntakeCells.texts(row, breaches);
            boolean keyed = IntakeCells.placed(row, reading.key(), keys.getOrDefault(row.key() == null ? "" : row.key(), 0L), breaches);
            List<IntakeDefect> defects = found(breaches).stream().map(b -> IntakeDefect.of(b, b.field())).toList();
            IntakeRow kept = IntakeRow.waiting(intake.id(), row.number(), keyed ? row.key() : null, cells, defects);
            IntakeRow known = keyed ? earlier.get(IntakeRow.importedKey(organisation, row.key())) : null;
            if (known != null) {
                kept.isKnown(known, IntakeDefect.of(new Breach(IntakeRule.ROW_STAYS_AS_IMPORTED, IntakeColumns.APPLICANT,
                        List.of(known.applicationNumber())), IntakeColumns.APPLICANT));
            }
            repository.add(kept);
        }
    }

    static List<Breach> found(Breaches breaches) {
        try {
            breaches.refuseIfAny();
            return List.of();
        } catch (RuleViolation violation) {
            return violation.breaches();
        }
    }

    private String keep(ProposalIntake intake, String kind, Upload sent, Path file, String field) {
        try (InputStream in = Files.newInputStream(file)) {
            return documents.keep(intake.number(), null, intake.organisation(), new Upload(kind, sent.fileName(), in, sent.secrecy())).number();
        } catch (RuleViolation refused) {
            throw new RuleViolation(refused.breaches().stream().map(b -> new Breach(b.rule(), field, b.args())).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String receive(ProposalIntake intake, Upload papers) {
        long megabytes = documents.viewLimit();
        try (IntakeFiles.Held file = IntakeFiles.received(papers, megabytes, IntakeRule.PAPERS_ARE_WITHIN_SIZE, PAPERS_FIELD)) {
            IntakeFiles.examinePapers(file.path(), megabytes * IntakeFiles.PAPERS_UNPACKED, PAPERS_FIELD);
            return keep(intake, PAPERS, papers, file.path(), PAPERS_FIELD);
        }
    }

    /**
     * Takes in an archive of attachments for the rows of an import that has ended, e.g. those listed as missing. Refuses
     * what is no archive or unpacks to too much (INTAKE-X18, X19), and an import that is still running (INTAKE-X09).
     */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER})
    public IntakeView addPapers(String number, Upload papers) {
        ProposalIntake intake = repository.locked(number).filter(i -> i.organisation().equals(actor.get().organisation()))
                .orElseThrow(() -> new NotFound("intake", number));
        Breaches breaches = new Breaches();
        breaches.check(!intake.isRunning(), IntakeRule.ONE_IMPORT_AT_A_TIME, PAPERS_FIELD);
        breaches.refuseIfAny();
        intake.papersCame(receive(intake, papers));
        trail.subject(number, null);
        return view(intake);
    }

    /** An import and how far it has come; for its organisation and for the department of the call. */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER})
    public IntakeView viewImport(String number) {
        return view(readable(number));
    }

    /** The imports of the actor's organisation and those for the calls of its programmes, the newest first. */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER})
    public IntakeList listImports(int first, int count) {
        IntakeScope scope = IntakeScope.of(actor.get());
        Set<String> programmes = projects.programmes().stream().filter(p -> scope.answersFor(p.buyer())).map(Programme::code)
                .collect(Collectors.toCollection(HashSet::new));
        return new IntakeList(repository.intakes(scope.organisations(), programmes, Slice.first(first), Slice.count(count, Slice.MOST)).stream()
                .map(this::view).toList(), repository.countIntakes(scope.organisations(), programmes));
    }

    /** Rows of an import in the order of the workbook; {@code status} null for all, {@code missingOnly} those that lack attachments. */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER})
    public IntakePage listRows(String number, IntakeRowStatus status, boolean missingOnly, int first, int count) {
        ProposalIntake intake = readable(number);
        return new IntakePage(repository.page(intake, status, missingOnly, Slice.first(first), Slice.count(count, Slice.MOST)).stream()
                .map(IntakeRow::view).toList(), repository.count(intake, status, missingOnly));
    }

    private ProposalIntake readable(String number) {
        ProposalIntake intake = repository.intake(number).orElseThrow(() -> new NotFound("intake", number));
        if (!mayRead(intake)) {
            throw new NotFound("intake", number);
        }
        return intake;
    }

    private boolean mayRead(ProposalIntake intake) {
        IntakeScope scope = IntakeScope.of(actor.get());
        return scope.organisations().contains(intake.organisation())
                || scope.answersFor(book.programme(book.call(intake.callNumber()).programmeCode()).buyer());
    }

    private IntakeView view(ProposalIntake intake) {
        String title = book.call(intake.callNumber()).view(null, LocalDate.now(clock)).title();
        return intake.view(title, identity.displayName(intake.uploadedBy()), repository.counts(intake), repository.missing(intake));
    }
}
