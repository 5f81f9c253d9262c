/**
 * 操作留痕: who did what, in which role, from where, when, with which outcome; also what was refused and who was turned
 * away. Entries are added and never changed.
 */
@BusinessComponent(mayUse = "identity")
package org.yangguang.audit;

import org.yangguang.shared.BusinessComponent;
