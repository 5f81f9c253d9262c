package org.yangguang.tender;

import java.util.List;
import org.yangguang.shared.Money;

/** What the experts of an evaluation are paid; also the API's body. */
public record FeesEntry(List<Fee> fees) {

    /**
     * @param hours  that the expert has evaluated, begun ones counted
     * @param travel expenses of coming from elsewhere, null for none
     */
    public record Fee(String member, Integer hours, Money travel) {
    }
}
