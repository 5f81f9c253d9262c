package org.yangguang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.contract.ContractTerminated;
import org.yangguang.cost.CutReplied;
import org.yangguang.cost.LineSettled;
import org.yangguang.departure.DepartureArranged;
import org.yangguang.departure.DepartureSigned;
import org.yangguang.dispute.DisputeAnswered;
import org.yangguang.export.ExportEnded;
import org.yangguang.identity.IdentityService;
import org.yangguang.guarantee.GuaranteeExpiring;
import org.yangguang.identity.Role;
import org.yangguang.registry.PaperExpiring;
import org.yangguang.secrecy.PublicationRefused;
import org.yangguang.selection.ListDecidedOtherwise;
import org.yangguang.selection.ListIssued;
import org.yangguang.tender.BidderAnswered;
import org.yangguang.tender.BidderAsked;
import org.yangguang.tender.BondsToReturn;
import org.yangguang.tender.MarksExplained;
import org.yangguang.tender.MarksFarOff;
import org.yangguang.tender.MemberLeft;
import org.yangguang.tender.PanelAsked;
import org.yangguang.tender.PanelConcluded;
import org.yangguang.tender.PanelLeft;
import org.yangguang.tender.PaperSheetEntered;
import org.yangguang.tender.RehearsalDue;
import org.yangguang.tender.RemedyCarriedOut;
import org.yangguang.tender.ResultAnnounced;
import org.yangguang.tender.SuppliersInvited;
import org.yangguang.tender.TenderClarified;
import org.yangguang.tender.TenderTerminated;
import org.yangguang.tender.WinnerRefused;
import org.yangguang.workflow.CaseEnded;
import org.yangguang.workflow.CosignAnswered;
import org.yangguang.workflow.CosignAsked;
import org.yangguang.workflow.DeadlinePassed;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.TaskArrived;
import org.yangguang.workflow.TaskLeft;
import org.yangguang.workflow.TaskTransferred;
import org.yangguang.workflow.TaskUrged;

/** Writes a notice for each thing that people wait for, in the transaction in which it happens. */
@ApplicationScoped
class NoticeWriter {

    private static final int WORDS = 500;
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    private NoticeRepository repository;

    @Inject
    private IdentityService identity;

    @Inject
    private Clock clock;

    void arrived(@Observes TaskArrived event) {
        repository.add(about(event.returned() ? NoticeKind.RETURNED : NoticeKind.ASSIGNED, event.group(), event.task()).from(event.task().sentBy()));
    }

    void urged(@Observes TaskUrged event) {
        repository.add(about(NoticeKind.URGED, event.group(), event.task()).from(event.urgedBy()));
    }

    void transferred(@Observes TaskTransferred event) {
        repository.add(about(NoticeKind.TRANSFERRED, event.to(), event.task()).from(event.from()));
    }

    void cosignAsked(@Observes CosignAsked event) {
        repository.add(about(NoticeKind.COSIGN_ASKED, event.askedOf(), event.task()).from(event.askedBy()).saying(event.question()).cosign(event.cosign()));
    }

    void cosignAnswered(@Observes CosignAnswered event) {
        repository.add(about(NoticeKind.COSIGN_ANSWERED, event.askedBy(), event.task()).from(event.askedOf()).saying(event.opinion()));
    }

    /** The task has been done: its notices no longer call for anything. */
    void left(@Observes TaskLeft event) {
        repository.unsettled(event.taskId()).forEach(n -> n.settle(now()));
    }

    /** A limit of the law has passed: the department that runs the project is told. */
    void overdue(@Observes DeadlinePassed event) {
        if (event.deadline().endsWith("Overdue")) {
            repository.add(new Notice(NoticeKind.OVERDUE, Role.PROJECT_OFFICER.word() + "@" + event.projectCase().buyer(),
                    event.projectCase().number(), event.projectCase().title(), now()).saying(event.businessKey()));
        }
    }

    void ended(@Observes CaseEnded event) {
        repository.add(new Notice(NoticeKind.ENDED, Role.APPLICANT.word() + "@" + event.projectCase().applicant(),
                event.projectCase().number(), event.projectCase().title(), now()));
    }

