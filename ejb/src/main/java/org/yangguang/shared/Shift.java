package org.yangguang.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * Which node is at a piece of work that goes on in the background, and when it was last heard of. Moments are the server's,
 * not the business clock's: a node's silence is counted in real seconds.
 */
@Embeddable
public class Shift {

    /** A node that has not said anything for so long has died, and another goes on. */
    private static final Duration SILENCE = Duration.ofSeconds(60);
    /** How often work that breaks off for a reason of the system's is begun again. */
    private static final int MOST_ATTEMPTS = 3;

    @Column(name = "node_name")
    private String node;
    @Column(name = "last_sign")
    private Instant lastSign;
    private int attempts;

    /** Whether the node may work at it: nobody alive is at it, or it is this node itself, started anew. */
    public boolean claim(String claimant, Instant now) {
        boolean free = node == null || node.equals(claimant) || lastSign.plus(SILENCE).isBefore(now);
        if (free) {
            node = claimant;
            lastSign = now;
        }
        return free;
    }

    /** Whether a node is at it, or was when it died. */
    public boolean isHeld() {
        return node != null;
    }

    /** The node that is at it is alive. */
    public void sign(Instant now) {
        lastSign = now;
    }

    /** The system broke it off; whether it has done so too often to begin once more. */
    public boolean brokeOff() {
        node = null;
        return ++attempts >= MOST_ATTEMPTS;
    }

    /** Nobody is at it any more. */
    public void end() {
        node = null;
    }
}
