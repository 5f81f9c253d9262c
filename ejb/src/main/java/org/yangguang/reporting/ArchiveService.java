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
import org.yangguang.identity.Roles;
import org.yangguang.payment.PaymentService;
import org.yangguang.performance.PerformanceService;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.reports.Ledgers;
import org.yangguang.reports.ProjectRecord;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Sha256;
import org.yangguang.workflow.WorkflowService;

/**
 * 项目全卷: a project with everything, for the auditor to take away. A ZIP of one workbook, the documents as they were
 * received, and manifest.sha256, which {@code sha256sum -c} checks: a document that has changed since does not pass.
 */
@Stateless
@Audited
public class ArchiveService {

    static final String MANIFEST = "manifest.sha256";
    private static final String WORKBOOK = "project.xlsx";

    @Inject
    private LedgerRows rows;
    @Inject
    private FormParts parts;
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
    private Clock clock;

    /** The file's name, for the head of the download; called before {@link #exportProject}. Refuses a draft or unknown number (NotFound). */
    @RolesAllowed(Roles.AUDITOR)
    public String viewArchiveName(String number) {
        return "project-" + project(number).knownAs() + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock)) + ".zip";
    }

    /** How many files the ZIP will have; called before {@link #exportProject}. Refuses a draft or unknown number (NotFound). */
    @RolesAllowed(Roles.AUDITOR)
    public long countFiles(String number) {
        return papers(project(number)).size() + 1L;
    }

    /**
     * Writes the ZIP; called by the dossier's button and GET /api/v1/projects/{number}/archive. Leaves an entry in the
     * audit trail. Refuses a draft or unknown number (NotFound). One mebibyte of a document is in memory at a time.
     *
     * @param number   application or project number
     * @param progress is told of each file that is in it
     */
    @RolesAllowed(Roles.AUDITOR)
    public void exportProject(String number, OutputStream out, ExportProgress progress) {
        ProjectView project = project(number);
        trail.subject(project.applicationNumber(), project.number());
        Map<String, DocumentView> papers = papers(project);
        byte[] workbook = Ledgers.projectRecord(record(project, papers), parts.imprint(List.of(project, papers)));
        StringBuilder manifest = new StringBuilder(line(Sha256.hex(workbook), WORKBOOK));
        papers.forEach((path, paper) -> manifest.append(line(paper.sha256(), path)));
        try {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            entry(zip, MANIFEST, manifest.toString().getBytes(StandardCharsets.UTF_8));
            entry(zip, WORKBOOK, workbook);
            long done = 1;
            progress.done(done);
            for (Map.Entry<String, DocumentView> paper : papers.entrySet()) {
                zip.putNextEntry(new ZipEntry(paper.getKey()));
                documents.copy(paper.getValue().number(), zip);
                zip.closeEntry();
                progress.done(++done);
            }
            zip.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(number, broken);
        }
    }

    private ProjectView project(String number) {
        ProjectView project = projects.viewProject(number);
        if (project.applicationNumber() == null) {
            throw new NotFound("project", number);
        }
        return project;
    }

    /** The documents by the path that they get: stage, record, a running number, the name without what a file system may refuse. */
    private Map<String, DocumentView> papers(ProjectView project) {
        Map<String, DocumentView> papers = new LinkedHashMap<>();
        documents.ofCase(project.applicationNumber()).forEach(paper -> papers.put(String.format("documents/%s/%s/%03d-%s",
                PaperStage.of(paper.owner()), paper.owner(), papers.size() + 1, safe(paper.fileName())), paper));
        return papers;
    }

    static String safe(String fileName) {
        return fileName.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]", "_");
    }

    private ProjectRecord record(ProjectView project, Map<String, DocumentView> papers) {
        String number = project.number();
        List<ProjectRecord.Paper> files = new ArrayList<>();
        papers.forEach((path, p) -> files.add(new ProjectRecord.Paper(path, p.owner(), p.fileName(), p.length(), p.uploadedByName(), p.uploadedAt(), p.sha256())));
        return new ProjectRecord(List.of(rows.project(project)), rows.budget(project),
                number == null ? List.of() : EveryPage.of((first, count) -> contracts.register(ContractFilter.ofProject(number), first, count)).stream().map(rows::contract).toList(),
                number == null ? List.of() : costs.listOfProject(number).stream().map(rows::cost).toList(),
                number == null ? List.of() : payments.listOfProject(number).stream().map(rows::payment).toList(),
                performance.findReview(project.applicationNumber()).map(r -> rows.performance(r, project.applicantName())).stream().toList(),
                workflow.listStepsOfCase(project.applicationNumber()).stream().filter(s -> !s.current()).map(s -> new ProjectRecord.Step(s.at(),
                        FormTexts.stage(s.stage()), FormTexts.task(s.stage(), s.task()),
                        s.person(), s.onBehalfOf(), FormTexts.outcome(s.stage(), s.outcome()), s.opinion())).toList(),
                traces(project), files);
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
