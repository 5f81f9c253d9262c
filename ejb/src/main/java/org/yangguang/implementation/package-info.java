/**
 * 执行: the milestones of a contract in force. The supplier submits with documents, the supervisor checks where there is
 * one, the officer accepts or returns within the contract's limit; lateness stays visible.
 */
@BusinessComponent(mayUse = {"workflow", "batch", "identity", "audit", "calendar", "regulation", "document", "registry",
        "project", "budget", "appraisal", "tender", "contract"})
package org.yangguang.implementation;

import org.yangguang.shared.BusinessComponent;
