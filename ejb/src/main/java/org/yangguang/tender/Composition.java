package org.yangguang.tender;

import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;

/** Whether a committee or group is composed as the law asks (EVA-01, EVA-02): odd, large enough, experts at least two thirds. */
public record Composition(int members, int experts) {

    private static final int THIRDS = 3;

    /** Experts of the purchaser's own house may sit as its representative only, and nobody else may (EVA-05). */
    static void checkRepresentative(Breaches breaches, String userName, boolean ofThePurchaser) {
        breaches.check(ofThePurchaser, TenderRule.REPRESENTATIVE_IS_OF_THE_PURCHASER, "representative", userName);
    }

    /** Whether the numbers are lawful: {@code n ≥ least ∧ n odd ∧ 3·experts ≥ 2n}. */
    public boolean isLegal(int least, Regulation law) {
        return isLargeEnough(least) && isOdd() && hasEnoughExperts(law);
    }

    public boolean isLargeEnough(int least) {
        return members >= least;
    }

    public boolean isOdd() {
        return members % 2 == 1;
    }

    /** Compared in whole numbers: exactly two thirds is enough. */
    public boolean hasEnoughExperts(Regulation law) {
        return THIRDS * experts >= law.count("EVA-01.expert-thirds") * members;
    }
}
