package org.yangguang.departure;

import java.io.Serializable;

/** Leaver or successor agrees to the list as read. */
public record ConfirmDeparture(long version) implements Serializable {
}
