package org.yangguang.tender;

import java.util.List;

/**
 * An upheld challenge or complaint has been carried out, or a winner who did not sign has been replaced; fired in its transaction, before the project is led on.
 *
 * @param contracts numbers of the contracts whose award is void: unsigned ones are closed, signed ones cancelled
 * @param bidders   organisations of all bidders of the round
 */
public record RemedyCarriedOut(String tender, String applicationNumber, String projectNumber, String title, Remedy remedy,
                               RemedyGround ground, List<String> contracts, List<String> bidders, String agency) {
}
