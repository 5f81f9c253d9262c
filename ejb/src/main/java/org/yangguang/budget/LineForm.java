package org.yangguang.budget;

import java.io.Serializable;
import org.yangguang.shared.Money;

/**
 * A line as entered.
 *
 * @param function 功能分类, seven digits
 * @param economic 部门预算支出经济分类, five digits
 */
public record LineForm(String item, String function, String economic, FundSource source, Integer year, boolean procured,
                       Money amount) implements Serializable {
}
