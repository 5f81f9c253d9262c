/**
 * 流转: where each project stands and who is to act. Facts stand in the stages' tables, the position in the engine; one
 * transaction moves both. The worklist is kept beside the engine in the same transaction, so that an inbox is one
 * indexed read. The engine itself is known to {@code workflow.camunda} only.
 */
@BusinessComponent(mayUse = {"identity", "audit", "calendar", "regulation", "document"})
package org.yangguang.workflow;

import org.yangguang.shared.BusinessComponent;
