package org.yangguang.tender;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;

/** The door of 书面澄清: what a committee asks one bidder while it evaluates, and the bidder's answer (87号第五十一条). */
@Stateless
@Audited
public class BidQuestionService {

    private static final String MINUTES = "EVA-13.minutes";

    @Inject
    private TenderRepository repository;

    @Inject
    private BidQuestions questions;

    @Inject
    private TenderDesk desk;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<BidderAsked> asked;

    @Inject
    private Event<BidderAnswered> answered;

    /**
     * Asks one bidder in writing, until a term. Called by the page of questions and POST /api/v1/tenders/{number}/bid-questions, by a
     * member of the committee or the tender's agent, while the bids are marked and until the report. Refused with all defects at
     * once: a bid that is not evaluated, no words, a term that has passed, one that leaves less time to explain a low price than
     * the law asks (EVA-13b), a correction of a price that needs none or has been asked about.
     *
     * @throws NotFound a tender that the caller does not evaluate
     */
    @RolesAllowed({Roles.EXPERT, Roles.PROCUREMENT_AGENT})
    public BidQuestionView askBidder(String number, AskBidder entry) {
        Tender tender = repository.locked(number);
        if (tender == null || !questions.evaluates(tender)) {
            throw new NotFound("tender", number);
        }
        trail.subject(tender.number, tender.projectNumber);
        Breaches.ensure(tender.status == TenderStatus.EVALUATING || tender.status == TenderStatus.CONCLUDING, TenderRule.STATE_ALLOWS_IT, number, tender.status.word());
        LocalDateTime now = desk.now();
        List<BidQuestion> before = repository.bidQuestions(number);
        Breaches breaches = new Breaches();
        Bid bid = entry.bid() == null ? null : tender.bid(entry.bid());
        boolean known = breaches.check(bid != null && tender.compliant().contains(bid), InputRule.UNKNOWN_REFERENCE, "bid", String.valueOf(entry.bid()));
        breaches.text(entry.question(), 4000, "question");
        boolean sort = breaches.required(entry.kind(), "kind");
        if (breaches.required(entry.dueAt(), "dueAt") && breaches.check(entry.dueAt().isAfter(now), InputRule.DATE_ORDER, "dueAt", now, entry.dueAt())) {
            term(breaches, tender, entry, now);
        }
        Money corrected = known && entry.kind() == QuestionKind.CORRECTION ? corrected(breaches, tender, bid, before) : null;
        breaches.refuseIfAny();
        BidQuestion made = new BidQuestion(bid, before.size() + 1, entry, corrected, actor.get().userName(), now);
        repository.add(made);
        asked.fire(new BidderAsked(tender.number, tender.title, bid.supplier(), entry.dueAt()));
        return questions.view(tender, made);
    }

    private void term(Breaches breaches, Tender tender, AskBidder entry, LocalDateTime now) {
        Regulation law = desk.lawOf(tender);
        if (entry.kind() == QuestionKind.LOW_PRICE && AbnormallyLow.Rates.inForce(law)) {
            LocalDateTime earliest = now.plusMinutes(law.count(MINUTES));
            breaches.check(!entry.dueAt().isBefore(earliest), TenderRule.TIME_TO_EXPLAIN, "dueAt", law.count(MINUTES), earliest);
        }
    }

    private Money corrected(Breaches breaches, Tender tender, Bid bid, List<BidQuestion> before) {
        PriceCorrection correction = desk.evaluation(tender).correction(bid.number());
        breaches.check(correction.isNeeded(), InputRule.UNKNOWN_REFERENCE, "kind", bid.number());
        breaches.check(before.stream().noneMatch(q -> q.isOf(tender.evaluationRound, QuestionKind.CORRECTION) && q.bid().equals(bid.number())),
                InputRule.DUPLICATE, "kind", bid.number());
        return correction.price();
    }

    /**
     * The bidder answers, once; papers are attached to the question's number before. Called by the page of questions and
     * POST /api/v1/bid-questions/{number}/answer. Refused: after the term or a second time (TENDER-X41), no words, a corrected price
     * neither confirmed nor refused. A refused correction makes the bid invalid when the evaluation is concluded (EVA-07).
     *
     * @throws NotFound a question to somebody else
     */
    @RolesAllowed(Roles.SUPPLIER)
    public BidQuestionView answerQuestion(String question, BidAnswer entry) {
        BidQuestion found = repository.bidQuestion(question);
        if (found == null || !found.supplier().equals(actor.get().organisation())) {
            throw new NotFound("question", question);
        }
        // one after the other with the report, which counts what has been answered
        Tender tender = repository.locked(found.tender());
        trail.subject(tender.number, tender.projectNumber);
        found.answer(entry, actor.get().userName(), desk.now());
        answered.fire(new BidderAnswered(tender.number, tender.title, found.askedBy(), actor.get().userName()));
        return questions.view(tender, found);
    }

    /**
     * The questions of a tender's evaluation with their answers, oldest first: all for the committee, the tender's agent and the
     * auditor, for the purchaser's people once the report is there, the own for a bidder. Called by the page of questions, the
     * pages of the evaluation and GET /api/v1/tenders/{number}/bid-questions; refuses an unknown tender (NotFound).
     */
    @RolesAllowed({Roles.EXPERT, Roles.PROCUREMENT_AGENT, Roles.SUPPLIER, Roles.AUDITOR, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD})
    public List<BidQuestionView> listQuestions(String number) {
        Tender tender = repository.ofNumber(number);
        if (tender == null) {
            throw new NotFound("tender", number);
        }
        return repository.bidQuestions(number).stream().filter(q -> questions.mayRead(tender, q)).map(q -> questions.view(tender, q)).toList();
    }
}
