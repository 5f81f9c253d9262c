package org.yangguang.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.yangguang.calendar.CalendarService;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Numbering;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.ProjectCase;
import org.yangguang.workflow.StageOpened;
import org.yangguang.workflow.Workflow;

/** Opens an appraisal when the lifecycle enters the stage. */
@ApplicationScoped
class AppraisalOpener {

    @Inject
    private AppraisalRepository repository;

    @Inject
    private Numbering numbering;

    @Inject
    private RegulationService regulations;

    @Inject
    private CalendarService calendar;

    @Inject
    private Workflow workflow;

    @Inject
    private Clock clock;

    void open(@Observes StageOpened opened) {
        if (!opened.process().equals("appraisal")) {
            return;
        }
        ProjectCase project = opened.projectCase();
        LocalDate today = LocalDate.now(clock);
        String number = numbering.next("PS");
        workflow.register(number, opened.businessKey());
        repository.add(new Appraisal(number, project.applicationNumber(), project.projectNumber(), project.title(),
                project.applicant(), project.buyer(), today));
        int days = regulations.asOf(today).count("APPRAISAL.draw-days");
        opened.handTo(Handoff.to(Outcome.SUBMITTED, project.buyer(), calendar.dueIn(days)));
    }
}
