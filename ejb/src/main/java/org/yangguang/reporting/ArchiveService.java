package org.yangguang.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditKey;
import org.yangguang.audit.AuditService;
import org.yangguang.audit.AuditSlice;
import org.yangguang.audit.AuditTrail;
import org.yangguang.audit.AuditView;
import org.yangguang.contract.ContractFilter;
import org.yangguang.contract.ContractService;
import org.yangguang.cost.CostService;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.export.ExportProgress;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.payment.PaymentService;
import org.yangguang.performance.PerformanceService;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.reports.Ledgers;
import org.yangguang.reports.ProjectRecord;
import org.yangguang.resolution.ResolutionService;
import org.yangguang.selection.ListService;
import org.yangguang.selection.ListStatus;
import org.yangguang.selection.RankingService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Sha256;
import org.yangguang.workflow.FlowStep;
import org.yangguang.workflow.WorkflowService;

/**
 * 项目全卷: a project with everything, for the auditor to take away. A ZIP of the documents as they were received, those of
 * the ranking, the list and the decisions taken outside as well, the forms as they are printed today, one workbook, and
 * manifest.sha256, which {@code sha256sum -c} checks: a document that has changed since does not pass.
 */
@Stateless
@Audited
public class ArchiveService {

    static final String MANIFEST = "manifest.sha256";
    private static final String WORKBOOK = "project.xlsx";

