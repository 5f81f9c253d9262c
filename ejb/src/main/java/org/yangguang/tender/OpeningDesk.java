package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.identity.UserView;
import org.yangguang.registry.PaperService;
import org.yangguang.registry.PaperView;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.CapitalsReader;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;

/** The opening: who may take part in it, whose shares are there, and what each bid then says. */
@ApplicationScoped
class OpeningDesk {

    static final Set<Role> OFFICERS = Set.of(Role.PROJECT_OFFICER, Role.DIVISION_HEAD, Role.PROCUREMENT_AGENT, Role.AUDITOR);
    private static final int MOST_OFFICERS = 9;

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private ReceiptSigner signer;

    @Inject
    private IdentityService identity;

    @Inject
    private PaperService papers;

    @Inject
    private BidFiles files;

    /** Who may be named: people of the ministry, and of the tender's own agency, who read opened bids anyway. */
    boolean mayOpen(UserView person, Tender tender) {
        return person.active() && person.roles().stream().anyMatch(OFFICERS::contains)
                && (person.roles().stream().anyMatch(Role::ofMinistry) || person.organisation().equals(tender.agency));
    }

    /** An officer with the public key of this fingerprint. */
    OfficerView officer(UserView person, String fingerprint) {
        return new OfficerView(person.userName(), person.displayName(), person.organisation(), person.organisationName(), fingerprint,
                repository.openingKey(fingerprint).publicKey());
    }

    /** One for whom a share is sealed, with the key that the notice has named. */
    OfficerView officer(Opener opener) {
        if (opener.isOffline()) {
            return new OfficerView(opener.userName(), opener.view().displayName(), null, null, opener.fingerprint(),
                    repository.openingKey(opener.fingerprint()).publicKey());
        }
        return officer(identity.findUser(opener.userName()).orElseThrow(() -> new NotFound("user", opener.userName())), opener.fingerprint());
    }

    /** What the officer has to unwrap of the bids that are still closed. */
    List<OpeningView.WrappedShare> wrapped(Tender tender, Opener opener) {
        List<OpeningView.WrappedShare> shares = new ArrayList<>();
        for (Bid bid : unread(tender)) {
            desk.suite(bid.envelope().suite()).wrapped(bid.envelope().sealed(), opener.userName()).forEach((part, wrapped) ->
                    shares.add(new OpeningView.WrappedShare(bid.number(), bid.supplierName(), part,
                            SealedBids.context(tender.number, bid.lot(), bid.supplier(), part) + "|" + opener.userName(), wrapped)));
        }
        return shares;
    }

    /** Keeps the shares that fit. Refused: with too few bidders (TEN-06), and when not one of them fits (TENDER-X16). */
    void take(Tender tender, Opener opener, SharesEntry entry) {
        List<Bid> bids = unread(tender);
        Breaches.ensure(!bids.isEmpty(), TenderRule.OPENING_NEEDS_THREE_BIDDERS);
        List<GivenShare> before = repository.shares(tender.number);
        int fitting = 0;
        for (SharesEntry.Share given : entry.shares() == null ? List.<SharesEntry.Share>of() : entry.shares()) {
            Bid bid = given == null || given.bid() == null || given.part() == null ? null
                    : bids.stream().filter(b -> b.number().equals(given.bid())).findFirst().orElse(null);
            byte[] share = bid == null ? new byte[0] : OpeningService.bytes(given.share());
            if (bid == null || !desk.suite(bid.envelope().suite()).fits(bid.envelope().sealed(), given.part(), opener.userName(), share)) {
                continue;
            }
            fitting++;
            if (before.stream().noneMatch(s -> s.is(given.bid(), given.part()) && s.officer().equals(opener.userName()))) {
                GivenShare kept = new GivenShare(tender.number, given.bid(), given.part(), opener.userName(), share);
                repository.add(kept);
                before.add(kept);
            }
        }
        Breaches.ensure(fitting > 0, TenderRule.KEY_FITS);
        opener.gave(desk.now());
    }

    private List<Bid> unread(Tender tender) {
        return toBeOpened(tender).stream().filter(b -> !b.isReadable()).toList();
    }

