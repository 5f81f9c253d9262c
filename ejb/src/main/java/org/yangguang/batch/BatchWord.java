package org.yangguang.batch;

/**
 * The one word, and the record as it was read when it was said.
 *
 * @param outcome as drawn at the task
 */
public record BatchWord(String outcome, String opinion, long version) {
}
