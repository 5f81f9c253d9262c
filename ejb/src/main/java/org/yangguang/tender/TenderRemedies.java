package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.yangguang.secrecy.PublicationKind;
import org.yangguang.secrecy.SecrecyService;
import org.yangguang.shared.NotFound;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.Workflow;

/** Takes a result away and leads the procurement back to where it goes on. */
@ApplicationScoped
class TenderRemedies implements Remedies {

    /** Message of the lifecycle's drawing: the stage, or the contracts that followed it, end, and the stage is entered again. */
    private static final String MESSAGE = "redo";
    /** What the drawing of the stage asks behind its first node. */
    private static final String NEW_COMMITTEE = "newCommittee";
    private static final String SAME_COMMITTEE = "sameCommittee";
    private static final String CANDIDATE = "candidate";

    @Inject
    private TenderRepository repository;
    @Inject
    private TenderDesk desk;
    @Inject
    private Workflow workflow;
    @Inject
    private SecrecyService secrecy;
    @Inject
    private Instance<ContractProgress> contracts;
    @Inject
    private Event<RemedyCarriedOut> carriedOut;

    @Override
    public List<Remedy> allowed(String number) {
        Tender tender = repository.ofNumber(number);
        return tender == null ? List.of() : check(tender).allowed();
    }

    @Override
    public void carryOut(String number, RemedyEntry entry, RemedyGround ground) {
        Tender tender = repository.locked(number);
        if (tender == null) {
            throw new NotFound("tender", number);
        }
        check(tender).refuseUnlessAllowed(entry, number);
        RemedyCarriedOut event = new RemedyCarriedOut(number, tender.applicationNumber, tender.projectNumber, tender.title, entry.remedy(), ground,
                entry.remedy().leadsBack() ? tender.contracts() : List.of(),
                tender.bids.stream().filter(b -> b.status() != BidStatus.WITHDRAWN).map(Bid::supplier).distinct().toList(), tender.agency);
        if (entry.remedy().leadsBack()) {
            takeAway(tender, entry, ground);
            carriedOut.fire(event);
            repository.flush();
            workflow.answer(MESSAGE, tender.applicationNumber, next(running(tender.applicationNumber)));
        } else {
            carriedOut.fire(event);
        }
    }

    private RemedyCheck check(Tender tender) {
        AwardProgress furthest = tender.contracts().stream().flatMap(contract -> contracts.stream().map(c -> c.of(contract)))
                .max(Comparator.naturalOrder()).orElse(AwardProgress.UNSIGNED);
        return new RemedyCheck(tender.status, running(tender.applicationNumber) == tender, furthest, new Voiding(tender).candidates(), desk.lawOf(tender).count("TEN-06.bidders"));
    }

    private void takeAway(Tender tender, RemedyEntry entry, RemedyGround ground) {
        repository.add(new VoidAward(tender, entry.remedy(), ground, desk.now()));
        repository.noticesOf(tender.number).stream().filter(n -> n.is(TenderNotice.RESULT)).forEach(notice -> {
            notice.takeBack(desk.today());
            if (!notice.disclosed()) {
                secrecy.withdraw(PublicationKind.RESULT, notice.number());
            }
        });
        switch (entry.remedy()) {
            case DOCUMENTS, TENDER -> {
                new Voiding(tender).annul();
                desk.fail(tender, RemedyRule.RESULT_IS_VOID.code());
            }
            case EVALUATION -> new Voiding(tender).evaluateAgain(entry.newCommittee());
            case CANDIDATE -> {
                new Voiding(tender).nextCandidates(RemedyRule.RESULT_IS_VOID.code());
                tender.confirmFrom = desk.today();
            }
            default -> throw new IllegalStateException("nothing is taken away by " + entry.remedy());
        }
    }

    private Tender running(String applicationNumber) {
        return repository.ofApplication(applicationNumber).stream().findFirst().orElseThrow(() -> new NotFound("tender", applicationNumber));
    }

    /** Where a procurement goes on whose stage is entered again: by what its facts say. */
    Handoff next(Tender tender) {
        return switch (tender.status) {
            case PREPARING -> Handoff.to(Outcome.SUBMITTED, tender.buyer, desk.stepDue(tender));
            case FORMING -> Handoff.to(NEW_COMMITTEE, tender.agency, desk.stepDue(tender));
            case EVALUATING -> Handoff.to(SAME_COMMITTEE, tender.agency, desk.stepDue(tender)).forEach(tender.sitting().stream().map(Sheet::member).toList());
            case AWARDING -> Handoff.to(CANDIDATE, tender.buyer, desk.due(tender, "AWD-01.confirm"));
            default -> throw new IllegalStateException(tender.number + " cannot be entered again while " + tender.status.word());
        };
    }
}
