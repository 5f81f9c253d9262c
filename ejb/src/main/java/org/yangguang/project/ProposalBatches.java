package org.yangguang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.batch.BatchDoor;
import org.yangguang.batch.BatchDoors;
import org.yangguang.batch.BatchFacts;
import org.yangguang.batch.BatchWord;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;

/**
 * Applications that are recommended or approved together. What goes back to the applicant is told each defect, and the
 * formal examination fills in a list: both are done one by one.
 */
@ApplicationScoped
class ProposalBatches implements BatchDoors {

    private static final List<String> DECISIONS = List.of(Outcome.APPROVED, Outcome.RETURNED_TO_OFFICER, Outcome.REJECTED);

    @Inject
    private ProjectService projects;
    @Inject
    private ProposalService proposals;

    @Override
    public List<BatchDoor> doors() {
        return List.of(
                new BatchDoor("recommendProposal", List.of(Outcome.FORWARDED, Outcome.REJECTED), this::facts,
                        (task, word) -> projects.recommendProposal(task, decision(word))),
                new BatchDoor("approveAsDivisionHead", DECISIONS, this::facts, (task, word) -> projects.approveAsDivisionHead(task, decision(word))),
                new BatchDoor("approveAsFinanceLead", DECISIONS, this::facts, (task, word) -> projects.approveAsFinanceLead(task, decision(word))),
                new BatchDoor("approveAsAuthority", DECISIONS, this::facts, (task, word) -> projects.approveAsAuthority(task, decision(word))));
    }

    private BatchFacts facts(OpenTask task) {
        ProposalView proposal = proposals.viewProposal(task.applicationNumber());
        boolean asked = proposal.proposedAmount() == null;
        return new BatchFacts(proposal.project().applicantName(), proposal.project().programmeName(),
                asked ? proposal.project().requestedAmount() : proposal.proposedAmount(), proposal.version());
    }

    private static ProposalDecision decision(BatchWord word) {
        return new ProposalDecision(word.outcome(), word.opinion(), List.of(), word.version());
    }
}
