package org.yangguang.calculator;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Money;

/** Do purchases of a fiscal year together avoid the open tender (MET-04)? */
public record SplittingCase(List<YearPurchase> purchases) {

    public SplittingCase {
        purchases = Inputs.list(purchases);
    }

    /**
     * A purchase, planned or made.
     *
     * @param date          of the purchase; its year is the fiscal year, and the law of the year's last purchase applies
     * @param catalogueCode 品目, e.g. C16010302; B begins those of works
     * @param openTender    it was an open tender, which is not counted
     * @param excused       its budget was adjusted or its method approved, so that it is not counted either
     */
    public record YearPurchase(String number, LocalDate date, String budgetItem, String catalogueCode, Money amount, Boolean openTender,
                               Boolean excused) {

        public YearPurchase {
            openTender = Inputs.yes(openTender);
            excused = Inputs.yes(excused);
        }
    }

    /** @param groups one for each year, budget item and catalogue code */
    public record Groups(List<YearGroup> groups) {
    }

    /** @param purchases numbers of those that contribute */
    public record YearGroup(int year, String budgetItem, String catalogueCode, List<String> purchases, Money total, Money threshold, boolean split) {
    }
}
