package org.yangguang.tender;

import java.util.List;
import org.yangguang.shared.Secret;

/**
 * A bid for one lot, new or in place of the earlier one; also the API's body. The audit trail keeps nothing of its content.
 *
 * @param papers numbers of the enterprise's papers (QZ-…) that go with it; they are not uploaded again
 */
public record BidEntry(int lot, @Secret BidContent content, @Secret List<String> papers) {

    public BidEntry {
        papers = papers == null ? List.of() : java.util.Collections.unmodifiableList(new java.util.ArrayList<>(papers));
    }
}
