package org.yangguang.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Roles;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;
import org.yangguang.secrecy.Publication;
import org.yangguang.secrecy.PublicationKind;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.secrecy.SecrecyService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.Slice;

/**
 * Draws of experts by lot that anybody can recompute (docs/draws.md). The stages fix, draw and replace inside their own
 * tasks; supervisor, auditor and public come here.
 */
@Stateless
@Audited
public class DrawService {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** In one list of a group. */
    private static final int MOST = 30;

    @Inject
    private RegistryRepository repository;

    @Inject
    private RegulationService regulations;

    @Inject
    private CalendarService calendar;

    @Inject
    private Numbering numbering;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private SecrecyService secrecy;

    @Inject
    private IdentityService identity;

    @Inject
    private Clock clock;

    /**
     * Fixes the list of candidates, leaving out whoever has a tie (EVA-04), and commits to it and to the system's part;
     * the purchaser's commitment comes with the order. Called by the stages in the officer's task. A list fixed before and
     * not drawn is given up with its reason. Refused: fewer candidates than wanted, a meeting in the past, no commitment,
     * and another list while the last draw has reserves for {@code gone} (they are called first).
     *
     * @param reserved how many are wanted beside those who sit already; 0 for a draw from the beginning
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public DrawView fixList(DrawRequest request, DrawOrder order, int reserved) {
        LocalDate meeting = order.meeting(today());
        List<ExpertDraw> before = repository.drawsOf(request.subject());
        before.stream().filter(d -> d.is(DrawStatus.FIXED)).forEach(d -> d.voided(order.reason(), user(), now()));
        Breaches.ensure(reserved == 0 || newestDrawn(before) == null || newestDrawn(before).reserves(freeOf(request)) < reserved,
                RegistryRule.RESERVES_COME_FIRST, reserved);
        Regulation law = regulations.asOf(today());
        ExpertDraw draw = new ExpertDraw(numbering.next("CQ"), request, order, meeting,
                calendar.workingDays().minusWorkingDays(meeting, law.count("EVA-03.draw")), law.count(request.purpose().supervision()) > 0);
        draw.fix(repository.register(), request, law.count("EVA-04.employment-years"), user(), now(), DrawService::random);
        repository.add(draw);
        repository.flush();
        trail.subject(request.subject(), request.project());
        trail.change(null, draw.open());
        return draw.view();
    }

    /**
     * The lot falls on the list fixed for the subject. Called by the stages in the officer's task. Refused: no list, too
     * early before the meeting (EVA-03a), a part other than the committed one, the supervisor's missing where it is wanted.
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public DrawView drawList(String subject, String project, String part) {
        ExpertDraw draw = repository.drawsOf(subject).stream().filter(d -> d.is(DrawStatus.FIXED)).findFirst().orElse(null);
        Breaches.ensure(draw != null, RegistryRule.LIST_IS_FIXED_FIRST, subject);
        draw.draw(part, user(), now());
        trail.subject(subject, project);
        trail.change(null, draw.open());
        return draw.view();
    }

    /**
     * Fixes the list for a group of a stage's matter: left out is who has a tie to its organisations or what stands above them
     * (EVA-04), and who was called before. Called by the stages, which have checked who asks. Refused: no count, another list while
     * the drawn order has somebody left (REGISTRY-X09), and what {@link #fixList} refuses.
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public DrawView fixGroup(DrawGroup group, DrawOrder order) {
        Breaches breaches = new Breaches();
        if (breaches.required(order.count(), "count")) {
            breaches.check(order.count() > 0 && order.count() <= MOST, InputRule.OUT_OF_RANGE, "count", 1, MOST);
        }
        breaches.refuseIfAny();
        List<DrawView> before = listDraws(group.subject());
        List<String> called = before.stream().flatMap(d -> d.entries().stream()).filter(e -> e.outcome().isCalled()).map(DrawView.Entry::userName).distinct().toList();
        // who sits stays seated: another list comes only where the drawn order has nobody left to call
        boolean drawn = before.stream().anyMatch(d -> d.status() == DrawStatus.DRAWN);
        return fixList(request(group, order.fields(), called), order, drawn ? 1 : 0);
    }

    /**
     * A drawn expert of a group does not take part, and the next of the order is called. Called by the stages, which have checked who
     * asks. Refused: an expert who does not sit, an order with nobody left (REGISTRY-X08).
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public List<DrawView> callNextOfGroup(DrawGroup group, String gone) {
        Breaches breaches = new Breaches();
        breaches.check(DrawView.seated(listDraws(group.subject())).anyMatch(e -> e.userName().equals(gone)), InputRule.UNKNOWN_REFERENCE, "expert", String.valueOf(gone));
        breaches.refuseIfAny();
        callNext(request(group, Set.of(), List.of()), List.of(gone), 1, "recused");
        return listDraws(group.subject());
    }

    /** How many could be called next for a group, ties of today considered. Called by the stages; refuses nothing. */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public long countReserves(DrawGroup group) {
        ExpertDraw draw = newestDrawn(repository.drawsOf(group.subject()));
        return draw == null ? 0 : draw.reserves(freeOf(request(group, Set.of(), List.of())));
    }

    /** The tie that an expert has by now to what a group judges, a word of the register's grounds, or null. Called by the stages; refuses nothing. */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public String findTie(DrawGroup group, String userName) {
        DrawOutcome found = freeOf(request(group, Set.of(), List.of())).apply(userName);
        return found.isExcluded() && found != DrawOutcome.SUSPENDED ? found.word() : null;
    }

