/**
 * 通知: what people are told beside their inbox. Rows are written in the transaction of what they tell, so nothing is told
 * that did not happen; they are the outbox from which other ways of delivery may send later. Called by nobody.
 */
@BusinessComponent(mayUse = {"workflow", "identity", "audit", "registry", "selection", "export", "departure", "dispute", "secrecy", "tender", "contract", "guarantee", "cost"})
package org.yangguang.notification;

import org.yangguang.shared.BusinessComponent;
