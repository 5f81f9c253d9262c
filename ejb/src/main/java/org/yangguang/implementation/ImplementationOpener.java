package org.yangguang.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.yangguang.contract.ContractAmended;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.MilestoneKind;
import org.yangguang.contract.MilestoneView;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.StageOpened;
import org.yangguang.workflow.TaskWithdrawn;
import org.yangguang.workflow.Workflow;

/** The engine enters performance: milestones get their rows and their turn. */
@ApplicationScoped
class ImplementationOpener {

    private static final LocalTime END_OF_OFFICE = LocalTime.of(18, 0);

    @Inject
    private DeliveryRepository deliveries;
    @Inject
    private ContractService contracts;
    @Inject
    private Workflow workflow;

    void opened(@Observes StageOpened event) {
        if (!event.stage().equals("implementation")) {
            return;
        }
        switch (event.process()) {
            case "implementation" -> plan(event);
            case "implementation-milestone" -> start(event);
            case "implementation-final" -> settle(event);
            default -> throw new IllegalStateException("implementation opened by process " + event.process());
        }
    }

    /** A contract has come into force: a row for each milestone; the final ones wait for acceptance. */
    private void plan(StageOpened event) {
        ContractView contract = contracts.contract(event.businessKey());
        contract.milestones().forEach(milestone -> deliveries.add(new Delivery(contract, milestone)));
        event.handTo(Handoff.to("planned").forEach(contract.milestones().stream()
                .filter(m -> m.kind() != MilestoneKind.FINAL).map(MilestoneView::number).toList()));
    }

    private void start(StageOpened event) {
        Delivery delivery = deliveries.delivery(event.businessKey());
        delivery.open();
        workflow.value(delivery.number(), contracts.contract(delivery.contract()).milestone(delivery.number()).instalment());
        if (delivery.kind() == MilestoneKind.ADVANCE) {
            event.handTo(Handoff.to("advance", delivery.supplier()));
            return;
        }
        LocalDateTime due = delivery.dueOn().atTime(END_OF_OFFICE);
        event.handTo(Handoff.to("deliverable", delivery.supplier(), due));
    }

    /** The project has its certificate: the final instalments are due. */
    private void settle(StageOpened event) {
        List<Delivery> finals = deliveries.ofContract(event.businessKey()).stream()
                .filter(d -> d.kind() == MilestoneKind.FINAL).toList();
        finals.forEach(Delivery::open);
        event.handTo(Handoff.to("settling").forEach(finals.stream().map(Delivery::number).toList()));
    }

    void amended(@Observes ContractAmended event) {
        deliveries.find(event.milestone()).ifPresent(delivery -> delivery.reschedule(
                contracts.contract(event.contract()).milestone(event.milestone()).dueOn()));
    }

    void withdrawn(@Observes TaskWithdrawn withdrawn) {
        if (withdrawn.task().key().equals("checkDeliverable")) {
            deliveries.delivery(withdrawn.task().subject()).withdrawn();
        }
    }
}
