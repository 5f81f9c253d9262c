package org.yangguang.selection;

import java.io.Serializable;

/**
 * The party group's decision on a list (三重一大): the verified record of its minutes, from which number, day and extract are
 * taken.
 *
 * @param resolution WB-…, of the register of decisions taken outside
 */
public record ListMinutes(String resolution, String opinion, long version) implements Serializable {
}
