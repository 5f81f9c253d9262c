package org.yangguang.tender;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Money;

/**
 * What was bought in one fiscal year from one budget item under one catalogue code without an open tender (MET-04, 采条§28).
 * Several such purchases that together exceed the threshold avoid the open tender, unless the budget was adjusted or the
 * method approved. Reaching the threshold is not exceeding it, and a single purchase is no splitting.
 *
 * @param purchases the contributing ones, in the order of their numbers
 */
public record Splitting(int year, String budgetItem, String catalogueCode, List<String> purchases, Money total, Money threshold,
                        boolean split) implements Serializable {

    /**
     * A purchase, planned or made.
     *
     * @param catalogueCode 品目; B begins those of works
     * @param openTender    it was an open tender, which is not counted
     * @param excused       its budget was adjusted or its method approved, so that it is not counted either
     */
    public record Purchase(String number, int year, String budgetItem, String catalogueCode, Money amount, boolean openTender, boolean excused) {
    }

    private record Group(int year, String budgetItem, String catalogueCode) implements Comparable<Group> {

        @Override
        public int compareTo(Group other) {
            int byYear = Integer.compare(year, other.year);
            int byItem = byYear == 0 ? budgetItem.compareTo(other.budgetItem) : byYear;
            return byItem == 0 ? catalogueCode.compareTo(other.catalogueCode) : byItem;
        }
    }

    /** Every group, whatever the order of the purchases. */
    public static List<Splitting> among(List<Purchase> purchases, Function<Integer, Regulation> lawOfYear) {
        Map<Group, List<Purchase>> groups = new TreeMap<>();
        for (Purchase purchase : purchases) {
            if (!purchase.openTender() && !purchase.excused()) {
                groups.computeIfAbsent(new Group(purchase.year(), purchase.budgetItem(), purchase.catalogueCode()), g -> new ArrayList<>()).add(purchase);
            }
        }
        return groups.entrySet().stream().map(e -> {
            Group group = e.getKey();
            Money total = Money.sum(e.getValue().stream().map(Purchase::amount).toList());
            Money threshold = lawOfYear.apply(group.year()).money(group.catalogueCode().startsWith("B") ? "MET-02.construction" : "MET-01.open-tender");
            return new Splitting(group.year(), group.budgetItem(), group.catalogueCode(),
                    e.getValue().stream().map(Purchase::number).sorted().toList(), total, threshold,
                    e.getValue().size() > 1 && total.moreThan(threshold));
        }).toList();
    }
}
