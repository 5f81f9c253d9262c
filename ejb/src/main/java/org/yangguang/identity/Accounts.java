package org.yangguang.identity;

import java.util.Collection;
import java.util.List;

/** What the handover of a post does with accounts, inside its own guarded door. */
public interface Accounts {

    /**
     * The people as they are now, locked until the transaction ends, always in the order of their names: two handovers
     * that concern the same people wait for each other. An unknown name is left out.
     */
    List<UserView> locked(Collection<String> userNames);

    /** Closes the account; its sessions and tokens end at their next request. */
    void close(String userName);
}
