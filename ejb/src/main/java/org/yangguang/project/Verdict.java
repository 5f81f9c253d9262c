package org.yangguang.project;

import java.io.Serializable;

/** An opinion on the record as read: forwards, approves, rejects, returns to the officer, withdraws. */
public record Verdict(String opinion, long version) implements Serializable {
}
