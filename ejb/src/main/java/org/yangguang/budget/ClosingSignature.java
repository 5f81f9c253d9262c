package org.yangguang.budget;

import java.io.Serializable;

/**
 * The finance lead's signature under the list of a year's end.
 *
 * @param documentNumber 文号 of the signed list
 * @param version        of the list that was read
 */
public record ClosingSignature(String documentNumber, String opinion, long version) implements Serializable {
}
