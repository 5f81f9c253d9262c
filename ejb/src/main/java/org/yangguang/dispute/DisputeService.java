package org.yangguang.dispute;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.yangguang.audit.AuditTrail;
import org.yangguang.document.DocumentService;
import org.yangguang.document.Upload;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectStatus;
import org.yangguang.registry.Debarments;
import org.yangguang.resolution.ResolutionKind;
import org.yangguang.resolution.ResolutionView;
import org.yangguang.resolution.Resolutions;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.Stale;
import org.yangguang.tender.Remedies;
import org.yangguang.tender.RemedyEntry;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderView;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.Workflow;

/** The door of 询问, 质疑 and 投诉: suppliers bring forward, the purchaser's officer answers, the finance officer enters what the finance department decides. */
@Stateless
@Audited
public class DisputeService {

    static final LocalTime END_OF_OFFICE = LocalTime.of(18, 0);
    private static final String MESSAGE = "dispute";
    /** Written into the register of the debarred, whose grounds are in the words of the decisions. */
    private static final String BAN = "虚假、恶意投诉（财政部令第94号第三十七条），投诉 ";

    @Inject
    private DisputeRepository repository;
    @Inject
    private DisputeDesk desk;
    @Inject
    private TenderRegisterService tenders;
    @Inject
    private ProjectService projects;
    @Inject
    private Workflow workflow;
    @Inject
    private Remedies remedies;
    @Inject
    private Debarments debarments;
    @Inject
    private Resolutions resolutions;
    @Inject
    private ComplaintHalts halts;
    @Inject
    private DocumentService documents;
    @Inject
    private CurrentActor current;
    @Inject
    private Numbering numbering;
    @Inject
    private Event<DisputeAnswered> answered;
    @Inject
    private AuditTrail trail;

    /**
     * 询问, by a supplier: about the documents until the announced cut-off, about what follows at any time by who has bid. The
     * officer has three working days (DSP-01). Refuses an unpublished tender (NotFound), a firm that is not registered or
     * has not bid (DSP-01a), one that comes late (DISPUTE-X01), and a project that is not under way.
     */
    @RolesAllowed(Roles.SUPPLIER)
    public DisputeView askEnquiry(AskEnquiry asked) {
        TenderView tender = published(asked.tender());
        Dispute.complete(asked, tender.enquiriesUntil(), desk.now());
        desk.ensureOfTheTender(tender, asked.step());
        return raise(Dispute.enquiry(numbering.next(DisputeKind.ENQUIRY.series()), tender, asked, desk.raiser(), desk.deadlines(tender.lawDate())), asked);
    }

    /**
     * 质疑, by a supplier of the tender, in writing, with its papers and within seven working days of when the harm was known or should have
     * been. Refuses, with the article: what is not said (第十二条; DSP-07), a stranger to the tender (DSP-01a), a step that has not
     * ended (DISPUTE-X02), one that comes late (DSP-01), a second one where the documents allow one (DSP-01b).
     *
     * @param papers by the words of {@link LetterPart}; null where they are attached afterwards, which goes until the answer
     */
    @RolesAllowed(Roles.SUPPLIER)
    public DisputeView fileChallenge(FileChallenge filed, List<Upload> papers) {
        TenderView tender = published(filed.tender());
        Dispute.complete(filed);
        desk.ensureOfTheTender(tender, filed.step());
        // whoever files at the same moment waits for the number's row, and then finds the other challenge
        String number = numbering.next(DisputeKind.CHALLENGE.series());
        LocalDate known = desk.ensureChallengeable(tender, filed);
        return raise(Dispute.challenge(number, tender, filed, known, desk.raiser(), desk.deadlines(tender.lawDate())), filed, papers);
    }

    /**
     * 投诉, by who has challenged: after the answer, or when its period has passed without one, within fifteen working days of
     * the end of that period. Refuses another's challenge (NotFound), before (DSP-02a) and after its days (DSP-02), matters
     * that were not challenged, except about the answer itself (DSP-04), what is not said (第十八条; DSP-07), and a second one (DISPUTE-X04).
     *
     * @param papers by the words of {@link LetterPart}; null where they are attached afterwards, which goes until the decision
     */
    @RolesAllowed(Roles.SUPPLIER)
    public DisputeView fileComplaint(FileComplaint filed, List<Upload> papers) {
        Dispute challenge = repository.locked(String.valueOf(filed.challenge()))
                .filter(d -> d.kind() == DisputeKind.CHALLENGE && d.supplier().equals(current.get().organisation()))
                .orElseThrow(() -> new NotFound("dispute", filed.challenge()));
        DisputeDeadlines deadlines = desk.deadlines(challenge.lawDate());
        challenge.ensureComplaint(filed, deadlines, desk.now().toLocalDate());
        Breaches.ensure(!repository.complained(challenge.number()), DisputeRule.COMPLAINED_ONCE, challenge.number());
        String finance = workflow.caseOf(challenge.applicationNumber()).finance();
        return raise(challenge.complaint(numbering.next(DisputeKind.COMPLAINT.series()), published(challenge.tender()), filed, finance, desk.raiser(), deadlines), filed, papers);
    }

    private TenderView published(String number) {
        TenderView tender = tenders.viewTender(number);
        if (tender.publishedAt() == null) {
            throw new NotFound("tender", number);
        }
        return tender;
    }

