/**
 * The demonstration: projects in every stage, made at the first start by the same doors, as the same people and with
 * the same rules as everyone's, so that their audit, worklist and history are true. Does nothing in production.
 */
@BusinessComponent(mayUse = {"calendar", "regulation", "identity", "audit", "document", "workflow", "registry", "project",
        "budget", "appraisal", "tender", "contract", "guarantee", "implementation", "cost", "performance", "acceptance", "payment", "secrecy",
        "selection", "resolution", "dispute"})
package org.yangguang.demonstration;

import org.yangguang.shared.BusinessComponent;
