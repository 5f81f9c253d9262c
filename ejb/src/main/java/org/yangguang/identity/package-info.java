/**
 * 机构、人员、角色、委托代理: who works here, what each may do, who stands in for whom, and how a person proves to be that
 * person. Rights are looked up at every request, so that a dismissal or a delegation acts at once.
 */
@BusinessComponent(mayUse = "regulation")
package org.yangguang.identity;

import org.yangguang.shared.BusinessComponent;
