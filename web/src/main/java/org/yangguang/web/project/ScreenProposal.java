package org.yangguang.web.project;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.project.Screening;
import org.yangguang.project.ScreeningForm;
import org.yangguang.shared.Money;
import org.yangguang.workflow.Outcome;

/** 形式审查: completeness, look-alikes, the amount proposed. */
@Named
@ViewScoped
public class ScreenProposal extends ProposalTask {

    private static final long serialVersionUID = 1L;

    private Screening screening;
    private final ArrayList<CheckRow> checks = new ArrayList<>();
    private Money proposedAmount;
    private String duplicateOpinion;

    @Override
    protected void load() {
        super.load();
        screening = projects().viewScreening(getTask().applicationNumber());
        screening.items().forEach(item -> checks.add(new CheckRow(item)));
        proposedAmount = getProposal().project().requestedAmount();
    }

    public String forward() {
        return decide(Outcome.FORWARDED);
    }

    public String sendBack() {
        return decide(Outcome.RETURNED);
    }

    public String reject() {
        return decide(Outcome.REJECTED);
    }

    private String decide(String outcome) {
        projects().screenProposal(getTask().id(), new ScreeningForm(outcome, getOpinion(), proposedAmount,
                checks.stream().map(CheckRow::check).toList(), duplicateOpinion, defects(), getProposal().version()));
        return done();
    }

    public Screening getScreening() {
        return screening;
    }

    public List<CheckRow> getChecks() {
        return checks;
    }

    public Money getProposedAmount() {
        return proposedAmount;
    }

    public void setProposedAmount(Money proposedAmount) {
        this.proposedAmount = proposedAmount;
    }

    public String getDuplicateOpinion() {
        return duplicateOpinion;
    }

    public void setDuplicateOpinion(String duplicateOpinion) {
        this.duplicateOpinion = duplicateOpinion;
    }
}
