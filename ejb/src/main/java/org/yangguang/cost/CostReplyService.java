package org.yangguang.cost;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Stale;

/**
 * What follows a confirmation that did not accept everything: held lines are decided, cuts are replied to and answered. Beside
 * the task that the undisputed part is at, which waits for none of it.
 */
@Stateless
@Audited
public class CostReplyService {

    @Inject
    private CostRepository costs;
    @Inject
    private CostSources sources;
    @Inject
    private CostAccess access;
    @Inject
    private CurrentActor currentActor;
    @Inject
    private CalendarService calendar;
    @Inject
    private RegulationService regulations;
    @Inject
    private AuditTrail trail;
    @Inject
    private Event<CutReplied> replied;
    @Inject
    private Event<LineSettled> settled;
    @Inject
    private Clock clock;

    /**
     * 暂缓项处理: the purchaser's officer accepts what was held, wholly or in part, and cuts the rest with ground and reason;
     * called from the confirmation's page and the API once the supplier has brought what was asked. What is accepted stands in the
     * same confirmation while that has no invoice, else in the contract's next claim. Refused for a line that is not held
     * (COST-X27), above what was held, and to whoever has claimed (COST-X14).
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public CostView settleHeld(String number, SettleHeld command) {
        CostConfirmation cost = held(number, Role.PROJECT_OFFICER, command.version());
        CostView before = view(cost);
        Money sum = cost.settle(command, currentActor.get(), calendar.dueIn(regulations.asOf(LocalDate.now(clock)).count(CostService.REPLY_DAYS)));
        place(cost, sum);
        settled.fire(new LineSettled(cost.number(), cost.title(), cost.supplier(), false, command.reason().strip()));
        return noted(cost, before, sum);
    }

    /**
     * 核减申辩: the supplier replies to a cut, once for each line and within the days of COST-X29 from the cut; called from the
     * confirmation's page and the API. Refused for a line that is not cut, after the term, a second time, and when no claim of the
     * contract would take what it may restore (COST-X34).
     */
    @RolesAllowed(Roles.SUPPLIER)
    public CostView replyToCut(String number, CutReply command) {
        CostConfirmation cost = costs.withNumber(number).filter(access::isClaimant).orElseThrow(() -> new NotFound("cost", number));
        Stale.check(number, command.version(), cost.version());
        CostView before = view(cost);
        cost.reply(command, sources.claimFollows(cost), currentActor.get(), LocalDateTime.now(clock));
        replied.fire(new CutReplied(number, cost.title(), cost.buyer(), currentActor.get().userName()));
        return noted(cost, before, Money.ZERO);
    }

    /**
     * 申辩答复: the purchaser's division head maintains the cut or restores it, wholly or in part, with the reason; called from
     * the confirmation's page and the API. What is restored goes on as in {@link #settleHeld}. Refused where no reply is open
     * (COST-X31), above the cut (COST-X33) or what is left of the item (COST-X03, X05), and to whoever has cut (COST-X32).
     */
    @RolesAllowed(Roles.DIVISION_HEAD)
    public CostView answerReply(String number, ReplyAnswer command) {
        CostConfirmation cost = held(number, Role.DIVISION_HEAD, command.version());
        CostView before = view(cost);
        Money sum = cost.answer(command, currentActor.get(), LocalDateTime.now(clock));
        place(cost, sum);
        settled.fire(new LineSettled(number, cost.title(), cost.supplier(), true, command.reason().strip()));
        return noted(cost, before, sum);
    }

    /** The confirmation for its buyer's person of this role, held together with the contract's others. */
    private CostConfirmation held(String number, Role role, long version) {
        String milestone = costs.milestoneOf(number).orElseThrow(() -> new NotFound("cost", number));
        costs.holdContractOf(milestone);
        Actor actor = currentActor.get();
        CostConfirmation cost = costs.withNumber(number).filter(c -> actor.allGroups().contains(role.word() + "@" + c.buyer()))
                .orElseThrow(() -> new NotFound("cost", number));
        Stale.check(number, version, cost.version());
        return cost;
    }

    private void place(CostConfirmation cost, Money sum) {
        if (sum.isPositive()) {
            cost.withinItems(sources.termsToConfirm(cost.milestone()));
            if (cost.status() == CostStatus.CONFIRMED) {
                sources.confirmMore(cost, sum);
            }
        }
    }

    private CostView noted(CostConfirmation cost, CostView before, Money sum) {
        trail.subject(cost.number(), cost.project());
        trail.amount(sum);
        CostView after = view(cost);
        trail.change(before, after);
        return after;
    }

    private CostView view(CostConfirmation cost) {
        return cost.view(costs.invoices(cost.milestone()).stream().map(Invoice::view).toList());
    }
}
