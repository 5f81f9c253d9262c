package org.yangguang.tender;

import java.time.LocalDateTime;

/**
 * What came of a round of negotiation.
 *
 * @param record      what was negotiated with whom, and what of the documents has changed
 * @param finalOffers whether the suppliers are now called to their final offers; another round follows otherwise
 * @param deadline    until when the final offers come in; read only with them
 */
public record NegotiationEntry(String record, boolean finalOffers, LocalDateTime deadline, String opinion, long version) {
}
