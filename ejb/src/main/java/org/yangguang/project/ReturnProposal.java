package org.yangguang.project;

import java.io.Serializable;
import java.util.List;

/**
 * A proposal goes back, with everything that is wrong with it at once.
 *
 * @param defects what to put right where; may be empty when the opinion says it
 */
public record ReturnProposal(String opinion, List<Defect> defects, long version) implements Serializable {

    public ReturnProposal {
        defects = defects == null ? List.of() : List.copyOf(defects);
    }
}
