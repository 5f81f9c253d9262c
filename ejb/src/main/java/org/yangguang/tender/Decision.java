package org.yangguang.tender;

/** A decision with words: approved and awarded, or returned when {@code returned} is true. */
public record Decision(boolean returned, String opinion, long version) {
}