    /** The enterprise is told while there is time to see to a new paper, and when there is none left. */
    void paperExpires(@Observes PaperExpiring paper) {
        repository.add(new Notice(NoticeKind.PAPER_EXPIRING, Role.SUPPLIER.word() + "@" + paper.organisation(), paper.number(), paper.title(), now())
                .saying(paper.expiresOn().toString()));
    }

    /** The notice of the approved projects is out: every unit of the list is told, approved or not. */
    void listIssued(@Observes ListIssued event) {
        event.applicants().forEach(unit -> repository.add(issued(Role.APPLICANT, unit, event)));
        event.units().forEach(unit -> repository.add(issued(Role.RECOMMENDING_UNIT, unit, event)));
    }

    /** Who countersigned other figures is told which projects the leader has decided otherwise. */
    void listChanged(@Observes ListDecidedOtherwise event) {
        String titles = String.join("、", event.titles());
        String words = fitting(titles);
        repository.add(new Notice(NoticeKind.LIST_CHANGED, Role.FINANCE_OFFICER.word() + "@" + event.finance(), event.number(), event.title(), now())
                .from(event.by()).saying(words));
        event.departments().forEach(unit -> repository.add(new Notice(NoticeKind.LIST_CHANGED, Role.DIVISION_HEAD.word() + "@" + unit, event.number(),
                event.title(), now()).from(event.by()).saying(words)));
    }

    private Notice issued(Role role, String unit, ListIssued event) {
        return new Notice(NoticeKind.LIST_ISSUED, role.word() + "@" + unit, event.number(), event.title(), now()).saying(event.noticeNumber());
    }

    /** A file that somebody ordered is there, or will not come. */
    void exported(@Observes ExportEnded event) {
        repository.add(new Notice(event.ready() ? NoticeKind.EXPORT_READY : NoticeKind.EXPORT_FAILED, event.orderedBy(), event.number(), event.title(), now()));
    }

    /** Leaver and successors are told that a list waits for them. */
    void handoverListed(@Observes DepartureArranged list) {
        list.people().forEach(person -> repository.add(new Notice(NoticeKind.HANDOVER_LISTED, person, list.number(), list.leaverName(), now()).from(list.by())));
    }

    /** One notice for all that has come, instead of one for each task. */
    void handoverSigned(@Observes DepartureSigned list) {
        list.successors().forEach(person -> repository.add(new Notice(NoticeKind.HANDOVER_SIGNED, person, list.number(), list.leaverName(), now()).from(list.by())));
    }

    /** The supplier is told of its answer; everybody else reads it on the portal. */
    void disputeAnswered(@Observes DisputeAnswered dispute) {
        repository.add(new Notice(NoticeKind.DISPUTE_ANSWERED, Role.SUPPLIER.word() + "@" + dispute.supplier(), dispute.number(), dispute.title(), now())
                .from(dispute.answeredBy()));
    }

    /** All bidders of the round and the agency are told what has become of it. */
    void remedied(@Observes RemedyCarriedOut remedy) {
        remedy.bidders().forEach(bidder -> repository.add(voided(Role.SUPPLIER, bidder, remedy)));
        if (remedy.agency() != null) {
            repository.add(voided(Role.PROCUREMENT_AGENT, remedy.agency(), remedy));
        }
    }

    private Notice voided(Role role, String organisation, RemedyCarriedOut remedy) {
        return new Notice(NoticeKind.AWARD_VOIDED, role.word() + "@" + organisation, remedy.tender(), remedy.title(), now()).from(remedy.ground().by());
    }

    /** Only the purchaser's head may decide what follows. */
    void winnerRefused(@Observes WinnerRefused event) {
        repository.add(new Notice(NoticeKind.WINNER_REFUSED, Role.DIVISION_HEAD.word() + "@" + event.buyer(), event.tender(), event.title(), now()).from(event.by()));
    }

    /** Whoever prepared it must know why it does not stand on the portal, and can put it forward again. */
    void publicationRefused(@Observes PublicationRefused event) {
        if (event.preparedBy() != null) {
            repository.add(new Notice(NoticeKind.PUBLICATION_REFUSED, event.preparedBy(), event.number(), event.title(), now())
                    .from(event.by()).saying(event.opinion()));
        }
    }

