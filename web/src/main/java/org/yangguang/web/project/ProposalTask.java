package org.yangguang.web.project;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.project.Defect;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProposalDecision;
import org.yangguang.project.ProposalService;
import org.yangguang.project.ProposalView;
import org.yangguang.project.Screening;
import org.yangguang.web.workflow.TaskPage;

/** What every task on a proposal shows: the proposal, its papers, and the list of defects for a return. */
public abstract class ProposalTask extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalService proposals;
    @Inject
    private ProjectService projects;
    @Inject
    private DocumentService documents;

    private ProposalView proposal;
    // one line stands ready, so that a return without defects is told at the place where they are named
    private final ArrayList<DefectRow> defects = new ArrayList<>(List.of(new DefectRow()));

    @Override
    protected void load() {
        proposal = proposals.viewProposal(getTask().applicationNumber());
    }

    protected ProjectService projects() {
        return projects;
    }

    protected ProposalService proposals() {
        return proposals;
    }

    protected ProposalDecision decision(String outcome) {
        return new ProposalDecision(outcome, getOpinion(), defects(), proposal.version());
    }

    protected List<Defect> defects() {
        return defects.stream().map(DefectRow::defect).toList();
    }

    public ProposalView getProposal() {
        return proposal;
    }

    public List<DocumentView> getPapers() {
        return documents.of(proposal.project().draftNumber());
    }

    public List<DefectRow> getDefects() {
        return defects;
    }

    /** Where a defect may lie. */
    public List<String> getDefectFields() {
        List<String> fields = new ArrayList<>(List.of("title"));
        fields.addAll(Screening.ITEMS);
        fields.add("other");
        return fields;
    }

    public void addDefect() {
        defects.add(new DefectRow());
    }

    public void removeDefect(int index) {
        defects.remove(index);
    }
}
