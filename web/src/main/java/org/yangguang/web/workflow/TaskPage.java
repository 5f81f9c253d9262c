package org.yangguang.web.workflow;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.document.Upload;
import org.yangguang.identity.UserView;
import org.yangguang.shared.NotFound;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Texts;
import org.yangguang.web.shell.Uploads;
import org.yangguang.workflow.AskCosign;
import org.yangguang.workflow.CosignView;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.TaskDetail;
import org.yangguang.workflow.TransferTask;
import org.yangguang.workflow.WorkflowService;

/**
 * What every task's page has besides the stage's own facts and inputs: the task behind {@code ?task=}, marked as opened;
 * opinion and phrases; papers; the steps so far; co-signature and transfer. A subclass is
 * {@code @Named @ViewScoped}, loads its facts in {@link #load()}, and has one action per outcome, each of which calls its
 * service and ends with {@code return done();}. Nothing is ever caught: what a service refuses, the exception handler
 * shows at the field and the page stays as it was typed. A task that was completed meanwhile, or is of others, never
 * shows its page: the visitor is told so, by whom if known.
 */
public abstract class TaskPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STANDARD_PHRASES = 4;

    @Inject
    private WorkflowService workflow;

    @Inject
    private DocumentService documents;

    @Inject
    private Texts texts;

    @Inject
    private Messages messages;

    @Inject
    private TaskLinks links;

    @Inject
    private HttpServletRequest request;

    private TaskDetail detail;
    private String opinion;
    private List<String> phrases;
    private final Uploads uploads = new Uploads();
    private String transferTo;
    private String transferReason;
    private String cosignOf;
    private String cosignQuestion;

    /** One step as the page prints it. */
    public record Step(String task, String person, String onBehalfOf, String outcome, String kind, String opinion, LocalDateTime at, boolean current)
            implements Serializable {
    }

    @PostConstruct
    void begin() {
        String id = request.getParameter("task");
        if (id == null || id.isBlank()) {
            throw new NotFound("task", "");
        }
        // in the inbox's pane a task is looked at; it counts as opened when its page is, or when it is done
        detail = request.getParameter("pane") == null ? workflow.openTask(id) : workflow.viewTask(id);
        uploads.ownedBy(detail.task().subject());
        if (!TaskLinks.path(detail.task()).startsWith(request.getServletPath() + "?")) {
            throw new NotFound("task", id);
        }
        load();
    }

    /** Reads what the page shows, by {@code getTask().subject()}; called once when the page is opened. */
    protected abstract void load();

    /** The way out after an action: says that it is done and goes back to the inbox, where the list stands as it was left. */
    protected String done() {
        messages.done("workflow.done", links.label(getTask()), getTask().title());
        return "/app/inbox.xhtml?faces-redirect=true";
    }

    /**
     * Attaches the files chosen on the page to the record, before the service is called. The same file twice is one paper,
     * so sending again after a refusal is harmless.
     */
    protected void attachFiles(String owner) {
        for (Upload upload : uploads.take()) {
            documents.attach(owner, upload);
        }
    }

    public OpenTask getTask() {
        return detail.task();
    }

    public TaskDetail getDetail() {
        return detail;
    }

    public String getTaskLabel() {
        return links.label(detail.task());
    }

    /** Whether the template draws the opinion box; overridden by pages of tasks that ask for none. */
    public boolean isOpinionAsked() {
        return true;
    }

    /** Whether the task is refused without an opinion; overridden by pages of tasks that take a remark but need none. */
    public boolean isOpinionRequired() {
        return true;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    /** The person's own phrases, then the common ones. */
    public List<String> getPhrases() {
        if (phrases == null) {
            List<String> all = new ArrayList<>(workflow.listPhrases());
            for (int i = 1; i <= STANDARD_PHRASES; i++) {
                all.add(texts.get("workflow.phrase." + i));
            }
            phrases = List.copyOf(all);
        }
        return phrases;
    }

    public List<Step> getFlow() {
        return detail.flow().stream().map(s -> new Step(links.stepLabel(s), s.person(), s.onBehalfOf(),
                s.current() ? texts.get("workflow.current") : links.outcome(s.stage(), s.outcome()), s.current() ? "info" : links.tint(s.outcome()),
                s.opinion(), s.at(), s.current())).toList();
    }

    /** Papers of the task's record. */
    public List<DocumentView> getDocuments() {
        return papers(documents, getTask());
    }

    /** While a proposal is examined, its papers are all that the case has; those of the draft bear the draft's number. */
    static List<DocumentView> papers(DocumentService documents, OpenTask task) {
        return task.stage().equals("project") ? documents.ofCase(task.applicationNumber()) : documents.of(task.subject());
    }

    public Uploads getUploads() {
        return uploads;
    }

    // 会签 and 转办

    public List<CosignView> getCosigns() {
        return detail.cosigns();
    }

    public boolean isCosigning() {
        return detail.cosigns().stream().anyMatch(CosignView::open);
    }

    public List<UserView> getColleagues() {
        return detail.mayTransferTo();
    }

    /** Everyone who may be asked, for the choice in the dialog. */
    public List<UserView> getCosigners() {
        return workflow.listCosigners(null);
    }

    public String transfer() {
        workflow.transfer(getTask().id(), new TransferTask(transferTo, transferReason));
        messages.done("workflow.transferred", getTaskLabel(), getTask().title());
        return "/app/inbox.xhtml?faces-redirect=true";
    }

    /** The page stays: what has been typed is not lost while the answer is awaited. */
    public void askCosign() {
        workflow.askCosign(getTask().id(), new AskCosign(cosignOf, cosignQuestion));
        detail = workflow.viewTask(getTask().id());
        cosignOf = null;
        cosignQuestion = null;
        messages.done("workflow.cosignAsked");
    }

    public String getTransferTo() {
        return transferTo;
    }

    public void setTransferTo(String transferTo) {
        this.transferTo = transferTo;
    }

    public String getTransferReason() {
        return transferReason;
    }

    public void setTransferReason(String transferReason) {
        this.transferReason = transferReason;
    }

    public String getCosignOf() {
        return cosignOf;
    }

    public void setCosignOf(String cosignOf) {
        this.cosignOf = cosignOf;
    }

    public String getCosignQuestion() {
        return cosignQuestion;
    }

    public void setCosignQuestion(String cosignQuestion) {
        this.cosignQuestion = cosignQuestion;
    }
}
