package org.yangguang.departure;

import java.io.Serializable;
import java.util.List;
import org.yangguang.identity.HoldingKind;

/**
 * Who takes what over.
 *
 * @param successor of everything that no other is named for
 * @param others    for single matters, or for a whole kind where no reference is given
 */
public record ArrangeDeparture(String successor, List<Other> others, long version) implements Serializable {

    public ArrangeDeparture {
        others = others == null ? List.of() : others.stream().filter(o -> o != null && o.kind() != null && o.successor() != null && !o.successor().isBlank()).toList();
    }

    /** @param reference of one matter as the list gives it; null for all of the kind */
    public record Other(HoldingKind kind, String reference, String successor) implements Serializable {
    }

    /** Who takes this matter over: the one named for it, for its kind, or for everything. */
    String successorOf(HoldingKind kind, String reference) {
        return others.stream().filter(o -> o.kind() == kind && reference.equals(o.reference()))
                .findFirst().or(() -> others.stream().filter(o -> o.kind() == kind && o.reference() == null).findFirst())
                .map(Other::successor).orElse(successor);
    }
}
