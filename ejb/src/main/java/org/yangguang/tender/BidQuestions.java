package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.shared.Breaches;

/** The questions of an evaluation: who may read them, and what they settle before the report. */
@ApplicationScoped
class BidQuestions {

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private CurrentActor actor;

    /** Whether the actor has a part in the evaluation: a member who has not stepped back, or the tender's own agent. */
    boolean evaluates(Tender tender) {
        Actor own = actor.get();
        return own.has(Role.PROCUREMENT_AGENT) && own.organisations().contains(tender.agency) || tender.sitting().stream().anyMatch(s -> s.member().equals(own.userName()));
    }

    /** The bidder itself, whoever evaluates, the auditor; the purchaser's people once the report is there. */
    boolean mayRead(Tender tender, BidQuestion question) {
        Actor own = actor.get();
        return own.has(Role.SUPPLIER) && own.organisation().equals(question.supplier()) || evaluates(tender) || own.has(Role.AUDITOR)
                || own.ofMinistry() && tender.status.compareTo(TenderStatus.AWARDING) >= 0;
    }

    BidQuestionView view(Tender tender, BidQuestion question) {
        boolean named = actor.get().has(Role.PROCUREMENT_AGENT) || actor.get().has(Role.AUDITOR);
        return question.view(tender, named, desk.now());
    }

    /**
     * What the agent enters with what the bidders have answered here: their own word on a corrected price goes before any other,
     * and silence until the end of the term is a no. Refused while a question still waits in its term.
     */
    EvaluationEntry settle(Tender tender, EvaluationEntry entry) {
        LocalDateTime now = desk.now();
        List<BidQuestion> asked = repository.bidQuestions(tender.number).stream().filter(q -> q.round() == tender.evaluationRound).toList();
        List<String> waiting = asked.stream().filter(q -> q.isOpen(now)).map(BidQuestion::number).toList();
        Breaches.ensure(waiting.isEmpty(), TenderRule.QUESTIONS_ARE_SETTLED, String.join("、", waiting));
        List<EvaluationEntry.Confirmation> confirmations = new ArrayList<>(entry.confirmations() == null ? List.of() : entry.confirmations());
        List<EvaluationEntry.Explanation> explanations = new ArrayList<>(entry.explanations() == null ? List.of() : entry.explanations());
        for (BidQuestion question : asked) {
            if (question.isOf(tender.evaluationRound, QuestionKind.CORRECTION)) {
                confirmations.removeIf(c -> question.bid().equals(c.bid()));
                confirmations.add(new EvaluationEntry.Confirmation(question.bid(), question.isConfirmed()));
            } else if (question.isOf(tender.evaluationRound, QuestionKind.LOW_PRICE)) {
                Optional<EvaluationEntry.Explanation> found = explanations.stream().filter(e -> question.bid().equals(e.bid())).findFirst();
                Boolean accepted = question.isAnswered() ? found.map(EvaluationEntry.Explanation::accepted).orElse(null) : Boolean.FALSE;
                String ground = found.map(EvaluationEntry.Explanation::ground).filter(g -> !g.isBlank()).orElse(question.isAnswered() ? null : question.number());
                explanations.removeIf(e -> question.bid().equals(e.bid()));
                explanations.add(new EvaluationEntry.Explanation(question.bid(), question.minutes(), accepted, ground));
            }
        }
        return new EvaluationEntry(entry.returned(), confirmations, explanations, entry.substitutes(), entry.opinion(), entry.version());
    }
}
