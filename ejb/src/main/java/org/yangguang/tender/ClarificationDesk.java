package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.calendar.CalendarService;
import org.yangguang.regulation.Regulation;
import org.yangguang.secrecy.PublicationCleared;
import org.yangguang.secrecy.PublicationKind;
import org.yangguang.shared.Breaches;
import org.yangguang.workflow.Workflow;

/** What a clarification must leave to the bidders, and what its publication changes. */
@ApplicationScoped
class ClarificationDesk {

    private static final String TIME_LEFT = "TEN-04.clarification";

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private CalendarService calendar;

    @Inject
    private Workflow workflow;

    @Inject
    private Event<TenderClarified> clarified;

    void ensureBidsAwaited(Tender tender) {
        // where there was no notice there is none to be corrected: the invited are told in the negotiation or invited anew
        Breaches.ensure(tender.takesBids(desk.now()) && !tender.byInvitation && !tender.wantsFinalOffers(), TenderRule.CLARIFIED_BEFORE_THE_DEADLINE, tender.number, tender.plan.bidDeadline);
    }

    /** Both when it is written and when it is published: there is time enough to write bids anew, from the day on which it is announced. */
    void check(Breaches breaches, Tender tender, boolean affectsBids, LocalDateTime deadline, LocalDate announced) {
        if (affectsBids) {
            Regulation law = desk.lawOf(tender);
            LocalDate earliest = law.lastDay(TIME_LEFT, announced, calendar.workingDays());
            breaches.check(!deadline.toLocalDate().isBefore(earliest), TenderRule.CLARIFICATION_LEAVES_TIME, "bidDeadline", law.count(TIME_LEFT), earliest);
        }
    }

    /** What a deadline that is entered must be, whatever the clarification says. */
    void checkMoved(Breaches breaches, Tender tender, LocalDateTime moved) {
        if (moved != null) {
            breaches.check(!moved.isBefore(tender.plan.bidDeadline), TenderRule.CLARIFICATION_SHORTENS_NOTHING, "bidDeadline", tender.plan.bidDeadline);
            breaches.check(calendar.workingDays().isWorkingDay(moved.toLocalDate()), TenderRule.DEADLINE_IS_A_WORKING_DAY, "bidDeadline", moved.toLocalDate());
        }
    }

    /**
     * A second person has cleared it, and the designated outlet has it: it stands, the time for bids is the new one, and whoever is known
     * to bid is told. A bid that has been handed in stands as it is unless its bidder replaces it. Refused when the outlet has it too late
     * for the time that the law leaves to the bidders: the reviewer then refuses it, and the agent writes it anew with another deadline.
     */
    void cleared(@Observes PublicationCleared cleared) {
        if (cleared.publication().kind() != PublicationKind.CLARIFICATION) {
            return;
        }
        Clarification clarification = repository.clarification(cleared.publication().subject());
        Tender tender = repository.locked(clarification.tender());
        ensureBidsAwaited(tender);
        Breaches breaches = new Breaches();
        check(breaches, tender, clarification.affectsBids(), clarification.bidDeadline(), cleared.announcedAt().toLocalDate());
        breaches.refuseIfAny();
        LocalDateTime deadline = clarification.bidDeadline();
        if (deadline.isAfter(tender.plan.bidDeadline)) {
            tender.extend(deadline, EnquiryCutOff.latest(deadline, desk.lawOf(tender), calendar.workingDays()));
            workflow.moveDeadline(tender.applicationNumber, "bidDeadline", deadline);
        }
        clarification.publish(cleared.at());
        desk.publish(tender, clarification, cleared.at());
        clarified.fire(new TenderClarified(tender.number, tender.title, repository.biddersOf(tender), tender.plan.bidDeadline));
    }
}
