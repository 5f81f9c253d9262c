package org.yangguang.workflow.camunda;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * The engine's history as far as it is about positions: processes, their nodes, tasks, jobs, incidents and decisions. The
 * words that route a process (outcome, party, date) and the groups of its tasks are kept with opinion and person by the
 * worklist and the audit trail; written down once more they are a fifth of what completing a task writes. Bears the
 * number of the level "full", so that databases made with that one are taken as they are.
 */
final class PositionHistory extends AbstractHistoryLevel {

    static final String NAME = "position";

    private static final Set<HistoryEventTypes> LEFT_OUT = EnumSet.of(HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE, HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL, HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE,
            HistoryEventTypes.VARIABLE_INSTANCE_DELETE, HistoryEventTypes.IDENTITY_LINK_ADD, HistoryEventTypes.IDENTITY_LINK_DELETE);

    @Override
    public int getId() {
        return HistoryLevel.HISTORY_LEVEL_FULL.getId();
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, Object about) {
        return !(event instanceof HistoryEventTypes known && LEFT_OUT.contains(known));
    }
}
