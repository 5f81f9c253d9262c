package org.yangguang.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.audit.AuditService;
import org.yangguang.audit.AuditView;
import org.yangguang.document.DocumentView;
import org.yangguang.identity.Roles;
import org.yangguang.reporting.DossierTask;
import org.yangguang.reporting.DossierView;
import org.yangguang.reporting.FormsService;
import org.yangguang.reporting.Instalment;
import org.yangguang.reporting.PrintableForm;
import org.yangguang.reporting.ReportingService;
import org.yangguang.reporting.StageState;
import org.yangguang.tender.PurchaseView;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.web.shell.Formats;
import org.yangguang.web.shell.Texts;
import org.yangguang.web.workflow.TaskLinks;
import org.yangguang.workflow.FlowStep;
import org.yangguang.workflow.Position.ProcessPosition;
import org.yangguang.workflow.ProjectMode;

/** Everything about one project on one page; {@code dossier.xhtml?number=XM-…} or SB-…. Read once for each request. */
@Named
@RequestScoped
public class Dossier {

    private static final int MOST_EVENTS = 40;
    private static final int MOST_ENTRIES = 50;

    /** One step of the bar as {@code yg:stageBar} draws it. */
    public record Step(String word, String state, String note) {
    }

    /** The papers of one stage. */
    public record Papers(String word, List<DocumentView> documents) {
    }

    private static final List<String> READ_EXPERTS = List.of(Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUDITOR);

    @Inject
    private ReportingService reporting;

    @Inject
    private FormsService forms;

    @Inject
    private AuditService audit;

    @Inject
    private TenderRegisterService tenders;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    private DossierView view;
    private List<PrintableForm> printable;
    private List<List<Instalment>> instalments;

    public DossierView getView() {
        if (view == null) {
            String number = request.getParameter("number");
            view = reporting.viewDossier(number == null ? "" : number);
        }
        return view;
    }

    /** Number of the purchase by quotations, for those who may see its experts; null where there is none. */
    public String getPurchase() {
        return getView().project().mode() != ProjectMode.QUOTATION || READ_EXPERTS.stream().noneMatch(request::isUserInRole) ? null
                : tenders.findPurchase(view.project().applicationNumber()).map(PurchaseView::number).orElse(null);
    }

    public List<Step> getSteps() {
        return getView().stages().stream().map(s -> new Step(s.word(), s.state(), note(s))).toList();
    }

    private String note(StageState stage) {
        return switch (stage.state()) {
            case "done" -> formats.date(stage.until() == null ? stage.since() : stage.until());
            case "current", "partly" -> stage.runs() > 1 ? texts.of("reporting.runs", stage.ended(), stage.runs())
                    : texts.of("reporting.since", stage.since());
            case "left-out" -> texts.get("shell.stageState.left-out");
            default -> "";
        };
    }

    /** The tasks that the actor holds first: the first of them is what the head's button opens. */
    public DossierTask getMine() {
        return getView().open().stream().filter(task -> task.opens() != null).findFirst().orElse(null);
    }

    /** The page of an open task. */
    public String page(DossierTask task) {
        return request.getContextPath() + TaskLinks.path(task.opens());
    }

    public List<Papers> getPapers() {
        List<Papers> papers = new ArrayList<>();
        for (Map.Entry<String, List<DocumentView>> stage : getView().documents().entrySet()) {
            papers.add(new Papers(stage.getKey(), stage.getValue()));
        }
        return papers;
    }

    public int getPaperCount() {
        return getView().documents().values().stream().mapToInt(List::size).sum();
    }

    /** A strip of instalments for each signed contract. */
    public List<List<Instalment>> getInstalments() {
        if (instalments == null) {
            instalments = getView().listInstalments();
        }
        return instalments;
    }

    public String tint(Instalment part) {
        return switch (part.state()) {
            case "paid" -> "ok";
            case "due" -> "warn";
            case "ahead" -> "";
            default -> "info";
        };
    }

    /** What can be printed of this project. */
    public List<PrintableForm> getForms() {
        if (printable == null) {
            printable = forms.listForms(getView().project().applicationNumber());
        }
        return printable;
    }

    /** The download of a form. */
    public String address(PrintableForm form) {
        return request.getContextPath() + "/app/forms/" + form.form() + "?number=" + form.number() + "&stage=" + form.stage()
                + (form.lot() == null ? "" : "&lot=" + form.lot());
    }

    /** The name of a form; an approval form is told apart by its stage. */
    public String name(PrintableForm form) {
        String name = texts.get("forms.form." + form.form());
        return form.form().equals("approval") ? texts.of("forms.ofStage", texts.get("forms.stage." + form.stage()), name) : name;
    }

    /** 大事记: finished steps, newest first. */
    public List<FlowStep> getEvents() {
        List<FlowStep> done = new ArrayList<>(getView().flow().stream().filter(step -> !step.current()).toList());
        Collections.reverse(done);
        return done.size() > MOST_EVENTS ? done.subList(0, MOST_EVENTS) : done;
    }

    public List<ProcessPosition> getProcesses() {
        return getView().processes();
    }

    /** The run that is drawn: the one asked for, else the last one still open, else the lifecycle. */
    public ProcessPosition getDrawn() {
        String wanted = request.getParameter("run");
        List<ProcessPosition> runs = getProcesses();
        return runs.stream().filter(r -> r.instance().equals(wanted)).findFirst()
                .or(() -> runs.stream().filter(r -> !r.ended() && !r.process().equals("lifecycle")).reduce((a, b) -> b))
                .or(() -> runs.stream().findFirst()).orElse(null);
    }

    /** Blank-separated for the drawing. */
    public String ids(Collection<String> nodes) {
        return String.join(" ", nodes);
    }

    /** The nodes of the drawn run in words: its tasks; what people do not do is left out. */
    public String names(Collection<String> nodes) {
        String stage = "lifecycle".equals(getDrawn().stage()) ? "project" : getDrawn().stage();
        String names = nodes.stream().map(node -> stage + "." + node).filter(texts::has).map(texts::get)
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? texts.get("reporting.drawing.none") : names;
    }

    /** The trail of the project, newest first, without arguments and states. */
    public List<AuditView> getTrail() {
        String number = getView().project().number();
        return audit.listOf(number == null ? getView().project().applicationNumber() : number, MOST_ENTRIES);
    }

    /** The label of an open task, also of one that the actor does not hold. */
    public String label(String stage, String task) {
        return texts.get(("lifecycle".equals(stage) ? "project" : stage) + "." + task);
    }

    /** An outcome of the trail in words. */
    public String result(String word) {
        String key = "audit.outcome." + word;
        return word == null ? "" : texts.has(key) ? texts.get(key) : word;
    }
}