    private DrawRequest request(DrawGroup group, Set<String> fields, List<String> called) {
        Set<String> barred = new TreeSet<>();
        for (String start : group.organisations()) {
            String code = start;
            while (code != null && barred.add(code)) {
                code = identity.findOrganisation(code).map(OrganisationView::parent).orElse(null);
            }
        }
        return new DrawRequest(group.purpose(), group.subject(), group.project(), fields, barred, group.references(), called);
    }

    /** The list that is fixed for the subject and not drawn, empty when there is none. Called by the stages. */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public Optional<DrawView> findFixed(String subject) {
        return repository.drawsOf(subject).stream().filter(d -> d.is(DrawStatus.FIXED)).findFirst().map(ExpertDraw::view);
    }

    /**
     * Calls the next of the drawn order: for each of {@code gone} who sits by the subject's last draw, then as many more as
     * are wanted in all. Who has a tie by now is passed over. Called by the stages in the officer's task. Refused: no draw,
     * too few left in the order (then another list is fixed).
     *
     * @param gone   user names of who stepped back
     * @param reason a word of the record that names nobody: recused, short
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public List<DrawView.Entry> callNext(DrawRequest request, List<String> gone, int wanted, String reason) {
        ExpertDraw draw = newestDrawn(repository.drawsOf(request.subject()));
        Function<String, DrawOutcome> free = freeOf(request);
        Breaches.ensure(draw != null && draw.reserves(free) >= wanted, RegistryRule.LIST_IS_FIXED_FIRST, request.subject());
        List<String> leaving = gone.stream().filter(draw::seats).toList();
        List<DrawView.Entry> called = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            called.add(draw.next(i < leaving.size() ? leaving.get(i) : null, reason, free, user(), now()));
        }
        trail.subject(request.subject(), request.project());
        trail.change(null, draw.open());
        return called;
    }

    /**
     * The result is out: when a second person has reviewed it, the record tells the public who was called. Called by the
     * stages; does nothing a second time.
     *
     * @param project XM-…, null when the draw is of no single project
     */
    @PermitAll
    public void disclose(String subject, String project, String title) {
        repository.drawsOf(subject).stream().filter(ExpertDraw::mayBeDisclosed).forEach(d -> secrecy.propose(new Publication(PublicationKind.DRAW,
                d.number(), project, title, subject, null, SecrecyLevel.PUBLIC, null, null, secrecy.viewPublicationDue())));
    }

    /** The draws made for a matter, oldest first; the stage has checked that the actor may see them. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUDITOR})
    public List<DrawView> listDraws(String subject) {
        return repository.drawsOf(subject).stream().map(ExpertDraw::view).toList();
    }

    /** A page of all draws that have a record, newest first, for the auditor who supervises them; called by page and API. */
    @RolesAllowed(Roles.AUDITOR)
    public List<DrawView> listSupervised(int first, int max) {
        return repository.draws(Slice.first(first), Slice.count(max, Slice.MOST)).stream().map(ExpertDraw::view).toList();
    }

    /**
     * The supervisor's part of the seed, given by the auditor while the list is fixed and not drawn; called by page and API.
     * Refused: a draw that is over (X10), a second part (X11), anything but 64 hexadecimal digits (X13).
     */
    @RolesAllowed(Roles.AUDITOR)
    public OpenDraw witnessDraw(String number, DrawPart entry) {
        ExpertDraw draw = found(number);
        draw.witness(entry.part(), user(), now());
        repository.flush();
        trail.subject(number, null);
        trail.change(null, draw.open());
        return draw.open();
    }

    /** The whole record with every name, for the auditor at once; called by page and API. Refused: an unknown number. */
    @RolesAllowed(Roles.AUDITOR)
    public DrawRecord viewRecord(String number) {
        return found(number).record(true);
    }

    /** A page of draws as the public may see them, newest first: from the fixing of the list on. Called by the portal, without login. */
    @PermitAll
    public List<OpenDraw> listOpen(int first, int max) {
        return repository.draws(Slice.first(first), Slice.count(max, Slice.MOST_IN_PUBLIC)).stream().map(ExpertDraw::open).toList();
    }

    /** How many {@link #listOpen} goes through. Called by the portal, without login. */
    @PermitAll
    public long countOpen() {
        return repository.countDraws();
    }

    /** The record as the public may have it: commitments, steps, and after the result who was called. Called by the portal, without login. */
    @PermitAll
    public DrawRecord viewOpenRecord(String number) {
        return found(number).record(false);
    }

    /** What the register says today of a user who stands on a list: the fields were asked when it was fixed. */
    private Function<String, DrawOutcome> freeOf(DrawRequest request) {
        int years = regulations.asOf(today()).count("EVA-04.employment-years");
        DrawRequest anyField = new DrawRequest(request.purpose(), request.subject(), request.project(), Set.of(), request.organisations(),
                request.references(), request.earlier());
        return user -> {
            Expert expert = repository.expert(user);
            return expert == null ? DrawOutcome.SUSPENDED : expert.eligibility(anyField, today(), years);
        };
    }

    private ExpertDraw found(String number) {
        ExpertDraw draw = repository.draw(number);
        if (draw == null || !draw.hasRecord()) {
            throw new NotFound("draw", number);
        }
        return draw;
    }

    private static ExpertDraw newestDrawn(List<ExpertDraw> draws) {
        return draws.stream().filter(d -> d.is(DrawStatus.DRAWN) && d.hasRecord()).reduce((a, b) -> b).orElse(null);
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String user() {
        return actor.get().userName();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
