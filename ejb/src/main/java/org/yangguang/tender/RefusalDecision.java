package org.yangguang.tender;

import java.io.Serializable;

/**
 * What the purchaser makes of it.
 *
 * @param remedy   the next candidate or the procurement anew
 * @param keepBond whether the bid bond is not returned; it is where the winner has a lawful reason such as force majeure
 */
public record RefusalDecision(Remedy remedy, boolean keepBond, String opinion, long version) implements Serializable {
}
