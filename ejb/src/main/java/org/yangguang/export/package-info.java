/**
 * 导出: files that take longer than a page waits. Somebody orders one, leaves the page, and is told when it is ready; any node
 * makes it, another goes on when that one dies. What is in it is the matter of {@link org.yangguang.export.ExportSource}.
 */
@BusinessComponent(mayUse = {"identity", "audit"})
package org.yangguang.export;

import org.yangguang.shared.BusinessComponent;
