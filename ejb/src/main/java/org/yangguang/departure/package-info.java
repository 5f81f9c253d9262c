/**
 * 离岗交接: somebody leaves a post. Everything that stands in that person's own name goes to successors in one transaction,
 * under a numbered list (移交清单) that the leaver, the successors and the supervising head have signed. What stands in a
 * name, each component says itself ({@link org.yangguang.identity.Holdings}).
 */
@BusinessComponent(mayUse = {"identity", "audit"})
package org.yangguang.departure;

import org.yangguang.shared.BusinessComponent;
