/**
 * 拨款: public money leaves the treasury account only for confirmed cost (or an agreed advance), within budget, plan and
 * contract, through four hands: the supplier requests, a finance officer prepares, the finance lead approves, another
 * finance officer records.
 */
@BusinessComponent(mayUse = {"calendar", "regulation", "identity", "audit", "document", "workflow", "batch", "registry",
        "project", "budget", "tender", "contract", "implementation", "cost"})
package org.yangguang.payment;

import org.yangguang.shared.BusinessComponent;
