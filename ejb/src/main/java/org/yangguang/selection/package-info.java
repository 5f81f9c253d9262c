/**
 * 项目遴选: applications of one call are ranked by their units, scored by experts, brought into one list and decided by one
 * decision; the library (项目库) in which every project stands before it may get a budget.
 */
@BusinessComponent(mayUse = {"calendar", "regulation", "identity", "audit", "document", "workflow", "registry", "batch", "resolution",
        "project"})
package org.yangguang.selection;

import org.yangguang.shared.BusinessComponent;
