package org.yangguang.identity;

import java.util.Set;

/**
 * What a server is carrying out in a leaver's name (a batch, an import, a file in the making): nothing of it is handed
 * on, a handover waits until it has ended. The component says only what is running.
 */
public interface RunningHoldings extends Holdings {

    @Override
    default Set<HoldingKind> kinds() {
        return Set.of(HoldingKind.RUNNING);
    }

    @Override
    default boolean isOwnWork(Holding holding, String successor) {
        return false;
    }

    @Override
    default boolean handOn(Holding holding, String from, String to) {
        return false;
    }
}
