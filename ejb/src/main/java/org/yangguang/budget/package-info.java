/**
 * 编制预算: versions of a project's budget with their lines and performance targets, the approval with its document
 * number, and the one balance row per line that every contract, confirmation and payment moves.
 */
@BusinessComponent(mayUse = {"calendar", "regulation", "identity", "audit", "ledger", "document", "workflow", "batch", "project", "selection"})
package org.yangguang.budget;

import org.yangguang.shared.BusinessComponent;
