/**
 * 费用确认: what a deliverable has cost is claimed line by line, accepted or cut with a reason, and invoiced for exactly
 * the confirmed sum, before any money is asked for.
 */
@BusinessComponent(mayUse = {"calendar", "regulation", "identity", "audit", "document", "workflow", "registry",
        "project", "budget", "contract", "implementation"})
package org.yangguang.cost;

import org.yangguang.shared.BusinessComponent;
