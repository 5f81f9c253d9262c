package org.yangguang.dispute;

import java.io.Serializable;

/** What the register is asked for; what is null sets no condition. */
public record DisputeFilter(DisputeKind kind, DisputeStatus status, String tender) implements Serializable {
}
