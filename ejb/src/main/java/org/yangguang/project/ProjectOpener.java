package org.yangguang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import org.yangguang.calendar.CalendarService;
import org.yangguang.workflow.CaseEnded;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.StageOpened;
import org.yangguang.workflow.TaskWithdrawn;

/** Hears that 立项 has opened, and that a task was taken back by its sender. */
@ApplicationScoped
class ProjectOpener {

    @Inject
    private ProposalBook book;
    @Inject
    private CalendarService calendar;
    @Inject
    private Clock clock;

    void opened(@Observes StageOpened event) {
        if (event.stage().equals("project") && event.process().equals("project")) {
            ProposalFacts facts = book.require(event.businessKey()).facts();
            event.handTo(Handoff.to(Outcome.SUBMITTED, facts.recommender(),
                    calendar.dueIn(book.days(facts.lawDate(), "PROJECT-DUE.recommend"))));
        }
    }

    /** The lifecycle came to its end: an approved project is completed; one that was rejected or terminated stays that. */
    void ended(@Observes CaseEnded event) {
        book.requireLocked(event.projectCase().applicationNumber()).lifecycleEnded(LocalDateTime.now(clock));
    }

    /** The record goes back to where the sender had it. */
    void takenBack(@Observes TaskWithdrawn event) {
        if (!event.task().process().equals("project")) {
            return;
        }
        Proposal proposal = book.requireLocked(event.task().applicationNumber());
        switch (event.task().key()) {
            case "recommendProposal" -> proposal.takenBackTo(ProjectStatus.RETURNED);
            case "screenProposal" -> proposal.takenBackTo(ProjectStatus.SUBMITTED);
            case "approveAsDivisionHead", "approveAsFinanceLead", "approveAsAuthority" ->
                    proposal.takenBackTo(ProjectStatus.RECOMMENDED);
            default -> throw new IllegalStateException("no way back drawn from " + event.task().key());
        }
    }
}
