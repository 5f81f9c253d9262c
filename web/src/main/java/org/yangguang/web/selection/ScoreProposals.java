package org.yangguang.web.selection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.selection.ScoreSheet;
import org.yangguang.selection.ScoreTask;
import org.yangguang.selection.SelectionService;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.workflow.TaskPage;

/** 专家评分: the expert's own declaration and marks, unseen by the others. */
@Named
@ViewScoped
public class ScoreProposals extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private SelectionService selection;
    @Inject
    private DocumentService documents;
    @Inject
    private Messages messages;

    private ScoreTask sheet;
    private ArrayList<ScoredRow> rows;

    @Override
    protected void load() {
        sheet = selection.viewScoreTask(getTask().id());
        rows = new ArrayList<>(sheet.rows().stream().map(r -> new ScoredRow(r, sheet.criteria())).toList());
    }

    @Override
    public boolean isOpinionAsked() {
        return false;
    }

    private ScoreSheet given() {
        return new ScoreSheet(rows.stream().map(ScoredRow::entry).toList());
    }

    /** The page stays, so that the rest can be marked. */
    public void keep() {
        selection.saveScores(getTask().id(), given());
        messages.done("selection.scores.kept");
    }

    public String submit() {
        selection.scoreProposals(getTask().id(), given());
        return done();
    }

    /** The papers of an application, as the expert may read them. */
    public List<DocumentView> papersOf(ScoredRow row) {
        return documents.of(row.getRow().papers());
    }

    public ScoreTask getSheet() {
        return sheet;
    }

    public List<ScoredRow> getRows() {
        return rows;
    }
}
