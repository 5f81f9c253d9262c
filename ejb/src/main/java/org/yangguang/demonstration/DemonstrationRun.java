package org.yangguang.demonstration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The one row that says whether the demonstration has been made, and which node is making it. */
@Entity
@Table(name = "demonstration_run")
class DemonstrationRun {

    /** A node that has not said anything for so long has died, and another may go on. */
    private static final Duration SILENCE = Duration.ofSeconds(90);

    @Id
    private Long id;
    @Column(name = "node_name")
    private String node;
    @Column(name = "last_sign")
    private Instant lastSign;
    @Column(name = "finished_at")
    private Instant finishedAt;

    boolean finished() {
        return finishedAt != null;
    }

    /** Whether the node may make the demonstration: nobody has finished it and nobody alive is at it. */
    boolean claim(String claimant, Instant now) {
        boolean free = !finished() && (node == null || node.equals(claimant) || lastSign.plus(SILENCE).isBefore(now));
        if (free) {
            node = claimant;
            lastSign = now;
        }
        return free;
    }

    void sign(Instant now) {
        lastSign = now;
    }

    void finish(Instant now) {
        lastSign = now;
        finishedAt = now;
    }
}
