/**
 * 保密: which level of secrecy (密级) a matter may have here, and the review (保密审查) without which nothing is published.
 * Knows no stage: a stage proposes what it wants to publish and hears when a second person has cleared it.
 */
@BusinessComponent(mayUse = {"identity", "audit", "calendar", "regulation"})
package org.yangguang.secrecy;

import org.yangguang.shared.BusinessComponent;
