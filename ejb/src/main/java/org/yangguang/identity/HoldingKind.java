package org.yangguang.identity;

import org.yangguang.shared.Worded;

/** What may stand in a person's own name. */
public enum HoldingKind implements Worded {
    /** A task that was handed to the person by name, or that the person has taken up. */
    TASK,
    /** A co-signature that is asked of the person and not answered. */
    COSIGN,
    /** A project that the person began and follows: its waiting tasks are urged in this name. */
    PROJECT,
    /** A decision on paper that the person recorded and no second person has verified. */
    RESOLUTION,
    /** A delegation given to or by the person; it ends, because trust is not handed on. */
    DELEGATION,
    /** Work that the server is doing in the person's name at this moment; it is waited for. */
    RUNNING;

    /** Whether somebody must take it over. */
    public boolean passesOn() {
        return this != DELEGATION && this != RUNNING;
    }
}
