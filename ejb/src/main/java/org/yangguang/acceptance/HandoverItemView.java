package org.yangguang.acceptance;

import java.io.Serializable;
import org.yangguang.shared.Money;

/**
 * One line of the handover lists.
 *
 * @param asset  true in the list of assets, false in that of the archive
 * @param code   shelf mark of an archive volume, or asset number
 * @param amount value of an asset, null for the archive
 */
public record HandoverItemView(int position, boolean asset, String code, String name, int quantity, Money amount,
                               String remark) implements Serializable {
}
