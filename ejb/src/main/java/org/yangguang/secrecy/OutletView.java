package org.yangguang.secrecy;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A designated outlet.
 *
 * @param article by which it is designated
 * @param until   last day, null while it stands
 */
public record OutletView(String name, String address, String article, LocalDate from, LocalDate until) implements Serializable {
}
