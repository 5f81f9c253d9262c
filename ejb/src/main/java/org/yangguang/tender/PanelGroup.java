package org.yangguang.tender;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/** The experts of a purchase by quotations taken together: whether they are complete, and what their opinions come to. */
record PanelGroup(QuotationPurchase purchase) {

    static final int LEAST = 3;

    List<PanelSeat> sitting() {
        return purchase.panel.stream().filter(PanelSeat::sits).toList();
    }

    /** Three or more, and an odd number of them. */
    static boolean isOdd(int members) {
        return members >= LEAST && members % 2 == 1;
    }

    /** Whether all who sit have signed about the quotations as they are, and are as many as there have to be. */
    boolean isComplete() {
        List<PanelSeat> sitting = sitting();
        return isOdd(sitting.size()) && sitting.stream().allMatch(s -> s.hasSigned(purchase.quotationsDigest()));
    }

    int signed() {
        return (int) sitting().stream().filter(s -> s.hasSigned(purchase.quotationsDigest())).count();
    }

    /** Null until all have signed. */
    PanelView.Result result() {
        if (!isComplete()) {
            return null;
        }
        Map<String, Long> votes = sitting().stream().collect(Collectors.groupingBy(PanelSeat::recommended, TreeMap::new, Collectors.counting()));
        long most = votes.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        return new PanelView.Result(votes.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList(), (int) most, sitting().size());
    }

    /**
     * Refuses a choice without the experts who have to be asked, before all of those who were drawn have signed, and of whom they do
     * not recommend; between several whom they recommend alike the purchaser chooses and says why.
     */
    void ensureChoice(Money from) {
        Breaches breaches = new Breaches();
        Money price = purchase.choice().price();
        boolean asked = !purchase.panel.isEmpty();
        if (breaches.check(asked || price.lessThan(from), PanelRule.GROUP_IS_ASKED, "chosen", price, from) && asked
                && breaches.check(isComplete(), PanelRule.ALL_OPINIONS_ARE_IN, "chosen", signed(), sitting().size())) {
            PanelView.Result result = result();
            breaches.check(result.recommended().contains(purchase.chosen), PanelRule.CHOICE_FOLLOWS_THE_GROUP, "chosen", purchase.choice().supplierName());
            if (result.recommended().size() > 1) {
                breaches.text(purchase.justification, 500, "justification");
            }
        }
        breaches.refuseIfAny();
    }

    /**
     * @param from   price from which there have to be experts
     * @param staff  whether grounds, fees and what was signed before may be read
     * @param reader who reads the own opinion at any time
     */
    PanelView view(Money from, boolean staff, String reader) {
        String quotations = purchase.quotationsDigest();
        boolean open = isComplete();
        return new PanelView(purchase.number, purchase.applicationNumber, purchase.projectNumber, purchase.title, purchase.buyer, purchase.subject, purchase.status, from,
                purchase.quotations.stream().map(Quotation::view).toList(), purchase.panel.stream().map(s -> s.view(quotations, open || s.member().equals(reader), staff)).toList(),
                staff ? purchase.panel.stream().flatMap(s -> s.earlier(quotations).stream()).toList() : List.of(), result(), purchase.version());
    }
}
