package org.yangguang.shared;

/**
 * Gives out numbers such as SB-2026-0001 from a locked counter row: unique on any number of nodes, gaps allowed. The
 * row stays locked until the caller's transaction ends.
 */
public interface Numbering {

    /**
     * The next number of a series in the year of the business clock.
     *
     * @param series SB, CG, HT, ZF …, or a prefix with its year and code already in it, e.g. XM-2026-2160699
     */
    String next(String series);
}
