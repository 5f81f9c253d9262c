package org.yangguang.web.batch;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.yangguang.batch.BatchRefusal;
import org.yangguang.batch.BatchService;
import org.yangguang.batch.BatchView;
import org.yangguang.shared.NotFound;
import org.yangguang.web.shell.Texts;
import org.yangguang.web.workflow.TaskLinks;

/** Page app/batch/batch.xhtml: how far a batch has come, what came of each row, and its sheet as PDF and table. */
@Named
@ViewScoped
public class BatchDetail implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BatchService batches;
    @Inject
    private TaskLinks links;
    @Inject
    private Texts texts;
    @Inject
    private HttpServletRequest request;

    private String number;
    private BatchView view;

    @PostConstruct
    void open() {
        number = request.getParameter("number");
        if (number == null) {
            throw new NotFound("batch", "");
        }
        refresh();
    }

    /** Asked every second while it runs. */
    public void refresh() {
        view = batches.viewBatch(number);
    }

    public String label() {
        return Batches.label(texts, view);
    }

    public String outcome() {
        return links.outcome(view.stage(), view.outcome());
    }

    /** Why a row was left open: the sentence, then the ground it rests on. */
    public String sentence(BatchRefusal refusal) {
        String said = texts.rule(refusal.component(), refusal.code(), refusal.args().toArray());
        return refusal.article() == null ? said : said + texts.of("shell.ground", refusal.article(), refusal.code());
    }

    public BatchView getView() {
        return view;
    }
}
