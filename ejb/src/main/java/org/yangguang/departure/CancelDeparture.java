package org.yangguang.departure;

import java.io.Serializable;

/** The handover is given up; nothing is moved. */
public record CancelDeparture(String reason, long version) implements Serializable {
}
