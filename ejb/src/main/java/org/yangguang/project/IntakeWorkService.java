package org.yangguang.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.audit.AuditTrail;
import org.yangguang.document.DocumentService;
import org.yangguang.document.Upload;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Roles;
import org.yangguang.reports.IntakeBook;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breach;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;

/**
 * The steps of an import, each a transaction of its own; called by the runner alone, in the name of whoever sent the
 * workbook. A step that was done already is not done again.
 */
@Stateless
@Audited
public class IntakeWorkService {

    private static final String AUTHOR = "阳光";
    private static final String ANSWER = "intake-answer";

    @Inject
    private IntakeRepository repository;
    @Inject
    private ProjectRepository projects;
    @Inject
    private ProposalBook book;
    @Inject
    private ProposalEntry entry;
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

    /** Rows that have no answer yet, by their position; none once the import has been stopped. */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER})
    public List<Integer> listWaiting(String number, int count) {
        ProposalIntake intake = own(number);
        return intake.isRunning() ? repository.waiting(intake, count) : List.of();
    }

    /**
     * Makes an application of a row, or notes every defect of it. Asks of the application what a submission by the form is
     * asked, but for its documents: those may follow, and the formal examination waits for them.
     */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER})
    public void importRow(String number, int position) {
        ProposalIntake intake = own(number);
        Optional<IntakeRow> found = repository.lockedRow(intake, position).filter(IntakeRow::isWaiting);
        if (found.isEmpty() || !intake.isRunning()) {
            return;
        }
        IntakeRow row = found.get();
        LocalDateTime now = LocalDateTime.now(clock);
        Call call = book.call(intake.callNumber());
        Programme programme = book.programme(call.programmeCode());
        IntakeCells cells = new IntakeCells(row.cells());
        ProposalForm form = cells.form(call.number());
        Breaches breaches = new Breaches();
        boolean known = breaches.required(cells.applicant(), IntakeColumns.APPLICANT)
                && breaches.check(identity.findOrganisation(cells.applicant())
                .filter(o -> IntakeScope.of(actor.get()).includes(o, programme.buyer())).isPresent(),
                IntakeRule.APPLICANT_IS_ONES_OWN, IntakeColumns.APPLICANT, cells.applicant());
        Optional<String> recommender = known ? book.recommender(cells.applicant()) : Optional.empty();
        List<Breach> checked = new ArrayList<>(IntakeService.found(breaches));
        checked.addAll(IntakeService.found(ProposalCheck.complete(form,
                book.measureForImport(call, programme, form, cells.applicant(), !known || recommender.isPresent(), now.toLocalDate()))));
        List<IntakeDefect> defects = new ArrayList<>(row.defects());
        Set<String> told = defects.stream().map(IntakeDefect::column).collect(Collectors.toSet());
        cells.defects(cells.misread(), checked).stream().filter(d -> !told.contains(d.column())).forEach(defects::add);
        if (!defects.isEmpty()) {
            row.refuse(defects);
            trail.subject(number, null);
            return;
        }
        String me = actor.get().userName();
        Proposal proposal = Proposal.draft(numbering.next("NG"), call, programme, cells.applicant(), me, now);
        proposal.write(form, now);
        projects.add(proposal);
        ProposalFacts facts = entry.handIn(proposal, recommender.orElseThrow(), me, now);
        row.imported(intake.organisation(), facts.applicationNumber(), call.documents());
    }

    /** A row that the system failed on, with the incident under which the cause stands in the log; tried again, then refused. */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER})
    public void failRow(String number, int position, String incident) {
        IntakeDefect defect = IntakeDefect.of(new Breach(IntakeRule.ROW_COULD_BE_SAVED, null, List.of(incident)), IntakeColumns.APPLICANT);
        repository.lockedRow(own(number), position).filter(IntakeRow::isWaiting).ifPresent(row -> row.failed(defect));
    }

    /** Copies the archive of attachments that is to be gone through; false when there is none. */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER})
    public boolean findPapers(String number, OutputStream out) {
        String archive = own(number).archive();
        if (archive != null) {
            documents.copy(archive, out);
        }
        return archive != null;
    }

    /**
     * Files an attachment with the application that its row has become; answers false for a row or a kind that there is
     * not, and for an application that is under examination already. It has the 密级 of its archive. Refuses what no paper may be (DOCUMENT-X01 to X05).
     */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER})
    public boolean filePaper(String number, PaperName name, Upload paper) {
        ProposalIntake intake = own(number);
        Optional<IntakeRow> row = repository.applied(intake, name.row()).flatMap(r -> repository.lockedRow(intake, r.position()));
        Optional<Proposal> proposal = row.flatMap(r -> projects.proposal(r.applicationNumber()))
                .filter(p -> p.facts().status() == ProjectStatus.SUBMITTED || p.isEditable());
        if (proposal.isEmpty()) {
            return false;
        }
        ProposalFacts facts = proposal.get().facts();
        documents.keep(facts.documentOwner(), facts.applicationNumber(), facts.applicant(),
                new Upload(paper.kind(), paper.fileName(), paper.content(), documents.find(intake.archive()).secrecy()));
        row.get().paperCame(paper.kind());
        return true;
    }

    /** The archive was gone through. */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER})
    public void closePapers(String number, int kept, List<String> strangers) {
        own(number).papersTaken(kept, strangers);
    }

    /** Ends an import whose rows have their answers: writes the answer into the sender's own workbook and keeps it. */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER})
    public void finishImport(String number) {
        ProposalIntake intake = own(number);
        if (!intake.isRunning() || !repository.waiting(intake, 1).isEmpty() || intake.archive() != null) {
            return;
        }
        List<IntakeBook.RowAnswer> answers = repository.rows(intake).stream().map(IntakeWorkService::answer).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (IntakeFiles.Held file = IntakeFiles.written(o -> documents.copy(intake.workbook(), o))) {
            IntakeBook.answer(file.path(), AUTHOR, answers, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        String name = IntakeWords.of("project.intake.answerName", number) + ".xlsx";
        intake.finish(documents.keep(number, null, intake.organisation(), new Upload(ANSWER, name, new ByteArrayInputStream(out.toByteArray())))
                .number(), LocalDateTime.now(clock));
        trail.subject(number, null);
    }

    private static IntakeBook.RowAnswer answer(IntakeRow row) {
        Map<String, String> comments = new LinkedHashMap<>();
        row.defects().forEach(d -> comments.merge(d.column(), IntakeWords.of(d), (one, other) -> one + "\n" + other));
        String result = row.status() == IntakeRowStatus.REFUSED
                ? IntakeWords.of("project.intake.toCorrect", comments.size())
                : IntakeWords.of("project.intake.importedAs", row.applicationNumber());
        return new IntakeBook.RowAnswer(row.position(), result, comments);
    }

    private ProposalIntake own(String number) {
        return repository.intake(number).filter(i -> i.uploadedBy().equals(actor.get().userName()))
                .orElseThrow(() -> new NotFound("intake", number));
    }
}
