package org.yangguang.selection;

import java.io.Serializable;

/**
 * Where the officer puts an entry of the library.
 *
 * @param place  in the programme's order, null for none
 * @param remark e.g. what has to be there before it is taken into a list
 */
public record LibraryOrder(Integer place, Integer budgetFrom, Integer budgetTo, String remark, long version) implements Serializable {
}
