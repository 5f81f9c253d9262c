package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.calendar.CalendarService;
import org.yangguang.document.DocumentService;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Role;
import org.yangguang.identity.UserView;
import org.yangguang.registry.ExpertView;
import org.yangguang.registry.RegistryService;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.NotFound;
import org.yangguang.workflow.Workflow;

/** The committee: composed by law, drawn from the finance ministry's pool, marking alone. */
@ApplicationScoped
class CommitteeDesk {

    static final String EVALUATE = "evaluateBids";

    @Inject
    private TenderDesk desk;

    @Inject
    private RegistryService registry;

    @Inject
    private IdentityService identity;

    @Inject
    private TenderRepository repository;

    @Inject
    private DocumentService documents;

    @Inject
    private CalendarService calendar;

    @Inject
    private CurrentActor actor;

    @Inject
    private Workflow workflow;

    @Inject
    private Event<MarksFarOff> farOff;

    @Inject
    private Event<MemberLeft> left;

    /** Seats the experts of the pool's record (采条第三十九条), adds the purchaser's representative, fixes the objective marks. */
    void form(Tender tender, CommitteeEntry entry) {
        Procedure procedure = desk.procedureOf(tender);
        Regulation law = procedure.law();
        Breaches breaches = new Breaches();
        String representative = entry.representative() == null || entry.representative().isBlank() ? null : entry.representative();
        PoolRecord record = entry.record();
        if (breaches.required(record, "record")) {
            int experts = record.experts().size();
            int members = experts + (representative == null ? 0 : 1);
            int least = procedure.members(tender.plan.budget());
            breaches.check(new Composition(members, experts).isLegal(least, law), procedure.panelRule(), "experts", members, experts, least, tender.plan.budget());
            check(tender, record, representative == null ? List.of() : List.of(representative), breaches);
            RemedyCheck.newcomers(tender.formerMembers(), record, representative, breaches);
        }
        Optional<UserView> person = Optional.empty();
        if (representative != null) {
            person = identity.findUser(representative);
            Composition.checkRepresentative(breaches, representative, person.isPresent() && person.get().roles().contains(Role.EXPERT)
                    && ofThePurchaser(tender, person.get()));
        }
        breaches.optionalText(entry.opinion(), 500, "opinion");
        Evaluation.fix(tender, entry.marks(), breaches);
        breaches.refuseIfAny();
        seat(tender, record);
        person.ifPresent(p -> tender.seat(p.userName(), p.displayName(), false));
        tender.expertsWanted = record.experts().size();
    }

    private void check(Tender tender, PoolRecord record, List<String> seated, Breaches breaches) {
        Set<String> barred = desk.barredFrom(tender);
        Set<String> names = identity.listOrganisations(null).stream().filter(o -> barred.contains(o.code())).map(OrganisationView::name)
                .collect(Collectors.toSet());
        Set<String> references = Set.of(tender.applicationNumber, tender.projectNumber);
        new PoolRecordCheck(desk.lawOf(tender), calendar.workingDays(), desk.now(), tender.openedAt.toLocalDate(), seated, identity::findUser,
                (user, employer) -> names.contains(employer.strip()) ? "employer" : registry.findTie(user, barred, references))
                .check(record, record.number() != null && repository.poolDraw(record.number().strip()) != null,
                        documents.has(tender.number, "draw-record"), breaches);
    }

    private void seat(Tender tender, PoolRecord record) {
        LocalDate evaluation = record.evaluationOn() == null ? desk.today() : record.evaluationOn();
        repository.add(new PoolDraw(tender.number, record, evaluation, actor.get().userName(), desk.now()));
        record.experts().forEach(e -> tender.seat(e.userName(), e.name().strip(), true));
    }

    /** Own-unit experts may sit as the purchaser's representative only (EVA-05): the employer is buyer, applicant or of their house. */
    private boolean ofThePurchaser(Tender tender, UserView person) {
        String employer = registry.findExpert(person.userName()).map(ExpertView::employerCode).orElse(person.organisation());
        if (employer == null) {
            return false;
        }
        if (employer.equals(tender.buyer) || employer.equals(tender.applicant)) {
            return true;
        }
        String house = identity.organisation(tender.buyer).parent();
        return house != null && (employer.equals(house) || house.equals(identity.organisation(employer).parent()));
    }

