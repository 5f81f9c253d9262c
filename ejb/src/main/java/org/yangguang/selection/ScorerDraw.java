package org.yangguang.selection;

import java.io.Serializable;
import java.util.Set;

/**
 * What the officer asks of the lot, or that the list is given up.
 *
 * @param outcome drawn or cancelled
 * @param count   how many experts
 * @param fields  fields of expertise, empty for any
 * @param opinion a remark; the reason when the list is given up
 */
public record ScorerDraw(String outcome, Integer count, Set<String> fields, String opinion, long version) implements Serializable {
}
