package org.yangguang.tender;

import java.io.Serializable;

/**
 * A purchase among the others of its fiscal year.
 *
 * @param splitting with those of the same budget item and catalogue code that no open tender bought; null for an open tender, an
 *                  approved method, and before there is a plan
 * @param reserve   what the purchaser keeps for small and medium firms in the year
 */
public record YearView(Splitting splitting, SmeReserve reserve) implements Serializable {
}
