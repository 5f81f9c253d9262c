package org.yangguang.tender;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;

/** Signs of collusion between bidders (串通投标迹象): shown to whoever sums up the evaluation and whoever watches over it; they exclude nobody. */
@Stateless
@Audited
public class SignalService {

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private FileTraces files;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    /**
     * What bids of different bidders have in common, each with the article that names it. For the auditor once the bids are
     * opened; for the tender's agency when all sheets are in, and for the purchaser once the report is there, so that no mark is
     * given under its impression. Called by the pages of conclusion, award and oversight, and GET /api/v1/tenders/{number}/signals.
     * Refused: everybody earlier, and strangers (NotFound).
     */
    @RolesAllowed({Roles.PROCUREMENT_AGENT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUDITOR})
    public SignalsView viewSignals(String number) {
        Tender tender = readable(number);
        List<BidTrace> traces = repository.traces(number);
        List<FileTrace> read = repository.fileTraces(number);
        Regulation law = desk.lawOf(tender);
        List<SignalView> found = new ArrayList<>();
        int uncertified = 0;
        for (int lot = 1; lot <= tender.plan.lots.size(); lot++) {
            List<Signals.Traced> bids = ofLot(tender, lot, traces, read);
            found.addAll(new Signals(bids, law).found());
            uncertified += (int) bids.stream().filter(b -> b.traces().stream().allMatch(t -> t.certificate() == null)).count();
        }
        return new SignalsView(number, found, files.unread(tender, sealedOf(read)), uncertified);
    }

    private static List<Signals.Traced> ofLot(Tender tender, int lot, List<BidTrace> traces, List<FileTrace> read) {
        return tender.bids.stream().filter(b -> b.lot() == lot && b.round() == tender.offerRound && b.status() != BidStatus.WITHDRAWN && b.status() != BidStatus.SUBMITTED)
                .map(b -> new Signals.Traced(lot, b.supplierName(), b.listedPrice(), b.isReadable() ? b.content() : null,
                        traces.stream().filter(t -> t.bid().equals(b.number())).toList(),
                        read.stream().filter(t -> t.bid().equals(b.number())).toList())).toList();
    }

    /**
     * Reads from the next files of the opened bids who made them and when, as far as they say so; a call reads what it can hold, and
     * says how many are left. Called by the same pages and POST /api/v1/tenders/{number}/signals/files. Refused as
     * {@link #viewSignals}.
     */
    @RolesAllowed({Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public SignalsView readBidFiles(String number) {
        Tender tender = readable(number);
        repository.locked(number);
        trail.subject(tender.number, tender.projectNumber);
        files.read(tender, sealedOf(repository.fileTraces(number)));
        repository.flush();
        return viewSignals(number);
    }

    private static Set<String> sealedOf(List<FileTrace> read) {
        return read.stream().map(FileTrace::sealed).collect(Collectors.toSet());
    }

    private Tender readable(String number) {
        Tender tender = repository.ofNumber(number);
        Actor reader = actor.get();
        boolean known = tender != null && tender.openedAt != null && (reader.has(Role.AUDITOR)
                || reader.has(Role.PROCUREMENT_AGENT) && reader.organisations().contains(tender.agency) && reached(tender, TenderStatus.CONCLUDING)
                || reader.ofMinistry() && reached(tender, TenderStatus.AWARDING));
        if (!known) {
            throw new NotFound("signals", number);
        }
        return tender;
    }

    private static boolean reached(Tender tender, TenderStatus status) {
        return tender.status.compareTo(status) >= 0;
    }
}
