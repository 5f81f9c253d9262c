package org.yangguang.identity;

import java.util.List;
import java.util.Set;

/** Implemented by each component that keeps something in a person's own name; asked when that person leaves a post. */
public interface Holdings {

    /** The kinds that this component keeps. */
    Set<HoldingKind> kinds();

    /** Everything of these kinds that is the person's at this moment, in a fixed order. */
    List<Holding> of(String userName);

    /** Whether the successor would check what that person itself has done. */
    boolean isOwnWork(Holding holding, String successor);

    /**
     * Hands it on, within the transaction that moves everything; it is locked first, so whoever is at work on it at this
     * moment is waited for.
     *
     * @param to null for what ends
     * @return false when it had been done or had gone elsewhere: nothing was moved
     */
    boolean handOn(Holding holding, String from, String to);
}
