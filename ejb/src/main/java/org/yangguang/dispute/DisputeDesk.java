package org.yangguang.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yangguang.calendar.CalendarService;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.registry.RegistryService;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.RuleViolation;
import org.yangguang.tender.BidService;
import org.yangguang.tender.BidStatus;
import org.yangguang.tender.NoticeView;
import org.yangguang.tender.Remedies;
import org.yangguang.tender.Remedy;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderView;

/** What the doors of this component need: the tender as the asking supplier knows it, its law, who may do what. */
@ApplicationScoped
class DisputeDesk {

    @Inject
    private DisputeRepository repository;
    @Inject
    private TenderRegisterService tenders;
    @Inject
    private Remedies remedies;
    @Inject
    private BidService bids;
    @Inject
    private RegistryService registry;
    @Inject
    private RegulationService regulations;
    @Inject
    private CalendarService calendar;
    @Inject
    private IdentityService identity;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    DisputeDeadlines deadlines(LocalDate lawDate) {
        return new DisputeDeadlines(regulations.asOf(lawDate), calendar.workingDays());
    }

    Dispute.Raiser raiser() {
        Actor actor = current.get();
        String name = registry.findEnterprise(actor.organisation()).map(e -> e.name()).orElse(actor.organisationName());
        return new Dispute.Raiser(actor.organisation(), name, actor.userName(), now());
    }

    /** A supplier of the tender: about the documents every registered firm, about what follows those that have bid. */
    void ensureOfTheTender(TenderView tender, DisputeStep step) {
        Breaches.ensure(ofTheTender(tender, step), DisputeRule.RAISED_BY_A_SUPPLIER_OF_THE_TENDER, current.get().organisationName(), tender.number());
    }

    private boolean ofTheTender(TenderView tender, DisputeStep step) {
        if (step == DisputeStep.DOCUMENTS) {
            return registry.findEnterprise(current.get().organisation()).isPresent();
        }
        return bids.findOwnBids(tender.number()).stream().anyMatch(own -> own.bid().status() != BidStatus.WITHDRAWN);
    }

    /**
     * From which day the period of a challenge counts (《政府采购法实施条例》第五十三条); null while the step has not ended.
     *
     * @param receivedOn when the documents were received, null for the end of their notice
     */
    LocalDate knownOn(TenderView tender, DisputeStep step, LocalDate receivedOn) {
        return switch (step) {
            case DOCUMENTS -> receivedOn != null ? receivedOn : endOf(tender, "tender");
            case PROCESS -> tender.openedAt() == null ? null : tender.openedAt().toLocalDate();
            // a procurement that was terminated has no other result than its end (财政部令第94号第十条)
            case RESULT -> Stream.of("result", "unsuccessful", "termination").map(kind -> endOf(tender, kind)).filter(Objects::nonNull).findFirst().orElse(null);
        };
    }

    /** A result that became void is followed by another one, which may be challenged anew; the other steps are what they were. */
    private static LocalDateTime stepSince(TenderView tender, DisputeStep step) {
        return step != DisputeStep.RESULT || tender.voids().isEmpty() ? tender.publishedAt() : tender.voids().get(tender.voids().size() - 1).voidedAt();
    }

    private LocalDate endOf(TenderView tender, String kind) {
        return tenders.listNoticesOf(tender.number()).stream().filter(n -> n.kind().equals(kind) && n.voidSince() == null).map(NoticeView::standsUntil).findFirst().orElse(null);
    }

    /** From when the documents are handed out: the outlet's day, which comes before ours; what is tendered by invitation has no notice. */
    private LocalDate announcedOn(TenderView tender) {
        return tenders.listNoticesOf(tender.number()).stream().filter(n -> n.kind().equals("tender")).map(NoticeView::announcedOn).findFirst()
                .orElse(tender.publishedAt().toLocalDate());
    }