    /** The officers of a notice, with the keys that they have now; no organisation may have so many that it opens alone. */
    List<Opener> officers(Breaches breaches, Tender tender, PublishEntry entry) {
        List<String> named = entry.openers() == null ? List.of() : entry.openers();
        int quorum = entry.leastOpeners();
        List<Opener> officers = new ArrayList<>();
        Map<String, Integer> byHouse = new HashMap<>();
        boolean sound = breaches.check(quorum >= PublishEntry.LEAST_OPENERS && quorum <= named.size() && named.size() <= MOST_OFFICERS,
                TenderRule.OFFICERS_OPEN_TOGETHER, "openers", PublishEntry.LEAST_OPENERS, MOST_OFFICERS);
        for (int i = 0; i < named.size(); i++) {
            String at = "openers[" + i + "]";
            String name = named.get(i);
            Optional<UserView> person = name == null ? Optional.empty() : identity.findUser(name).filter(p -> mayOpen(p, tender));
            OpeningKey key = person.isEmpty() ? null : repository.currentKey(name);
            boolean known = breaches.check(key != null, InputRule.UNKNOWN_REFERENCE, at, String.valueOf(name));
            if (known && breaches.check(named.indexOf(name) == i, InputRule.DUPLICATE, at, name)) {
                officers.add(new Opener(name, person.get().displayName(), key.fingerprint()));
                boolean ofAgency = person.get().organisation().equals(tender.agency);
                byHouse.merge(ofAgency ? "agency" : "ministry", 1, Integer::sum);
            }
        }
        if (sound) {
            breaches.check(byHouse.getOrDefault("agency", 0) < quorum, TenderRule.OFFICERS_OPEN_TOGETHER, "openers",
                    PublishEntry.LEAST_OPENERS, MOST_OFFICERS);
        }
        repository.recoveryKeys().stream().filter(RecoveryKey::isCurrent).findFirst().ifPresent(key -> {
            // whoever has named it may have made it
            breaches.check(!named.contains(key.namedBy()), TenderRule.RECOVERY_TAKES_TWO, "openers");
            officers.add(new Opener(Opener.RECOVERY, key.holder(), key.fingerprint()));
        });
        return officers;
    }

    /** Opens what is to be opened. Refuses while officers are missing, unless the agent says that no other will come. */
    void open(Tender tender, boolean withoutOthers) {
        long gave = tender.openers.stream().filter(Opener::hasGiven).count();
        List<Bid> bids = toBeOpened(tender);
        boolean sealed = bids.stream().anyMatch(b -> !b.isReadable());
        Breaches.ensure(!sealed || gave >= tender.quorum, TenderRule.QUORUM_OPENS, tender.quorum, gave);
        List<GivenShare> given = repository.shares(tender.number);
        for (Bid bid : bids) {
            open(tender, bid, given, withoutOthers ? 0 : (int) (tender.openers.size() - gave));
        }
    }

    List<Bid> toBeOpened(Tender tender) {
        return tender.toBeOpened(desk.procedureOf(tender).count(ProcedureTerm.SUPPLIERS));
    }

    private void open(Tender tender, Bid bid, List<GivenShare> given, int others) {
        Optional<BidContent> said;
        if (bid.isReadable()) {
            // handed in before bids were sealed
            said = Optional.of(bid.content());
        } else if (!isAsReceived(bid)) {
            bid.invalidate(TenderRule.BID_IS_KEPT.code());
            return;
        } else {
            said = read(tender, bid, given, others);
        }
        if (said.isEmpty()) {
            bid.invalidate(TenderRule.BID_OPENS.code());
            return;
        }
        BidContent content = said.get().with(own(bid, said.get().papers(), tender));
        boolean described = content.files().isEmpty() || files.areDescribed(bid, content);
        if (described && isComplete(content, tender)) {
            content = content.withNamedFiles();
            bid.open(content, tender.lot(bid.lot()).ceiling(), tender.plan.bond);
        } else {
            bid.invalidate(TenderRule.BID_IS_COMPLETE.code());
        }
    }

