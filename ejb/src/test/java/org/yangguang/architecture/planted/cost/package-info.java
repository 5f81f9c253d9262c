/** Planted: a stage that declares a later one. */
@BusinessComponent(mayUse = {"payment"})
package org.yangguang.architecture.planted.cost;

import org.yangguang.shared.BusinessComponent;
