package org.yangguang.tender;

import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/** Whether a committee is composed as 87号§47 asks (EVA-01): odd, large enough for the budget, experts at least two thirds. */
record Composition(int members, int experts) {

    static int minimum(Money budget, Regulation law) {
        return law.count(budget.atLeast(law.money("EVA-01.large-budget")) ? "EVA-01.members-large" : "EVA-01.members");
    }

    /** Experts of the purchaser's own house may sit as its representative only, and nobody else may (EVA-05). */
    static void checkRepresentative(Breaches breaches, String userName, boolean ofThePurchaser) {
        breaches.check(ofThePurchaser, TenderRule.REPRESENTATIVE_IS_OF_THE_PURCHASER, "representative", userName);
    }

    boolean isLegal(Money budget, Regulation law) {
        return members >= minimum(budget, law) && members % 2 == 1 && 3 * experts >= law.count("EVA-01.expert-thirds") * members;
    }
}
