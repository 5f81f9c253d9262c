package org.yangguang.outlook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractView;
import org.yangguang.cost.CostFilter;
import org.yangguang.cost.CostService;
import org.yangguang.cost.CostStatus;
import org.yangguang.cost.CostView;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Roles;
import org.yangguang.implementation.DeliveryFilter;
import org.yangguang.implementation.DeliveryStatus;
import org.yangguang.implementation.DeliveryView;
import org.yangguang.implementation.ImplementationService;
import org.yangguang.payment.PaymentClock;
import org.yangguang.payment.PaymentFilter;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.PaymentStatus;
import org.yangguang.payment.PaymentView;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Money;
import org.yangguang.workflow.FlowStep;
import org.yangguang.workflow.WorkflowService;

/** 我的款项到哪了: where the money of each milestone is, who has it and until when it has to be paid. */
@Stateless
@Audited
public class WhereService {

    private static final Comparator<Found> URGENT_FIRST = Comparator.comparing(Found::lastDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Found::milestone);

    @Inject
    private ContractService contracts;
    @Inject
    private ImplementationService implementation;
    @Inject
    private CostService costs;
    @Inject
    private PaymentService payments;
    @Inject
    private WorkflowService workflow;
    @Inject
    private IdentityService identity;
    @Inject
    private Clock clock;

    /** A sum and what is known of it before its contract is read: only those that are shown are looked into further. */
    private record Found(String milestone, DeliveryView delivery, CostView cost, PaymentView payment, PaymentClock period) {

        LocalDate lastDay() {
            return period == null ? null : period.lastDay();
        }

        String contract() {
            return payment != null ? payment.contract() : cost != null ? cost.contract() : delivery.contract();
        }

        MoneyStep step() {
            return MoneyStep.of(delivery, cost, payment);
        }

        Money amount() {
            if (payment != null) {
                return payment.amount();
            }
            return cost == null ? delivery.instalment() : cost.confirmed() != null ? cost.confirmed() : cost.claimed() != null ? cost.claimed() : cost.agreed();
        }
    }

    /**
     * One page of the sums under a filter, the most urgent first; a supplier finds its own only. Called by the page 我的款项到哪了,
     * by the card on a contract's page and by GET /api/v1/money-stands; refuses nothing.
     */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public StandPage viewStands(StandFilter filter, int first, int count) {
        List<Found> found = switch (filter.state()) {
            case LIVE -> live(filter);
            case AHEAD -> deliveries(filter, DeliveryStatus.PLANNED).map(d -> new Found(d.number(), d, null, null, null)).toList();
            case PAID -> payments(filter, PaymentStatus.PAID).map(p -> new Found(p.milestone(), null, null, p, payments.findClock(p.milestone()).orElse(null))).toList();
        };
        Map<String, Optional<ContractView>> known = new HashMap<>();
        Comparator<Found> order = filter.state() == StandState.AHEAD ? Comparator.comparing((Found f) -> f.delivery().dueOn()).thenComparing(Found::milestone)
                : filter.state() == StandState.PAID ? Comparator.comparing((Found f) -> f.payment().paidOn()).reversed().thenComparing(Found::milestone) : URGENT_FIRST;
        List<Found> sorted = found.stream().sorted(order).toList();
        return new StandPage(Pages.slice(sorted, first, count).stream().map(f -> stand(f, known)).toList(), sorted.size(),
                Money.sum(sorted.stream().map(Found::amount).toList()));
    }

