/**
 * 立项: programmes and their calls for applications, the proposal from its draft to the approved project with its number
 * (统一标识), and what may befall a project as a whole: suspension, resumption, termination with settlement.
 */
@BusinessComponent(mayUse = {"calendar", "regulation", "identity", "audit", "document", "workflow", "secrecy", "batch", "resolution"})
package org.yangguang.project;

import org.yangguang.shared.BusinessComponent;
