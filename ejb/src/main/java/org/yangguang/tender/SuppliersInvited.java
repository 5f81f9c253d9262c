package org.yangguang.tender;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The documents have been issued to those who were invited, or they are called to their final offers.
 *
 * @param suppliers organisation codes
 * @param finalOffer whether their final offer is asked for
 */
public record SuppliersInvited(String tender, String title, LocalDateTime deadline, List<String> suppliers, boolean finalOffer) {
}