    /** Whether it is what the bidder has a signed receipt of; if it is not, the fault is not the bidder's. */
    private boolean isAsReceived(Bid bid) {
        BidReceipt receipt = repository.lastReceipt(bid.number());
        return receipt != null && signer.verifies(receipt.view()) && bid.envelope().sha256().equals(receipt.view().sha256()) && files.areWhole(bid);
    }

    private Optional<BidContent> read(Tender tender, Bid bid, List<GivenShare> given, int others) {
        Map<BidPart, List<byte[]>> shares = new EnumMap<>(BidPart.class);
        for (BidPart part : BidPart.values()) {
            List<byte[]> fitting = given.stream().filter(s -> s.is(bid.number(), part)).map(GivenShare::bytes).limit(tender.quorum).toList();
            if (fitting.size() < tender.quorum) {
                Breaches.ensure(fitting.size() + others < tender.quorum, TenderRule.QUORUM_OPENS, tender.quorum, fitting.size());
                return Optional.empty();
            }
            shares.put(part, fitting);
        }
        return desk.suite(bid.envelope().suite()).open(bid.envelope().sealed(), shares);
    }

    /** The papers as the registry keeps them: one that is not the bidder's, is another file or has expired by the opening does not count. */
    private List<BidPaper> own(Bid bid, List<BidPaper> named, Tender tender) {
        if (named.isEmpty()) {
            return named;
        }
        Map<String, PaperView> kept = new HashMap<>();
        papers.listPapers(bid.supplier()).forEach(p -> kept.put(p.number(), p));
        Set<String> seen = new HashSet<>();
        return named.stream().filter(p -> p != null && seen.add(p.number())).map(p -> {
            PaperView paper = kept.get(p.number());
            boolean counts = paper != null && paper.sha256().equals(p.sha256())
                    && (paper.expiresOn() == null || !paper.expiresOn().isBefore(tender.plan.bidDeadline.toLocalDate()));
            return counts ? BidPaper.of(paper) : null;
        }).filter(p -> p != null).toList();
    }

    /** Whether it can be evaluated at all: a price, its lines, an answer to each item. A price above the ceiling is the bidder's own risk (TEN-11). */
    static boolean isComplete(BidContent content, Tender tender) {
        Breaches breaches = new Breaches();
        breaches.positive(content.price(), "price");
        if (breaches.optionalText(content.capitals(), 100, "capitals") && content.capitals() != null && !content.capitals().isBlank()) {
            breaches.check(CapitalsReader.read(content.capitals()).isPresent(), InputRule.NOT_AN_AMOUNT, "capitals", content.capitals());
        }
        if (content.bodyPrice() != null) {
            breaches.positive(content.bodyPrice(), "bodyPrice");
        }
        if (content.lines() != null && content.lines().contains(null)) {
            return false;
        }
        PriceLines.check(breaches, content.lines(), "lines");
        percent(breaches, content.consortiumShare(), "consortiumShare");
        percent(breaches, content.domesticShare(), "domesticShare");
        if (content.consortium() != null) {
            content.consortium().check(breaches);
        }
        breaches.optionalText(content.brand(), 100, "brand");
        breaches.optionalText(content.bondForm(), 40, "bondForm");
        breaches.optionalText(content.bondReference(), 100, "bondReference");
        breaches.text(content.contact(), 100, "contact");
        breaches.text(content.phone(), 40, "phone");
        breaches.optionalText(content.email(), 100, "email");
        if (breaches.required(content.deliveryDays(), "deliveryDays")) {
            breaches.check(content.deliveryDays() > 0 && content.deliveryDays() <= 3650, InputRule.OUT_OF_RANGE, "deliveryDays", "1", "3650");
        }
        breaches.text(content.technical(), 20000, "technical");
        List<String> responses = content.responses() == null ? List.of() : content.responses();
        for (int i = 0; i < tender.plan.criteria.size(); i++) {
            breaches.text(i < responses.size() ? responses.get(i) : null, 4000, "responses[" + i + "]");
        }
        return breaches.none();
    }

    private static void percent(Breaches breaches, BigDecimal share, String field) {
        breaches.check(share == null || share.signum() >= 0 && share.compareTo(BigDecimal.valueOf(100)) <= 0, InputRule.OUT_OF_RANGE, field, "0", "100");
    }
}