    /** Each officer is told, and the agency, which may have to see to it that enough of them come. */
    void rehearsalDue(@Observes RehearsalDue event) {
        event.officers().forEach(officer -> repository.add(new Notice(NoticeKind.REHEARSAL_DUE, officer, event.tender(), event.title(), now())
                .saying(SPOKEN.format(event.deadline()))));
        String names = event.officers().stream().map(identity::displayName).collect(Collectors.joining("、"));
        repository.add(new Notice(NoticeKind.OFFICERS_UNPROVED, Role.PROCUREMENT_AGENT.word() + "@" + event.agency(), event.tender(), event.title(), now())
                .saying(names));
    }

    /** Each of the members is told alone: who else was asked is no member's business before the report. */
    void marksFarOff(@Observes MarksFarOff event) {
        event.members().forEach(member -> repository.add(new Notice(NoticeKind.MARKS_FAR_OFF, member, event.tender(), event.title(), now())));
    }

    void marksExplained(@Observes MarksExplained event) {
        repository.add(new Notice(NoticeKind.MARKS_EXPLAINED, Role.PROCUREMENT_AGENT.word() + "@" + event.agency(), event.tender(), event.title(), now())
                .from(event.by()));
    }

    /** The evaluation waits for the substitute, whom the agency has drawn. */
    void memberLeft(@Observes MemberLeft event) {
        repository.add(new Notice(NoticeKind.MEMBER_LEFT, Role.PROCUREMENT_AGENT.word() + "@" + event.agency(), event.tender(), event.title(), now())
                .saying(event.memberName()));
    }

    /** Each expert alone; the names are secret until the result. */
    void panelAsked(@Observes PanelAsked event) {
        event.members().forEach(member -> repository.add(new Notice(NoticeKind.PANEL_ASKED, member, event.purchase(), event.title(), now())));
    }

    /** The purchaser's officers call the next of the order. */
    void panelLeft(@Observes PanelLeft event) {
        repository.add(new Notice(NoticeKind.PANEL_LEFT, Role.PROJECT_OFFICER.word() + "@" + event.buyer(), event.purchase(), event.title(), now())
                .saying(event.memberName()));
    }

    void panelConcluded(@Observes PanelConcluded event) {
        repository.add(new Notice(NoticeKind.PANEL_CONCLUDED, Role.PROJECT_OFFICER.word() + "@" + event.buyer(), event.purchase(), event.title(), now()));
    }

    /** Who may verify them, and the member for whom they were entered. */
    void paperSheetEntered(@Observes PaperSheetEntered event) {
        List.of(Role.PROJECT_OFFICER.word() + "@" + event.buyer(), Role.PROCUREMENT_AGENT.word() + "@" + event.agency(), event.member())
                .forEach(to -> repository.add(new Notice(NoticeKind.PAPER_SHEET_ENTERED, to, event.tender(), event.title(), now()).from(event.by())
                        .saying(event.memberName())));
    }

    /** Who gives them back, and once they are overdue the purchaser as well. */
    void bondsToReturn(@Observes BondsToReturn event) {
        String words = String.join("、", event.suppliers()) + (event.dueOn() == null ? "" : "（" + event.dueOn() + "）");
        NoticeKind kind = event.overdue() ? NoticeKind.BONDS_OVERDUE : NoticeKind.BONDS_DUE;
        repository.add(new Notice(kind, Role.PROCUREMENT_AGENT.word() + "@" + event.agency(), event.tender(), event.title(), now()).saying(words));
        if (event.overdue()) {
            repository.add(new Notice(kind, Role.PROJECT_OFFICER.word() + "@" + event.buyer(), event.tender(), event.title(), now()).saying(words));
        }
    }

    /** The firm's answer is awaited until the term, and no later. */
    void bidderAsked(@Observes BidderAsked event) {
        repository.add(new Notice(NoticeKind.BIDDER_ASKED, Role.SUPPLIER.word() + "@" + event.supplier(), event.tender(), event.title(), now())
                .saying(SPOKEN.format(event.dueAt())));
    }

