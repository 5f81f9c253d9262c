package org.yangguang.payment;

import java.util.List;

/**
 * The orders that shall go to the treasury together.
 *
 * @param orders numbers of approved orders (ZF-…) of one finance department, each once
 */
public record TreasuryChoice(List<String> orders) {
}
