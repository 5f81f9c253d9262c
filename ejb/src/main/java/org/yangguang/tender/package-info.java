/**
 * 招标: from the procurement plan to the award. Open tender as 87号 orders it, and the purchase below the threshold by
 * quotations. Bids are held back by the server until the opening; whoever wants to read one goes through
 * {@code BidEnvelope}.
 */
@BusinessComponent(mayUse = {"workflow", "identity", "audit", "calendar", "regulation", "document", "registry",
        "project", "budget", "appraisal", "secrecy", "batch", "resolution"})
package org.yangguang.tender;

import org.yangguang.shared.BusinessComponent;
