package org.yangguang.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.yangguang.shared.NotFound;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.StageOpened;

/** Hears that a year's round has begun: the department's officer gets 一上. */
@ApplicationScoped
class AnnualOpener {

    @Inject
    private AnnualRepository rounds;
    @Inject
    private AnnualWork work;

    void opened(@Observes StageOpened event) {
        if (event.process().equals(AnnualWork.PROCESS)) {
            AnnualRound round = rounds.find(event.businessKey()).orElseThrow(() -> new NotFound("round", event.businessKey()));
            event.handTo(Handoff.to(Outcome.SUBMITTED, round.buyer(), work.due(AnnualWork.DUE_PROPOSE)));
        }
    }
}
