package org.yangguang.cost;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** Holds the lines of a claim against the contract: all defects of all lines are told at once. */
final class ClaimCheck {

    private static final int TEXT = 200;
    private static final int OPINION = 500;
    private static final int MOST_LINES = 200;
    private static final BigDecimal LARGEST_QUANTITY = new BigDecimal("999999999");

    private final CostTerms terms;
    private final IntPredicate filed;
    private final Breaches breaches = new Breaches();
    private final Map<String, Money> sums = new HashMap<>();
    private final Map<String, BigDecimal> quantities = new HashMap<>();
    private final Set<Integer> papers = new HashSet<>();

    /** @param filed whether the paper of this number is attached */
    ClaimCheck(CostTerms terms, IntPredicate filed) {
        this.terms = terms;
        this.filed = filed;
    }

    /** The claim's total; refuses a claim with any defect. */
    Money total(CostClaim claim) {
        List<CostClaim.Line> asked = claim.lines() == null ? List.of() : claim.lines();
        breaches.check(!asked.isEmpty() && asked.size() <= MOST_LINES, CostRule.HAS_LINES, "lines", MOST_LINES);
        breaches.check(terms.unfinished().isEmpty(), CostRule.FINAL_CLAIM_IS_LAST, null, String.join("、", terms.unfinished()));
        breaches.optionalText(claim.remark(), OPINION, "remark");
        Money total = Money.ZERO;
        boolean amounts = true;
        for (int i = 0; i < asked.size() && i < MOST_LINES; i++) {
            if (line(asked.get(i), i)) {
                total = total.plus(asked.get(i).amount());
            } else {
                amounts = false;
            }
        }
        if (amounts) {
            ceilings(total, terms, "total", breaches);
        }
        breaches.refuseIfAny();
        return total;
    }

    private boolean line(CostClaim.Line line, int position) {
        String at = "lines[" + position + "].";
        breaches.text(line.description(), TEXT, at + "description");
        breaches.text(line.evidence(), TEXT, at + "evidence");
        int paper = paper(line, position);
        if (breaches.check(paper > 0 && paper <= MOST_LINES, InputRule.OUT_OF_RANGE, at + "paper", 1, MOST_LINES)
                && breaches.check(papers.add(paper), CostRule.EVIDENCE_IS_THE_LINES_OWN, at + "paper", paper)) {
            breaches.check(filed.test(paper), CostRule.EVIDENCE_ATTACHED, at + "paper", paper);
        }
        boolean amount = breaches.positive(line.amount(), at + "amount");
        ClaimableItem item = line.item() == null ? null : terms.item(line.item()).orElse(null);
        boolean known = breaches.check(item != null, CostRule.ITEM_OF_CONTRACT, at + "item", String.valueOf(line.item()), terms.contract());
        boolean quantity = breaches.required(line.quantity(), at + "quantity")
                && breaches.check(line.quantity().signum() > 0, InputRule.NOT_POSITIVE, at + "quantity", line.quantity())
                && breaches.check(line.quantity().compareTo(LARGEST_QUANTITY) <= 0 && line.quantity().stripTrailingZeros().scale() <= 6,
                        InputRule.OUT_OF_RANGE, at + "quantity", "0.000001", LARGEST_QUANTITY.toPlainString());
        if (known && quantity) {
            BigDecimal soFar = quantities.merge(item.item(), line.quantity(), BigDecimal::add);
            breaches.check(soFar.compareTo(item.leftQuantity()) <= 0, CostRule.WITHIN_QUANTITY, at + "quantity", plain(soFar), plain(item.leftQuantity()),
                    plain(item.quantity()));
            if (amount) {
                Money priced = item.priced(line.quantity(), soFar.compareTo(item.leftQuantity()) == 0);
                breaches.check(line.amount().atMost(priced), CostRule.WITHIN_PRICE, at + "amount", line.amount(), priced);
            }
        }
        if (known && amount) {
            Money soFar = sums.merge(line.item(), line.amount(), Money::plus);
            breaches.check(soFar.atMost(item.left()), CostRule.WITHIN_ITEM, at + "amount", soFar, item.left());
        }
        return amount;
    }

    /** The number of a line's own paper: as it says, else its place. */
    static int paper(CostClaim.Line line, int position) {
        return line.paper() == null ? position + 1 : line.paper();
    }

    /** What the milestone, the contract and the budget leave; what is carried over is in the contract's and the budget's measure too. */
    static void ceilings(Money total, CostTerms terms, String field, Breaches breaches) {
        Money whole = total.plus(terms.carriedSum());
        breaches.check(total.atMost(terms.agreed()), CostRule.WITHIN_MILESTONE, field, total, terms.agreed());
        breaches.check(whole.atMost(terms.contractLeft()), CostRule.WITHIN_CONTRACT, field, whole, terms.contractLeft());
        breaches.check(whole.atMost(terms.budgetLeft()), CostRule.WITHIN_BUDGET, field, whole, terms.budgetLeft());
    }

    static String plain(BigDecimal quantity) {
        return quantity.stripTrailingZeros().toPlainString();
    }
}
