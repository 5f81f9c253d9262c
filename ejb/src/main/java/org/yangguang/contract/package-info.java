/**
 * 合同: from the award (or the allotment of a transfer) to the signed contract, its amendments and its balance. What has
 * been contracted, confirmed, advanced and paid stands in one locked balance row per contract, moved through this
 * component's doors only.
 */
@BusinessComponent(mayUse = {"workflow", "batch", "identity", "audit", "ledger", "calendar", "regulation", "document", "registry",
        "project", "budget", "appraisal", "tender", "dispute"})
package org.yangguang.contract;

import org.yangguang.shared.BusinessComponent;
