package org.yangguang.tender;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.audit.AuditTrail;
import org.yangguang.document.DocumentService;
import org.yangguang.document.Upload;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Stale;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.Workflow;

/** The door for members who could not mark in the browser: marks signed on paper are entered by one and verified by another. */
@Stateless
@Audited
public class PaperSheetService {

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private CommitteeDesk committees;

    @Inject
    private PaperSheets papers;

    @Inject
    private DocumentService documents;

    @Inject
    private Workflow workflow;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<PaperSheetEntered> entered;

    /**
     * Enters the marks that a member has signed on paper; they count once a second person has verified them, and until all sheets
     * are in nobody else sees them. Called by the page of marks on paper and POST /api/v1/tenders/{number}/paper-sheets, by the
     * tender's agent or the purchaser's officer while bids are marked. Refused with all defects at once: a member who has signed or
     * left (EVA-18), one whose paper waits already (EVA-18a), a paper without the declaration of no conflict (EVA-04b), no reason,
     * a day before the opening or to come, and what a sheet in the browser is refused for; by a member of the committee (EVA-18d).
     *
     * @param scan null where it is attached afterwards: the verification asks for it
     * @throws NotFound for an unknown tender and another agency's or purchaser's
     */
    @RolesAllowed({Roles.PROCUREMENT_AGENT, Roles.PROJECT_OFFICER})
    public PaperSheetView enterPaperSheet(String number, PaperSheetEntry entry, List<Upload> scan) {
        Tender tender = held(repository.locked(number), number);
        trail.subject(tender.number, tender.projectNumber);
        tender.ensure(TenderStatus.EVALUATING);
        List<PaperSheet> earlier = repository.paperSheets(number);
        Sheet sheet = check(tender, entry, earlier);
        PaperSheet made = new PaperSheet(tender, earlier.size() + 1, sheet, entry, actor.get().userName(), desk.now());
        repository.add(made);
        repository.flush();
        documents.attachAll(made.number(), scan == null ? List.of() : scan);
        trail.change(null, entry);
        entered.fire(new PaperSheetEntered(tender.number, tender.title, tender.buyer, tender.agency, made.member(), made.memberName(), actor.get().userName()));
        return papers.view(tender, made);
    }

    private Sheet check(Tender tender, PaperSheetEntry entry, List<PaperSheet> earlier) {
        Breaches breaches = new Breaches();
        Sheet sheet = null;
        if (breaches.text(entry.member(), 100, "member")) {
            Sheet seat = tender.running().stream().filter(s -> s.member().equals(entry.member())).reduce((a, b) -> b).orElse(null);
            sheet = tender.sheetOf(entry.member());
            if (breaches.check(seat != null, InputRule.UNKNOWN_REFERENCE, "member", entry.member())) {
                breaches.check(sheet != null, PaperSheetRule.MEMBER_HAS_NOT_SIGNED, "member", seat.memberName());
                breaches.check(earlier.stream().noneMatch(p -> p.waitsFor(entry.member(), tender.evaluationRound)), PaperSheetRule.ONE_PAPER_AT_A_TIME, "member",
                        seat.memberName());
            }
        }
        breaches.check(Boolean.TRUE.equals(entry.free()), TenderRule.MEMBER_SIGNS_IN, "free");
        breaches.text(entry.reason(), 500, "reason");
        LocalDate opened = tender.openedAt.toLocalDate();
        if (breaches.required(entry.signedOn(), "signedOn") && breaches.check(!entry.signedOn().isAfter(desk.today()), InputRule.DATE_IN_FUTURE, "signedOn", entry.signedOn())) {
            breaches.check(!entry.signedOn().isBefore(opened), InputRule.DATE_ORDER, "signedOn", opened, entry.signedOn());
        }
        Sheet.check(entry.marks(), committees.marked(tender), tender.plan.criteria, breaches);
        breaches.refuseIfAny();
        return sheet;
    }

    /**
     * A second person holds the marks against the scan: where they agree they count as that member's, signed and attended, and
     * the member's task is done; where they do not, they are entered anew. Called by the page of marks on paper and POST
     * /api/v1/paper-sheets/{number}/verification. Refused: by who entered them (EVA-18c), by a member of the committee (EVA-18d),
     * without a scan (EVA-18b), no objection named, a member who has signed or left meanwhile (EVA-18), a committee that is not
     * legal (EVA-06b), a paper that is decided on (Stale), another version.
     *
     * @throws NotFound for an unknown paper and another agency's or purchaser's
     */
    @RolesAllowed({Roles.PROCUREMENT_AGENT, Roles.PROJECT_OFFICER})
    public PaperSheetView verifyPaperSheet(String number, PaperSheetVerdict verdict) {
        PaperSheet paper = repository.paperSheet(number);
        if (paper == null) {
            throw new NotFound("paper", number);
        }
        Tender tender = held(repository.locked(paper.tender()), number);
        trail.subject(tender.number, tender.projectNumber);
        tender.ensure(TenderStatus.EVALUATING);
        if (!paper.isOpen()) {
            throw new Stale(number, null);
        }
        Stale.check(number, verdict.version(), paper.version());
        paper.verify(verdict, documents.has(number, PaperSheets.SCAN), actor.get().userName(), desk.now());
        trail.change(null, verdict);
        if (verdict.agrees()) {
            committees.markOnPaper(tender, paper);
            workflow.completeFor(tender.applicationNumber, CommitteeDesk.EVALUATE, paper.member(),
                    Handoff.to("complete", tender.agency, desk.due(tender, "AWD-01.report")));
        }
        return papers.view(tender, paper);
    }

    /**
     * The marks on paper of a tender, oldest first: that they are there, who entered and verified them; the marks for whom they are
     * open. Called by the page of marks on paper and GET /api/v1/tenders/{number}/paper-sheets.
     *
     * @throws NotFound for an unknown tender and another agency's or purchaser's
     */
    @RolesAllowed({Roles.PROCUREMENT_AGENT, Roles.PROJECT_OFFICER, Roles.AUDITOR})
    public List<PaperSheetView> listPaperSheets(String number) {
        Tender tender = repository.ofNumber(number);
        if (tender == null || !actor.get().has(Role.AUDITOR) && !papers.holds(tender)) {
            throw new NotFound("tender", number);
        }
        return repository.paperSheets(number).stream().map(p -> papers.view(tender, p)).toList();
    }

    private Tender held(Tender tender, String number) {
        if (tender == null || !papers.holds(tender)) {
            throw new NotFound("tender", number);
        }
        PaperSheet.ensureStranger(tender, actor.get().userName());
        return tender;
    }
}
