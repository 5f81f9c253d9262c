package org.yangguang.appraisal;

import org.yangguang.shared.Secret;

/**
 * The lot falls on the list that was fixed, or after a recusal the next of its order are called.
 *
 * @param part the purchaser's part of the seed, to which the officer committed when the list was fixed; null when the next are called
 */
public record DrawEntry(@Secret String part, String opinion, long version) {
}
