package org.yangguang.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.audit.AuditTrail;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.export.ExportProgress;
import org.yangguang.identity.Roles;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.regulation.ParameterView;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;
import org.yangguang.reports.Binder;
import org.yangguang.reports.BinderSheet;
import org.yangguang.secrecy.Posting;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Sha256;
import org.yangguang.tender.ClauseView;
import org.yangguang.tender.NoticeView;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderView;
import org.yangguang.workflow.FlowStep;
import org.yangguang.workflow.WorkflowService;

/**
 * 政府采购档案: the record of a procurement, each step with the clause that governed it, and the complete file bound into one
 * PDF with an index of pages and hashes (政府采购法第四十二条: kept at least fifteen years from the end of the procurement).
 */
@Stateless
@Audited
public class BinderService {

    private static final Set<String> STAGES = Set.of("tender", "contract", "dispute");
    /** Whose papers belong to the file: budget, procurement, contract, what suppliers ask and challenge, acceptance. */
    private static final List<String> CHAPTERS = List.of("budget", "tender", "dispute", "contract", "acceptance");
    private static final Set<String> FORMS = Set.of("budget-approval", "tender-document", "opening-record", "award-letter", "contract", "certificate");
    private static final int KEPT_YEARS = 15;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    private TenderRegisterService tenders;
    @Inject
    private ProjectService projects;
    @Inject
    private WorkflowService workflow;
    @Inject
    private RegulationService regulations;
    @Inject
    private DocumentService documents;
    @Inject
    private FormsService forms;
    @Inject
    private PrintedForms printed;
    @Inject
    private FormParts parts;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /**
     * What was done in a procurement, oldest first, each step with its clause, and the clause's figures as they were in force
     * when the plan was laid down. Called by the tender's page and GET /api/v1/tenders/{number}/timeline. Refuses an unknown
     * number (NotFound).
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUDITOR})
    public List<ProcurementStep> viewTimeline(String number) {
        TenderView tender = tenders.viewTender(number);
        Regulation law = regulations.asOf(tender.lawDate());
        Map<String, ParameterView> names = regulations.listParameters().stream().collect(Collectors.toMap(ParameterView::code, p -> p, (a, b) -> a));
        Stream<ProcurementStep> taken = workflow.listStepsOfCase(tender.applicationNumber()).stream().filter(s -> !s.current() && STAGES.contains(s.stage()))
                .map(s -> step(number, s, law, names));
        Stream<ProcurementStep> published = tenders.listNoticesOf(number).stream().map(n -> notice(n, law, names));
        return Stream.concat(taken, published).sorted(Comparator.comparing(ProcurementStep::at)).toList();
    }

    /** The file's name, for the order; called before {@link #exportBinder}. Refuses an unknown number (NotFound). */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.AUDITOR})
    public String viewBinderName(String number) {
        return "procurement-" + tenders.viewTender(number).number() + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock)) + ".pdf";
    }

    /** How many papers the binder will have; called before {@link #exportBinder}. Refuses an unknown number (NotFound). */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.AUDITOR})
    public long countPapers(String number) {
        TenderView tender = tenders.viewTender(number);
        return CHAPTERS.stream().mapToLong(chapter -> forms(tender, chapter).size() + papers(tender, chapter).size()).sum();
    }

    /**
     * Writes the binder; called by the export that makes it in the background. Leaves an entry in the audit trail. Papers that
     * are no PDF, encrypted or damaged are listed with their hash. Refuses an unknown number (NotFound).
     *
     * @param progress is told of each paper that has been fetched
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.AUDITOR})
    public void exportBinder(String number, OutputStream out, ExportProgress progress) {
        TenderView tender = tenders.viewTender(number);
        ProjectView project = projects.project(tender.applicationNumber());
        trail.subject(number, tender.projectNumber());
        List<BinderSheet.Step> steps = viewTimeline(number).stream().map(BinderService::bound).toList();
        List<Path> files = new ArrayList<>();
        try {
            List<BinderSheet.Paper> papers = new ArrayList<>();
            for (String chapter : CHAPTERS) {
                for (PrintableForm form : forms(tender, chapter)) {
                    papers.add(printed(form, chapter, files));
                    progress.done(papers.size());
                }
                for (DocumentView paper : papers(tender, chapter)) {
                    papers.add(received(paper, chapter, files));
                    progress.done(papers.size());
                }
            }
            List<BinderSheet.Line> facts = facts(project, tender, papers.size());
            Binder.write(new BinderSheet("政府采购档案", tender.title(), facts,
                    "依据《中华人民共和国政府采购法》第四十二条，采购文件从采购结束之日起至少保存十五年，不得伪造、变造、隐匿或者销毁。目录所列SHA-256为各文件收到时（系统表单为编入时）的摘要。",
                    steps, papers, tender.number(), parts.imprint(List.of(facts, papers))), out);
        } catch (IOException broken) {
            throw new UncheckedIOException(number, broken);
        } finally {
            files.forEach(BinderService::delete);
        }
    }

    private List<BinderSheet.Line> facts(ProjectView project, TenderView tender, int papers) {
        return List.of(new BinderSheet.Line("采购编号", tender.number()), new BinderSheet.Line("项目编号", tender.projectNumber()),
                new BinderSheet.Line("项目名称", project.title()), new BinderSheet.Line("采购人", tender.buyerName()),
                new BinderSheet.Line("采购代理机构", tender.agencyName()), new BinderSheet.Line("采购方式", tender.procedure().nameZh()),
                new BinderSheet.Line("采购状态", FormTexts.of("tender.status." + tender.status().word())),
                new BinderSheet.Line("保存期限", tender.awardedOn() == null ? "自采购结束之日起十五年" : "至少保存至 " + tender.awardedOn().plusYears(KEPT_YEARS)),
                new BinderSheet.Line("文件数量", papers + " 件"));
    }

    /** The product's own forms of a chapter. */
    private List<PrintableForm> forms(TenderView tender, String chapter) {
        return forms.listForms(tender.applicationNumber()).stream().filter(form -> form.stage().equals(chapter) && FORMS.contains(form.form())
                && (!chapter.equals("tender") || form.number().equals(tender.number()))).toList();
    }

    /** As it is printed today. */
    private BinderSheet.Paper printed(PrintableForm form, String chapter, List<Path> files) throws IOException {
        byte[] content = printed.print(form).content();
        Path file = temporary(files);
        Files.write(file, content);
        return new BinderSheet.Paper(FormTexts.stage(chapter), FormTexts.of("forms.form." + form.form()), form.number(), Sha256.hex(content), file);
    }

    /** The papers of a chapter; of another procurement of the project none. */
    private List<DocumentView> papers(TenderView tender, String chapter) {
        return documents.ofCase(tender.applicationNumber()).stream().filter(paper -> chapterOf(paper.owner()).equals(chapter)
                && (!paper.owner().startsWith("CG-") || (paper.owner() + "-").startsWith(tender.number() + "-"))).toList();
    }

    /** As it was received. */
    private BinderSheet.Paper received(DocumentView paper, String chapter, List<Path> files) throws IOException {
        Path file = null;
        if (paper.mediaType().equals("application/pdf")) {
            file = temporary(files);
            try (OutputStream out = Files.newOutputStream(file)) {
                documents.copy(paper.number(), out);
            }
        }
        return new BinderSheet.Paper(FormTexts.stage(chapter), paper.fileName(), paper.owner(), paper.sha256(), file);
    }

    private static String chapterOf(String owner) {
        return owner.matches("(XW|ZY|TS)-.*") ? "dispute" : PaperStage.of(owner);
    }

    private static Path temporary(List<Path> files) throws IOException {
        Path file = Files.createTempFile("binder", ".pdf");
        files.add(file);
        return file;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }

    private ProcurementStep step(String number, FlowStep step, Regulation law, Map<String, ParameterView> names) {
        ClauseView clause = tenders.findClause(number, step.task()).orElse(null);
        return new ProcurementStep(step.at(), step.stage(), step.task(), null, null, null, step.person(), step.outcome(), clause == null ? null : clause.article(), clause == null ? List.of() : figures(clause.parameters(), law, names));
    }

    private static ProcurementStep notice(NoticeView notice, Regulation law, Map<String, ParameterView> names) {
        String clause = switch (notice.kind()) {
            case "tender" -> "财政部令第87号第十六条；财政部令第101号第八条";
            case "clarification" -> "《政府采购法实施条例》第三十一条；财政部令第87号第二十七条";
            case "termination" -> "财政部令第87号第二十九条；财政部令第74号第二十三条";
            default -> "《政府采购法实施条例》第四十三条；财政部令第101号第八条";
        };
        String figure = switch (notice.kind()) {
            case "tender" -> "TEN-01.announcement";
            case "clarification" -> "TEN-04.clarification";
            default -> "AWD-01.notice";
        };
        return new ProcurementStep(notice.publishedAt(), "tender", "notice", notice.kind(), notice.number(), notice.posting(), null, null, clause,
                figures(List.of(figure), law, names));
    }

    private static List<ProcurementStep.Figure> figures(List<String> codes, Regulation law, Map<String, ParameterView> names) {
        // a figure that the law had not set yet on that day governed nothing
        return codes.stream().map(law.parameters()::get).filter(Objects::nonNull)
                .map(p -> new ProcurementStep.Figure(p.code(), names.get(p.code()).nameZh(), names.get(p.code()).nameEn(), p.amount(), p.unit(), p.effectiveFrom()))
                .toList();
    }

    private static String first(Posting posting) {
        return posting == null ? "" : "（先于 " + MINUTE.format(posting.publishedAt()) + " 在" + posting.outlet() + "发布：" + posting.reference() + "）";
    }

    private static BinderSheet.Step bound(ProcurementStep step) {
        String name = step.notice() == null ? FormTexts.task(step.stage(), step.task()) : FormTexts.of("tender.notice." + step.notice()) + first(step.posting());
        return new BinderSheet.Step(step.at(), name, step.person(), FormTexts.outcome(step.stage(), step.outcome()), step.clause(), step.figures().stream()
                .map(f -> f.nameZh() + " " + f.amount().stripTrailingZeros().toPlainString() + FormTexts.of("regulation.unit." + f.unit()) + "（自 " + f.since() + "）")
                .collect(Collectors.joining("；")));
    }
}
