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
        RemedyCarriedOut event = event(tender, entry.remedy(), ground);
        if (entry.remedy().leadsBack()) {
            takeAway(tender, entry, ground);
            leadBack(event);
        } else {
            carriedOut.fire(event);
        }
    }

    /**
     * The winner of a lot does not sign: the next in the ranking is to be confirmed, or the procurement begins anew. Where other
     * lots stand beside it, this one fails instead, and their winners are confirmed again; none of them has signed.
     */
    void replaceWinner(Tender tender, int lot, Remedy remedy, RemedyGround ground) {
        RemedyCarriedOut event = event(tender, remedy, ground);
        keep(tender, remedy, ground);
        String code = RefusalRule.WINNER_DID_NOT_SIGN.code();
        Voiding voiding = new Voiding(tender);
        if (remedy == Remedy.CANDIDATE) {
            voiding.nextCandidate(lot, code);
        } else if (tender.plan.lots.stream().filter(Lot::stands).count() > 1) {
            voiding.lotFails(lot, code);
        } else {
            voiding.annul();
            desk.fail(tender, code);
        }
        tender.confirmFrom = tender.status == TenderStatus.AWARDING ? desk.today() : tender.confirmFrom;
        leadBack(event);
    }

    private static RemedyCarriedOut event(Tender tender, Remedy remedy, RemedyGround ground) {
        return new RemedyCarriedOut(tender.number, tender.applicationNumber, tender.projectNumber, tender.title, remedy, ground,
                remedy.leadsBack() ? tender.contracts() : List.of(),
                tender.bids.stream().filter(b -> b.status() != BidStatus.WITHDRAWN).map(Bid::supplier).distinct().toList(), tender.agency);
    }

    private void leadBack(RemedyCarriedOut event) {
        carriedOut.fire(event);
        repository.flush();
        workflow.answer(MESSAGE, event.applicationNumber(), next(running(event.applicationNumber())));
    }

    private RemedyCheck check(Tender tender) {
        AwardProgress furthest = tender.contracts().stream().flatMap(contract -> contracts.stream().map(c -> c.of(contract)))
                .max(Comparator.naturalOrder()).orElse(AwardProgress.UNSIGNED);
        Procedure procedure = desk.procedureOf(tender);
        return new RemedyCheck(tender.status, running(tender.applicationNumber) == tender, desk.isTerminated(tender), procedure.hasPanel(), furthest,
                new Voiding(tender).candidates(), procedure.count(ProcedureTerm.SUPPLIERS));
    }

    private void keep(Tender tender, Remedy remedy, RemedyGround ground) {
        repository.add(new VoidAward(tender, remedy, ground, desk.now()));
        repository.noticesOf(tender.number).stream().filter(n -> n.is(TenderNotice.RESULT)).forEach(notice -> {
            notice.takeBack(desk.today());
            if (!notice.disclosed()) {
                secrecy.withdraw(PublicationKind.RESULT, notice.number());
            }
        });
    }

    private void takeAway(Tender tender, RemedyEntry entry, RemedyGround ground) {
        keep(tender, entry.remedy(), ground);
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
