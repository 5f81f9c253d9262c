package org.yangguang.tender;

import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Money;
import org.yangguang.shared.Worded;

/** Who evaluates: a committee in tenders (87号§47), a group in negotiation, consultation and inquiry (74号§7). */
public enum Panel implements Worded {
    COMMITTEE("EVA-01.large-budget", "EVA-01.members", "EVA-01.members-large"),
    GROUP("MET-01.open-tender", "EVA-02.members", "EVA-02.members-large");

    private final String threshold;
    private final String few;
    private final String many;

    Panel(String threshold, String few, String many) {
        this.threshold = threshold;
        this.few = few;
        this.many = many;
    }

    /**
     * The least number of members.
     *
     * @param demanding complex or of high social impact, which asks for the larger committee whatever the budget
     */
    public int minimum(Money budget, boolean demanding, Regulation law) {
        boolean large = budget.atLeast(law.money(threshold)) || demanding && this == COMMITTEE;
        return law.count(large ? many : few);
    }

    /** The rule that an unlawful composition breaks. */
    public TenderRule rule() {
        return this == COMMITTEE ? TenderRule.COMMITTEE_IS_LEGAL : TenderRule.GROUP_IS_LEGAL;
    }
}
