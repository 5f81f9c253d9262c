package org.yangguang.audit;

import java.io.Serializable;
import java.util.List;

/**
 * A page of the trail, newest first.
 *
 * @param next key behind which the next page begins; null when this is the last one
 */
public record AuditSlice(List<AuditView> entries, AuditKey next) implements Serializable {
}
