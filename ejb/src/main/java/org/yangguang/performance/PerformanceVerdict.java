package org.yangguang.performance;

/** The division head's decision on the scores: approved or returned, with the opinion. */
public record PerformanceVerdict(String outcome, String opinion, long version) {
}
