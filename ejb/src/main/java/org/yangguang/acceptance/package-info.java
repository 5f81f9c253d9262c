/**
 * 项目验收: application with the required files, inspection item by item, rectification, certificate; then the handover
 * of archive and assets by signed lists, which closes the project.
 */
@BusinessComponent(mayUse = {"workflow", "identity", "audit", "calendar", "regulation", "document", "registry",
        "secrecy", "project", "budget", "appraisal", "tender", "contract", "implementation", "cost", "performance"})
package org.yangguang.acceptance;

import org.yangguang.shared.BusinessComponent;