    @Inject
    private LedgerRows rows;
    @Inject
    private ArchiveRows stages;
    @Inject
    private FormParts parts;
    @Inject
    private FormIndex index;
    @Inject
    private PrintedForms printed;
    @Inject
    private RankingService rankings;
    @Inject
    private ListService lists;
    @Inject
    private ResolutionService resolutions;
    @Inject
    private ProjectService projects;
    @Inject
    private ContractService contracts;
    @Inject
    private CostService costs;
    @Inject
    private PaymentService payments;
    @Inject
    private PerformanceService performance;
    @Inject
    private WorkflowService workflow;
    @Inject
    private DocumentService documents;
    @Inject
    private AuditService audit;
    @Inject
    private AuditTrail trail;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** The file's name, for the head of the download; called before {@link #exportProject}. Refuses a draft or unknown number (NotFound). */
    @RolesAllowed(Roles.AUDITOR)
    public String viewArchiveName(String number) {
        return "project-" + project(number).knownAs() + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock)) + ".zip";
    }

    /** How many files the ZIP will have; called before {@link #exportProject}. Refuses a draft or unknown number (NotFound). */
    @RolesAllowed(Roles.AUDITOR)
    public long countFiles(String number) {
        ProjectView project = project(number);
        return papers(project).size() + forms(project).size() + 1L;
    }

    /**
     * Writes the ZIP; called by the dossier's button and GET /api/v1/projects/{number}/archive. Leaves an entry in the
     * audit trail. Refuses a draft or unknown number (NotFound). One mebibyte of a document or one form is in memory at a
     * time; the workbook, which lists them with their hashes, and the manifest come last.
     *
     * @param number   application or project number
     * @param progress is told of each file that is in it
     */
    @RolesAllowed(Roles.AUDITOR)
    public void exportProject(String number, OutputStream out, ExportProgress progress) {
        ProjectView project = project(number);
        trail.subject(project.applicationNumber(), project.number());
        List<ProjectRecord.Paper> files = new ArrayList<>();
        try {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (DocumentView paper : papers(project)) {
                String path = String.format("documents/%s/%s/%03d-%s", folder(paper.owner()), paper.owner(), files.size() + 1, safe(paper.fileName()));
                zip.putNextEntry(new ZipEntry(path));
                documents.copy(paper.number(), zip);
                zip.closeEntry();
                files.add(new ProjectRecord.Paper(path, paper.owner(), paper.fileName(), paper.length(), paper.uploadedByName(), paper.uploadedAt(), paper.sha256()));
                progress.done(files.size());
            }
            for (PrintableForm form : forms(project)) {
                PrintedPaper paper = printed.print(form);
                String path = String.format("forms/%s/%03d-%s", form.stage(), files.size() + 1, safe(paper.fileName()));
                entry(zip, path, paper.content());
                files.add(new ProjectRecord.Paper(path, form.number(), FormTexts.of("forms.form." + form.form()) + "（系统打印）", paper.content().length,
                        actor.get().displayName(), LocalDateTime.now(clock), Sha256.hex(paper.content())));
                progress.done(files.size());
            }
            byte[] workbook = Ledgers.projectRecord(record(project, files), parts.imprint(List.of(project, files)));
            entry(zip, WORKBOOK, workbook);
            StringBuilder manifest = new StringBuilder(line(Sha256.hex(workbook), WORKBOOK));
            files.forEach(file -> manifest.append(line(file.sha256(), file.path())));
            entry(zip, MANIFEST, manifest.toString().getBytes(StandardCharsets.UTF_8));
            zip.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(number, broken);
        }
        progress.done(files.size() + 1L);
    }

    private ProjectView project(String number) {
        ProjectView project = projects.viewProject(number);
        if (project.applicationNumber() == null) {
            throw new NotFound("project", number);
        }
        return project;
    }

    /** The project's own documents, the letter of the ranking in which it was forwarded, the scans of what was decided outside. */
    private List<DocumentView> papers(ProjectView project) {
        Map<String, DocumentView> papers = new LinkedHashMap<>();
        Stream.of(documents.ofCase(project.applicationNumber()).stream(),
                        rankings.findNumberOf(project.applicationNumber()).stream().flatMap(ranking -> documents.of(ranking).stream()),
                        Stream.concat(Stream.of(project.applicationNumber()), lists.findNumberOf(project.applicationNumber()).stream())
                                .flatMap(decided -> resolutions.listOfProject(decided).stream()).flatMap(decided -> decided.papers().stream()))
                .flatMap(each -> each).forEach(paper -> papers.putIfAbsent(paper.number(), paper));
        return List.copyOf(papers.values());
    }

    /** The forms of all stages, and those of the list by which it was decided. */
    private List<PrintableForm> forms(ProjectView project) {
        List<PrintableForm> forms = new ArrayList<>();
        lists.findNumberOf(project.applicationNumber()).map(lists::viewList).ifPresent(list -> {
            forms.add(new PrintableForm("list", list.number(), "selection", null));
            if (list.status() == ListStatus.ISSUED) {
                forms.add(new PrintableForm("list-notice", list.number(), "selection", null));
            }
        });
        forms.addAll(index.of(project));
        return forms;
    }

    private static String folder(String owner) {
        return owner.startsWith("TJ-") ? "selection" : owner.startsWith("WB-") ? "resolution" : PaperStage.of(owner);
    }

    static String safe(String fileName) {
        return fileName.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]", "_");
    }

    private ProjectRecord record(ProjectView project, List<ProjectRecord.Paper> files) {
        String number = project.number();
        return new ProjectRecord(List.of(rows.project(project)), rows.budget(project), stages.appraisal(project), stages.offers(project),
                number == null ? List.of() : EveryPage.of((first, count) -> contracts.register(ContractFilter.ofProject(number), first, count)).stream().map(rows::contract).toList(),
                stages.milestones(project),
                number == null ? List.of() : costs.listOfProject(number).stream().map(rows::cost).toList(),
                number == null ? List.of() : payments.listOfProject(number).stream().map(rows::payment).toList(),
                performance.findReview(project.applicationNumber()).map(r -> rows.performance(r, project.applicantName())).stream().toList(),
                stages.acceptance(project), steps(project), traces(project), files);
    }

    /** What was said on the project's records, and on the list by which it was decided; experts' marks are not among it. */
    private List<ProjectRecord.Step> steps(ProjectView project) {
        return Stream.concat(workflow.listStepsOfCase(project.applicationNumber()).stream(), lists.findNumberOf(project.applicationNumber()).stream()
                        .flatMap(list -> workflow.listSteps(list).stream()).filter(s -> SelectionForms.SIGNED.contains(s.task())))
                .filter(s -> !s.current()).sorted(Comparator.comparing(FlowStep::at)).map(s -> new ProjectRecord.Step(s.at(), FormTexts.stage(s.stage()),
                        FormTexts.task(s.stage(), s.task()), s.person(), s.onBehalfOf(), FormTexts.outcome(s.stage(), s.outcome()), s.opinion())).toList();
    }

    /** The trail of the project under both of its numbers, oldest first. */
    private List<ProjectRecord.Trace> traces(ProjectView project) {
        Map<Long, AuditView> entries = new LinkedHashMap<>();
        Stream.of(project.applicationNumber(), project.number()).filter(n -> n != null).forEach(n -> {
            AuditKey after = null;
            do {
                AuditSlice page = audit.find(AuditFilter.of(n), after, EveryPage.ROWS);
                page.entries().forEach(e -> entries.put(e.entry(), e));
                after = page.next();
            } while (after != null);
        });
        return entries.values().stream().sorted(Comparator.comparing(AuditView::at).thenComparing(AuditView::entry)).map(e -> new ProjectRecord.Trace(e.at(), e.displayName(),
                e.role(), FormTexts.action(e.action()), e.subject(), FormTexts.of("audit.outcome." + e.outcome()), e.ruleCodes(),
                LedgerRows.yuan(e.amount()))).toList();
    }

    private static String line(String sha256, String path) {
        return sha256 + "  " + path + "\n";
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
