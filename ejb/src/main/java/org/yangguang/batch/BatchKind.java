package org.yangguang.batch;

import java.io.Serializable;
import java.util.List;

/**
 * Whether tasks of a kind may be decided together.
 *
 * @param task     task id in the drawing
 * @param outcomes that may be given to many; empty when each is decided by itself
 * @param ownInput why each is decided by itself; null when many may be decided together
 */
public record BatchKind(String task, List<String> outcomes, OwnInput ownInput) implements Serializable {

    public boolean together() {
        return ownInput == null;
    }
}
