package org.yangguang.cost;

/**
 * The supplier's reply to a cut; its papers are attached to the confirmation as reply-1 and so on, by the line's place.
 *
 * @param line    its place in the claim, from 1
 * @param version of the cost confirmation as it was read
 */
public record CutReply(int line, String text, long version) {
}
