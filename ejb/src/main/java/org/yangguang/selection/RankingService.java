package org.yangguang.selection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yangguang.audit.AuditTrail;
import org.yangguang.document.DocumentService;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.project.CallView;
import org.yangguang.project.ListedProposalService;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.Stale;

/** Door for recommending units: their ranking of the applications of a call, forwarded with the letter in one act. */
@Stateless
@Audited
public class RankingService {

    /** Kind of paper under which the letter is uploaded. */
    public static final String LETTER = "recommendation-letter";

    @Inject
    private SelectionRepository repository;
    @Inject
    private SelectionDesk desk;
    @Inject
    private ListedProposalService listed;
    @Inject
    private ProjectService projects;
    @Inject
    private DocumentService documents;
    @Inject
    private Numbering numbering;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /**
     * What the unit has to rank of a call: the applications in its hands with the places it has given so far. Called by its
     * page and the API. Refuses a call whose applications are decided one by one (SELECTION-X06).
     */
    @RolesAllowed(Roles.RECOMMENDING_UNIT)
    public RankingView viewRanking(String callNumber) {
        CallView call = byList(callNumber);
        String unit = unit();
        return view(call, unit, repository.rankings(callNumber, unit).stream().filter(r -> !r.isForwarded()).findFirst().orElse(null));
    }

    /** What the unit has forwarded of a call so far, the last first. Called by its page and the API. */
    @RolesAllowed(Roles.RECOMMENDING_UNIT)
    public List<RankingView> listForwarded(String callNumber) {
        CallView call = byList(callNumber);
        String unit = unit();
        return repository.rankings(callNumber, unit).stream().filter(UnitRanking::isForwarded).map(r -> view(call, unit, r)).toList();
    }

    /** The number of the ranking in which an application was forwarded, under which its letter (推荐文) lies; called by the archive of a project. */
    @RolesAllowed(Roles.AUDITOR)
    public Optional<String> findNumberOf(String application) {
        return repository.rankingOf(application).map(UnitRanking::number);
    }

    /**
     * Keeps the ranking as far as it is written; the first keeping gives it the number under which the letter is uploaded.
     * Refuses a call of the other kind and a ranking that somebody else has changed.
     */
    @RolesAllowed(Roles.RECOMMENDING_UNIT)
    public RankingView saveRanking(String callNumber, RankingForm form) {
        CallView call = byList(callNumber);
        UnitRanking ranking = kept(callNumber, form);
        repository.flush();
        trail.subject(ranking.number(), null);
        return view(call, ranking.unit(), ranking);
    }

    /**
     * Forwards every application of the call in the unit's hands, in its order, with its letter: one act, one transaction.
     * Refuses gaps in the ranking (X02), an application left out (X03) or of another call or unit (X04), a missing letter
     * (X05), and after the time for forwarding (X01).
     */
    @RolesAllowed(Roles.RECOMMENDING_UNIT)
    public RankingView forwardRanking(String callNumber, RankingForm form) {
        CallView call = byList(callNumber);
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate until = until(call);
        UnitRanking ranking = kept(callNumber, form);
        Breaches breaches = new Breaches();
        breaches.gather(() -> UnitRanking.ensureInTime(call.opensOn(), until, now.toLocalDate()));
        breaches.text(form.opinion(), 500, "opinion");
        breaches.refuseIfAny();
        List<ProjectView> inHand = listed.listAtRecommender(callNumber, ranking.unit());
        ranking.forward(inHand.stream().map(ProjectView::applicationNumber).collect(Collectors.toSet()), documents.has(ranking.number(), LETTER),
                actor.get().userName(), now);
        repository.flush();
        trail.subject(ranking.number(), null);
        trail.change(null, form);
        ranking.rows().forEach(row -> listed.forwardRanked(row.application(), form.opinion().strip()));
        return view(call, ranking.unit(), ranking);
    }

    private UnitRanking kept(String callNumber, RankingForm form) {
        String unit = unit();
        List<UnitRanking> known = repository.rankings(callNumber, unit);
        UnitRanking ranking = known.stream().filter(r -> !r.isForwarded()).findFirst().orElse(null);
        if (ranking == null) {
            Stale.check(callNumber, form.version(), 0);
            int first = 1 + known.stream().mapToInt(r -> r.rows().size()).sum();
            ranking = new UnitRanking(numbering.next("TJ"), callNumber, unit, first, actor.get().userName());
            repository.add(ranking);
        } else {
            ranking.ensureRead(form.version());
        }
        ranking.keep(form, actor.get().userName());
        return ranking;
    }

    private CallView byList(String callNumber) {
        CallView call = desk.call(callNumber);
        Breaches.ensure(call.list() != null, SelectionRule.CALL_IS_BY_LIST, callNumber);
        return call;
    }

    private LocalDate until(CallView call) {
        return call.closesOn().plusDays(desk.countToday("SELECTION.forward-days"));
    }

    /** The unit for which the actor recommends: the own one, or that of whom the actor stands in for. */
    private String unit() {
        Actor me = actor.get();
        if (me.roles().contains(Role.RECOMMENDING_UNIT)) {
            return me.organisation();
        }
        return me.standsInFor().stream().filter(p -> p.roles().contains(Role.RECOMMENDING_UNIT)).map(Actor.Principal::organisation).findFirst()
                .orElseThrow(() -> new NotFound("organisation", me.organisation()));
    }

    private RankingView view(CallView call, String unit, UnitRanking ranking) {
        Map<String, Integer> places = new HashMap<>();
        List<ProjectView> shown = new ArrayList<>();
        if (ranking != null) {
            ranking.rows().forEach(r -> places.put(r.application(), r.place()));
        }
        if (ranking == null || !ranking.isForwarded()) {
            shown.addAll(listed.listAtRecommender(call.number(), unit));
        } else {
            ranking.rows().forEach(r -> shown.add(projects.project(r.application())));
        }
        int first = ranking != null ? ranking.firstPlace() : 1 + repository.rankings(call.number(), unit).stream().mapToInt(r -> r.rows().size()).sum();
        return new RankingView(ranking == null ? null : ranking.number(), call.number(), call.title(), unit, desk.organisationName(unit),
                ranking == null ? null : ranking.letterNumber(), ranking == null ? null : ranking.letterDate(), first, until(call),
                ranking == null ? null : ranking.forwardedAt(), shown.stream().map(p -> new RankingView.Row(p.applicationNumber(), p.title(),
                p.applicant(), p.applicantName(), p.requestedAmount(), places.get(p.applicationNumber()))).toList(),
                ranking == null ? 0 : ranking.version());
    }
}
