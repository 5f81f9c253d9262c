/**
 * 批示批复: decisions taken outside of the product, on paper: a leader's instruction, the reply of the ministry of finance or
 * of NDRC, the party group's minutes. One officer records them with number, day, body and scan; they have no effect before
 * a second person has compared the record with the scan. Stages ask {@link org.yangguang.resolution.Resolutions}.
 */
@BusinessComponent(mayUse = {"workflow", "identity", "audit", "document"})
package org.yangguang.resolution;

import org.yangguang.shared.BusinessComponent;
