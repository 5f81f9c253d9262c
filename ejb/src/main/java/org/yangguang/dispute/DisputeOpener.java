package org.yangguang.dispute;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.yangguang.project.ProjectStatus;
import org.yangguang.project.ProposalEnded;
import org.yangguang.shared.NotFound;
import org.yangguang.tender.OpeningGate;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.StageOpened;
import org.yangguang.workflow.Workflow;

/** Gives each dispute to the purchaser's officer when its drawing begins, says what waits for it, and lets it outlive its project. */
@ApplicationScoped
class DisputeOpener implements OpeningGate, Disputes {

    static final String STAGE = "dispute";
    /** Whoever answers locks the dispute first and the tender after it. */
    private static final int BEFORE_THE_TENDER = 1000;

    @Inject
    private DisputeRepository repository;

    @Inject
    private Workflow workflow;

    void open(@Observes StageOpened opened) {
        if (!opened.stage().equals(STAGE)) {
            return;
        }
        Dispute dispute = repository.find(opened.businessKey()).orElseThrow(() -> new NotFound("dispute", opened.businessKey()));
        opened.handTo(Handoff.to(dispute.kind().word(), dispute.answerer(), dispute.answerBy().atTime(DisputeService.END_OF_OFFICE)));
    }

    /**
     * A project is terminated, and its lifecycle takes the tasks of its disputes with it: those that are open go on beside it to their
     * answer or decision, by the same day (政府采购法第五十一条、第五十三条、第五十六条). What rested for a complaint goes on.
     */
    void ended(@Observes @Priority(BEFORE_THE_TENDER) ProposalEnded event) {
        if (event.how() == ProjectStatus.TERMINATED) {
            repository.undecided(event.applicationNumber()).forEach(dispute -> {
                dispute.complaint().release();
                workflow.startBeside(STAGE, dispute.number(), dispute.applicationNumber());
            });
        }
    }

    @Override
    public List<String> unanswered(String tender) {
        return repository.unanswered(tender);
    }

    @Override
    public Optional<String> holding(String tender) {
        return repository.holding(tender).stream().findFirst();
    }
}
