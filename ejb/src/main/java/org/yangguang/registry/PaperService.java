package org.yangguang.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.audit.AuditTrail;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;

/** The door of the enterprises' papers: kept once, used by reference until they expire. */
@Stateless
@Audited
public class PaperService {

    @Inject
    private PaperRepository repository;

    @Inject
    private RegistryRepository registry;

    @Inject
    private DocumentService documents;

    @Inject
    private RegulationService regulations;

    @Inject
    private Numbering numbering;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Inject
    private Event<PaperExpiring> expiring;

    /**
     * An enterprise's papers, for itself and for those who judge its bids; called by its page, by the form of a bid and
     * GET /api/v1/enterprises/{organisation}/papers. Another enterprise's are NotFound for a supplier.
     */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public List<PaperView> listPapers(String organisation) {
        Actor asking = actor.get();
        boolean judge = asking.ofMinistry() || asking.has(Role.PROCUREMENT_AGENT);
        if (!judge && !asking.organisations().contains(organisation) || registry.enterprise(organisation) == null) {
            throw new NotFound("enterprise", organisation);
        }
        int first = thresholds().get(0);
        return repository.of(organisation).stream().map(p -> p.view(today(), first)).toList();
    }

    /**
     * Keeps a paper whose file has been attached to the enterprise before. An officer may do so for any enterprise, a
     * supplier for its own. Refused: no end but for a licence, one that has expired, a file that is not the
     * enterprise's or of another kind.
     */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER})
    public PaperView keepPaper(String organisation, PaperEntry entry) {
        ensureKeeper(organisation);
        DocumentView file = entry.document() == null ? null : documents.of(organisation).stream()
                .filter(d -> d.number().equals(entry.document())).findFirst().orElse(null);
        EnterprisePaper paper = new EnterprisePaper(numbering.next("QZ"), organisation, entry, file, today());
        repository.add(paper);
        PaperView view = paper.view(today(), thresholds().get(0));
        trail.subject(organisation, null);
        trail.change(null, view);
        return view;
    }

    /** Takes a paper out of use; the bids that used it keep it. Called by its page and the API; another's is NotFound. */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER})
    public PaperView withdrawPaper(String organisation, String number) {
        ensureKeeper(organisation);
        EnterprisePaper paper = repository.locked(number).filter(p -> p.organisation().equals(organisation))
                .orElseThrow(() -> new NotFound("paper", number));
        paper.withdraw();
        trail.subject(organisation, null);
        return paper.view(today(), thresholds().get(0));
    }

    /**
     * The papers that are used for something, as they are now; called by 招标 when a bid comes in, which keeps the answer.
     * Refused at {@code field}[i]: another's or unknown, withdrawn, expired by the day for which it is used.
     *
     * @param on the day on which they must still be valid
     */
    @PermitAll
    public List<PaperView> usePapers(String organisation, List<String> numbers, LocalDate on, String field) {
        Breaches breaches = new Breaches();
        List<PaperView> used = new ArrayList<>();
        int first = thresholds().get(0);
        for (int i = 0; i < numbers.size(); i++) {
            String at = field + "[" + i + "]";
            String number = numbers.get(i);
            EnterprisePaper paper = number == null ? null : repository.paper(number).filter(p -> p.organisation().equals(organisation)).orElse(null);
            if (breaches.check(paper != null, InputRule.UNKNOWN_REFERENCE, at, String.valueOf(number))
                    && breaches.check(numbers.indexOf(number) == i, InputRule.DUPLICATE, at, number)) {
                paper.checkUse(breaches, on, at);
                used.add(paper.view(today(), first));
            }
        }
        breaches.refuseIfAny();
        return used;
    }

    /** Called by the looker of each node: numbers of the papers of which a warning may be due. Reads only. */
    @PermitAll
    public List<String> findRunningOut() {
        return repository.runningOut(today().plusDays(thresholds().get(0)));
    }

    /** Called by the looker for each: tells the enterprise once when a threshold has been passed, and once when it has expired. */
    @PermitAll
    public void warn(String number) {
        repository.locked(number).ifPresent(paper -> {
            if (paper.warn(today(), thresholds()) != null) {
                expiring.fire(paper.expiring(today()));
            }
        });
    }

    private void ensureKeeper(String organisation) {
        Actor who = actor.get();
        if (registry.enterprise(organisation) == null || !who.has(Role.PROJECT_OFFICER) && !who.organisation().equals(organisation)) {
            throw new NotFound("enterprise", organisation);
        }
    }

    /** Days before the end at which a warning is given, the most first; the last is the end itself. */
    private List<Integer> thresholds() {
        Regulation law = regulations.asOf(today());
        return List.of(law.count("REGISTRY.paper-warning-first"), law.count("REGISTRY.paper-warning-second"),
                law.count("REGISTRY.paper-warning-last"), 0);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
