package org.yangguang.departure;

import java.util.Set;

/** A list waits for these people's confirmation: the leaver and the successors. */
public record DepartureArranged(String number, String leaverName, Set<String> people, String by) {
}
