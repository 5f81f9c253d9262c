/**
 * 重复请求: what a program may send twice and is done once. The key that a request bears, and the answer that it got, stand
 * in the database in the transaction of the deed itself: whoever heard nothing sends the request again and is either
 * told what was answered, or has it done now.
 */
@BusinessComponent(mayUse = {"identity"})
package org.yangguang.idempotency;

import org.yangguang.shared.BusinessComponent;
