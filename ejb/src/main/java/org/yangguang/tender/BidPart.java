package org.yangguang.tender;

import java.util.Set;
import org.yangguang.shared.Worded;

/** The parts in which a bid is sealed, each under a key of its own, in the order in which they stand in the envelope. */
public enum BidPart implements Worded {
    QUALIFICATION("small", "consortiumShare", "bondForm", "bondReference", "contact", "phone", "email", "papers", "consortium"),
    TECHNICAL("deliveryDays", "technical", "responses", "files"),
    PRICE("price", "capitals", "bodyPrice", "lines", "brand", "domesticShare");

    private final Set<String> fields;

    BidPart(String... fields) {
        this.fields = Set.of(fields);
    }

    /** What this part says of a {@link BidContent}; what else it contains does not count. */
    Set<String> fields() {
        return fields;
    }
}
