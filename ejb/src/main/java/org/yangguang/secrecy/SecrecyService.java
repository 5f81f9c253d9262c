package org.yangguang.secrecy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.Slice;

/** The door of 保密审查: what the stages want to publish waits here until a second person has looked at it. */
@Stateless
@Audited
public class SecrecyService {

    private static final int AT_ONCE = 200;
    private static final String SYSTEM = "system";

    @Inject
    private ReviewRepository repository;

    @Inject
    private Numbering numbering;

    @Inject
    private CalendarService calendar;

    @Inject
    private RegulationService regulations;

    @Inject
    private IdentityService identity;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Inject
    private Event<PublicationCleared> cleared;

    @Inject
    private Event<PublicationRefused> refused;

    /**
     * Called by the stages in the transaction of the act that is to be published: it waits from now on. The actor has
     * prepared it. Something proposed already waits once; nothing is proposed of an internal project that the law does
     * not demand. Refuses a classified one (保守国家秘密法第二十九条).
     */
    @PermitAll
    public void propose(Publication publication) {
        Breaches.ensure(!publication.level().classified(), SecrecyRule.NO_STATE_SECRETS_HERE, publication.level().mark());
        boolean waived = publication.level() == SecrecyLevel.INTERNAL && publication.kind().isWaivedForInternal();
        if (!waived && repository.standing(publication.kind(), publication.subject()).isEmpty()) {
            repository.add(new Review(numbering.next("BM"), publication, actor.find().map(Actor::userName).orElse(SYSTEM), now()));
        }
    }

    /** Called by a stage that changes what it had proposed; the next proposal is reviewed anew. */
    @PermitAll
    public void withdraw(PublicationKind kind, String subject) {
        repository.standing(kind, subject).forEach(Review::withdraw);
    }

    /** Called by 立项 when a project's level has been changed: what still waits, or was refused, is of the new level. */
    @PermitAll
    public void reclassify(String projectNumber, SecrecyLevel level) {
        repository.open(projectNumber).forEach(review -> review.of(level));
    }

    /** Called by the stages: which rule still keeps it from being published here, null when none does. */
    @PermitAll
    public SecrecyRule viewObstacle(PublicationKind kind, String subject) {
        List<Review> reviews = repository.standing(kind, subject);
        if (reviews.stream().anyMatch(r -> r.is(ReviewStatus.CLEARED))) {
            return null;
        }
        return reviews.stream().anyMatch(r -> r.is(ReviewStatus.POSTING)) ? SecrecyRule.OUTLET_COMES_FIRST : SecrecyRule.REVIEWED_BEFORE_PUBLICATION;
    }

