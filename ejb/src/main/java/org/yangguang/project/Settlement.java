package org.yangguang.project;

import java.io.Serializable;
import org.yangguang.shared.Money;

/**
 * The settlement of a terminated project.
 *
 * @param paid      all that was paid to it
 * @param used      of that, properly used
 * @param recovered of that, recovered and returned to the treasury
 */
public record Settlement(Money paid, Money used, Money recovered, String opinion, long version) implements Serializable {
}
