package org.yangguang.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.yangguang.budget.YearIsClosing;
import org.yangguang.calendar.CalendarService;
import org.yangguang.identity.CurrentActor;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.StageOpened;
import org.yangguang.workflow.TaskWithdrawn;
import org.yangguang.workflow.Workflow;

/** Turns news into rows: a milestone has become payable, an order was taken back. */
@ApplicationScoped
class PaymentOpener {

    private static final int NAMED = 5;

    @Inject
    private PaymentRepository payments;
    @Inject
    private PaymentSources sources;
    @Inject
    private FundPlanRepository plans;
    @Inject
    private Workflow workflow;
    @Inject
    private CalendarService calendar;
    @Inject
    private RegulationService regulations;
    @Inject
    private CurrentActor currentActor;
    @Inject
    private Clock clock;

    /** A milestone's instalment is due: its payment row is made and the supplier asked for the request. */
    void stageOpened(@Observes StageOpened opened) {
        if (!opened.stage().equals("payment")) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        PaymentTerms terms = sources.terms(opened.businessKey());
        Money payable = sources.payable(terms);
        PaymentRequest payment = new PaymentRequest(opened.projectCase(), terms, payable, sources.recoverable(terms, payable),
                sources.conditionsMetOn(terms, today), LocalDateTime.now(clock));
        payments.add(payment);
        workflow.value(opened.businessKey(), payment.amount());
        opened.handTo(Handoff.to(Outcome.SUBMITTED, terms.supplier(),
                calendar.dueIn(regulations.asOf(today).count(PaymentService.REQUEST_DAYS))));
    }

    /** Nobody closes a year while the treasury may be paying one of its orders: record it or give it back first. */
    void yearClosing(@Observes YearIsClosing closing) {
        String under = payments.approvedIn(closing.year()).stream().filter(p -> closing.projects().contains(p.project()))
                .map(PaymentRequest::number).limit(NAMED).collect(Collectors.joining("、"));
        Breaches.ensure(under.isEmpty(), PaymentRule.YEARS_ORDERS_ARE_SETTLED, String.valueOf(closing.year()), under);
    }

    /** The officer has taken an order back: it can be prepared anew, and the plan is free of it. */
    void taskWithdrawn(@Observes TaskWithdrawn withdrawn) {
        if (!withdrawn.task().key().equals(PaymentStep.APPROVE.task())) {
            return;
        }
        PaymentRequest payment = payments.ofMilestone(withdrawn.task().subject())
                .orElseThrow(() -> new NotFound("payment", withdrawn.task().subject()));
        payment.takeBack();
        plans.locked(payment.project(), payment.planMonth()).orElseThrow().release(payment.number(), payment.amount(),
                currentActor.get().userName(), LocalDateTime.now(clock));
    }
}
