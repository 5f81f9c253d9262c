package org.yangguang.selection;

import java.io.Serializable;
import org.yangguang.shared.Secret;

/**
 * The lot falls on the list of experts that was fixed, or the next of its order are called, or the list of projects is given up.
 *
 * @param outcome drawn or cancelled
 * @param count   how many more are called when the first were too few; null when the lot falls
 * @param part    the purchaser's part of the seed, to which the officer committed when the list was fixed
 * @param opinion a remark; the reason when the list is given up
 */
public record ScorerDraw(String outcome, Integer count, @Secret String part, String opinion, long version) implements Serializable {
}
