package org.yangguang.it.walk;

import org.junit.jupiter.api.Test;
import org.yangguang.it.YangguangServer;

/** The annual cycle of a call that is decided by list. */
class SelectionIT {

    @Test
    void carriesSixApplicationsFromTheCallToTheNotice() {
        new ListWalk(YangguangServer.shared(), (user, page) -> { }).carryOut();
    }
}
