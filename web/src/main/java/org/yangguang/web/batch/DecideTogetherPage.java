package org.yangguang.web.batch;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.batch.BatchService;
import org.yangguang.batch.BatchSheet;
import org.yangguang.batch.BatchView;
import org.yangguang.batch.DecideTogether;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Texts;
import org.yangguang.web.workflow.InboxMemory;
import org.yangguang.web.workflow.TaskLinks;
import org.yangguang.workflow.WorkflowService;

/** Page app/batch/decide.xhtml: the tasks ticked in the inbox on one sheet, one opinion and one outcome for all. */
@Named("decideTogether")
@ViewScoped
public class DecideTogetherPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STANDARD_PHRASES = 4;

    @Inject
    private BatchService batches;
    @Inject
    private WorkflowService workflow;
    @Inject
    private InboxMemory inbox;
    @Inject
    private TaskLinks links;
    @Inject
    private Texts texts;
    @Inject
    private Messages messages;

    private BatchSheet sheet;
    private String opinion;

    @PostConstruct
    void open() {
        if (inbox.chosen().isEmpty()) {
            return;
        }
        try {
            sheet = batches.viewSheet(inbox.chosen());
        } catch (NotFound | RuleViolation gone) {
            // a ticked task went to somebody else: the ticks are no use any more, and the next visit must not fail alike
            inbox.choseNothing();
            throw gone;
        }
    }

    public String decide(String outcome) {
        List<DecideTogether.Row> rows = sheet.rows().stream().filter(BatchSheet.Row::open)
                .map(row -> new DecideTogether.Row(row.taskId(), row.version())).toList();
        BatchView batch = batches.decideTogether(new DecideTogether(rows, outcome, opinion));
        inbox.choseNothing();
        messages.done("batch.begun", batch.number(), batch.total());
        return "/app/batch/batch.xhtml?faces-redirect=true&number=" + batch.number();
    }

    /** Leaves a row out of the decision; its task stays open. */
    public void leaveOut(String taskId) {
        inbox.leaveOut(taskId);
        sheet = inbox.chosen().isEmpty() ? null : batches.viewSheet(inbox.chosen());
    }

    public String label() {
        return texts.get(stage() + "." + sheet.kind().task());
    }

    /** As the task's own page calls it, else by the common word. */
    public String outcome(String word) {
        String own = stage() + ".outcome." + word;
        return texts.has(own) ? texts.get(own) : links.outcome(sheet.stage(), word);
    }

    /** The lifecycle's own tasks belong to the project. */
    private String stage() {
        return sheet.stage().equals("lifecycle") ? "project" : sheet.stage();
    }

    public String tint(String word) {
        return links.tint(word).equals("bad") ? "bad" : "pri";
    }

    /** The person's own phrases, then the common ones. */
    public List<String> getPhrases() {
        List<String> all = new ArrayList<>(workflow.listPhrases());
        for (int i = 1; i <= STANDARD_PHRASES; i++) {
            all.add(texts.get("workflow.phrase." + i));
        }
        return all;
    }

    /** Null when nothing is ticked. */
    public BatchSheet getSheet() {
        return sheet;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
