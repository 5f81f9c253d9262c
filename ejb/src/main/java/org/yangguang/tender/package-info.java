/**
 * 招标: from the procurement plan to the award. Open tender as 87号 orders it, and the purchase below the threshold by
 * quotations. Bids are sealed by their bidders and stay so until the opening officers open them together; see
 * docs/sealed-bids.md.
 */
@BusinessComponent(mayUse = {"workflow", "identity", "audit", "calendar", "regulation", "document", "registry",
        "project", "budget", "appraisal", "secrecy", "batch", "resolution"})
package org.yangguang.tender;

import org.yangguang.shared.BusinessComponent;