    /** Refuses a challenge that comes too early, too late, again, or with a day on which no documents were handed out. */
    LocalDate ensureChallengeable(TenderView tender, FileChallenge filed) {
        LocalDate today = now().toLocalDate();
        LocalDate received = filed.step() == DisputeStep.DOCUMENTS ? filed.receivedOn() : null;
        if (received != null && (received.isAfter(today) || received.isBefore(announcedOn(tender))
                || received.isAfter(tender.plan().documentsUntil()))) {
            throw new RuleViolation(DisputeRule.DOCUMENTS_RECEIVED_WHILE_HANDED_OUT, "receivedOn", announcedOn(tender), tender.plan().documentsUntil());
        }
        LocalDate known = knownOn(tender, filed.step(), received);
        if (known == null) {
            throw new RuleViolation(DisputeRule.CHALLENGED_WHEN_KNOWN, "step");
        }
        LocalDate until = deadlines(tender.lawDate()).challengeBy(known);
        if (today.isAfter(until)) {
            throw new RuleViolation(DisputeRule.CHALLENGED_IN_TIME, "step", known, until, today);
        }
        if (tender.oneChallengePerStep() && repository.challenged(tender.number(), current.get().organisation(), filed.step(), stepSince(tender, filed.step()))) {
            throw new RuleViolation(DisputeRule.ONE_CHALLENGE_OF_A_STEP, "step", tender.number());
        }
        return known;
    }

    /** The periods of each step as they are for the asking supplier. */
    List<WindowView> windows(TenderView tender) {
        List<WindowView> windows = new ArrayList<>();
        LocalDate today = now().toLocalDate();
        for (DisputeStep step : DisputeStep.values()) {
            LocalDate known = knownOn(tender, step, null);
            DeadlineView deadline = known == null ? null : deadlines(tender.lawDate()).view(DisputeDeadlines.CHALLENGE, known);
            DisputeRule refusal = known == null ? DisputeRule.CHALLENGED_WHEN_KNOWN
                    : !ofTheTender(tender, step) ? DisputeRule.RAISED_BY_A_SUPPLIER_OF_THE_TENDER
                    : today.isAfter(deadline.until()) ? DisputeRule.CHALLENGED_IN_TIME
                    : tender.oneChallengePerStep() && repository.challenged(tender.number(), current.get().organisation(), step, stepSince(tender, step))
                            ? DisputeRule.ONE_CHALLENGE_OF_A_STEP : null;
            windows.add(new WindowView(step, known, deadline, refusal == null, refusal == null ? null : refusal.code()));
        }
        return windows;
    }

    /** Its supplier, the ministry, and the agent of the tender. */
    boolean mayRead(Dispute dispute) {
        Actor actor = current.get();
        return actor.ofMinistry() || actor.has(Role.SUPPLIER) && actor.organisation().equals(dispute.supplier())
                || actor.has(Role.PROCUREMENT_AGENT) && actor.organisations().contains(dispute.agency());
    }

    /** The same for the papers; the tender's agent has those of a complaint once it is served. */
    boolean mayReadPapers(Dispute dispute) {
        Actor actor = current.get();
        boolean own = actor.organisation().equals(dispute.supplier());
        return mayRead(dispute) && (own || actor.ofMinistry() || dispute.isServed());
    }

    /** Who writes a letter for the asking supplier, as far as the register knows. */
    LetterSender sender() {
        return registry.findEnterprise(current.get().organisation()).map(e -> new LetterSender(null, null, e.contact(), e.phone())).orElse(null);
    }

    /** With what the law allows to follow, for its own page and those of its tasks. */
    DisputeView whole(Dispute dispute) {
        return view(dispute, remedies.allowed(dispute.tender()));
    }

    DisputeView view(Dispute dispute) {
        return view(dispute, List.of());
    }

    private DisputeView view(Dispute dispute, List<Remedy> allowed) {
        String by = dispute.answeredBy() == null ? null : identity.displayName(dispute.answeredBy());
        DisputeDeadlines deadlines = deadlines(dispute.lawDate());
        boolean mine = current.get().has(Role.SUPPLIER) && current.get().organisation().equals(dispute.supplier());
        return dispute.view(by, deadlines, mine && dispute.complainable(deadlines, now().toLocalDate()) && !repository.complained(dispute.number()), allowed);
    }
}
