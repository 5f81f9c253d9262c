package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.yangguang.calendar.CalendarService;
import org.yangguang.shared.RuleViolation;

/** How the bonds of a tender stand today: by its refusals, notices and contracts, under the law of the day from which the return counts. */
@ApplicationScoped
class BondBook {

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private Procedures procedures;

    @Inject
    private CalendarService calendar;

    @Inject
    private Instance<ContractProgress> contracts;

    BondView view(Bond bond, BondDue.Facts facts) {
        Tender tender = facts.tender();
        Optional<Refusal> kept = facts.keeps(bond.supplier(), bond.lot());
        if (kept.isPresent() && !bond.isReturned()) {
            return bond.kept(tender.plan, kept.get().number());
        }
        BondDue due = facts.of(bond.supplier(), bond.lot()).orElse(null);
        return bond.view(tender.plan, due, due == null ? null : owed(bond, due, tender));
    }

    /** As of today; null where the period leads into a year whose calendar is not loaded yet, for a list that is only read. */
    private BondInterest owed(Bond bond, BondDue due, Tender tender) {
        try {
            return BondInterest.of(bond.amount(), due.since(), desk.today(), null, procedures.law(due.since(), tender.buyer), calendar.workingDays());
        } catch (RuleViolation notLoaded) {
            return null;
        }
    }

    BondDue.Facts facts(Tender tender) {
        LocalDate failedOn = repository.noticesOf(tender.number).stream().filter(n -> n.is(TenderNotice.UNSUCCESSFUL)).map(TenderNotice::announcedOn)
                .reduce((earlier, later) -> later).orElse(null);
        return new BondDue.Facts(tender, repository.refusals(tender.number), failedOn, bid -> repository.lastReceipt(bid.number()).view().receivedAt().toLocalDate(),
                contract -> contracts.stream().flatMap(c -> c.signedOn(contract).stream()).findFirst());
    }
}
