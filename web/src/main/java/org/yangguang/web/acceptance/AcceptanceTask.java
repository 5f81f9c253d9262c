package org.yangguang.web.acceptance;

import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.acceptance.AcceptanceService;
import org.yangguang.acceptance.AcceptanceVerdict;
import org.yangguang.acceptance.AcceptanceView;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.web.workflow.TaskPage;

/** A task on a project's acceptance or its closing. */
public abstract class AcceptanceTask extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private AcceptanceService acceptances;
    @Inject
    private DocumentService papers;

    private AcceptanceView acceptance;

    @Override
    protected void load() {
        acceptance = acceptances.acceptance(getTask().applicationNumber());
    }

    protected AcceptanceService acceptances() {
        return acceptances;
    }

    public AcceptanceView getAcceptance() {
        return acceptance;
    }

    public List<DocumentView> getFiles() {
        return papers.of(acceptance.number());
    }

    protected AcceptanceVerdict verdict(String outcome) {
        return new AcceptanceVerdict(outcome, getOpinion(), acceptance.version());
    }
}
