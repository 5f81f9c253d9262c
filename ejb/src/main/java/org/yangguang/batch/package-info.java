/**
 * 合并办理: many tasks of one kind decided with one word. A batch keeps who decided what, when, and what came of each row;
 * each row is decided by its task's own door, in a transaction of its own. Which tasks may be decided so, the stages say.
 */
@BusinessComponent(mayUse = {"workflow", "identity", "audit"})
package org.yangguang.batch;

import org.yangguang.shared.BusinessComponent;