    /** A member signs the marks or steps back; once all have, who gave a mark far from the others' is asked why. */
    void mark(Tender tender, String member, SheetEntry entry) {
        Sheet sheet = tender.sheetOf(member);
        if (sheet == null) {
            throw new NotFound("sheet", member);
        }
        if (entry.recuse()) {
            sheet.recuse(entry.recusalGround(), desk.now());
            left.fire(new MemberLeft(tender.number, tender.title, tender.agency, sheet.memberName()));
        } else {
            Breaches.ensure(sheet.hasAttended(), TenderRule.MEMBER_SIGNS_IN);
            new Seats(tender, desk.procedureOf(tender)).ensureComplete();
            Breaches breaches = new Breaches();
            breaches.optionalText(entry.opinion(), 500, "opinion");
            breaches.refuseIfAny();
            sheet.sign(entry.marks(), marked(tender), tender.plan.criteria, desk.now());
        }
        lookForFarMarks(tender);
    }

    /** Numbers of the bids that the committee marks. */
    List<String> marked(Tender tender) {
        return tender.compliant().stream().map(Bid::number).toList();
    }

    /** The verified marks of a paper become its member's sheet; refused like marks in the browser, and once the member has signed or left. */
    void markOnPaper(Tender tender, PaperSheet paper) {
        Sheet sheet = tender.sheetOf(paper.member());
        Breaches.ensure(sheet != null, PaperSheetRule.MEMBER_HAS_NOT_SIGNED, paper.memberName());
        new Seats(tender, desk.procedureOf(tender)).ensureComplete();
        sheet.sign(paper, marked(tender), tender.plan.criteria, desk.now());
        lookForFarMarks(tender);
    }

    private void lookForFarMarks(Tender tender) {
        if (!tender.anyPending() && new Seats(tender, desk.procedureOf(tender)).vacant() == 0) {
            FarMarks far = new FarMarks(tender, desk.lawOf(tender));
            if (!far.isEmpty()) {
                farOff.fire(new MarksFarOff(tender.number, tender.title, far.members()));
            }
        }
    }

    /**
     * Marks again: whoever has left is replaced by a supplementary record of the pool (87号第四十九条), and the substitutes alone
     * mark, since what the others have signed stands; where nobody has left, all may mend their own marks. Refuses a record of
     * more or fewer than are missing.
     */
    List<String> again(Tender tender, PoolRecord record) {
        Breaches breaches = new Breaches();
        checkSubstitutes(tender, record, breaches);
        breaches.refuseIfAny();
        if (record == null) {
            tender.sitting().forEach(Sheet::reopen);
        } else {
            seat(tender, record);
        }
        tender.bids.forEach(Bid::unrank);
        return tender.sitting().stream().filter(s -> s.is(Sheet.PENDING)).map(Sheet::member).toList();
    }

    private void checkSubstitutes(Tender tender, PoolRecord record, Breaches breaches) {
        new Seats(tender, desk.procedureOf(tender)).checkSubstitutes(record, breaches);
        if (record != null) {
            check(tender, record, tender.running().stream().map(Sheet::member).toList(), breaches);
        }
    }

    /** The vacated seats are taken while the others mark; whoever takes one gets the task that has waited there. */
    void substitute(Tender tender, PoolRecord record) {
        Breaches breaches = new Breaches();
        if (breaches.required(record, "record")) {
            checkSubstitutes(tender, record, breaches);
        }
        breaches.refuseIfAny();
        seat(tender, record);
        record.experts().forEach(e -> workflow.reseat(tender.applicationNumber, EVALUATE, null, e.userName()));
    }

    /** Fees of experts whose signed marks count; whoever left has none, nor has the purchaser's representative. */
    void pay(Tender tender, FeesEntry entry) {
        ExpertFees fees = new ExpertFees(desk.lawOf(tender));
        fees.checked(entry, member -> tender.signed().stream().anyMatch(s -> s.isExpert() && s.member().equals(member)))
                .forEach(fee -> tender.signed().stream().filter(s -> s.member().equals(fee.member())).forEach(s -> s.pay(fee.hours(), fees.of(fee.hours()), fee.travel())));
    }

    /** A silent member's task waits for whoever takes the seat; a signed sheet is taken out once all are in. */
    void remove(Tender tender, MemberRemoval entry) {
        Breaches breaches = new Breaches();
        breaches.text(entry.member(), 100, "member");
        breaches.text(entry.ground(), 500, "ground");
        breaches.refuseIfAny();
        Sheet sheet = tender.sitting().stream().filter(s -> s.member().equals(entry.member())).findFirst().orElseThrow(() -> new NotFound("member", entry.member()));
        boolean silent = tender.status == TenderStatus.EVALUATING && sheet.is(Sheet.PENDING);
        Breaches.ensure(silent || tender.status == TenderStatus.CONCLUDING && sheet.is(Sheet.SIGNED), TenderRule.STATE_ALLOWS_IT, tender.number, tender.status.word());
        sheet.remove(entry.ground(), desk.now());
        if (silent) {
            workflow.reseat(tender.applicationNumber, EVALUATE, sheet.member(), null);
        }
    }
}
