/** Planted: a component that declares nothing and uses something. */
@BusinessComponent
package org.yangguang.architecture.planted.notification;

import org.yangguang.shared.BusinessComponent;
