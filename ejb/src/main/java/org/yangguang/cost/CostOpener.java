package org.yangguang.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.yangguang.calendar.CalendarService;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.StageOpened;
import org.yangguang.workflow.TaskWithdrawn;
import org.yangguang.workflow.Workflow;

/** Turns news into rows: a deliverable was accepted, a claim was taken back. */
@ApplicationScoped
class CostOpener {

    @Inject
    private CostRepository costs;
    @Inject
    private CostSources sources;
    @Inject
    private Numbering numbering;
    @Inject
    private Workflow workflow;
    @Inject
    private CalendarService calendar;
    @Inject
    private RegulationService regulations;
    @Inject
    private Clock clock;

    /** A milestone may be claimed for: its confirmation row is made and the supplier asked for the claim. */
    void stageOpened(@Observes StageOpened opened) {
        if (!opened.stage().equals("cost")) {
            return;
        }
        CostTerms terms = sources.terms(opened.businessKey());
        String number = numbering.next("QR");
        workflow.register(number, opened.businessKey());
        costs.add(new CostConfirmation(number, opened.projectCase(), terms, LocalDateTime.now(clock)));
        workflow.value(opened.businessKey(), terms.agreed());
        opened.handTo(Handoff.to(Outcome.SUBMITTED, terms.supplier(),
                calendar.dueIn(regulations.asOf(LocalDate.now(clock)).count(CostService.CLAIM_DAYS))));
    }

    /** The supplier has taken its claim back and may change it. */
    void taskWithdrawn(@Observes TaskWithdrawn withdrawn) {
        if (withdrawn.task().key().equals("confirmCost")) {
            costs.ofMilestone(withdrawn.task().subject())
                    .orElseThrow(() -> new NotFound("cost", withdrawn.task().subject())).takeBack();
        }
    }
}