    void bidderAnswered(@Observes BidderAnswered event) {
        repository.add(new Notice(NoticeKind.BIDDER_ANSWERED, event.askedBy(), event.tender(), event.title(), now()).from(event.by()));
    }

    /** Whoever has handed in a bid or drafts one looks whether it still says what is meant (TEN-04). */
    void tenderClarified(@Observes TenderClarified event) {
        event.bidders().forEach(supplier -> repository.add(new Notice(NoticeKind.TENDER_CLARIFIED, Role.SUPPLIER.word() + "@" + supplier, event.tender(),
                event.title(), now()).saying(SPOKEN.format(event.bidDeadline()))));
    }

    /** In writing and at once to whoever takes part, with the reason; the agency gives the bonds back (87号第二十九条). */
    void tenderTerminated(@Observes TenderTerminated event) {
        Stream.concat(event.suppliers().stream().map(supplier -> Role.SUPPLIER.word() + "@" + supplier),
                Stream.ofNullable(event.agency()).map(agency -> Role.PROCUREMENT_AGENT.word() + "@" + agency))
                .forEach(reader -> repository.add(new Notice(NoticeKind.TENDER_TERMINATED, reader, event.tender(), event.title(), now()).saying(fitting(event.reason()))));
    }

    /** Who holds it and who has lodged it: the one may claim or ask for more time, the other has it extended. */
    void guaranteeExpires(@Observes GuaranteeExpiring event) {
        NoticeKind kind = event.ended() ? NoticeKind.GUARANTEE_ENDED : NoticeKind.GUARANTEE_ENDING;
        List.of(Role.PROJECT_OFFICER.word() + "@" + event.buyer(), Role.SUPPLIER.word() + "@" + event.supplier())
                .forEach(to -> repository.add(new Notice(kind, to, event.number(), event.title(), now()).saying(event.validUntil().toString())));
    }

    void contractTerminated(@Observes ContractTerminated event) {
        repository.add(new Notice(NoticeKind.CONTRACT_TERMINATED, Role.SUPPLIER.word() + "@" + event.supplier(), event.contract(), event.title(), now())
                .saying(fitting(event.reason())));
    }

    /** Each bidder reads how the own bid came out, and no other's (87号第六十九条). */
    void resultAnnounced(@Observes ResultAnnounced event) {
        event.suppliers().forEach(supplier -> repository.add(new Notice(NoticeKind.RESULT_ANNOUNCED, Role.SUPPLIER.word() + "@" + supplier, event.tender(),
                event.title(), now())));
    }

    /** Nothing is published before the result, so the invited learn of it here. */
    void suppliersInvited(@Observes SuppliersInvited event) {
        NoticeKind kind = event.finalOffer() ? NoticeKind.FINAL_OFFER_CALLED : NoticeKind.TENDER_INVITED;
        event.suppliers().forEach(firm -> repository.add(new Notice(kind, Role.SUPPLIER.word() + "@" + firm, event.tender(), event.title(), now())
                .saying(SPOKEN.format(event.deadline()))));
    }

    /** Another than who cut answers: the division head of the purchaser. */
    void cutReplied(@Observes CutReplied event) {
        repository.add(new Notice(NoticeKind.CUT_REPLIED, Role.DIVISION_HEAD.word() + "@" + event.buyer(), event.confirmation(), event.title(), now())
                .from(event.by()));
    }

    void lineSettled(@Observes LineSettled event) {
        repository.add(new Notice(event.ofReply() ? NoticeKind.REPLY_ANSWERED : NoticeKind.HELD_SETTLED, Role.SUPPLIER.word() + "@" + event.supplier(),
                event.confirmation(), event.title(), now()).saying(fitting(event.words())));
    }

    private Notice about(NoticeKind kind, String recipient, OpenTask task) {
        return new Notice(kind, recipient, task.number(), task.title(), now()).about(task.stage(), task.key(), task.id());
    }

    private static String fitting(String text) {
        return text.length() > WORDS ? text.substring(0, WORDS - 1) + "…" : text;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
