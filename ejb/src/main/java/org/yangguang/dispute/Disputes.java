package org.yangguang.dispute;

import java.util.Optional;

/** What the contract asks before it is signed. */
public interface Disputes {

    /** Number of a challenge that the purchaser has not answered yet and for which the signing waits (《政府采购法实施条例》第五十四条). */
    Optional<String> holding(String tender);
}
