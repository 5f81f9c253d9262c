/**
 * 公开: what the public may see without asking. Each publishable act of a stage leaves one immutable release, written
 * when a second person has cleared it (保密审查); figures are read from the books themselves, so that they never disagree with them.
 */
@BusinessComponent(mayUse = {"workflow", "identity", "audit", "calendar", "regulation", "document", "registry",
        "project", "budget", "appraisal", "tender", "contract", "implementation", "cost", "performance", "acceptance",
        "payment", "secrecy"})
package org.yangguang.openness;

import org.yangguang.shared.BusinessComponent;
