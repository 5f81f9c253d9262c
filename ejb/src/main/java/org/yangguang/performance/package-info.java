/**
 * 绩效考核: the targets set with the budget against what was reached, scored by the national scheme of 10, 50, 30 and 10
 * points. It runs beside acceptance with its own deadline and never stands before a payment that is due.
 */
@BusinessComponent(mayUse = {"workflow", "batch", "identity", "audit", "calendar", "regulation", "document", "registry",
        "project", "budget", "appraisal", "tender", "contract", "implementation", "cost"})
package org.yangguang.performance;

import org.yangguang.shared.BusinessComponent;
