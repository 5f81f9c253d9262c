package org.yangguang.resolution;

/**
 * Narrows the register.
 *
 * @param status null for all
 * @param kind   null for all
 * @param text   part of number, 文号, body or summary; null for none
 */
public record ResolutionFilter(ResolutionStatus status, ResolutionKind kind, String text) {

    public static final ResolutionFilter ALL = new ResolutionFilter(null, null, null);
}