    /** Three short lists, each of what somebody has in hand: deliverables, confirmations, payments; the furthest record of a milestone counts. */
    private List<Found> live(StandFilter filter) {
        Map<String, PaymentView> paying = Stream.of(PaymentStatus.values()).filter(s -> s != PaymentStatus.PAID)
                .flatMap(s -> payments(filter, s)).collect(Collectors.toMap(PaymentView::milestone, Function.identity(), (a, b) -> a));
        Map<String, CostView> claimed = Stream.of(CostStatus.values()).filter(s -> s != CostStatus.INVOICED)
                .flatMap(s -> Pages.all((first, count) -> costs.register(costFilter(filter, s), first, count)).stream())
                .filter(c -> filter.matches(c.supplier(), c.supplierName()) && !paying.containsKey(c.milestone()))
                .collect(Collectors.toMap(CostView::milestone, Function.identity(), (a, b) -> a));
        List<Found> found = new ArrayList<>();
        paying.values().forEach(p -> found.add(new Found(p.milestone(), null, null, p, payments.findClock(p.milestone()).orElse(null))));
        claimed.values().forEach(c -> found.add(new Found(c.milestone(), null, c, null, null)));
        Stream.of(DeliveryStatus.values()).filter(MoneyStep::isOpen).flatMap(s -> deliveries(filter, s))
                .filter(d -> !paying.containsKey(d.number()) && !claimed.containsKey(d.number()))
                .forEach(d -> found.add(new Found(d.number(), d, null, null, null)));
        return found;
    }

    private Stream<DeliveryView> deliveries(StandFilter filter, DeliveryStatus status) {
        DeliveryFilter asked = new DeliveryFilter(filter.project(), status, false);
        return Pages.all((first, count) -> implementation.register(asked, first, count)).stream()
                .filter(d -> filter.matches(d.supplier(), d.supplierName()));
    }

    private Stream<PaymentView> payments(StandFilter filter, PaymentStatus status) {
        PaymentFilter asked = isContract(filter) ? new PaymentFilter(null, status, null, filter.project()) : new PaymentFilter(null, status, filter.project(), null);
        return Pages.all((first, count) -> payments.register(asked, first, count)).stream().filter(p -> filter.matches(p.supplier(), p.supplierName()));
    }

    private static CostFilter costFilter(StandFilter filter, CostStatus status) {
        return isContract(filter) ? new CostFilter(null, status, null, filter.project()) : new CostFilter(null, status, filter.project(), null);
    }

    /** Contracts and task agreements have numbers of their own beginning; the registers of costs and payments know them apart. */
    private static boolean isContract(StandFilter filter) {
        return filter.project() != null && !filter.project().startsWith("XM-") && !filter.project().startsWith("SB-");
    }

    private MoneyStand stand(Found found, Map<String, Optional<ContractView>> known) {
        ContractView contract = known.computeIfAbsent(found.contract(), number -> Optional.of(contracts.contract(number))).orElseThrow();
        MoneyStep step = found.step();
        PaymentClock period = found.period();
        PaymentView payment = found.payment();
        LocalDate paidOn = payment == null ? null : payment.paidOn();
        FlowStep open = step.isLive() ? workflow.listSteps(found.milestone()).stream().filter(s -> s.current() && s.task().equals(step.task()))
                .reduce((a, b) -> b).orElse(null) : null;
        LocalDate lastDay = found.lastDay();
        return new MoneyStand(found.milestone(), contract.milestone(found.milestone()).name(), contract.number(),
                contract.projectNumber(), contract.title(), contract.supplier(), contract.supplierName(), contract.small(), step, found.amount(), holder(step, contract),
                open == null ? null : open.at(), period == null ? null : period.from(), period == null ? null : period.days(), lastDay,
                lastDay == null || paidOn != null ? null : LocalDate.now(clock).until(lastDay, java.time.temporal.ChronoUnit.DAYS),
                period == null ? Money.ZERO : period.interest(), contract.milestone(found.milestone()).dueOn(), paidOn);
    }

    /** The unit whose turn it is. */
    private String holder(MoneyStep step, ContractView contract) {
        if (!step.isLive()) {
            return null;
        }
        String code = switch (step) {
            case CHECK -> contract.supervisor();
            case ACCEPTANCE, CONFIRMATION -> contract.buyer();
            case FINANCE_CHECK, APPROVAL, TREASURY -> contract.finance();
            default -> contract.supplier();
        };
        return code.equals(contract.supplier()) ? contract.supplierName() : identity.findOrganisation(code).map(OrganisationView::name).orElse(code);
    }
}
