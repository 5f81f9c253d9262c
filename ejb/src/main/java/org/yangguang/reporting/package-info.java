/**
 * 台账与卷宗: reads all stages through their doors and puts together what spans them — the dossier of a project, the
 * ledgers. Called by nobody but pages, API and reports; changes nothing.
 */
@BusinessComponent(mayUse = {"workflow", "identity", "audit", "calendar", "regulation", "document", "registry", "export", "secrecy",
        "project", "selection", "budget", "appraisal", "tender", "dispute", "contract", "guarantee", "implementation", "cost", "performance", "acceptance",
        "payment", "outlook", "batch", "departure", "resolution"})
package org.yangguang.reporting;

import org.yangguang.shared.BusinessComponent;
