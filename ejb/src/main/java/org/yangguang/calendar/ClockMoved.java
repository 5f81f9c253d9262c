package org.yangguang.calendar;

import java.time.Duration;

/**
 * The business clock was set forward, on this node or on another one; the engine's clock follows. Fired in the
 * transaction of the move on the node that moved it, without one where it is merely noticed.
 *
 * @param offset what is added to the system's time from now on
 */
public record ClockMoved(Duration offset) {
}
