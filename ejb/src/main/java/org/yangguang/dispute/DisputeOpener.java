package org.yangguang.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.yangguang.shared.NotFound;
import org.yangguang.tender.OpeningGate;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.StageOpened;

/** Gives each dispute to the purchaser's officer when its drawing begins, and says what waits for it. */
@ApplicationScoped
class DisputeOpener implements OpeningGate, Disputes {

    @Inject
    private DisputeRepository repository;

    void open(@Observes StageOpened opened) {
        if (!opened.stage().equals("dispute")) {
            return;
        }
        Dispute dispute = repository.find(opened.businessKey()).orElseThrow(() -> new NotFound("dispute", opened.businessKey()));
        opened.handTo(Handoff.to(dispute.kind().word(), dispute.answerer(), dispute.answerBy().atTime(DisputeService.END_OF_OFFICE)));
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
