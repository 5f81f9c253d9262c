package org.yangguang.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.budget.BudgetService;
import org.yangguang.contract.BalanceService;
import org.yangguang.contract.ContractBalanceView;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.MilestoneKind;
import org.yangguang.contract.MilestoneView;
import org.yangguang.document.DocumentService;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.registry.RegistryService;
import org.yangguang.shared.Money;

/** What a claim needs to know of contract and budget, asked at their doors. */
@ApplicationScoped
class CostSources {

    /** An invoice's file has some thousand characters; what is larger is none. */
    private static final long LARGEST_XML = 1024 * 1024;

    @Inject
    private ContractService contracts;
    @Inject
    private BalanceService balances;
    @Inject
    private BudgetService budgets;
    @Inject
    private RegistryService registry;
    @Inject
    private DocumentService documents;
    @Inject
    private CostRepository costs;

    /** The contract's terms for a milestone, with what its other milestones have used up or set aside. */
    CostTerms terms(String milestone) {
        return terms(milestone, true);
    }

    /** The same for the one who decides: a claim that nobody has decided yet takes nothing from another. */
    CostTerms termsToConfirm(String milestone) {
        return terms(milestone, false);
    }

    private CostTerms terms(String milestone, boolean claimsCount) {
        ContractView contract = contracts.contractOfMilestone(milestone);
        MilestoneView agreed = contract.milestone(milestone);
        List<CostConfirmation> others = costs.ofContract(contract.number()).stream().filter(c -> !c.milestone().equals(milestone)).toList();
        ItemUse use = use(others, claimsCount);
        List<ClaimableItem> items = contract.items().stream().map(i -> use.of(String.valueOf(i.position()), i.name(), i.quantity(), i.unit(),
                i.unitPrice(), i.amount())).toList();
        Money confirmed = balances.balance(contract.number()).map(ContractBalanceView::confirmed).orElse(Money.ZERO);
        Money budgetLeft = Money.sum(budgets.findBalances(contract.projectNumber()).stream()
                .map(b -> b.allotted().minus(b.confirmed())).toList());
        boolean closing = agreed.kind() == MilestoneKind.FINAL;
        return new CostTerms(milestone, agreed.name(), contract.number(), contract.signedOn(), contract.supplier(),
                contract.supplierName(), agreed.workValue(), contract.value(), confirmed, budgetLeft, items, carried(others), closing,
                closing ? unfinished(contract, others) : List.of());
    }

    static ItemUse use(List<CostConfirmation> others, boolean claimsCount) {
        ItemUse use = new ItemUse();
        Set<String> taken = taken(others.stream().filter(CostConfirmation::isDecided).toList());
        for (CostConfirmation other : others) {
            if (other.isDecided()) {
                other.lines().forEach(l -> l.use(use, taken.contains(l.place(other.number()))));
            } else if (claimsCount && other.status() == CostStatus.SUBMITTED) {
                other.lines().forEach(l -> l.reserve(use));
            }
        }
        return use;
    }

    /** What was released or restored after its invoice and stands in no other claim. */
    static List<CarriedSum> carried(List<CostConfirmation> others) {
        Set<String> taken = taken(others);
        return others.stream().filter(CostConfirmation::isDecided).flatMap(c -> c.lines().stream().flatMap(l -> l.carried(c.number(), c.milestone()).stream()))
                .filter(c -> !taken.contains(c.from())).toList();
    }

    private static Set<String> taken(List<CostConfirmation> of) {
        Set<String> taken = new HashSet<>();
        of.forEach(c -> c.lines().stream().filter(CostLine::isCarried).forEach(l -> taken.add(l.carriedFrom())));
        return taken;
    }

    /** What stands before the last claim: milestones without a confirmed cost, and what is still in dispute. */
    private static List<String> unfinished(ContractView contract, List<CostConfirmation> others) {
        Map<String, CostConfirmation> byMilestone = others.stream().collect(Collectors.toMap(CostConfirmation::milestone, Function.identity()));
        List<String> unfinished = new ArrayList<>();
        for (MilestoneView before : contract.milestones()) {
            CostConfirmation cost = byMilestone.get(before.number());
            if (before.kind() == MilestoneKind.PROGRESS && (cost == null || !cost.isDecided())) {
                unfinished.add(before.number());
            } else if (cost != null && cost.isDisputed()) {
                unfinished.add(cost.number());
            }
        }
        return unfinished;
    }

    /** Whether the contract's last claim has not been handed in, so that it can take what this milestone is still owed. */
    boolean claimFollows(CostConfirmation cost) {
        String last = contracts.contractOfMilestone(cost.milestone()).milestones().stream().filter(m -> m.kind() == MilestoneKind.FINAL)
                .map(MilestoneView::number).findFirst().orElse(null);
        return last != null && !last.equals(cost.milestone()) && costs.ofMilestone(last)
                .map(c -> c.status() == CostStatus.DRAFT || c.status() == CostStatus.RETURNED).orElse(true);
    }

    /** The seller's credit code, null where the register does not know it, as of a unit that carries out a transfer. */
    String creditCode(String supplier) {
        return registry.findEnterprise(supplier).map(EnterpriseView::creditCode).orElse(null);
    }

    /** What the XML files among the invoices of this record say, oldest first. */
    List<EInvoice> invoiceFiles(String owner) {
        return documents.of(owner).stream().filter(d -> d.kind().equals("invoice") && d.mediaType().equals("application/xml") && d.length() <= LARGEST_XML)
                .flatMap(d -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    documents.copy(d.number(), bytes);
                    return EInvoice.read(bytes.toByteArray()).stream();
                }).toList();
    }

    /** Moves the balance rows of contract and budget; a carried sum is booked on the milestone that it was claimed on. */
    void confirm(CostConfirmation cost) {
        Map<String, Money> sums = new HashMap<>();
        for (CostLine line : cost.lines()) {
            sums.merge(line.isCarried() ? line.carriedMilestone() : cost.milestone(), line.accepted(), Money::plus);
        }
        sums.values().removeIf(sum -> !sum.isPositive());
        sums.forEach((milestone, sum) -> balances.confirm(cost.contract(), milestone, sum));
        sums.forEach((milestone, sum) -> budgets.confirm(cost.contract(), milestone, sum, cost.number()));
    }

    /** What was added to a confirmation while it had no invoice. */
    void confirmMore(CostConfirmation cost, Money sum) {
        balances.confirm(cost.contract(), cost.milestone(), sum);
        budgets.confirm(cost.contract(), cost.milestone(), sum, cost.number());
    }
}
