package org.yangguang.departure;

import java.util.Set;

/** Everything has been moved to these successors. */
public record DepartureSigned(String number, String leaverName, Set<String> successors, String by) {
}
