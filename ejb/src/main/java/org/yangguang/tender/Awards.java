package org.yangguang.tender;

import java.util.Optional;

/** What a contract is held against before it is signed. */
public interface Awards {

    /** The bid to which this lot of a tender was awarded, beside what the tender file fixed; empty for a purchase by quotations. */
    Optional<AwardedBid> awarded(String tender, int lot);
}
