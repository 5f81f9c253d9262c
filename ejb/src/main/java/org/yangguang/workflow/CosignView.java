package org.yangguang.workflow;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A co-signature: who is asked by whom on which task, and the answer when there is one. */
public record CosignView(long id, OpenTask task, String askedOf, String askedOfName, String askedBy, String askedByName, String question,
                         LocalDateTime askedAt, Boolean agreed, String opinion, LocalDateTime answeredAt) implements Serializable {

    public boolean open() {
        return answeredAt == null;
    }
}
