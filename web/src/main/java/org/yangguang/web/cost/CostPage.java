package org.yangguang.web.cost;

import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.cost.CostService;
import org.yangguang.cost.CostTerms;
import org.yangguang.cost.CostView;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.web.workflow.TaskPage;

/** What the three task pages of a cost confirmation share: the confirmation and the contract's terms as they were read. */
public abstract class CostPage extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    protected CostService costs;
    @Inject
    protected DocumentService documents;

    private CostView cost;
    private CostTerms terms;

    @Override
    protected void load() {
        cost = costs.viewOfMilestone(getTask().subject());
        terms = costs.viewTerms(getTask().subject());
    }

    public CostView getCost() {
        return cost;
    }

    public CostTerms getTerms() {
        return terms;
    }

    public List<DocumentView> getFiles() {
        return documents.of(getCost().number());
    }

    /** The papers of one line. */
    public List<DocumentView> papersOf(CostView.Line line) {
        return getFiles().stream().filter(f -> f.kind().equals("evidence-" + line.paper())).toList();
    }
}
