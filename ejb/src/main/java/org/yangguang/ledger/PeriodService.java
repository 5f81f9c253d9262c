package org.yangguang.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Stale;
import org.yangguang.shared.UniqueKey;

/** 结账与反结账, and 核对, the proof that must have found nothing before a month is closed. */
@Stateless
@Audited
public class PeriodService {

    private static final int LONGEST = 500;
    private static final int SHOWN = 20;

    @Inject
    private ProofRepository books;
    @Inject
    private LedgerRepository ledger;
    @Inject
    private Proving proving;
    @Inject
    private IdentityService identity;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /** Every month that holds a posting or was ever closed, the newest first; called by the page of the periods and the API. */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public List<PeriodView> listPeriods() {
        Map<String, LedgerPeriod> rows = new TreeMap<>((a, b) -> b.compareTo(a));
        Map<String, Object[]> held = new HashMap<>();
        for (Object[] month : books.months()) {
            held.put((String) month[0], month);
            rows.put((String) month[0], new LedgerPeriod((String) month[0]));
        }
        books.periods().forEach(period -> rows.put(period.month(), period));
        return rows.values().stream().map(period -> view(period, held.get(period.month()))).toList();
    }

    /**
     * Asks that an open month be closed, or a closed one opened again; called by a finance officer's page. From the request
     * for closing on nothing is posted to the month: what occurred in it and is told later stands in the next. Refuses a
     * month that has not ended (LEDGER-X04), one before which another is open (X05), reopening before a later one (X06) or
     * without a reason (X11), and a second request (X07).
     */
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public PeriodView proposePeriod(String month, PeriodProposal proposal) {
        Breaches breaches = new Breaches();
        breaches.optionalText(proposal.reason(), LONGEST, "reason");
        breaches.refuseIfAny();
        LedgerPeriod period = found(month);
        period.ensureRead(proposal.version());
        LocalDateTime now = LocalDateTime.now(clock);
        PeriodStatus before = period.status();
        if (before == PeriodStatus.CLOSED || before == PeriodStatus.REOPENING) {
            period.proposeReopening(books.periods().stream().filter(later -> later.month().compareTo(month) > 0 && later.closed())
                    .map(LedgerPeriod::month).toList(), proposal.reason(), actor.get().userName(), now);
        } else {
            period.proposeClosing(YearMonth.from(now), openBefore(month), actor.get().userName(), now);
        }
        return kept(period, before);
    }

    /**
     * Agrees to what was asked, or does not; called by the finance lead's page. Refuses one's own request (LEDGER-X09), a
     * month of which nothing was asked (X08), and a closing without a proof since the request that found no difference (X10).
     */
    @RolesAllowed(Roles.FINANCE_LEAD)
    public PeriodView decidePeriod(String month, PeriodDecision decision) {
        LedgerPeriod period = found(month);
        period.ensureRead(decision.version());
        PeriodStatus before = period.status();
        LocalDateTime now = LocalDateTime.now(clock);
        if (decision.agreed()) {
            Object[] held = books.month(month);
            period.confirm(books.provedAt(), (Long) held[1], (BigDecimal) held[2], actor.get().userName(), now);
        } else {
            Breaches breaches = new Breaches();
            breaches.text(decision.reason(), LONGEST, "reason");
            breaches.refuseIfAny();
            period.decline(decision.reason(), actor.get().userName(), now);
        }
        return kept(period, before);
    }

    /**
     * 核对: adds all entries up anew and compares both sides of each posting, its total, every balance, and what budget lines
     * and contracts say of themselves; keeps what came out. Called by the page and the API, as often as wanted.
     */
    @RolesAllowed({Roles.FINANCE_LEAD, Roles.AUDITOR})
    public ProofView proveLedger() {
        LedgerProof proof = new LedgerProof(LocalDateTime.now(clock), actor.get().userName(), ledger.countHeaders(), ledger.countEntries(),
                ledger.totals(), proving.differences());
        books.add(proof);
        ProofView view = proof.view(identity::displayName);
        trail.change(Map.of(), Map.of("postings", view.postings(), "differences", view.differences()));
        trail.amount(view.debits());
        return view;
    }

    /** The last proofs, the newest first; called by the page of the periods and the API. */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public List<ProofView> listProofs() {
        return books.proofs(SHOWN).stream().map(proof -> proof.view(identity::displayName)).toList();
    }

    /** The month's row, made when it is asked for the first time. */
    private LedgerPeriod found(String month) {
        if (month == null || !month.matches("2\\d{3}-(0[1-9]|1[0-2])")) {
            throw new NotFound("period", String.valueOf(month));
        }
        return books.period(month).orElseGet(() -> new LedgerPeriod(month));
    }

    /** Months before this one that hold postings, or lie between months that do, and are not closed. */
    private List<String> openBefore(String month) {
        List<String> open = new ArrayList<>();
        String first = books.months().stream().map(row -> (String) row[0]).findFirst().orElse(month);
        for (YearMonth each = YearMonth.parse(first); each.toString().compareTo(month) < 0; each = each.plusMonths(1)) {
            if (books.period(each.toString()).filter(LedgerPeriod::closed).isEmpty()) {
                open.add(each.toString());
            }
        }
        return open;
    }

    private PeriodView kept(LedgerPeriod period, PeriodStatus before) {
        try {
            books.add(period);
        } catch (PersistenceException refused) {
            throw UniqueKey.refused(refused, ProofRepository.ONE_ROW) ? new Stale(period.month(), null) : refused;
        }
        trail.subject(period.month(), null);
        trail.change(Map.of("status", before.word()), Map.of("status", period.status().word()));
        return view(period, books.month(period.month()));
    }

    private PeriodView view(LedgerPeriod period, Object[] held) {
        return period.view(held == null ? 0 : (Long) held[1], held == null ? Money.ZERO : new Money((BigDecimal) held[2]), identity::displayName);
    }
}
