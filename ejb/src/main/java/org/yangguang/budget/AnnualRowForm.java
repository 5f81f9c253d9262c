package org.yangguang.budget;

import java.io.Serializable;
import org.yangguang.shared.Money;

/**
 * A row of 一上 as entered.
 *
 * @param unit          organisation code of the unit that will spend it
 * @param projectNumber XM-… of a running project of the programme, SB-… of one that waits in the library; its budget years
 *                      hold the year. Null for what is to be called for
 * @param function      功能分类, seven digits
 * @param economic      部门预算支出经济分类, five digits
 * @param basis         on what the amount is computed
 */
public record AnnualRowForm(String unit, String projectNumber, String title, String function, String economic, String basis,
                            Money amount) implements Serializable {
}
