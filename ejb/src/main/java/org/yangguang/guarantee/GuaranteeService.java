package org.yangguang.guarantee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.yangguang.audit.AuditTrail;
import org.yangguang.contract.BalanceService;
import org.yangguang.contract.ContractBalanceView;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractStatus;
import org.yangguang.contract.ContractView;
import org.yangguang.document.DocumentService;
import org.yangguang.document.Upload;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Slice;
import org.yangguang.shared.Stale;
import org.yangguang.shared.UniqueKey;

/** The door of 保函、保证金: received, extended, claimed by two persons, given back. Suppliers see their own only. */
@Stateless
@Audited
public class GuaranteeService {

    static final String WARN_DAYS = "GUARANTEE.warn-days";

    @Inject
    private GuaranteeRepository guarantees;
    @Inject
    private ContractService contracts;
    @Inject
    private BalanceService balances;
    @Inject
    private DocumentService documents;
    @Inject
    private RegulationService regulations;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /**
     * Called by an officer who has received a guarantee. Refused, all defects at once: a contract that is not signed (GUARANTEE-X01), a paper that is there already (GUARANTEE-X02), one that has
     * ended when it is lodged (GUARANTEE-X03), performance securities above ten percent of the contract together (CON-03d).
     *
     * @param papers its scan; null from the interface, where it follows by POST documents
     * @throws NotFound for an unknown contract
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.FINANCE_OFFICER})
    public GuaranteeView recordGuarantee(String contractNumber, GuaranteeEntry entry, List<Upload> papers) {
        ContractView contract = contracts.contract(contractNumber);
        Guarantee.ensureOf(contract);
        List<Guarantee> others = guarantees.ofContract(contractNumber);
        Breaches breaches = new Breaches();
        Guarantee.complete(entry, others, entry.reference() == null ? List.of() : guarantees.withReference(entry.reference().strip()),
                regulations.asOf(contract.awardOn()).share("CON-03.security", contract.value()), breaches, today());
        breaches.refuseIfAny();
        Guarantee made = new Guarantee(contractNumber + "-BH" + (others.size() + 1), contract, entry);
        made.lodged(actor.get(), now());
        try {
            guarantees.add(made);
        } catch (PersistenceException refused) {
            throw UniqueKey.refused(refused, GuaranteeRepository.ONE_NUMBER) ? new Stale(contractNumber, null) : refused;
        }
        documents.attachAll(made.number(), papers == null ? List.of() : papers);
        trail.subject(made.number(), made.project());
        trail.amount(entry.amount());
        trail.change(null, view(made));
        return view(made);
    }

    /** Called by an officer when the issuer has put off the last day. Refused: not later than before (GUARANTEE-X04), a day that is over, a closed guarantee (GUARANTEE-X09), no reason. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.FINANCE_OFFICER})
    public GuaranteeView extendGuarantee(String number, GuaranteeExtension extension) {
        return act(number, extension.version(), g -> g.extend(extension, actor.get(), now()));
    }

    /**
     * Called by an officer who finds that the supplier has broken what is secured; the division head decides. Refused: more than
     * is left of it (GUARANTEE-X05), after its last day (GUARANTEE-X07), while another claim waits (GUARANTEE-X10), no reason.
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public GuaranteeView proposeGuaranteeClaim(String number, GuaranteeClaim claim) {
        trail.amount(claim.amount());
        return act(number, claim.version(), g -> g.propose(claim, actor.get(), now()));
    }

    /** Called by the division head: the claim is made or not. Refused to whoever proposed it (GUARANTEE-X06), after its last day (GUARANTEE-X07), without an opinion. */
    @RolesAllowed(Roles.DIVISION_HEAD)
    public GuaranteeView decideGuaranteeClaim(String number, GuaranteeClaimDecision decision) {
        return act(number, decision.version(), g -> g.decide(decision, actor.get(), now()));
    }

    /**
     * Called by an officer who has given it back. Refused (GUARANTEE-X08): a performance security while part of the contract is
     * to be carried out, an advance's while part of it is not recovered, a quality security before its last day, each unless
     * another one of the contract covers as much; a closed guarantee (GUARANTEE-X09), a day to come, no reason.
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.FINANCE_OFFICER})
    public GuaranteeView returnGuarantee(String number, GuaranteeReturn given) {
        return act(number, given.version(), g -> g.giveBack(given, isDischarged(g), actor.get(), now()));
    }

    private boolean isDischarged(Guarantee guarantee) {
        Money others = Money.sum(guarantees.ofContract(guarantee.contract()).stream().filter(g -> !g.number().equals(guarantee.number()) && g.isOf(guarantee.purpose()))
                .map(g -> g.covers(today())).toList());
        Money own = guarantee.covers(today());
        if (own.isPositive() && own.atMost(others)) {
            return true;
        }
        return switch (guarantee.purpose()) {
            case PERFORMANCE -> contracts.contract(guarantee.contract()).status() != ContractStatus.IN_FORCE
                    || balances.balance(guarantee.contract()).map(b -> b.unconfirmed().isZero()).orElse(true);
            case ADVANCE -> balances.balance(guarantee.contract()).map(ContractBalanceView::unrecovered).orElse(Money.ZERO).isZero();
            case QUALITY -> guarantee.validUntil() == null || guarantee.validUntil().isBefore(today());
        };
    }

    private GuaranteeView act(String number, long version, Consumer<Guarantee> step) {
        Guarantee guarantee = guarantees.locked(readable(number).number());
        Stale.check(number, version, guarantee.version());
        GuaranteeView before = view(guarantee);
        step.accept(guarantee);
        guarantees.flush();
        trail.subject(number, guarantee.project());
        trail.change(before, view(guarantee));
        return view(guarantee);
    }

    /** The guarantee of this number, with what was done with it; called by its page and the API. A supplier's is nobody else's (NotFound). */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public GuaranteeView viewGuarantee(String number) {
        return view(readable(number));
    }

    /** One page of the register, what ends first before what ends later; a supplier's own only. Called by its page, its export and the API. */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public List<GuaranteeView> register(GuaranteeFilter filter, int first, int count) {
        return guarantees.register(filter, actor.narrowedTo(), today(), warnUntil(), Slice.first(first), Slice.count(count, Slice.MOST)).stream().map(this::view).toList();
    }

    /** How many {@link #register} would find, for this actor. Called by the register's page. */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public long countRegister(GuaranteeFilter filter) {
        return guarantees.count(filter, actor.narrowedTo(), today(), warnUntil());
    }

    private Guarantee readable(String number) {
        Guarantee guarantee = guarantees.guarantee(number);
        if (!actor.mayKnow(guarantee::concerns)) {
            throw new NotFound("guarantee", number);
        }
        return guarantee;
    }

    private GuaranteeView view(Guarantee guarantee) {
        return guarantee.view(today(), warnDays());
    }

    private LocalDate warnUntil() {
        return today().plusDays(warnDays());
    }

    private int warnDays() {
        return regulations.asOf(today()).count(WARN_DAYS);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
