package org.yangguang.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.yangguang.workflow.DeadlinePassed;
import org.yangguang.workflow.Workflow;

/** Puts the course of a project to rest while a complaint suspends it, and lets it go on: never longer than the days of the paper. */
@ApplicationScoped
class ComplaintHalts {

    @Inject
    private DisputeRepository repository;
    @Inject
    private Workflow workflow;
    @Inject
    private Clock clock;

    /** What a paper does to the course. A project that rests for another reason is left to that reason. */
    void follow(Dispute dispute, ComplaintNoticeKind kind, boolean closed) {
        if (kind == ComplaintNoticeKind.SUSPENSION && !workflow.caseOf(dispute.applicationNumber()).suspended()) {
            dispute.complaint().holds();
            workflow.suspendCase(dispute.applicationNumber(), dispute.complaint().suspendedUntil());
        } else if (closed || kind == ComplaintNoticeKind.RESUMPTION) {
            goOn(dispute);
        }
    }

    /** By when the next paper is expected; while the project rests, when that ends, so that the clock of the drawing rings then. */
    LocalDateTime due(Dispute dispute) {
        LocalDate until = dispute.complaint().suspendedUntil();
        return until == null ? dispute.answerBy().atTime(DisputeService.END_OF_OFFICE) : until.plusDays(1).atStartOfDay();
    }

    void rung(@Observes DeadlinePassed passed) {
        if (passed.deadline().equals("suspension")) {
            repository.locked(passed.businessKey()).filter(d -> d.complaint().suspensionEnded(LocalDate.now(clock))).ifPresent(this::goOn);
        }
    }

    private void goOn(Dispute dispute) {
        if (dispute.complaint().release()) {
            workflow.resumeCase(dispute.applicationNumber(), true);
        }
    }
}
