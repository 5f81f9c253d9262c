package org.yangguang.tender;

import org.yangguang.shared.Secret;

/**
 * An expert's own opinion of quotations; also the API's body.
 *
 * @param recommended organisation code of the supplier, or {@code none} where no quotation can be recommended
 */
public record PanelOpinion(@Secret String recommended, @Secret String opinion) {
}
