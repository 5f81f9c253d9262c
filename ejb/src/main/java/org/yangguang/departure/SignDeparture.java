package org.yangguang.departure;

import java.io.Serializable;

/** @param absence why the leaver cannot sign, when the head signs in the leaver's stead; null otherwise */
public record SignDeparture(String absence, long version) implements Serializable {
}
