package org.yangguang.appraisal;

/**
 * What the division concludes.
 *
 * @param conclusion null with {@code returned}
 * @param returned   true: the experts' work is not accepted, a new group is drawn
 * @param opinion    the text of the conclusion or of the return's reason
 */
public record ConclusionEntry(Conclusion conclusion, boolean returned, String opinion, long version) {
}
