package org.yangguang.tender;

import java.io.Serializable;
import org.yangguang.shared.Money;

/**
 * The consequence that a decision names.
 *
 * @param newCommittee of an evaluation: whether another committee evaluates; the same one otherwise
 * @param damage       of a liability: the loss to be made good
 * @param liable       of a liability: who bears it
 */
public record RemedyEntry(Remedy remedy, boolean newCommittee, Money damage, String liable) implements Serializable {
}
