package org.yangguang.acceptance;

/** What was rectified; the report on it is attached to the acceptance's number. */
public record Rectification(String statement, long version) {
}
