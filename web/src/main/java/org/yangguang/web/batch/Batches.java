package org.yangguang.web.batch;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yangguang.batch.BatchService;
import org.yangguang.batch.BatchView;
import org.yangguang.web.shell.RegisterRows;
import org.yangguang.web.shell.Texts;
import org.yangguang.web.workflow.TaskLinks;

/** Page app/batch/batches.xhtml: the batches of one's organisation. */
@Named
@ViewScoped
public class Batches implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BatchService batches;
    @Inject
    private TaskLinks links;
    @Inject
    private Texts texts;

    private RegisterRows<BatchView> rows;

    @PostConstruct
    void open() {
        rows = new RegisterRows<>(() -> batches.listBatches(0, 1).total(), (first, size) -> batches.listBatches(first, size).rows());
    }

    /** What was decided: the label of the task. */
    public String label(BatchView batch) {
        return label(texts, batch);
    }

    static String label(Texts texts, BatchView batch) {
        return texts.get((batch.stage().equals("lifecycle") ? "project" : batch.stage()) + "." + batch.task());
    }

    public String outcome(BatchView batch) {
        return links.outcome(batch.stage(), batch.outcome());
    }

    public RegisterRows<BatchView> getRows() {
        return rows;
    }
}
