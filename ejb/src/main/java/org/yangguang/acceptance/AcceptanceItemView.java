package org.yangguang.acceptance;

import java.io.Serializable;

/**
 * One point of the checklist, from the contract's criteria.
 *
 * @param passed null before it is inspected
 */
public record AcceptanceItemView(int position, String contract, String milestone, String name, String criterion,
                                 Boolean passed, String remark) implements Serializable {
}
