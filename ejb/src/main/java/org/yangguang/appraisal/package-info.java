/**
 * 策划论证: experts drawn by lot, free of any tie to the project, judge it each for themselves by 前瞻性、科学性、实用性、
 * 系统性; the division concludes.
 */
@BusinessComponent(mayUse = {"workflow", "identity", "audit", "calendar", "regulation", "document", "registry", "secrecy", "project", "budget"})
package org.yangguang.appraisal;

import org.yangguang.shared.BusinessComponent;