    /** Called by the stages: where on a designated outlet it stands, null for what stands on none. */
    @PermitAll
    public Posting findPosting(PublicationKind kind, String subject) {
        return repository.standing(kind, subject).stream().map(Review::posting).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /**
     * The newest review of a publication, null when none stands; called by the task of the publication and
     * GET /api/v1/notices-to-review/{notice}.
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUDITOR, Roles.PROCUREMENT_AGENT})
    public ReviewView findReview(PublicationKind kind, String subject) {
        return repository.standing(kind, subject).stream().findFirst().map(r -> view(r, new HashMap<>())).orElse(null);
    }

    /** Called by the stages: whether it still waits for its review, or for the outlet. */
    @PermitAll
    public boolean viewWaiting(PublicationKind kind, String subject) {
        return repository.standing(kind, subject).stream().anyMatch(r -> r.is(ReviewStatus.WAITING) || r.is(ReviewStatus.POSTING));
    }

    /**
     * Called before something is published at once. Refuses it unless a second person has cleared it (政府信息公开条例第十七条) and, where
     * it is a procurement's, the designated outlet has it (财政部令第101号第八条、第十一条).
     */
    @PermitAll
    public void ensureCleared(PublicationKind kind, String subject) {
        SecrecyRule obstacle = viewObstacle(kind, subject);
        Breaches.ensure(obstacle == null, obstacle, subject);
    }

    /** Called by the stages: the end of the time in which government information is published (政府信息公开条例第二十六条). */
    @PermitAll
    public LocalDateTime viewPublicationDue() {
        return calendar.dueIn(regulations.asOf(LocalDate.now(clock)).count("OPN-01.publish"));
    }

    /** The queue and what came of it, for an agent of the own agency's notices; called by its page and GET /api/v1/reviews. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUDITOR, Roles.PROCUREMENT_AGENT})
    public List<ReviewView> listReviews(ReviewFilter filter, int first, int count) {
        Map<String, String> names = new HashMap<>();
        return repository.matching(filter, agencies(), Slice.first(first), Slice.count(count, Slice.MOST)).stream().map(r -> view(r, names)).toList();
    }

    /** How many {@link #listReviews} would find in all. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUDITOR, Roles.PROCUREMENT_AGENT})
    public long countReviews(ReviewFilter filter) {
        return repository.countMatching(filter, agencies());
    }

    /** For the menu: how many wait that the actor may decide on. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD})
    public long countWaiting() {
        return repository.countWaiting(actor.get().userName());
    }

    /** For the menu: how many are cleared and wait for the record of the outlet that the actor may make. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT})
    public long countPosting() {
        return repository.countMatching(new ReviewFilter(ReviewStatus.POSTING, null, null), agencies());
    }

    /** The outlets that are designated today; called by the page of the reviews and GET /api/v1/reviews/outlets. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUDITOR, Roles.PROCUREMENT_AGENT})
    public List<OutletView> listOutlets() {
        return repository.outlets(LocalDate.now(clock)).stream().map(Outlet::view).toList();
    }

    /**
     * Decides on one or many with one opinion; what is cleared is published in the same transaction, unless it has to stand on the
     * designated outlet first, of what is not its preparer is told. What waits for the outlet may still be refused. All or none. Refused:
     * one's own preparation, something decided already, a refusal without its reason, an internal matter that the law
     * does not demand, more than 200 at once.
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD})
    public void decideReviews(ReviewDecision decision) {
        Breaches breaches = chosen(decision.reviews());
        String by = actor.get().userName();
        LocalDateTime now = now();
        for (String number : new TreeSet<>(decision.reviews())) {
            Review review = repository.locked(number).orElseThrow(() -> new NotFound("review", number));
            ReviewView before = view(review, new HashMap<>());
            breaches.gather(() -> review.decide(decision.cleared(), decision.opinion(), by, now));
            if (breaches.none()) {
                trail.subject(review.number(), review.projectNumber());
                trail.change(before, view(review, new HashMap<>()));
                if (review.is(ReviewStatus.CLEARED)) {
                    cleared.fire(new PublicationCleared(review.publication(), now, null));
                } else if (review.is(ReviewStatus.REFUSED)) {
                    refused.fire(new PublicationRefused(review.projectNumber() == null ? review.number() : review.projectNumber(), before.title(),
                            SYSTEM.equals(review.preparedBy()) ? null : review.preparedBy(), by, decision.opinion().strip()));
                }
            }
        }
        breaches.refuseIfAny();
    }

    /**
     * Records that procurement notices stand on a designated outlet; they are published here in the same transaction, and the periods of
     * their announcement count from the outlet's moment (财政部令第101号第八条、第十一条). Called by the page of the reviews and
     * POST /api/v1/reviews/outlet, for an agent of notices of its own tenders. All or none. Refused: what is not cleared, what has its
     * record already or needs none, an outlet that was not designated on that day, no reference, a moment still to come or before the
     * review, more than 200 at once.
     *
     * @throws NotFound an unknown review, and for an agent another agency's
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT})
    public void recordOutlet(ReviewPosting posting) {
        Breaches breaches = chosen(posting.reviews());
        LocalDateTime now = now();
        LocalDate on = posting.publishedAt() == null ? now.toLocalDate() : posting.publishedAt().toLocalDate();
        if (breaches.check(posting.outlet() != null && !posting.outlet().isBlank(), InputRule.REQUIRED, "outlet")) {
            breaches.check(repository.outlets(on).stream().anyMatch(o -> o.view().name().equals(posting.outlet())), SecrecyRule.OUTLET_IS_DESIGNATED, "outlet",
                    posting.outlet(), on);
        }
        Set<String> agencies = agencies();
        for (String number : new TreeSet<>(posting.reviews())) {
            Review review = repository.locked(number).filter(r -> agencies == null || agencies.contains(r.agency())).orElseThrow(() -> new NotFound("review", number));
            ReviewView before = view(review, new HashMap<>());
            breaches.gather(() -> review.post(new Posting(posting.outlet(), posting.reference(), posting.publishedAt()), actor.get().userName(), now));
            if (breaches.none()) {
                trail.subject(review.number(), review.projectNumber());
                trail.change(before, view(review, new HashMap<>()));
                cleared.fire(new PublicationCleared(review.publication(), now, review.posting()));
            }
        }
        breaches.refuseIfAny();
    }

    /** Puts forward again what was not to be published; somebody else reviews it. Refused: no reason, one that was not refused. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD})
    public void reopenReview(String number, ReviewReopening reopening) {
        Review review = repository.locked(number).orElseThrow(() -> new NotFound("review", number));
        ReviewView before = view(review, new HashMap<>());
        review.reopen(reopening.reason(), actor.get().userName(), now());
        trail.subject(number, review.projectNumber());
        trail.change(before, view(review, new HashMap<>()));
    }

    private static Breaches chosen(List<String> reviews) {
        Breaches breaches = new Breaches();
        breaches.check(!reviews.isEmpty(), InputRule.REQUIRED, "reviews");
        breaches.check(reviews.size() <= AT_ONCE, InputRule.OUT_OF_RANGE, "reviews", 1, AT_ONCE);
        breaches.refuseIfAny();
        return breaches;
    }

    /** Whose notices an agent has to do with; null for the ministry, which has to do with all. */
    private Set<String> agencies() {
        return actor.get().ofMinistry() ? null : actor.get().organisations();
    }

    private ReviewView view(Review review, Map<String, String> names) {
        String reader = actor.find().map(Actor::userName).orElse(SYSTEM);
        return review.view(name -> names.computeIfAbsent(name, identity::displayName), reader, now());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
