package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.yangguang.calendar.CalendarService;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.regulation.RegulationService;
import org.yangguang.secrecy.PublicationCleared;
import org.yangguang.secrecy.PublicationKind;
import org.yangguang.shared.Numbering;
import org.yangguang.workflow.DeadlinePassed;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.StageOpened;
import org.yangguang.workflow.TaskArrived;
import org.yangguang.workflow.TaskWithdrawn;
import org.yangguang.workflow.Workflow;

/** Opens a procurement when the lifecycle enters the stage, ends the time for bids, follows tasks taken back and notices cleared. */
@ApplicationScoped
class TenderOpener {

    @Inject
    private TenderRepository repository;

    @Inject
    private ProjectService projects;

    @Inject
    private Numbering numbering;

    @Inject
    private RegulationService regulations;

    @Inject
    private CalendarService calendar;

    @Inject
    private Workflow workflow;

    @Inject
    private TenderDesk desk;

    @Inject
    private TenderRemedies remedies;

    @Inject
    private Clock clock;

    void open(@Observes StageOpened opened) {
        if (!opened.stage().equals("tender")) {
            return;
        }
        Tender again = repository.ofApplication(opened.businessKey()).stream().findFirst().orElse(null);
        if (again != null) {
            opened.handTo(remedies.next(again));
            return;
        }
        ProjectView project = projects.project(opened.projectCase().number());
        LocalDate today = LocalDate.now(clock);
        String number = numbering.next("CG");
        workflow.register(number, opened.businessKey());
        if (opened.process().equals("tender-quotation")) {
            repository.add(new QuotationPurchase(number, project.applicationNumber(), project.number(), project.title(),
                    project.buyer(), today));
        } else {
            repository.add(new Tender(number, project.applicationNumber(), project.number(), project.title(),
                    project.applicant(), project.buyer(), project.agency(), today));
        }
        opened.handTo(Handoff.to(Outcome.SUBMITTED, project.buyer(), calendar.dueIn(regulations.asOf(today).count("TENDER.step-days"))));
    }

    /** The drawing says what comes next, so where the procurement stands follows the task that has come. */
    void arrived(@Observes TaskArrived arrived) {
        TenderStatus.at(arrived.task().key()).ifPresent(stands -> repository.ofApplication(arrived.task().subject()).stream().findFirst()
                .ifPresent(tender -> tender.status = stands));
    }

    /** The deadline to the second by the engine's timer; a bid after it is refused even before this has run. */
    void close(@Observes DeadlinePassed passed) {
        if (passed.deadline().equals("bidDeadline")) {
            repository.ofApplication(passed.businessKey()).stream().findFirst().map(t -> repository.locked(t.number)).ifPresent(Tender::close);
        }
    }

    void cleared(@Observes PublicationCleared cleared) {
        PublicationKind kind = cleared.publication().kind();
        if (kind == PublicationKind.RESULT || kind == PublicationKind.UNSUCCESSFUL || kind == PublicationKind.TERMINATION) {
            desk.disclose(cleared);
        }
    }

    void takenBack(@Observes TaskWithdrawn withdrawn) {
        String subject = withdrawn.task().subject();
        switch (withdrawn.task().key()) {
            case "approveTender" -> repository.ofApplication(subject).stream().findFirst()
                    .map(t -> repository.locked(t.number)).ifPresent(desk::withdrawNotice);
            case "awardTender" -> repository.ofApplication(subject).stream().findFirst().map(t -> repository.locked(t.number))
                    .ifPresent(t -> t.bids.forEach(Bid::unrank));
            case "approveQuotation" -> {
                QuotationPurchase purchase = repository.lockedPurchase(subject);
                if (purchase != null) {
                    purchase.status = TenderStatus.PREPARING;
                }
            }
            default -> {
                // another stage's task
            }
        }
    }
}
