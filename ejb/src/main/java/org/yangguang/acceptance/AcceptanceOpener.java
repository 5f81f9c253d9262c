package org.yangguang.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.yangguang.calendar.CalendarService;
import org.yangguang.contract.ContractService;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Numbering;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.StageOpened;
import org.yangguang.workflow.TaskWithdrawn;

/** The engine enters 项目验收 or its closing. */
@ApplicationScoped
class AcceptanceOpener {

    @Inject
    private AcceptanceRepository acceptances;
    @Inject
    private ProjectService projects;
    @Inject
    private ContractService contracts;
    @Inject
    private CalendarService calendar;
    @Inject
    private RegulationService regulations;
    @Inject
    private Numbering numbers;
    @Inject
    private Clock clock;

    void opened(@Observes StageOpened event) {
        if (event.process().equals("acceptance")) {
            begin(event);
        } else if (event.process().equals("acceptance-closing")) {
            Acceptance acceptance = acceptances.acceptance(event.projectCase().applicationNumber());
            event.handTo(Handoff.to(Outcome.SUBMITTED, acceptance.buyer(),
                    calendar.dueIn(regulations.asOf(acceptance.lawDate()).count("ACCEPTANCE.handover-days"))));
        }
    }

    private void begin(StageOpened event) {
        ProjectView project = projects.project(event.projectCase().applicationNumber());
        LocalDate today = LocalDate.now(clock);
        acceptances.add(new Acceptance(numbers.next("YS"), project,
                contracts.contractsOfApplication(project.applicationNumber()).stream().filter(c -> c.status().signed()).toList(), today));
        event.handTo(Handoff.to(Outcome.SUBMITTED, project.applicant(),
                calendar.dueIn(regulations.asOf(today).count("ACCEPTANCE.apply-days"))));
    }

    void withdrawn(@Observes TaskWithdrawn withdrawn) {
        switch (withdrawn.task().key()) {
            case "inspectAcceptance" -> acceptances.acceptance(withdrawn.task().subject()).applicationWithdrawn();
            case "issueCertificate" -> acceptances.acceptance(withdrawn.task().subject()).inspectionWithdrawn();
            default -> {
                // another component's task
            }
        }
    }
}
