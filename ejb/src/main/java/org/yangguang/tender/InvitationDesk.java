package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yangguang.calendar.CalendarService;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.registry.RegistryService;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Sha256;

/** Whom a purchase without a notice invites, and what is negotiated with them. */
@ApplicationScoped
class InvitationDesk {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEED = 32;

    @Inject
    private TenderDesk desk;

    @Inject
    private RegistryService registry;

    @Inject
    private CalendarService calendar;

    @Inject
    private Event<SuppliersInvited> invited;

    /**
     * Keeps the list and who of it is invited: all, or as many as are drawn from it where the procedure draws (87号第十四条).
     * The draw can be recounted: the seed is kept, and the order is that of the hashes.
     */
    void invite(Tender tender, InvitationEntry entry) {
        Procedure procedure = desk.procedureOf(tender);
        boolean draws = procedure.has(ProcedureTerm.LIST_FACTOR);
        Breaches breaches = new Breaches();
        breaches.text(entry.source(), 500, "source");
        breaches.optionalText(entry.opinion(), 500, "opinion");
        List<EnterpriseView> firms = firms(tender, entry, breaches);
        int least = procedure.count(ProcedureTerm.INVITED_LEAST);
        int wanted = draws ? entry.wanted() == null ? least : entry.wanted() : firms.size();
        breaches.check(wanted >= least, TenderRule.ENOUGH_ARE_INVITED, draws ? "wanted" : "suppliers", least, wanted);
        if (procedure.has(ProcedureTerm.INVITED_MOST)) {
            int most = procedure.count(ProcedureTerm.INVITED_MOST);
            breaches.check(wanted <= most, TenderRule.ENOUGH_ARE_INVITED, "suppliers", most, wanted);
        }
        String observers = draws ? observers(procedure, entry, breaches) : null;
        if (draws) {
            int listed = procedure.count(ProcedureTerm.LIST_FACTOR) * wanted;
            breaches.check(firms.size() >= listed, TenderRule.LIST_IS_LONG_ENOUGH, "suppliers", wanted, listed, firms.size());
        }
        breaches.refuseIfAny();
        String seed = draws ? seed() : null;
        Set<String> drawn = draws ? drawn(firms.stream().map(EnterpriseView::organisation).toList(), wanted, seed) : null;
        tender.invite(entry.source().strip(), observers, seed, firms.stream().map(f -> new ListedSupplier(f.organisation(), f.name(),
                drawn == null || drawn.contains(f.organisation()))).toList());
    }

    private List<EnterpriseView> firms(Tender tender, InvitationEntry entry, Breaches breaches) {
        List<String> codes = entry.suppliers() == null ? List.of() : entry.suppliers();
        Set<String> seen = new HashSet<>();
        List<EnterpriseView> firms = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (breaches.check(seen.add(code), InputRule.DUPLICATE, "suppliers[" + i + "]", code)) {
                Optional<EnterpriseView> firm = code == null ? Optional.empty() : registry.findEnterprise(code);
                tender.checkBidder(breaches, code, firm.map(EnterpriseView::name).orElse(code), firm.orElse(null), desk.today());
                firm.ifPresent(firms::add);
            }
        }
        return firms;
    }

    private static String observers(Procedure procedure, InvitationEntry entry, Breaches breaches) {
        List<String> names = entry.observers() == null ? List.of()
                : entry.observers().stream().filter(Objects::nonNull).map(String::strip).filter(n -> !n.isEmpty()).distinct().toList();
        int least = procedure.count(ProcedureTerm.OBSERVERS);
        breaches.check(names.size() >= least, TenderRule.DRAW_IS_WATCHED, "observers", least, names.size());
        String all = String.join("、", names);
        breaches.optionalText(all, 200, "observers");
        return all;
    }

    private static String seed() {
        byte[] seed = new byte[SEED];
        RANDOM.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }

    /** Those whose hash of seed and code comes first, whatever the order of the list. */
    static Set<String> drawn(List<String> codes, int wanted, String seed) {
        return new HashSet<>(codes.stream().sorted(Comparator.comparing(code -> Sha256.hex((seed + ":" + code).getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .limit(wanted).toList());
    }

    /** The documents go to the invited, who are told. */
    void issue(Tender tender) {
        invited.fire(new SuppliersInvited(tender.number, tender.title, tender.plan.bidDeadline, tender.invited(), false));
    }

    /** Keeps what was negotiated; calls the suppliers to their final offers when nothing more is to be negotiated. */
    void negotiate(Tender tender, NegotiationEntry entry) {
        LocalDateTime now = desk.now();
        Breaches breaches = new Breaches();
        breaches.text(entry.record(), 1000, "record");
        breaches.optionalText(entry.opinion(), 500, "opinion");
        if (entry.finalOffers() && breaches.required(entry.deadline(), "deadline")) {
            breaches.check(entry.deadline().isAfter(now), TenderRule.FINAL_OFFERS_IN_TIME, "deadline", now);
            breaches.gather(() -> Breaches.ensure(calendar.workingDays().isWorkingDay(entry.deadline().toLocalDate()), TenderRule.DEADLINE_IS_A_WORKING_DAY,
                    entry.deadline().toLocalDate()));
        }
        breaches.refuseIfAny();
        tender.negotiations.add(new Negotiation(now, entry.record().strip()));
        if (entry.finalOffers()) {
            List<String> going = tender.compliant().stream().map(Bid::supplier).distinct().toList();
            tender.callFinalOffers(entry.deadline());
            invited.fire(new SuppliersInvited(tender.number, tender.title, entry.deadline(), going, true));
        }
    }
}
