package org.yangguang.selection;

import java.io.Serializable;
import java.util.List;

/**
 * An officer's order to bring the applications of a call into a list.
 *
 * @param taken deferred applications of earlier lists of the same programme that are to be decided again with it
 */
public record OpenList(String callNumber, List<String> taken) implements Serializable {

    public OpenList {
        taken = taken == null ? List.of() : List.copyOf(taken);
    }
}
