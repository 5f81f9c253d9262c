/** Planted: a stage that closes a cycle. */
@BusinessComponent(mayUse = {"cost"})
package org.yangguang.architecture.planted.payment;

import org.yangguang.shared.BusinessComponent;