    private DisputeView raise(Dispute made, Object command, List<Upload> papers) {
        DisputeView view = raise(made, command);
        documents.attachAll(made.number(), papers == null ? List.of() : papers);
        return view;
    }

    private DisputeView raise(Dispute made, Object command) {
        repository.add(made);
        repository.flush();
        trail.subject(made.number(), made.projectNumber());
        trail.change(null, command);
        if (projects.project(made.applicationNumber()).status() == ProjectStatus.TERMINATED) {
            // its lifecycle takes nothing any more, and the right to challenge does not end with it (政府采购法第五十二条)
            workflow.startBeside(DisputeOpener.STAGE, made.number(), made.applicationNumber());
        } else {
            workflow.correlate(MESSAGE, made.applicationNumber(),
                    Handoff.to(made.kind().word(), made.answerer(), made.answerBy().atTime(END_OF_OFFICE)).forEach(List.of(made.number())));
        }
        return desk.view(made);
    }

    /**
     * The officer answers an enquiry; question and answer stand on the portal at once, without a word of who asked. Refuses
     * an empty answer; of two officers the later is told who was faster.
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void answerEnquiry(String taskId, EnquiryAnswer given) {
        OpenTask task = workflow.require(taskId, "answerEnquiry");
        Dispute dispute = subject(task);
        dispute.answer(given, current.get().userName(), desk.now());
        told(dispute, given);
        workflow.complete(task, Handoff.to("answered"), null);
    }

    /**
     * The officer answers a challenge within seven working days (DSP-01): it is not well-founded, or it is, and either the
     * result stays or what follows is carried out with the answer (财政部令第94号第十六条). With the answer the signing no longer
     * waits. Refuses an outcome that is not drawn, an empty answer, and what the law does not allow to follow (DSP-06).
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void answerChallenge(String taskId, ChallengeAnswer given) {
        OpenTask task = workflow.require(taskId, "answerChallenge");
        Outcome.among(given.outcome(), "unfounded", "upheld");
        Dispute dispute = subject(task);
        Breaches.ensure(given.remedy() == null || given.outcome().equals("upheld"), DisputeRule.DECISION_NAMES_ITS_REMEDY);
        dispute.answer(given, current.get().userName(), desk.now());
        told(dispute, given);
        carryOut(dispute, given.remedy());
        workflow.complete(task, Handoff.to(given.outcome()), null);
    }

    /**
     * The finance officer enters a paper of the finance department (财政部门): acceptance, refusal, service, answer, suspension,
     * resumption, decision, withdrawal. A suspension puts the whole course of the project to rest for at most thirty days,
     * this complaint excepted; its end, resumption, decision or withdrawal lets it go on. A decision by which the result
     * falls is carried out at once: documents, evaluation, award or procurement anew, or the liability. Refuses a paper without a verified
     * record of its scan (RESOLUTION-X04), one that comes out of order (DISPUTE-X05) or again (DISPUTE-X06), more days
     * than the law bears (DSP-03), a consequence that the law does not know here (DSP-06), and
     * a ban of less than one or more than three years or of a complaint that was not rejected (DSP-05).
     */
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public void recordNotice(String taskId, RecordNotice command) {
        OpenTask task = workflow.require(taskId, "recordNotice");
        Dispute dispute = subject(task);
        Stale.check(dispute.number(), command.version(), dispute.version());
        DisputeDeadlines deadlines = desk.deadlines(dispute.lawDate());
        ResolutionView paper = resolutions.inForce(command.resolution(), dispute.applicationNumber(), Set.of(ResolutionKind.FINANCE_MINISTRY), "resolution");
        dispute.complaint().check(command, deadlines.law(), paper.decidedOn());
        String outcome = dispute.note(command, paper, deadlines, current.get().userName(), desk.now());
        halts.follow(dispute, command.kind(), outcome.equals(ComplaintCourse.CLOSED));
        repository.flush();
        trail.change(null, command);
        answered.fire(new DisputeAnswered(dispute.number(), dispute.kind(), dispute.projectNumber(), dispute.title(), dispute.supplier(), current.get().userName()));
        carryOut(dispute, command.remedy());
        if (command.ban() != null) {
            // from the day of the decision; a bid of the barred is refused or falls out from now on (PEN-02)
            debarments.enter(dispute.supplier(), paper.decidedOn(), command.ban().until(), BAN + dispute.number(), paper.documentNumber());
        }
        workflow.complete(task, outcome.equals(ComplaintCourse.CLOSED) ? Handoff.to(outcome) : Handoff.to(outcome, dispute.answerer(), halts.due(dispute)), null);
    }

    /** What follows of an upheld one: facts and position in this transaction, so that nobody acts on the void result any more. */
    private void carryOut(Dispute dispute, RemedyEntry remedy) {
        if (remedy != null) {
            dispute.remedied(remedy, desk.now());
            remedies.carryOut(dispute.tender(), remedy, dispute.ground(current.get().userName()));
        }
    }

    private Dispute subject(OpenTask task) {
        Dispute dispute = repository.locked(task.subject()).orElseThrow(() -> new NotFound("dispute", task.subject()));
        trail.subject(dispute.number(), dispute.projectNumber());
        return dispute;
    }

    private void told(Dispute dispute, Object answer) {
        repository.flush();
        trail.change(null, answer);
        answered.fire(new DisputeAnswered(dispute.number(), dispute.kind(), dispute.projectNumber(), dispute.title(), dispute.supplier(), dispute.answeredBy()));
    }
}
